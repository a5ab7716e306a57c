/** The message of a commit that is being made, from the file whose name git hands to the `commit-msg` hook. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, inMemory, MESSAGE_PATH } from '../core/document.ts';
import { SourceFailure } from './failure.ts';

export function readMessage(file: string, cwd: string): Document {
  return { path: MESSAGE_PATH, content: inMemory(withoutDiff(bytesOf(file, cwd))), commit: null };
}

function bytesOf(file: string, cwd: string): Buffer {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new SourceFailure('unreadable-message', `The commit message cannot be read (${code}).`);
  }
}

/**
 * `git commit --verbose` shows the diff below a pair of scissors and cuts both off (git-commit(1)); what stands there is
 * about to leave git as often as to come in. Whatever marks a comment (`core.commentChar`)
 * stands before them and before the line below, which says what they are for; in a message that was typed it does not.
 */
function withoutDiff(message: Buffer): Buffer {
  const scissors = SCISSORS.exec(message.toString('latin1'));
  return scissors === null ? message : message.subarray(0, scissors.index);
}

const SCISSORS = /^(\S{1,8}) -{24} >8 -{24}\r?\n\1 \S/m;
