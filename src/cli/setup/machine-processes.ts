import type { LockOwners } from '../../journal/lock.js';
import { processOwners } from '../../journal/process-owner.js';

/** The processes of this machine, for locks. */
export const machineProcesses = (): LockOwners => processOwners();
