import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect, shownPath } from '../../src/core/inspect.ts';
import { PUBLISHED } from '../../src/core/sas/published.ts';
import { documentOf, fingerprintOf, sightingsIn, tokenIn, tokensIn } from '../support/detection.ts';
import { ACCOUNT_SAS, aSas, aSasUrl, aSignature, aStorageKey, BLOB_SAS, sha256 } from '../support/tokens.ts';

const SIG = encodeURIComponent(aSignature());

describe('the emulator', () => {
  it.each([
    'http://127.0.0.1:10000/devstoreaccount1/c/b.txt',
    'http://localhost:10000/devstoreaccount1/c/b.txt',
    'http://azurite:10000/devstoreaccount1/c/b.txt',
    'http://host.docker.internal:10000/devstoreaccount1/c/b.txt',
    'http://devstoreaccount1.blob.localhost:10000/c/b.txt',
    'http://[::1]:10000/devstoreaccount1/c/b.txt',
    'http://127.0.0.53/devstoreaccount1/c/b.txt',
    // Whatever the account
    'http://127.0.0.1:10000/contosodata7/c/b.txt',
    'https://localhost:10000/custom/c/b.txt',
    'http://custom.queue.localhost:10001/q',
    'HTTP://LOCALHOST:10000/devstoreaccount1',
    '127.0.0.1:10000/devstoreaccount1/c',
    'localhost:10000/devstoreaccount1/c',
  ])('what is signed for %s is cleared', (url) => {
    expect(tokensIn(aSasUrl(ACCOUNT_SAS, aSignature(), url))).toEqual([]);
    expect(tokensIn(`azure blob sas "${aSasUrl(BLOB_SAS, aSignature(), url)}"`)).toEqual([]);
    expect(tokensIn(`azure ${url}?sig=${SIG}`)).toEqual([]);
  });

  it.each([
    'https://devstoreaccount1.blob.core.windows.net/c/b.txt',
    'https://contosodata7.blob.core.windows.net/devstoreaccount1/c',
    'https://localhost@contosodata7.blob.core.windows.net/c',
    'https://127.0.0.1:10000@contosodata7.blob.core.windows.net/c',
    'http://127.0.0.1.evil.com/devstoreaccount1/c',
    'http://localhost.evil.com/devstoreaccount1/c',
    'https://cdn.contoso.com/devstoreaccount1/c',
    'https://contosodata7.blob.local.azurestack.external/c',
  ])('what is signed for %s is not', (url) => {
    expect(tokensIn(aSasUrl(ACCOUNT_SAS, aSignature(), url))).toHaveLength(1);
  });

  it.each([
    `http://localhost:3000/proxy?url=${aSasUrl()}`,
    `http://127.0.0.1:8080/${aSasUrl()}`,
    `http://localhost:3000/proxy?url=${encodeURIComponent(aSasUrl())}`,
    `http://[::1]:3000/proxy?a=1&url=${encodeURIComponent(encodeURIComponent(aSasUrl()))}`,
    `http://localhost:3000/proxy?sv=1&url=${encodeURIComponent(aSasUrl())}`,
  ])('a storage URL carried inside a loopback URL is judged by its own host: %#', (text) => {
    expect(tokenIn(text)).toMatchObject({ account: 'contosodata7', kind: 'account-sas' });
  });

  it.each([
    `https://example.com/go?to=${encodeURIComponent(aSasUrl(ACCOUNT_SAS, aSignature(), 'http://127.0.0.1:10000/devstoreaccount1/c'))}`,
    `https://contosodata7.blob.core.windows.net/redirect?to=${encodeURIComponent(aSasUrl(ACCOUNT_SAS, aSignature(), 'http://localhost:10000/a/c'))}`,
  ])('and a loopback URL carried inside another is cleared: %#', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });
});

describe('look-alikes (reference §6)', () => {
  it.each([
    ['a Cosmos DB token', `azure type=resource&ver=1&sig=${aSignature()};${aSignature('b')};`],
    ['an encoded Cosmos DB token', `azure type%3Dmaster%26ver%3D1.0%26sig%3D${encodeURIComponent(SIG)}`],
    ['a Cosmos DB token with a JWT', 'azure type=aad&ver=1.0&sig=eyJhbGciOiJub25lIn0.e30.x'],
    [
      'an AWS presigned URL',
      `https://b.s3.amazonaws.com/x?X-Amz-Signature=${sha256('aws')}&X-Amz-Expires=900`,
    ],
    ['a Google presigned URL', `https://storage.googleapis.com/x?X-Goog-Signature=${sha256('gcs')}`],
    ['a hexadecimal signature', `https://x.blob.core.windows.net/c?sv=1&sp=r&sig=${sha256('hex')}`],
    ['a Functions key', `https://app.azurewebsites.net/api/f?code=${aStorageKey('fn').slice(0, 56)}`],
    ['an Automation webhook', `https://s1events.azure-automation.net/webhooks?token=${SIG}`],
    ['a public blob', 'https://contosodata7.blob.core.windows.net/c/b?snapshot=2024-01-01T00:00:00.0000000Z'],
    ['a query string with common short names', 'https://example.com/?sv=1&se=2030-01-01&sp=r&st=x'],
    ['a video', `https://example.com/videoplayback?expire=1&sparams=a&lsig=AG3C_xAw&sig=${SIG}`],
  ])('%s is no SAS', (_, text) => {
    expect(tokensIn(text)).toEqual([]);
  });
});

