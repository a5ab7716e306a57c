/** Required into a Node.js that is measured: leaves behind, in MB, the most memory that was resident in it with all its threads. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const peak = process.resourceUsage().maxRSS / 1024;
    writeFileSync(join(process.env.SASGUARD_BENCH_PEAKS, String(process.pid)), String(peak));
  });
}
