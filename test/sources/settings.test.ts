import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SEVERITIES } from '../../src/core/finding.ts';
import { parseSettings, readSettingsFile } from '../../src/sources/settings.ts';
import { aFolder } from '../support/repository.ts';

test('without settings every live token blocks', () => {
  expect(parseSettings(null)).toEqual({ settings: { failOn: 'low' }, problems: [] });
  expect(readSettingsFile(aFolder())).toEqual({ settings: { failOn: 'low' }, problems: [] });
});

test.each(SEVERITIES)('failOn may be %s', (failOn) => {
  const text = JSON.stringify({ $schema: './schema.json', failOn });
  expect(parseSettings(Buffer.from(text))).toEqual({ settings: { failOn }, problems: [] });
  expect(parseSettings(Buffer.from(`\uFEFF${text}`)).problems).toEqual([]);
});

test.each([
  ['not JSON', '{ failOn: high }', /^Not valid JSON\./],
  ['no object', '["high"]', /^Expected an object/],
  ['null', 'null', /^Expected an object/],
  ['an unknown key', '{ "failon": "high" }', /^Unknown key\. Allowed are "\$schema" and "failOn"/],
  ['an unknown level', '{ "failOn": "severe" }', /must be one of info, low, medium, high, critical/],
  ['a level that is no text', '{ "failOn": 3 }', /must be one of/],
])('%s is a fault that names what is allowed, and the strictest counts', (_title, text, message) => {
  const { settings, problems } = parseSettings(Buffer.from(text));
  expect(settings).toEqual({ failOn: 'low' });
  expect(problems).toMatchObject([{ code: 'bad-settings', path: '.sasguard.json', effect: 'fault' }]);
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.message).not.toContain('severe');
});

test('the schema for editors allows the same', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/sasguard.schema.json', import.meta.url), 'utf8'),
  );
  expect(schema.properties.failOn.enum).toEqual(SEVERITIES);
  expect(Object.keys(schema.properties)).toEqual(['$schema', 'failOn']);
  expect(schema.additionalProperties).toBe(false);
});
