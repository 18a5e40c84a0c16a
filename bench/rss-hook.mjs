/**
 * `node --import ./bench/rss-hook.mjs …`: writes the peak memory of the process (kilobytes) and the processor time that it took
 * (microseconds), all threads together, to the file BENCH_RSS. The real command is measured, unchanged, and in the same way as the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** VmHWM belongs to this program alone; ru_maxrss may hold what the parent weighed when it forked. */
const peak = () => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

const processor = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

if (isMainThread && process.env.BENCH_RSS) process.on('exit', () => writeFileSync(process.env.BENCH_RSS, `${peak()} ${processor()}`));
