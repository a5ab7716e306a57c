/**
 * Bytes of every kind that a repository may hold, in an order that follows from the seed. A kind gives its pieces in order;
 * each has a number and a name by which it can be had again, and those that are not asked for are not made. Real ones begin
 * again, cut at other places, when there are no more.
 */
import { spawn } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { filesBelow } from './corpora.mjs';

const LONGEST = 300_000;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By their names: the share of all bytes that each is to have, and its pieces. */
export async function kindsOf({ trees, archive, repository, seed }, load) {
  const { Random } = await load('test', 'fuzz', 'random.js');
  const { aCase, WORDS } = await load('test', 'fuzz', 'documents.js');
  const { ANCHORS } = await load('src', 'core', 'find', 'anchors.js');
  const files = trees.flatMap(filesBelow);
  const binaries = [
    process.execPath,
    ...files.filter((path) => /\.(?:node|wasm|bin)$|\/bin\/[^.]+$/.test(path)),
  ];
  const made = (kind, make) => (isAsked) => generated(`${seed} ${kind}`, Random, make, isAsked);
  const kinds = {
    'files of trees': { share: 0.3, pieces: (isAsked) => wholeFiles(files, isAsked) },
    binaries: { share: 0.05, pieces: (isAsked) => cutFiles(binaries, isAsked) },
    'random bytes': { share: 0.1, pieces: made('random', (random) => noise(random)) },
    'random base64': { share: 0.1, pieces: made('base64', base64) },
    'anchors, mutated, dense': {
      share: 0.1,
      pieces: made('anchors', (random) => anchors(random, ANCHORS, WORDS)),
    },
    'tokens in all codecs': {
      share: 0.02,
      pieces: made('tokens', (random) => aCase(random, 'tokens', LONGEST).bytes),
    },
  };
  if (archive !== null) kinds['tar.xz'] = { share: 0.03, pieces: (isAsked) => cutFiles([archive], isAsked) };
  if (repository !== null) {
    kinds['objects of a history'] = { share: 0.3, pieces: (isAsked) => objects(repository, isAsked) };
  }
  const shares = Object.values(kinds).reduce((sum, { share }) => sum + share, 0);
  for (const kind of Object.values(kinds)) kind.share /= shares;
  return kinds;
}

/** Files as they are, so that the ends of documents are real ones too; from the second time on without their first bytes. */
function* wholeFiles(files, isAsked) {
  for (let nth = 0; ; nth++) {
    const [path, time] = [files[nth % files.length], Math.floor(nth / files.length)];
    if (isAsked(nth)) yield { name: `${path} from ${time}`, bytes: readFileSync(path).subarray(time) };
  }
}

/** Files in pieces that are longer each time, so that they are cut at other places. */
function* cutFiles(files, isAsked) {
  for (let nth = 0, time = 0; ; time++) {
    const length = LONGEST + time * 1009;
    for (const path of files) {
      const { size } = statSync(path);
      const file = openSync(path);
      try {
        for (let at = 0; at < size; at += length, nth++) {
          if (!isAsked(nth)) continue;
          const bytes = Buffer.alloc(Math.min(length, size - at));
          readSync(file, bytes, 0, bytes.length, at);
          yield { name: `${path} from ${at}`, bytes };
        }
      } finally {
        closeSync(file);
      }
    }
  }
}

/** What git inflates, in the order in which it lies in the packs, in pieces. */
async function* objects(repository, isAsked) {
  for (let nth = 0, time = 0; ; time++) {
    const length = LONGEST + time * 1009;
    const git = spawn('git', ['cat-file', '--batch-all-objects', '--batch', '--unordered'], {
      cwd: repository,
      // It is told to stop as soon as there is enough, and would complain.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const closed = once(git, 'close');
    try {
      let held = [];
      let size = 0;
      for await (const bytes of git.stdout) {
        held.push(bytes);
        size += bytes.length;
        if (size < length) continue;
        const all = Buffer.concat(held);
        for (let at = 0; at + length <= all.length; at += length, nth++) {
          if (isAsked(nth)) yield { name: `piece ${nth} of ${length}`, bytes: all.subarray(at, at + length) };
        }
        held = [all.subarray(all.length - (all.length % length))];
        size = held[0].length;
      }
    } finally {
      git.kill();
      await closed;
    }
  }
}

function* generated(seed, Random, make, isAsked) {
  for (let nth = 0; ; nth++) {
    if (isAsked(nth)) yield { name: `seed ${seed} ${nth}`, bytes: make(new Random(`${seed} ${nth}`)) };
  }
}

/** Lines of base64 as mail, certificates and bundles have them, or none; now and then another byte. */
function base64(random) {
  const bytes = noise(random);
  const width = random.pick([1, 4, 16, 64, 76, 1000, bytes.length + 1]);
  for (let at = 0; at < bytes.length; at++) {
    if (at % width === width - 1) bytes[at] = 0x0a;
    else if (bytes[at] < 255 || at % 50 > 0) bytes[at] = BASE64.charCodeAt(bytes[at] & 63);
  }
  return bytes;
}

/** Anchors and what is near them, one right after the other, now and then with a value. */
function anchors(random, all, words) {
  const values = noise(random).toString('base64');
  const pieces = [];
  for (let left = random.below(LONGEST); left > 0; ) {
    const word = random.once(4) ? random.pick(words) : random.pick(all).word;
    const start = random.below(values.length);
    const value = random.once(2) ? values.slice(start, start + random.below(80)) : '';
    const between = random.pick(['', '', '=', '"', "' + '", ' ', '\n', '\0', '%3D', '&', '_']);
    const piece = random.pick(MUTATIONS)(word, random.below(word.length), random) + between + value;
    pieces.push(piece);
    left -= piece.length;
  }
  return Buffer.from(pieces.join(''), 'latin1');
}

const same = (word) => word;
const MUTATIONS = [
  same,
  same,
  same,
  (word) => word.toUpperCase(),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  (word, at, random) => word.slice(0, at) + String.fromCharCode(random.below(256)) + word.slice(at + 1),
];

/** A cipher makes gigabytes of it in no time. */
function noise(random) {
  const key = Uint32Array.from({ length: 4 }, () => random.bits());
  return createCipheriv('aes-128-ctr', key, new Uint8Array(16)).update(Buffer.alloc(random.below(LONGEST)));
}
