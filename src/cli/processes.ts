import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { LockOwners } from '../register/store/lock.js';

/** What a system does not tell is the same for all its processes. */
const told = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '-';
  }
};

/** When a process started, in ticks since the machine did (Linux only): numbers of processes are given again. */
const startOf = (pid: number): string =>
  told(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] as string,
  );

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Not ours to signal, but there.
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** The processes of this machine, for locks: `PID START MACHINE BOOT`. The machine is hashed: a lock file names nobody. */
export const machineProcesses = (): LockOwners => {
  // In containers, numbers of processes mean something in their own namespace only.
  const names = `${hostname()} ${told(() => readlinkSync('/proc/self/ns/pid'))}`;
  const machine = createHash('sha256').update(names).digest('hex').slice(0, 16);
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return {
    self: `${process.pid} ${startOf(process.pid)} ${machine} ${boot}`,
    mayRun(owner) {
      const [pid = '', start, where, when] = owner.split(' ');
      if (where !== machine) return true;
      if (when !== boot) return false;
      return isThere(Number(pid)) && startOf(Number(pid)) === start;
    },
  };
};
