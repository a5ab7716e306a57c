import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Query, readQuery, secretsIn } from '../../../src/core/sas/query.ts';
import { readSecret, SHAPE_44 } from '../../../src/core/sas/signature.ts';
import { fingerprintOf, sightingsIn, tokenIn, tokensIn } from '../../support/detection.ts';
import { aSas, aSasUrl, aSignature, BLOB_SAS } from '../../support/tokens.ts';

const SIG = encodeURIComponent(aSignature());
const URL = 'https://contosodata7.blob.core.windows.net/c/b';

/** The query around the one (or the `nth`) signature of a text. */
function queryIn(text: string, nth = 0): Query {
  const sig = [...text.matchAll(/(?<!\w)sig=/gi)].at(nth);
  if (sig === undefined) throw new Error('no signature in the text');
  const secret = readSecret(text, sig.index + 4, SHAPE_44);
  if (secret === null) throw new Error('no genuine signature in the text');
  return readQuery(text, 'sig', sig.index, secret.end, secretsIn(text));
}

function fieldsIn(text: string, nth?: number): Record<string, string> {
  return Object.fromEntries(queryIn(text, nth).values);
}

const FIELDS = { sv: '2022-11-02', sr: 'b', sp: 'r', se: '2030-01-01T00:00:00Z' };
const PLAIN = `sv=2022-11-02&sr=b&sp=r&se=2030-01-01T00:00:00Z&sig=${SIG}`;

