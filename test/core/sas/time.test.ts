import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from '../../../src/core/sas/time.ts';

describe('parseTime', () => {
  it.each([
    // The forms of reference §2.6
    ['2030-01-02', '2030-01-02T00:00:00Z'],
    ['2030-01-02T03:04Z', '2030-01-02T03:04:00Z'],
    ['2030-01-02T03:04:05Z', '2030-01-02T03:04:05Z'],
    ['2030-01-02T03:04:05.0000000Z', '2030-01-02T03:04:05Z'],
    ['2030-01-02T03Z', '2030-01-02T03:00:00Z'],
    // Fractions are cut, whatever their length
    ['2030-05-24T11:32:48.8457197Z', '2030-05-24T11:32:48Z'],
    ['2030-05-24T11:32:48.9Z', '2030-05-24T11:32:48Z'],
    ['2030-05-24T11:32:48.999Z', '2030-05-24T11:32:48Z'],
    ['2030-05-24T11:32:48,999Z', '2030-05-24T11:32:48Z'],
    // No designator means UTC
    ['2030-01-02T03:04:05', '2030-01-02T03:04:05Z'],
    ['2030-01-02T03:04', '2030-01-02T03:04:00Z'],
    ['2030-01-02T03', '2030-01-02T03:00:00Z'],
    ['2030-01-02T03:04:05.1234567', '2030-01-02T03:04:05Z'],
    // Offsets, and a + that became a space
    ['2030-01-02T03:04:05+00:00', '2030-01-02T03:04:05Z'],
    ['2030-01-02T03:04:05 00:00', '2030-01-02T03:04:05Z'],
    ['2030-01-02T03:04:05+02:00', '2030-01-02T01:04:05Z'],
    ['2030-01-02T03:04:05 02:00', '2030-01-02T01:04:05Z'],
    ['2030-01-02T03:04:05-05:30', '2030-01-02T08:34:05Z'],
    ['2030-01-02T03:04:05+0530', '2030-01-01T21:34:05Z'],
    ['2030-01-02T03:04:05-08', '2030-01-02T11:04:05Z'],
    ['2030-01-02T03:04:05.0000000+01:00', '2030-01-02T02:04:05Z'],
    ['2030-12-31T23:30-01:00', '2031-01-01T00:30:00Z'],
    // In any case, with space around
    ['2030-01-02t03:04:05z', '2030-01-02T03:04:05Z'],
    [' 2030-01-02T03:04:05Z ', '2030-01-02T03:04:05Z'],
    // A space before the time, and the + that form encoding makes of it
    ['2030-01-02 03:04:05.123456+00:00', '2030-01-02T03:04:05Z'],
    ['2030-01-02+03:04:05', '2030-01-02T03:04:05Z'],
    // ISO 8601's basic form
    ['20300102T030405Z', '2030-01-02T03:04:05Z'],
    ['20300102T0304', '2030-01-02T03:04:00Z'],
    ['20300102T03+0200', '2030-01-02T01:00:00Z'],
    // The days that calendars argue about
    ['2028-02-29', '2028-02-29T00:00:00Z'],
    ['2000-02-29', '2000-02-29T00:00:00Z'],
    ['2030-12-31T23:59:59Z', '2030-12-31T23:59:59Z'],
    // The ends seen in public code
    ['2051-10-06T00:00:00Z', '2051-10-06T00:00:00Z'],
    ['2099-12-31', '2099-12-31T00:00:00Z'],
    ['4000-01-01', '4000-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['9999-12-31T23:59:59.9999999Z', '9999-12-31T23:59:59Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
    ['1969-12-31', '1969-12-31T00:00:00Z'],
  ])('%j is %s', (text, expected) => {
    expect(parseTime(text)).toBe(Date.parse(expected));
  });

  it.each([
    ...[
      '2030-02-29',
      '2100-02-29',
      '2030-02-30',
      '2030-04-31',
      '2030-06-31T00:00:00Z',
      '2030-01-32',
      '2030-01-00',
    ],
    ...['2030-13-01', '2030-00-10', '2030-01-02T24:00:00Z', '2030-01-02T03:60Z', '2030-01-02T03:04:61Z'],
    ...['2030-1-2', '30-01-02', '2030/01/02', '02.01.2030', '1/2/2030 3:04:05 AM', '2030-01', '2030', ''],
    ...[
      'yyyy-yy-yyT00:00:00Z',
      'Sanitized',
      '<expiry>',
      'never',
      '2030-01-02T',
      '2030-01-02T03:04:05ZZ',
      '2030-01-02Z2030',
    ],
    ...['10000-01-01', '12345-01-01T00:00:00Z', '+002030-01-02', '-2030-01-02'],
    ...[
      '2030-01-02T03:04:05.Z',
      '2030-01-02T03:04:05.12345678901Z',
      '2030-01-02T3:04Z',
      'NaN',
      '2030-01-02T03:04:05+2',
    ],
  ])('%j is no time', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  it.each(['9999-12-31T23:59:59-01:00', '9999-12-31T23:00-23:00'])(
    '%s lies past the year 9999, so it is no time',
    (text) => {
      expect(parseTime(text)).toBeNull();
    },
  );

  it('gives back every second that it is shown, in each form that can spell it', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1000-01-01T00:00:00Z'),
          max: new Date('9999-12-30T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom('', 'Z', '.0000000Z', '.1234567', '+00:00', '-00:00'),
        (date, end) => {
          const seconds = Math.floor(date.getTime() / 1000) * 1000;
          expect(parseTime(date.toISOString().slice(0, 19) + end)).toBe(seconds);
          expect(formatTime(seconds)).toBe(`${date.toISOString().slice(0, 19)}Z`);
        },
      ),
    );
  });

  it('takes an offset off, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59), (sign, hours, minutes) => {
        const two = (number: number) => String(number).padStart(2, '0');
        const text = `2030-06-15T12:00:00${sign}${two(hours)}:${two(minutes)}`;
        expect(parseTime(text)).toBe(Date.parse(text));
      }),
    );
  });

  it('reads every text to whole seconds that can be shown, or to nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+. tz'), maxLength: 32 }), (text) => {
        const time = parseTime(text);
        if (time !== null) expect(formatTime(time)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
    );
  });
});

describe('formatTime', () => {
  it('shows whole seconds', () => {
    expect(formatTime(Date.parse('2030-01-02T03:04:05.678Z'))).toBe('2030-01-02T03:04:05Z');
  });
});
