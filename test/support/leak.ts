/**
 * Fills a folder with two tokens in three places, for the self-test of the Action: `node test/support/leak.ts FOLDER`.
 * Node.js 24 runs it as it is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_SAS, aSasUrl, aSignature } from './tokens.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node test/support/leak.ts FOLDER');

const account = aSasUrl(ACCOUNT_SAS, aSignature('account'));
const blob = aSasUrl(
  { sv: '2022-11-02', sr: 'b', sp: 'r', se: '2051-10-06T00:00:00Z' },
  aSignature('blob'),
  'https://contosodemo.blob.core.windows.net/models/a.bin',
);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'README.md'), `# Models\n\nGet them: ${account}\n`);
writeFileSync(join(folder, 'download.sh'), `curl "${blob}"\n`);
writeFileSync(join(folder, 'again.md'), `one\n\ttwo ${blob}\n`);
