import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keptLines, type LogLevel, logLine } from '../../audit/report/audit-log.js';
import { writeAtomically } from '../../audit/cache/audit-store.js';
import { writeFailed } from '../../csv/files/sink.js';
import { addMonths, formatIsoDay } from '../../fields/date/calendar.js';
import type { Around } from '../around.js';
import { now, put } from '../io.js';
import { LOG_MONTHS } from './log-months.js';
import type { AuditOptions } from './options.js';

/** Notes what happens, line by line; says nothing where no log is asked for. */
export interface Log {
  /** Where it is written, if anywhere. */
  readonly path: string | undefined;
  note(level: LogLevel, event: string, more?: Readonly<Record<string, number | string>>): void;
  /** Writes what was noted. @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL */
  close(): Promise<void>;
}

/**
 * Opens the log of an audit: `-` is standard error. Lines older than the months that logs are kept leave it when it is written to.
 * @param asOf the day that ages are counted from
 */
export const openLog = ({ log, logMonths = LOG_MONTHS.most }: AuditOptions, asOf: number, { io }: Around): Log => {
  const path = log === undefined || log === '-' ? undefined : resolve(io.cwd(), log);
  const lines: string[] = [];
  const write = async (text: string): Promise<void> => {
    if (path === undefined) return put(io.stderr, text);
    const before = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    const kept = keptLines(before ?? '', formatIsoDay(addMonths(asOf, -logMonths)));
    // Mostly nothing is too old, and the log only grows.
    if (before !== undefined && kept === before) return appendFile(path, text);
    return writeAtomically(path, [kept, text]);
  };
  return {
    path,
    note(level, event, more) {
      if (log !== undefined) lines.push(logLine(now(io.env).toISOString(), level, event, more));
    },
    async close() {
      if (lines.length === 0) return;
      await write(lines.splice(0).join('')).catch((cause) => {
        throw writeFailed(cause, 'log');
      });
    },
  };
};
