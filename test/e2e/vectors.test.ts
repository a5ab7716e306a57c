/** The signing vectors through the built program: each in a file of its own, every field, place and byte of the report. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../support/repository.ts';
import { runCli } from '../support/run.ts';
import { signatureOf, VECTORS } from '../support/signing.ts';
import { aSas, NOW } from '../support/tokens.ts';

function folderOfVectors(): string {
  const folder = aFolder();
  for (const vector of VECTORS) {
    const url = `${vector.url}?${aSas(vector.fields, signatureOf(vector))}`;
    writeFileSync(join(folder, `${vector.id}.md`), `# ${vector.id}\n\n- 😀 <${url}>\n`);
  }
  return folder;
}

describe('scan --format json over the signing vectors', () => {
  const folder = () => folderOfVectors();

  it('finds each with its kind, grants, fingerprint and place', () => {
    const { exitCode, stdout } = runCli(['scan', '.', '--format', 'json', '--now', NOW], { cwd: folder() });
    expect(exitCode).toBe(1);
    const { findings, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ files: VECTORS.length, tokens: VECTORS.length, problems: 0, skipped: 0 });
    for (const vector of VECTORS) {
      const finding = findings.find((one: { fingerprint: string }) => one.fingerprint === vector.fingerprint);
      expect(finding, vector.id).toMatchObject({
        kind: vector.kind,
        grants: { account: 'contosodata7', ...vector.grants },
        locations: [{ path: `${vector.id}.md`, line: 3, endLine: 3 }],
      });
      const line = `- 😀 <${vector.url}?${aSas(vector.fields, signatureOf(vector))}>`;
      const { column, endColumn } = finding.locations[0];
      expect(line.slice(column - 1, endColumn - 1)).toBe(encodeURIComponent(signatureOf(vector)));
    }
  });

  it('gives the same bytes twice, and none of a signature', () => {
    const cwd = folder();
    const runs = [1, 2].map(() => runCli(['scan', '.', '--format', 'json', '--now', NOW], { cwd }).stdout);
    const [one, other] = runs.map((text) => createHash('sha256').update(text).digest('hex'));
    expect(one).toBe(other);
    for (const vector of VECTORS) {
      const signature = signatureOf(vector);
      for (let at = 0; at + 8 <= signature.length; at++)
        expect(runs[0]).not.toContain(signature.slice(at, at + 8));
    }
  });
});
