import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What a system does not tell is the same for all its processes. */
const valueOrDash = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '-';
  }
};

/** When a process started, in ticks since the machine did (Linux only): numbers of processes are given again. */
const startTicks = (pid: number): string =>
  valueOrDash(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] as string,
  );

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Not ours to signal, but there.
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** What tells processes of a machine apart: `PID START MACHINE BOOT`. The machine is hashed: what this is written into names nobody. */
export interface ProcessOwners {
  readonly self: string;
  /** Whether that process may still be running; true whenever it cannot be known. */
  mayRun(owner: string): boolean;
}

/** The processes of this machine. */
export const processOwners = (): ProcessOwners => {
  // In containers, numbers of processes mean something in their own namespace only.
  const names = `${hostname()} ${valueOrDash(() => readlinkSync('/proc/self/ns/pid'))}`;
  const machine = createHash('sha256').update(names).digest('hex').slice(0, 16);
  const boot = valueOrDash(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return {
    self: `${process.pid} ${startTicks(process.pid)} ${machine} ${boot}`,
    mayRun(owner) {
      const [pid = '', start, where, when] = owner.split(' ');
      if (where !== machine) return true;
      if (when !== boot) return false;
      return isRunning(Number(pid)) && startTicks(Number(pid)) === start;
    },
  };
};
