import { processOwners } from '../../csv/files/process-owner.js';
import type { LockOwners } from '../../journal/lock.js';

/** The processes of this machine, for locks. */
export const machineProcesses = (): LockOwners => processOwners();
