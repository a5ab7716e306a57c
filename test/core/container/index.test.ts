import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTAINERS, containerOf, unopened } from '../../../src/core/container/index.ts';
import { contentOf, paxRecord, tarOf, zipOf } from '../../support/archives.ts';

const TEXT = 'what is inside\n'.repeat(100);
const ARCHIVES: Record<string, Uint8Array> = {
  gzip: new Uint8Array(Buffer.concat([gzipSync(TEXT), gzipSync('more')])),
  zip: zipOf([
    { name: 'a', text: TEXT },
    { name: 'b', text: TEXT, method: 0, streamed: true },
    { name: 'c', text: TEXT, zip64: true },
  ]),
  'zip in 64 bits': zipOf([{ name: 'a', text: TEXT }], { zip64: true, comment: 'said of it' }),
  'zip without its directory': zipOf([{ name: 'a', text: TEXT, streamed: true }]).subarray(0, 80),
  tar: tarOf([
    { name: 'x', type: 'x', text: paxRecord('path', 'a') + paxRecord('size', '4') },
    { name: 'b', text: 'text' },
    { name: 'L', type: 'L', text: 'long' },
    { name: 's', type: 'S', text: TEXT },
  ]),
};

describe('containers', () => {
  it.each([
    ['gzip', gzipSync('x'), 'gzip'],
    ['an empty zip', zipOf([]), 'zip'],
    ['a zip', zipOf([{ name: 'a' }]), 'zip'],
    ['a tar', tarOf([{ name: 'a' }]), 'tar'],
    ['nothing', Buffer.alloc(0), undefined],
    ['two bytes', Buffer.from([0x1f, 0x8b]), undefined],
    ['gzip of a method that never was', Buffer.from([0x1f, 0x8b, 7, 0]), undefined],
    ['a script', Buffer.from('#!/bin/sh\necho PK\n'), undefined],
    ['words that begin alike', Buffer.from('PK is short for a name'), undefined],
    ['zeros', Buffer.alloc(1024), undefined],
    ['blanks', Buffer.alloc(1024, ' '), undefined],
    ['half a header of tar', tarOf([{ name: 'a' }]).subarray(0, 511), undefined],
  ])('are told by their first bytes: %s', (_, file, id) => {
    expect(containerOf(file.subarray(0, 512))?.id).toBe(id);
  });

  it.each([
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 0x24]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0x00]],
    ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
    ['lz4', [0x04, 0x22, 0x4d, 0x18, 0x64]],
  ])('that are not opened are called by their name: %s', (name, bytes) => {
    const head = Uint8Array.from(bytes);
    expect(unopened(head)).toBe(name);
    expect(containerOf(head)).toBeNull();
    expect(unopened(head.subarray(0, 3))).toBeNull();
  });

  it.each(Object.entries(ARCHIVES))('that are opened are not among those: %s', (_, file) => {
    expect(unopened(file)).toBeNull();
  });

  it('takes words for what they are', () => {
    expect(unopened(Buffer.from('BZh9 is how it begins'))).toBeNull();
  });
});

describe('whatever the bytes are', () => {
  it.each(CONTAINERS.map((container) => [container.id, container] as const))(
    'a reader of %s ends without a throw',
    (_, container) => {
      const magic = fc.constantFrom('\x1f\x8b\x08\0', 'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06');
      const part = fc.oneof(
        fc.uint8Array({ maxLength: 100 }),
        magic.map((text) => Buffer.from(text, 'latin1')),
        fc.constantFrom(...Object.values(ARCHIVES)),
      );
      fc.assert(
        fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
          expectEnd(container.id, Buffer.concat(parts));
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(Object.entries(ARCHIVES))('a changed %s ends without a throw', (_, file) => {
    const change = fc.record({
      at: fc.nat({ max: file.length - 1 }),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 0xff, 0x7f, 0x80).map((byte) => new Uint8Array(8).fill(byte)),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.nat(), (changes, cut) => {
        const changed = Uint8Array.from(file);
        for (const { at, bytes } of changes) changed.set(bytes.subarray(0, file.length - at), at);
        for (const { id } of CONTAINERS) expectEnd(id, changed);
        expectEnd('zip', changed.subarray(0, cut % file.length));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Reads everything; each entry takes bytes of its own, so there can be only so many. */
function expectEnd(id: string, bytes: Uint8Array): void {
  const container = CONTAINERS.find((one) => one.id === id);
  let entries = 0;
  for (const entry of container?.members(contentOf(bytes), 'some.gz') ?? []) {
    expect(++entries).toBeLessThanOrEqual(2 + bytes.length / 30);
    expect(entry.name.length).toBeLessThanOrEqual(0xffff);
    if (entry.kind === 'refusal') continue;
    for (const piece of entry.pieces) {
      expect(piece.length).toBeGreaterThan(0);
      expect(piece.length).toBeLessThanOrEqual(1024 * 1024);
    }
  }
}
