/**
 * Whether these bytes are a Git LFS pointer: the few lines that stand in the repository for a file kept elsewhere.
 * The whole text has to be one (git-lfs/docs/spec.md: version, extensions, oid, size, at most 1 024 bytes), so that
 * nothing can hide behind a first line that looks like one:
 *
 *     version https://git-lfs.github.com/spec/v1
 *     oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 *     size 12345
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > 1024 || bytes[0] !== FIRST_BYTE) return false;
  return POINTER.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

const FIRST_BYTE = 'v'.charCodeAt(0);

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[\w.-]{1,32} sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n?$/;