describe('readQuery', () => {
  it('reads the fields in any order, the signature anywhere among them', () => {
    const fields = {
      ...FIELDS,
      spr: 'https,http',
      sip: '10.0.0.1-10.0.0.9',
      st: '2026-01-01',
      rscd: 'attachment; filename="a.txt"',
    };
    const names = [...Object.keys(fields), 'sig'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.constantFrom('', '?', `${URL}?`, 'SharedAccessSignature=', "SECRET = '", 'see '),
        fc.constantFrom('', ' ', '"', "'", '\n', ').', '#sha256=0', ';', '`', '</a>', '|'),
        (order, before, after) => {
          const all: Record<string, string> = { ...fields, sig: aSignature() };
          const query = order.map((name) => `${name}=${encodeURIComponent(all[name] as string)}`).join('&');
          expect(fieldsIn(before + query + after)).toEqual(fields);
        },
      ),
    );
  });

  it.each([
    ['a token alone', PLAIN, null],
    ['a leading ?', `?${PLAIN}`, null],
    ['a URL', `${URL}?${PLAIN}`, URL],
    ['a URL in quotes', `x = "${URL}?${PLAIN}";`, URL],
    ['a URL in single quotes', `x = '${URL}?${PLAIN}';`, URL],
    ['a URL in backticks', `\`${URL}?${PLAIN}\``, URL],
    ['a URL in angle brackets', `<${URL}?${PLAIN}>`, URL],
    ['a URL in HTML', `<a href="${URL}?${PLAIN}">here</a>`, URL],
    ['a URL in a Markdown link', `[here](${URL}?${PLAIN}).`, URL],
    ['a URL in a table', `| ${URL}?${PLAIN} | yes |`, URL],
    ['a URL in a call', `open(${URL}?${PLAIN})`, URL],
    ['a URL with a fragment', `${URL}?${PLAIN}#sha256=0`, URL],
    ['a URL behind an equals sign', `url=${URL}?${PLAIN}`, URL],
    ['a URL behind a colon', `url:${URL}?${PLAIN}`, URL],
    ['a URL behind another', `${URL}/other ${URL}?${PLAIN}`, URL],
    [
      'a URL without a scheme',
      `contosodata7.blob.core.windows.net/c/b?${PLAIN}`,
      'contosodata7.blob.core.windows.net/c/b',
    ],
    ['a connection string', `BlobEndpoint=${URL};SharedAccessSignature=${PLAIN}`, null],
    ['a connection string with a leading ?', `SharedAccessSignature=?${PLAIN};X=1`, null],
    ['a setting', `sas_token=${PLAIN}`, null],
    ['an exported setting', `export BLOB_SAS=${PLAIN}`, null],
    ['a setting with spaces', `sas_token = ${PLAIN}`, null],
    ['an SQL secret', `SECRET = '${PLAIN}';`, null],
    ['a YAML value', `sas: ${PLAIN}`, null],
    ['vcpkg, which puts a comma before it', `x-azblob,${URL},${PLAIN},readwrite`, URL],
    ['Japanese around it', `詳細は${URL}?${PLAIN}です。`, URL],
    ['a token alone with Japanese around it', `鍵：${PLAIN}。`, null],
  ])('%s has the same fields', (_, text, url) => {
    const query = queryIn(Buffer.from(text, 'utf8').toString('latin1'));
    expect(Object.fromEntries(query.values)).toEqual(FIELDS);
    expect(query.url).toBe(url);
  });

  it.each([
    ['at the end of a sentence', `${URL}?sv=1&sig=${SIG}&se=2030-01-01.`],
    ['before a comma', `${URL}?sv=1&sig=${SIG}&se=2030-01-01, and`],
    ['in brackets at the end of a sentence', `(${URL}?sv=1&sig=${SIG}&se=2030-01-01).`],
    ['in Markdown at the end of a sentence', `[a](${URL}?sv=1&sig=${SIG}&se=2030-01-01).`],
    ['in bold', `**${URL}?sv=1&sig=${SIG}&se=2030-01-01**`],
    ['before a colon', `${URL}?sv=1&sig=${SIG}&se=2030-01-01: it`],
    ['before an exclamation mark', `${URL}?sv=1&sig=${SIG}&se=2030-01-01!`],
    ['before a semicolon', `${URL}?sv=1&sig=${SIG}&se=2030-01-01;`],
    ['in a footnote', `[1]: ${URL}?sv=1&sig=${SIG}&se=2030-01-01]`],
    ['in braces', `{${URL}?sv=1&sig=${SIG}&se=2030-01-01}`],
    ['before a bar', `|${URL}?sv=1&sig=${SIG}&se=2030-01-01|`],
    ['before a question mark', `${URL}?sv=1&sig=${SIG}&se=2030-01-01?`],
    ['before a Japanese full stop', `${URL}?sv=1&sig=${SIG}&se=2030-01-01。`],
    ['before Japanese words', `${URL}?sv=1&sig=${SIG}&se=2030-01-01です`],
    ['before a typographic quote', `“${URL}?sv=1&sig=${SIG}&se=2030-01-01”`],
    ['before a fragment', `${URL}?sv=1&sig=${SIG}&se=2030-01-01#se=2031-01-01`],
    ['before the next URL of a list', `${URL}?sv=1&sig=${SIG}&se=2030-01-01,${URL}2?sv=1&sig=${SIG}`],
    ["before vcpkg's mode", `x-azblob,${URL},sv=1&sig=${SIG}&se=2030-01-01,readwrite`],
  ])('a last value %s ends where it ends', (_, text) => {
    expect(fieldsIn(Buffer.from(text, 'utf8').toString('latin1')).se).toBe('2030-01-01');
  });

  it.each(['https,http', 'https%2Chttp', 'https%2chttp'])('keeps the comma of spr=%s', (spr) => {
    expect(fieldsIn(`${URL}?sv=1&spr=${spr}&sig=${SIG}`).spr).toBe('https,http');
    expect(fieldsIn(`${URL}?sv=1&sig=${SIG}&spr=${spr}, and`).spr).toBe('https,http');
    expect(fieldsIn(`7,"${URL}?sig=${SIG}&spr=${spr}&sr=b",ok`)).toEqual({ spr: 'https,http', sr: 'b' });
  });

  it('keeps the parameters of the request beside those of the token', () => {
    expect(fieldsIn(`${URL}?restype=container&comp=list&${PLAIN}&timeout=30`)).toEqual({
      ...FIELDS,
      restype: 'container',
      comp: 'list',
      timeout: '30',
    });
  });

  it.each([
    `https://contosodata7.table.core.windows.net/Orders()?$filter=PartitionKey%20eq%20'NL'&${PLAIN}`,
    `https://contosodata7.table.core.windows.net/Orders()?$filter=PartitionKey+eq+'NL'&${PLAIN}`,
    `https://contosodata7.table.core.windows.net/Orders()?$filter=PartitionKey%20eq%20'NL'%20and%20RowKey%20eq%20'1'&${PLAIN}`,
    `https://contosodata7.table.core.windows.net/Orders(PartitionKey='NL',RowKey='1')?${PLAIN}`,
  ])('sees past the quotes of an OData filter: %s', (text) => {
    const query = queryIn(text);
    expect(Object.fromEntries(query.values)).toMatchObject(FIELDS);
    expect(query.endpoint).toMatchObject({ account: 'contosodata7', service: 'table' });
  });

  it('matches names in any case', () => {
    expect(fieldsIn(`${URL}?SV=2022-11-02&Sr=b&sP=r&SE=2030-01-01T00:00:00Z&SIG=${SIG}`)).toEqual(FIELDS);
  });

  it('the first of a name counts, and an empty value is none', () => {
    expect(fieldsIn(`${URL}?sp=&sp=r&sp=rwdl&sv=1&sig=${SIG}`)).toEqual({ sp: 'r', sv: '1' });
  });

  it('decodes each value once', () => {
    expect(fieldsIn(`${URL}?si=a%2525b&rscd=a%3B%20b&sv=1&sig=${SIG}`)).toEqual({
      si: 'a%25b',
      rscd: 'a; b',
      sv: '1',
    });
  });

  it('keeps the = of a value, on either side of the signature', () => {
    expect(fieldsIn(`${URL}?si=YWJjZA==&sv=1&sig=${SIG}`)).toEqual({ si: 'YWJjZA==', sv: '1' });
    expect(fieldsIn(`${URL}?sv=1&sig=${SIG}&si=YWJjZA==&sp=r`)).toEqual({ si: 'YWJjZA==', sv: '1', sp: 'r' });
  });

  it('a broken escape in a value spoils nothing', () => {
    expect(fieldsIn(`${URL}?si=%6G%&sv=1&sig=${SIG}`)).toEqual({ si: '%6G%', sv: '1' });
  });

  it('lists the pieces as they stand, the signature without its value', () => {
    expect(queryIn(`${URL}?sv=1&sp=%72&sig=${SIG}&sr=b`).pieces).toEqual([
      { name: 'sv', raw: '1' },
      { name: 'sp', raw: '%72' },
      { name: 'sig', raw: '' },
      { name: 'sr', raw: 'b' },
    ]);
  });

  it('a piece without = says nothing', () => {
    expect(fieldsIn(`${URL}?flag&sv=1&&=x&sig=${SIG}&flag`)).toEqual({ sv: '1' });
  });

  describe('two signatures in one text', () => {
    const one = { sv: '2022-11-02', sr: 'b', sp: 'r' };
    const two = { sv: '2020-08-04', ss: 'b', srt: 'sco', sp: 'rwdl' };

    it.each([' ', '\n', '","', ',', ';', '|', '\t', ' and ', ')('])(
      '%j between their URLs parts them',
      (between) => {
        const text = aSasUrl(one, aSignature('a')) + between + aSasUrl(two, aSignature('b'));
        expect(fieldsIn(text, 0)).toEqual(one);
        expect(fieldsIn(text, 1)).toEqual(two);
        expect(tokensIn(text).map(({ kind }) => kind)).toEqual(['service-sas', 'account-sas']);
      },
    );

    it.each(['\n', '","', ';', ' '])('%j between bare tokens parts them', (between) => {
      const text = aSas(one, aSignature('a')) + between + aSas(two, aSignature('b'));
      expect(fieldsIn(text, 0)).toEqual(one);
      expect(fieldsIn(text, 1)).toEqual(two);
    });

    it('of two in one query each is a token of its own', () => {
      const text = `${URL}?sv=1&sig=${SIG}&sr=b&sig=${encodeURIComponent(aSignature('second'))}&sp=r`;
      expect(tokensIn(text).map(({ fingerprint }) => fingerprint)).toEqual([
        fingerprintOf(),
        fingerprintOf('second'),
      ]);
    });

    it('of a typo and a signature the genuine one is taken', () => {
      const { fingerprint, policy } = tokenIn(`${URL}?sv=1&sr=c&sig=policy-1&sig=${SIG}`);
      expect({ fingerprint, policy }).toEqual({ fingerprint: fingerprintOf(), policy: null });
    });
  });

  it.each([
    ['a placeholder', 'placeholder'],
    ['a mask', '***'],
    ['the same once more', SIG],
    ['the same, spelled otherwise', aSignature()],
    ['one with a wrong last character', `${aSignature().slice(0, 42)}B%3D`],
  ])('%s in another sig hides neither the host nor the fields before it', (_, other) => {
    const token = tokensIn(`${URL}?sv=2022-11-02&sr=b&sp=r&sig=${other}&se=2030-01-01&sig=${SIG}`).at(-1);
    expect(token).toMatchObject({
      kind: 'service-sas',
      fingerprint: fingerprintOf(),
      account: 'contosodata7',
      permissions: ['read'],
      expiresOn: Date.parse('2030-01-01T00:00:00Z'),
    });
  });

  it('of another signature nothing becomes a field', () => {
    const other = `${aSignature().slice(0, 40)}/ab=`;
    for (const { name, raw } of queryIn(`x&sig=${other}&sp=r&sig=${SIG}`, 1).pieces) {
      expect([name, raw]).not.toContain('ab');
    }
  });

  it.each([
    ['a name before its first field', `dl_sv=2022-11-02&sr=b&sp=r&se=2030-01-01T00:00:00Z&sig=${SIG}`],
    [
      'a name before its first field in a URL',
      `${URL}?dl_sv=2022-11-02&sr=b&sp=r&se=2030-01-01T00:00:00Z&sig=${SIG}`,
    ],
    ['a parameter that carries it', `${URL}?token=${PLAIN}`],
  ])('with %s has all its fields', (_, text) => {
    expect(fieldsIn(text)).toEqual(FIELDS);
  });

  it.each([
    ['rscd=attachment;filename=x', 'attachment;filename=x'],
    ['rscd=attachment; filename="x y.txt"', 'attachment; filename="x y.txt"'],
    ['rscd=attachment; filename=x.txt; size=3', 'attachment; filename=x.txt; size=3'],
    ['rsct=text/html; charset=utf-8', 'text/html; charset=utf-8'],
    ['rscc=private, max-age=3', 'private, max-age=3'],
  ])('a response header written as it is cuts nothing off: %s', (header, value) => {
    const expected = { ...FIELDS, [header.slice(0, 4)]: value };
    const [start, end] = ['sv=2022-11-02&sr=b', 'sp=r&se=2030-01-01T00:00:00Z'];
    expect(fieldsIn(`${URL}?${start}&${header}&${end}&sig=${SIG}`)).toEqual(expected);
    expect(fieldsIn(`${URL}?${header}&${start}&${end}&sig=${SIG}`)).toEqual(expected);
    expect(fieldsIn(`${URL}?${start}&sig=${SIG}&${header}&${end}`)).toEqual(expected);
    expect(fieldsIn(`x = "${URL}?${start}&sig=${SIG}&${header}&${end}", y`)).toEqual(expected);
  });

  it.each([
    ['next', 'a?b'],
    ['x', '??'],
    ['$filter', 'a?'],
  ])('a ? in the value of %s begins no query', (name, value) => {
    const query = queryIn(`${URL}?sv=2022-11-02&sp=r&${name}=${value}&sr=b&sig=${SIG}`);
    expect(Object.fromEntries(query.values)).toEqual({ sv: '2022-11-02', sp: 'r', [name]: value, sr: 'b' });
    expect(query.url).toBe(URL);
  });

  it('a response header in one literal has nothing to do with the token in the next', () => {
    const text = `x = "${URL}?sv=1&rscd=attachment", y = "sv=2022-11-02&sig=${SIG}"`;
    expect(fieldsIn(text)).toEqual({ sv: '2022-11-02' });
  });

  it.each(['foo[]=1', 'foo%5B%5D=1', 'flag', '', 'a~b=1', `${'x'.repeat(60)}=1`])(
    'a parameter like %j hides none behind it',
    (piece) => {
      expect(fieldsIn(`${URL}?sv=2022-11-02&sig=${SIG}&${piece}&sp=r`)).toMatchObject({
        sv: '2022-11-02',
        sp: 'r',
      });
    },
  );

  describe('a URL inside a URL', () => {
    it.each([
      `https://view.example.com/?src=${URL}?${PLAIN}`,
      `https://example.com/go/${URL}?${PLAIN}`,
      `http://localhost:3000/proxy?url=${URL}?${PLAIN}`,
      `http://127.0.0.1:10000/${URL}?${PLAIN}`,
    ])('the inner host is the token’s: %s', (text) => {
      const query = queryIn(text);
      expect(query.url).toBe(URL);
      expect(Object.fromEntries(query.values)).toEqual(FIELDS);
    });

    it('the outer host is the token’s where the inner URL is only one of its values', () => {
      const query = queryIn(`${URL}?next=https://example.com/x&${PLAIN}`);
      expect(query.endpoint).toMatchObject({ account: 'contosodata7' });
      expect(Object.fromEntries(query.values)).toEqual({ ...FIELDS, next: 'https://example.com/x' });
    });
  });

  describe('limits', () => {
    const filler = (length: number) => `rscd=${'x'.repeat(length)}`;

    it('a token of 4000 characters is read whole', () => {
      expect(fieldsIn(`${URL}?sv=2022-11-02&${filler(3900)}&sig=${SIG}&sp=r&${filler(3900)}`)).toMatchObject({
        sv: '2022-11-02',
        sp: 'r',
      });
    });

    it.each([5000, 100_000])(
      '%d characters before the signature cost the fields before them, not the token',
      (length) => {
        const text = `${URL}?sv=2022-11-02&${filler(length)}&sp=r&sig=${SIG}`;
        expect(tokenIn(text)).toMatchObject({ fingerprint: fingerprintOf(), permissions: ['read'] });
        expect(queryIn(text).start).toBeGreaterThan(text.indexOf('&sp=r') - 4096);
      },
    );

    it('100 000 characters behind the signature cost nothing that stands before it', () => {
      expect(tokenIn(`${URL}?${PLAIN}&${filler(100_000)}`)).toMatchObject({
        permissions: ['read'],
        account: 'contosodata7',
      });
    });
  });

  it.each([
    ['a tail of full stops', `&a=${'.'.repeat(15_000)}x`],
    ['a tail of brackets', `&a=${')'.repeat(15_000)}x`],
    ['pieces without a value', '&a'.repeat(7000)],
    ['copies of itself', `&sig=${SIG}`.repeat(200)],
    ['placeholders', '&sig=x'.repeat(2000)],
    ['raw headers', '&rscd=a; b'.repeat(1000)],
    ['commas', ','.repeat(15_000)],
  ])('is quick amid %s, on either side', (_, piece) => {
    const start = performance.now();
    for (let i = 0; i < 20; i++) {
      queryIn(`${URL}?sv=1&sig=${SIG}${piece}`);
      queryIn(`${piece}&sig=${SIG}`, -1);
    }
    expect((performance.now() - start) / 40).toBeLessThan(20);
  });

  it('is total, and finds no parameter that is not in the text', () => {
    const unit = fc.constantFrom(...'aA1=&?;,.:/%+\'"()[]#$* \n\xe4', 'sv=', '&sp=r', 'https://', 'sig=');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.string({ unit, maxLength: 60 }), (before, after) => {
        const text = `${before}sig=${SIG}${after}`;
        const query = readQuery(text, 'sig', before.length, before.length + 4 + SIG.length, secretsIn(text));
        expect(query.start).toBeLessThanOrEqual(before.length);
        for (const { name, raw } of query.pieces) expect(text).toContain(`${name}=${raw}`);
        expect(query.values.has('sig')).toBe(false);
      }),
    );
  });
});

describe('the place of a token', () => {
  it.each([
    ['upper-case percent', SIG],
    ['lower-case percent', SIG.replace(/%../g, (code) => code.toLowerCase())],
    ['raw', aSignature()],
    ['padding dropped', encodeURIComponent(aSignature().slice(0, 43))],
  ])('is the stretch of its signature as it is written: %s', (_, written) => {
    const text = `é ${URL}?sv=1&sig=${written}&sp=r`;
    const { place } = sightingsIn(text)[0]!;
    expect(text.slice(place.column - 1, place.endColumn - 1)).toBe(written);
  });

  it('does not move with the parameters around it', () => {
    const [plain] = sightingsIn(aSasUrl(BLOB_SAS));
    const [more] = sightingsIn(`${aSasUrl(BLOB_SAS)}&timeout=30`);
    expect(more?.place).toEqual(plain?.place);
  });
});
