import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchPipe } from '../../src/sources/batch-pipe.ts';
import { aFolder } from '../support/repository.ts';

const ROOM = 1000;
const OVERLAP = 100;

/** An object's content, or `null` where git has not got it. */
type Written = Buffer | null;

/** As `git cat-file --batch` writes them. */
function batchOf(objects: readonly Written[], oid: string): Buffer {
  const parts = objects.map((content) =>
    content === null
      ? Buffer.from(`${oid} missing\n`)
      : Buffer.concat([Buffer.from(`${oid} blob ${content.length}\n`), content, Buffer.from('\n')]),
  );
  return Buffer.concat(parts);
}

/** What is read of each: a content put together from its pieces, or what is said in its place. */
function readAll(
  file: string,
  batch: Buffer,
  goesOn: (nth: number) => boolean = () => true,
): (Buffer | 'missing')[] {
  writeFileSync(file, batch);
  const room = Buffer.alloc(ROOM);
  const pipe = new BatchPipe(openSync(file, 'r'), room, OVERLAP);
  const read: (Buffer | 'missing')[] = [];
  for (;;) {
    const pieces: Buffer[] = [];
    const size = pipe.next((length, isFirst, whole) => {
      expect(isFirst).toBe(pieces.length === 0);
      expect(length).toBeLessThanOrEqual(whole);
      pieces.push(Buffer.from(room.subarray(isFirst ? 0 : OVERLAP, length)));
      return goesOn(read.length);
    });
    if (size === null) break;
    if (size !== 'missing' && goesOn(read.length)) expect(Buffer.concat(pieces)).toHaveLength(size);
    read.push(size === 'missing' ? size : Buffer.concat(pieces));
  }
  pipe.close();
  return read;
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 120 }),
  fc.uint8Array({ minLength: ROOM - 5, maxLength: 4 * ROOM, size: 'max' }),
);
const objects = fc.array(fc.option(content.map((bytes) => Buffer.from(bytes))), { maxLength: 8 });
const oid = fc.constantFrom('a'.repeat(40), 'b'.repeat(64));

test('every object comes whole, however many pieces it takes, and what is missing is said', () => {
  const file = join(aFolder(), 'batch');
  fc.assert(
    fc.property(objects, oid, (written, id) => {
      expect(readAll(file, batchOf(written, id))).toEqual(written.map((bytes) => bytes ?? 'missing'));
    }),
  );
});

test('what is not looked at to its end is passed over', () => {
  const file = join(aFolder(), 'batch');
  fc.assert(
    fc.property(objects, oid, (written, id) => {
      const read = readAll(file, batchOf(written, id), (nth) => nth % 2 === 0);
      expect(read).toHaveLength(written.length);
      for (const [nth, bytes] of written.entries()) {
        if (nth % 2 === 0 || bytes === null) expect(read[nth]).toEqual(bytes ?? 'missing');
        else expect(read[nth]).toEqual(bytes.subarray(0, ROOM));
      }
    }),
  );
});

test('a git that ends early leaves out what it had not written, and what it had written in part', () => {
  const file = join(aFolder(), 'batch');
  fc.assert(
    fc.property(objects, fc.double({ min: 0, max: 1, noNaN: true }), (written, part) => {
      const batch = batchOf(written, 'c'.repeat(40));
      const read = readAll(file, batch.subarray(0, Math.floor(batch.length * part)));
      expect(written.slice(0, read.length).map((bytes) => bytes ?? 'missing')).toEqual(read);
    }),
  );
});

test('what was read is closed', () => {
  const file = join(aFolder(), 'batch');
  writeFileSync(file, '');
  const descriptor = openSync(file, 'r');
  new BatchPipe(descriptor, Buffer.alloc(ROOM), OVERLAP).close();
  expect(() => closeSync(descriptor)).toThrow('EBADF');
});
