import { appendFile, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { writeAtomically } from '../../audit/cache/audit-store.js';
import { keptLines, type LogLevel, logLine } from '../../audit/report/audit-log.js';
import { writeFailed } from '../../csv/files/write-errors.js';
import { addMonths, formatIsoDay } from '../../fields/date/calendar.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { AuditOptions } from '../options/table/audit.js';
import { LOG_MONTHS } from '../options/table/kpi.js';
import type { CommandContext } from '../setup/command-context.js';
import { currentTime, writeText } from '../terminal/process-io.js';
import { refuseUnwritable } from './refuse-unwritable.js';

/** Notes what happens, line by line; says nothing where no log is asked for. */
export interface AuditLog {
  /** Where it is written, if anywhere. */
  readonly path: string | undefined;
  record(level: LogLevel, event: string, more?: Readonly<Record<string, number | string>>): void;
  /** Writes what was noted. @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL */
  close(): Promise<void>;
}

/**
 * Opens the log of an audit: `-` is standard error. Lines older than the months that logs are kept leave it when it is written to.
 * @param asOf the day that ages are counted from
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE
 */
export const openAuditLog = async (
  { log, logMonths = LOG_MONTHS.most }: Pick<AuditOptions, 'log' | 'logMonths'>,
  asOf: number,
  { io }: CommandContext,
): Promise<AuditLog> => {
  const path = log === undefined || log === '-' ? undefined : resolve(io.cwd(), log);
  // A log that cannot be written is told before the work, not after its answer.
  if (path !== undefined) await refuseUnwritable(path, '--log');
  const lines: string[] = [];
  const write = async (text: string): Promise<void> => {
    if (path === undefined) return writeText(io.stderr, text);
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
    record(level, event, more) {
      if (log !== undefined) lines.push(logLine(currentTime(io.env).toISOString(), level, event, more));
    },
    async close() {
      if (lines.length === 0) return;
      await write(lines.splice(0).join('')).catch((cause) => {
        throw cause instanceof LumoError ? cause : writeFailed(cause, basename(path ?? 'log'), '--log');
      });
    },
  };
};
