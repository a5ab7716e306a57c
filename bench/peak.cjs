/** Required into a Node.js that is measured: leaves behind, in MB, the most memory that was resident in it with all its threads. */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

/** proc(5). What getrusage(2) gives begins, in a process that was just started, with the memory of the one that started it. */
const STATUS = '/proc/self/status';

if (isMainThread) {
  process.on('exit', () => {
    const kilobytes = existsSync(STATUS)
      ? Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))[1])
      : process.resourceUsage().maxRSS;
    writeFileSync(join(process.env.SASGUARD_BENCH_PEAKS, String(process.pid)), String(kilobytes / 1024));
  });
}
