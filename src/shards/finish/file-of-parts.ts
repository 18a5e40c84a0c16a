import { createHash } from 'node:crypto';
import type { InputCounts } from '../../csv/records/blocks.js';
import type { FileFacts } from '../../engine/report/file-facts.js';
import type { Report } from '../../model/report/report.js';
import type { DriverFacts } from '../formats/driver-file.js';
import type { OutcomeFile } from '../formats/outcome-file.js';
import type { AppliedPlan } from '../work/apply-settled.js';
import type { LoadedPlan } from '../work/load-plan.js';

/** SHA-256 of the list of all parts, each with its number, bytes, hash and rows: what a hash of the whole would be, made by many. */
const rootOf = (parts: readonly (readonly [number, number, string, number])[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Line ends and rows of all parts, with those above the first record. */
export const countsOf = ({ lineEnds }: DriverFacts, parts: readonly OutcomeFile[], encoding: string): InputCounts => {
  const sum = (of: (file: OutcomeFile) => number): number => parts.reduce((all, file) => all + of(file), 0);
  return {
    rows: sum(({ records }) => records),
    lf: lineEnds.lf + sum(({ counts }) => counts.lf),
    crlf: lineEnds.crlf + sum(({ counts }) => counts.crlf),
    cr: lineEnds.cr + sum(({ counts }) => counts.cr),
    lines: 0,
    encoding,
  };
};

/** The file as the report tells it, of whom nobody has seen all the bytes in order. */
export const fileOf = (
  { file }: DriverFacts,
  loaded: LoadedPlan,
  dates: AppliedPlan['dates'] | undefined,
  parts: readonly OutcomeFile[],
): FileFacts => {
  const { dataStart, table } = loaded.file;
  const bytes = (table ? 0 : dataStart) + parts.reduce((all, { input }) => all + input.bytes, 0);
  const root = rootOf(parts.map(({ part, input, records }) => [part, input.bytes, input.sha256, records]));
  const { settled, ...told } = dates ?? { settled: file.settled };
  return {
    ...file,
    ...told,
    ...(settled && { settled }),
    digest: { bytes, parts: { count: parts.length, root } },
    ...(table && { table: { kind: 'table', hiddenRows: 0, hiddenColumns: 0, mergedCells: 0, errorCells: 0, uncalculatedCells: 0 } }),
  };
};

/** The cleaned contacts as the report tells them; undefined where some part wrote none. */
export const outputOf = ({ headBytes }: DriverFacts, parts: readonly OutcomeFile[], name = 'parts'): Report['output'] => {
  if (!parts.every(({ kept }) => kept)) return undefined;
  const kept = parts.map(({ part, kept: own, records }) => [part, own?.bytes ?? 0, own?.sha256 ?? '', records] as const);
  return {
    name,
    bytes: headBytes + kept.reduce((all, [, bytes]) => all + bytes, 0),
    parts: { count: parts.length, root: rootOf(kept) },
  };
};
