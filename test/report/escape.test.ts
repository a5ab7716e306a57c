import { describe, expect, it } from 'vitest';
import {
  forCommandMessage,
  forCommandProperty,
  forJson,
  forMarkdown,
  forShell,
  forTerminal,
  forUrlPath,
} from '../../src/report/escape.ts';
import { HOSTILE_NAMES } from '../support/report.ts';
import { commandsIn } from '../support/runner.ts';

// The hostile names stay out of the titles: our own tests run in a workflow too.
const eachHostile = (claim: (name: string) => void) => () => HOSTILE_NAMES.forEach(claim);

describe('forTerminal', () => {
  it.each([
    ['README.md', 'README.md'],
    ['docs/naïve 日本.md', 'docs/naïve 日本.md'],
    ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\x9b1m', '\\x9b1m'],
    ['\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
    ['\ud800lone', '\\u{d800}lone'],
    ['::error::x', ':\\x3aerror::x'],
    ['Foo::Bar.pm', 'Foo::Bar.pm'],
    ['see ::error::x', 'see :\\x3aerror::x'],
    ['a##[group]b', 'a##\\x5bgroup]b'],
  ])('%j is shown as %j', (text, shown) => {
    expect(forTerminal(text)).toBe(shown);
  });

  it(
    'leaves the runner no command in hostile names',
    eachHostile((name) => {
      expect(commandsIn(forTerminal(name))).toEqual([]);
    }),
  );
});

describe('workflow commands', () => {
  it(
    'gives one command with the hostile file name as it is',
    eachHostile((name) => {
      const line = `::error file=${forCommandProperty(name)},line=3,title=t::${forCommandMessage(`in ${name}`)}`;
      const [command, ...others] = commandsIn(line);
      expect(others).toEqual([]);
      expect(command).toMatchObject({ name: 'error', properties: { file: name, line: '3', title: 't' } });
    }),
  );

  it('keeps line breaks of a message and no other control character', () => {
    expect(forCommandMessage('one\ntwo\r\x1b[0m 100%')).toBe('one%0Atwo\\r\\x1b[0m 100%25');
  });
});

describe('forMarkdown', () => {
  it('turns what could start a construct into a character reference', () => {
    expect(forMarkdown('<img onerror>|`*_[]()#!~\\:@$^=&"\'{}')).toBe(
      '&#60;img onerror&#62;&#124;&#96;&#42;&#95;&#91;&#93;&#40;&#41;&#35;&#8203;&#33;&#126;&#92;&#58;&#64;&#8203;&#36;&#94;&#61;&#38;&#34;&#39;&#123;&#125;',
    );
  });

  it(
    'leaves no markup in hostile names',
    eachHostile((name) => {
      expect(forMarkdown(name).replace(/&#\d+;/g, '')).not.toMatch(/[<>|`*_[\]()!~\\:@$&\p{Cc}\p{Cf}]/u);
    }),
  );
});

describe('forUrlPath', () => {
  it(
    'cannot end the attribute it stands in',
    eachHostile((name) => {
      expect(forUrlPath(name)).toMatch(/^[\w.~!*'()/%-]*$/);
    }),
  );
});

describe('forShell', () => {
  it.each([
    ['docs/a.md', 'docs/a.md'],
    ['a b.md', "'a b.md'"],
    ["it's", "'it'\\''s'"],
    ['$(id)', "'$(id)'"],
    ['', "''"],
  ])('%j is written %j', (word, written) => {
    expect(forShell(word)).toBe(written);
  });
});

describe('forJson', () => {
  it(
    'says the same and holds nothing unseen',
    eachHostile((name) => {
      const json = JSON.stringify({ path: name }, null, 2);
      const safe = forJson(json);
      expect(JSON.parse(safe)).toEqual({ path: name });
      expect(safe).not.toMatch(/##\[|[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
    }),
  );
});
