/** Where a token does not say whose storage it opens: the account named near it, and what the reports say of that. */
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text.ts';
import { reportOf, sightingsIn } from '../support/detection.ts';
import { aSas, aSasUrl, BLOB_SAS } from '../support/tokens.ts';

const nearby = (text: string) => sightingsIn(text).map(({ place }) => place.nearbyAccount);

describe('the account named near a token', () => {
  it.each([
    ['before it', `# Data\n\naccount_name: contosodata7\nsas: "${aSas(BLOB_SAS)}"\n`, 3],
    ['behind it', `sas: "${aSas(BLOB_SAS)}"\n\nurl: https://contosodata7.blob.core.windows.net/raw\n`, 3],
    ['on its own line', `\nclient("contosodata7.blob.core.windows.net", credential="${aSas(BLOB_SAS)}")`, 2],
    ['over CRLF', `a\r\nAZURE_STORAGE_ACCOUNT=contosodata7\r\n\r\nSAS=${aSas(BLOB_SAS)}\r\n`, 2],
  ])('%s is offered with its line', (_, text, line) => {
    expect(nearby(text)).toEqual([{ name: 'contosodata7', line }]);
  });

  it('is asked for only where the token itself names none', () => {
    const other = 'https://fabrikamdata.blob.core.windows.net/raw';
    expect(nearby(`${other}\n${aSasUrl(BLOB_SAS)}\n`)).toEqual([null]);
    expect(nearby(`sas = ${aSas(BLOB_SAS)}\n`)).toEqual([null]);
  });

  it('is the nearest of several', () => {
    const host = (account: string) => `https://${account}.blob.core.windows.net/c\n`;
    const text = `${host('fabrikamdata')}\n${host('contosodata7')}sas: ${aSas(BLOB_SAS)}\n\n\n\n${host('adatumdata')}`;
    expect(nearby(text)).toEqual([{ name: 'contosodata7', line: 3 }]);
  });

  it('is said as likely, never as certain', () => {
    const report = reportOf({ 'a.md': `account_name: contosodata7\n\nsas: "${aSas(BLOB_SAS)}"\n` });
    expect(report.findings[0]?.grants.account).toBeNull();
    const text = renderText(report, { door: 'cli', program: 'sasguard', color: false, showAllowed: false });
    expect(text.replace(/\s+/g, ' ')).toContain('Probably storage account contosodata7, named on line 1.');
  });
});