describe('what is published', () => {
  const published = [...PUBLISHED];

  it.each(published)('%s is never reported', (fingerprint) => {
    const digest = () => fingerprint;
    for (const text of [
      aSasUrl(),
      `AccountName=contosodata7;AccountKey=${aStorageKey()}`,
      `Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKey=${aSignature()}`,
      encodeURIComponent(aSasUrl()),
    ]) {
      expect(inspect(documentOf(text), digest).sightings).toEqual([]);
    }
  });

  it('holds fingerprints and nothing else', () => {
    expect(published.filter((entry) => !/^[0-9a-f]{64}$/.test(entry))).toEqual([]);
    expect(published.length).toBeGreaterThan(5);
  });
});

describe('the place of a token', () => {
  it.each<[title: string, text: string, line: number, column: number, length: number]>([
    ['at the beginning', `sig=${SIG}&sv=1`, 1, 5, SIG.length],
    ['on a later line', `a\nb\r\nc ?sv=1&sig=${SIG}`, 3, 13, SIG.length],
    ['behind words beyond ASCII', `é€😀 ?sv=1&sig=${SIG}`, 1, 16, SIG.length],
    ['behind a byte-order mark', `\ufeff?sv=1&sig=${SIG}`, 1, 11, SIG.length],
    ['behind a lone CR', `a\r?sv=1&sig=${SIG}`, 2, 11, SIG.length],
    [
      'in escapes',
      `"sv=1\\u0026sig=${aSignature().replaceAll('+', '\\u002B').replaceAll('/', '\\/')}"`,
      1,
      16,
      0,
    ],
  ])('%s', (_, text, line, column, length) => {
    const { place } = sightingsIn(text)[0]!;
    expect(place).toMatchObject({ path: 'notes.md', line, column, endLine: line, commit: null, inside: [] });
    if (length > 0) expect(place.endColumn).toBe(column + length);
    const shown = text
      .split(/\r\n|\r|\n/)
      [line - 1]?.replace('\ufeff', '')
      .slice(place.column - 1, place.endColumn - 1);
    expect(shown?.slice(0, 3)).toBe(aSignature().slice(0, 3));
    expect(shown).not.toMatch(/["&]/);
  });

  it('of a secret split over two literals goes from its first piece to its last', () => {
    const text = `x = "?sv=1&sp=r&sig=${SIG.slice(0, 25)}" +\n    "${SIG.slice(25)}";\n`;
    expect(sightingsIn(text).map(({ place }) => place)).toMatchObject([
      { line: 1, column: 21, endLine: 2, endColumn: 6 + SIG.length - 25 },
    ]);
  });

  it.each([0, 1, 2, 3])('in base64 is the encoded stretch that holds it, %d bytes further on', (more) => {
    const token = `${'x'.repeat(more)} ${aSasUrl()} `;
    const encoded = Buffer.from(token).toString('base64');
    const text = `# a secret\ndata: {sas: "${encoded}"}\n`;
    const { place } = sightingsIn(text)[0]!;
    const begin = 'data: {sas: "'.length + 1;
    const first = token.indexOf(SIG);
    const last = first + SIG.length;
    // To the character or to the group of four, but no wider.
    expect(place).toMatchObject({ line: 2, endLine: 2 });
    expect(place.column - begin).toBeGreaterThanOrEqual(Math.floor(first / 3) * 4);
    expect(place.column - begin).toBeLessThanOrEqual(Math.floor((first * 4) / 3));
    expect(place.endColumn - begin).toBeGreaterThanOrEqual(Math.ceil((last * 4) / 3));
    expect(place.endColumn - begin).toBeLessThanOrEqual(Math.ceil(last / 3) * 4);
  });

  it('in a binary file is told in bytes', () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 0xff, 0xc3, 0xa9]),
      Buffer.from(` ?sv=1&sig=${SIG} `),
      Buffer.from([0]),
    ]);
    expect(sightingsIn(bytes)[0]?.place).toMatchObject({ line: 1, column: 16, endColumn: 16 + SIG.length });
  });

  it('carries the commit it is told', () => {
    const document = { ...documentOf(aSasUrl()), commit: 'abc' };
    expect(inspect(document, sha256).sightings[0]?.place.commit).toBe('abc');
  });

  it('several are told in order of place', () => {
    const text = ['c', 'a', 'b'].map((seed) => aSasUrl(BLOB_SAS, aSignature(seed))).join('\n');
    expect(sightingsIn(text).map(({ token, place }) => [token.fingerprint, place.line])).toEqual([
      [fingerprintOf('c'), 1],
      [fingerprintOf('a'), 2],
      [fingerprintOf('b'), 3],
    ]);
  });

  it('the same token twice is told twice', () => {
    expect(sightingsIn(`${aSasUrl()}\n${aSasUrl()}\n`).map(({ place }) => place.line)).toEqual([1, 2]);
  });
});

