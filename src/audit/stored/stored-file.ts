import type { Stats } from 'node:fs';
import type { Day } from '../../model/contact/values.js';
import type { StoredFile } from '../../model/rule/stored-files.js';
import { dayInName } from './file-date.js';
import { readFileName } from './file-name.js';

const DAY = 86_400_000;

/** The calendar day in Paris of a moment. */
export type DayOfInstant = (milliseconds: number) => Day;

/**
 * What a file is as a subject of its own.
 * @param name as reports call it, not masked
 * @param modes whether the system has permission bits
 */
export const storedFileOf = (
  name: string,
  info: Stats,
  more: {
    readonly contacts: number;
    readonly encrypted: boolean;
    readonly modes: boolean;
    readonly asOf: Day;
    readonly dayOf: DayOfInstant;
  },
): StoredFile => {
  const changed = more.dayOf(info.mtimeMs);
  const named = dayInName(name, more.asOf);
  // A disk that notes no readings leaves the reading at or before the last change; a copy sets both at once.
  const read = info.atimeMs > info.mtimeMs + DAY;
  return {
    contacts: more.contacts,
    encrypted: more.encrypted,
    ...(more.modes && { mode: info.mode & 0o777 }),
    made: named ?? changed,
    madeBy: named === undefined ? 'change' : 'name',
    used: read ? more.dayOf(info.atimeMs) : changed,
    usedBy: read ? 'reading' : 'change',
    nameHolds: readFileName(name).holds,
  };
};
