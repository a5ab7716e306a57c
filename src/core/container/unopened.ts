/** Formats that hold files and are known by their first bytes, but not looked into. Brotli has no such bytes. */
const FORMATS: readonly (readonly [name: string, magic: RegExp])[] = [
  ['zstd', /^\x28\xb5\x2f\xfd/], // RFC 8878 §3.1.1
  ['xz', /^\xfd7zXZ\0/], // The .xz File Format §2.1.1.1
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['rar', /^Rar!\x1a\x07/],
  // The digits of pi open a block, those of its square root an archive of nothing.
  ['bzip2', /^BZh[1-9](?:\x31\x41\x59\x26\x53\x59|\x17\x72\x45\x38\x50\x90)/],
  ['lz4', /^\x04\x22\x4d\x18/],
];

const FIRST_BYTES: ReadonlySet<number> = new Set([0x28, 0xfd, 0x37, 0x52, 0x42, 0x04]);

/** The name of the format that begins with these bytes and is not opened. */
export function unopened(head: Uint8Array): string | null {
  if (!FIRST_BYTES.has(head[0] as number)) return null;
  const start = String.fromCharCode(...head.subarray(0, 16));
  return FORMATS.find(([, magic]) => magic.test(start))?.[0] ?? null;
}