describe('a token in a file’s name', () => {
  const name = (sig: string) => `downloads/x.zip?sv=2022-11-02&sr=b&sp=r&sig=${sig}`;

  it.each([
    ['percent-encoded', name(SIG), 'downloads/x.zip?sv=2022-11-02&sr=b&sp=r&sig=***'],
    ['raw', `${name(aSignature('slashless 1'))}`, undefined],
    [
      'with more behind it',
      `${name(SIG)}&se=2030-01-01`,
      'downloads/x.zip?sv=2022-11-02&sr=b&sp=r&sig=***&se=2030-01-01',
    ],
    ['encoded as a whole', encodeURIComponent(name(SIG)), undefined],
  ])('stands at line 1, column 1, %s, and is shown as ***', (_, path, shown) => {
    const sightings = sightingsIn('nothing here', path);
    expect(sightings).toHaveLength(1);
    expect(sightings[0]?.place).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(sightings[0]?.place.path).toContain('***');
    if (shown !== undefined) {
      expect(sightings[0]?.place.path).toBe(shown);
      expect(shownPath(path, sha256)).toBe(shown);
    }
  });

  it('is shown as *** also for the tokens in the file', () => {
    const sightings = sightingsIn(aSasUrl(ACCOUNT_SAS, aSignature('inside')), name(SIG));
    expect(sightings.map(({ token }) => token.fingerprint)).toEqual([
      fingerprintOf(),
      fingerprintOf('inside'),
    ]);
    expect(new Set(sightings.map(({ place }) => place.path))).toEqual(new Set([name('***')]));
  });

  it('two are shown as two ***', () => {
    const path = `a?sv=1&sp=r&sig=${SIG} b?sv=1&sp=r&sig=${encodeURIComponent(aSignature('two'))}.txt`;
    expect(shownPath(path, sha256)).toBe('a?sv=1&sp=r&sig=*** b?sv=1&sp=r&sig=***.txt');
  });

  it('a name without one is shown as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(shownPath(path, sha256)).toBe(path);
      }),
    );
  });
});

