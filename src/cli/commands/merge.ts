import { mergeShards, type NamedShard } from '../../check/merge.ts';
import { NoShardReport, readShardReport } from '../../check/shard-report.ts';
import { type FileRead, readFiles } from '../../sources/files.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { mention } from '../mention.ts';
import { present, readScanning } from '../scanning.ts';

export const merge: Command = {
  name: 'merge',
  operands: 'FILE…',
  most: 1000,
  summary: 'Make one report of the reports on shards.',
  details: [
    'FILEs are what sasguard scan, range or history wrote with --shard I/N --format json, one for each shard in any order. The report is the one that a run without --shard would have made, byte for byte where all shards were given the same --now; else the latest moment counts.',
    'When a shard is missing the exit code is 3, whatever the others found. Reports of different runs are refused.',
  ],
  options: ['format', 'output', 'show-allowed', 'quiet', 'no-color', 'exit-zero'],
  run: async (call) => {
    const scanning = readScanning(call);
    const [first, ...others] = shardsIn(call);
    if (first === undefined) {
      throw new UsageFault('sasguard merge needs reports, as in sasguard merge shard-1.json shard-2.json');
    }
    return present(mergeShards([first, ...others]), scanning, call);
  },
};

function shardsIn({ operands, where }: Call): NamedShard[] {
  const shards: NamedShard[] = [];
  for (const file of readFiles(operands, where.cwd, BOUNDS)) {
    const name = mention(operands[shards.length] as string, `FILE ${shards.length + 1}`);
    shards.push({ name, shard: shardIn(file, name) });
  }
  return shards;
}

const MIB = 2 ** 20;
/** Some hundred thousand places; a parsed report takes some four times its size. */
const BOUNDS = { each: 64 * MIB, all: 256 * MIB };

function shardIn(file: FileRead, name: string): NamedShard['shard'] {
  if (file.bytes === null) throw new UsageFault(`${name} ${file.why}.`);
  try {
    return readShardReport(file.bytes);
  } catch (error) {
    if (error instanceof NoShardReport) throw new UsageFault(`${name} ${error.message}.`);
    throw error;
  }
}
