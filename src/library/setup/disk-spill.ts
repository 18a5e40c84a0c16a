import { openSpillFile } from '../../csv/files/spill-file.js';
import type { PersonSpill } from '../../engine/passes/person-store.js';
import { makeRunKey } from './run-key.js';

/** What a run knows of persons goes to the temporary folder when there is much of it, under a key that is nowhere else. */
export const DISK_SPILL: PersonSpill = { open: () => openSpillFile('persons'), key: makeRunKey };
