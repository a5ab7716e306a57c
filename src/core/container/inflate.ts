/**
 * Undoing deflate (RFC 1951), raw or in gzip's wrapping (RFC 1952). The work is done by pako's port of zlib through
 * zlib's own calls: they fill a buffer of the caller's, so that a bomb yields no more at a step than a novel does; they
 * say where a stream ended, which is where the next one begins; and they turn down the code tables that make other
 * inflaters slow.
 */
import {
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako';
import type { Content } from '../text/content.ts';
import { type Fault, PIECE } from './container.ts';
import { isGzip } from './recognise.ts';

/** zlib's `windowBits`: 15 for the largest window, negative for raw, 16 more for gzip and nothing else. */
const WINDOW_BITS = { raw: -15, gzip: 15 + 16 };
const INPUT = 64 * 1024;
/** The first piece; each is twice the one before, as most members are small and what a header promises is not believed. */
const FIRST_PIECE = 16 * 1024;

/** What is deflated between two offsets. Several gzip streams in a row are one (RFC 1952 §2.2). */
export function* inflate(
  content: Content,
  from: number,
  to: number,
  wrapping: keyof typeof WINDOW_BITS,
): Generator<Uint8Array, Fault | null, undefined> {
  const stream = new ZStream();
  zlibInflateInit2(stream, WINDOW_BITS[wrapping]);
  stream.avail_out = 0;
  let at = from;
  for (let room = FIRST_PIECE; ; ) {
    if (stream.avail_in === 0 && at < to) {
      stream.input = content.read(at, Math.min(to, at + INPUT));
      stream.next_in = 0;
      stream.avail_in = stream.input.length;
      at += stream.input.length;
    }
    if (stream.avail_out === 0) {
      // A new one each time: the piece before belongs to who asked for it.
      stream.output = new Uint8Array(room);
      stream.next_out = 0;
      stream.avail_out = room;
    }
    let status = zlibInflate(stream, Z_NO_FLUSH);
    if (status === Z_STREAM_END && wrapping === 'gzip') {
      const end = at - stream.avail_in;
      if (isGzip(content.read(end, Math.min(to, end + 3)))) status = zlibInflateReset(stream);
    }
    if (status === Z_OK && stream.avail_out > 0) continue;
    if (stream.next_out > 0) yield stream.output.subarray(0, stream.next_out);
    // Without input zlib makes no headway and says so (Z_BUF_ERROR): the stream is cut short.
    if (status !== Z_OK) return status === Z_STREAM_END ? null : 'damaged';
    stream.avail_out = 0;
    room = Math.min(PIECE, room * 2);
  }
}