describe('inspect', () => {
  it('never throws, whatever the bytes and the name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }), (bytes, path) => {
        expect(sightingsIn(bytes, path)).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });

  /** Changes to a text that holds tokens of several kinds in several encodings. */
  const SAMPLE = Buffer.from(
    [
      `url = "${aSasUrl()}"`,
      `AccountName=contosodata7;AccountKey=${aStorageKey()};EndpointSuffix=core.windows.net`,
      JSON.stringify({ uri: aSasUrl(BLOB_SAS, aSignature('json')) }).replaceAll('&', '\\u0026'),
      `<a href="${aSasUrl(BLOB_SAS, aSignature('html')).replaceAll('&', '&amp;')}">`,
      `https://example.com/?u=${encodeURIComponent(aSasUrl(BLOB_SAS, aSignature('url')))}`,
      `SharedAccessSignature sr=sb%3A%2F%2Fcontoso.servicebus.windows.net%2Fq&sig=${SIG}&se=1893553445&skn=x`,
      `{"sv": "1", "sr": "b", "sig": "${aSignature('pairs')}"}`,
      `r=https%3A%2F%2Fx.eventgrid.azure.net&e=1%2F2%2F2030%203%3A04%3A05%20AM&s=${SIG}`,
      `jwt-sas eyJhbGciOiJub25lIn0.${Buffer.from('{"exp":1}').toString('base64url')}xx.${aStorageKey('m').replace(/[+/=]/g, '_')}`,
      `SharedAccessSignature integration&203001020304&${aStorageKey('apim')}`,
    ].join('\n'),
  );
  const change = fc.record({
    kind: fc.constantFrom('flip', 'insert', 'delete', 'cut', 'repeat'),
    at: fc.nat(SAMPLE.length - 1),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('%&=?\\"\'+/;,\r\n\0'))),
    length: fc.integer({ min: 1, max: 40 }),
  });

  it('never throws on a text with tokens that was damaged', () => {
    expect(tokensIn(SAMPLE).length).toBeGreaterThanOrEqual(8);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        let bytes: Buffer = Buffer.from(SAMPLE);
        for (const { kind, at, byte, length } of changes) {
          const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
          if (kind === 'flip') bytes = Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
          if (kind === 'insert') bytes = Buffer.concat([before, Buffer.from([byte]), after]);
          if (kind === 'delete') bytes = Buffer.concat([before, after.subarray(length)]);
          if (kind === 'cut') bytes = Buffer.concat([before, after.subarray(0, after.length - length)]);
          if (kind === 'repeat') bytes = Buffer.concat([before, after.subarray(0, length), after]);
        }
        for (const { token, place } of sightingsIn(bytes)) {
          expect(token.fingerprint).toMatch(/^[0-9a-f]{64}$/);
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.column).toBeGreaterThanOrEqual(1);
          expect(
            [place.endLine, place.endColumn] > [place.line, place.column] ||
              place.endLine > place.line ||
              place.endColumn > place.column,
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives equal output for equal input', () => {
    const once = JSON.stringify(sightingsIn(SAMPLE));
    expect(JSON.stringify(sightingsIn(Buffer.from(SAMPLE)))).toBe(once);
  });

  it('does not change the bytes it is given', () => {
    const bytes = Buffer.from(SAMPLE);
    sightingsIn(bytes);
    expect(bytes.equals(SAMPLE)).toBe(true);
  });

  it('asks the digest for nothing but secrets', () => {
    const asked: string[] = [];
    inspect(documentOf(SAMPLE), (text) => {
      asked.push(text);
      return sha256(text);
    });
    expect(asked.filter((text) => !/^[A-Za-z0-9+/_-]{43,}={0,2}$/.test(text))).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(sightingsIn('')).toEqual([]);
    expect(sightingsIn('', '')).toEqual([]);
  });

  it('a signature is one token however its parameters are spelled', () => {
    const spelled = [
      aSas(BLOB_SAS),
      aSas(BLOB_SAS).replace(/%../g, (code) => code.toLowerCase()),
      `${new URLSearchParams(BLOB_SAS)}&sig=${aSignature()}`,
      `${new URLSearchParams(BLOB_SAS)}&sig=${aSignature().replaceAll('+', ' ')}`,
      aSas(BLOB_SAS).replace(/%3D$/, ''),
    ];
    expect(new Set(spelled.map((text) => tokenIn(text).fingerprint))).toEqual(new Set([fingerprintOf()]));
  });
});

describe('what a reviewer once got past it', () => {
  const BLOB_URL = 'https://contosodata7.blob.core.windows.net/c/b';
  const sig = encodeURIComponent(aSignature('past'));

  it.each([
    [
      'fields that Cosmos DB has too',
      `${BLOB_URL}?type=pdf&ver=2&sv=2022-11-02&sr=c&sp=rl&se=2030-01-01&sig=${sig}`,
    ],
    [
      'a loopback name for a resource',
      `${BLOB_URL}?sv=2022-11-02&sr=localhost&sp=r&se=2030-01-01&sig=${sig}`,
    ],
  ])('%s hides no token', (_, text) => {
    expect(tokensIn(text)).toHaveLength(1);
  });

  it('an end in the past beside one in the future does not make a token expired', () => {
    const [token] = tokensIn(`${BLOB_URL}?sv=2022-11-02&sr=b&sp=r&se=2020-01-01&se=2030-01-01&sig=${sig}`);
    expect(token).toMatchObject({ expiresOn: null, statesEnd: true });
  });

  it('a disk is a disk, whoever signed its export', () => {
    const [token] = tokensIn(
      `https://md-q1w2.z12.blob.storage.azure.net/x/abcd?sv=2022-11-02&sr=b&sp=r&se=2030-01-01&skoid=1&sig=${sig}`,
    );
    expect(token).toMatchObject({ kind: 'disk-export-sas', reach: 'account' });
  });

  it.each([
    ['Cosmos DB', `COSMOS_ACCOUNT_KEY=${aStorageKey('past')}`],
    ['Batch', `BATCH_ACCOUNT_KEY=${aStorageKey('past')}`],
    [
      'Communication Services',
      `endpoint=https://x.communication.azure.com/;accesskey=${aStorageKey('past')}`,
    ],
    ['WireGuard', `device_key: ${aSignature('past')}`],
  ])('the keys of %s are other tools’ business', (_, text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it('lone signatures under four layers of base64 end in time', () => {
    let text = `sig=${aSignature('past')} sv=1 `.repeat(81);
    for (let layer = 0; layer < 4; layer++) text = Buffer.from(text).toString('base64');
    expect(() => tokensIn(text.repeat(2))).not.toThrow();
  }, 20_000);
});
