import type { InputCounts } from '../../csv/records/blocks.js';
import type { FileFacts } from '../../engine/report/file-facts.js';
import type { FilesInParts } from '../../evidence/bundle-facts.js';
import { bytesOfParts, type PartList, rootOf } from '../../evidence/part-list.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { Report } from '../../model/report/report.js';
import type { ReportParts } from '../../model/report/report-table.js';
import type { DriverFacts } from '../formats/driver-file.js';
import type { OutcomeFile, PartBytes } from '../formats/outcome-file.js';
import type { AppliedPlan } from '../work/apply-settled.js';
import type { LoadedPlan } from '../work/load-plan.js';

/** What a part left, as it was read. */
export interface ReadOutcome {
  readonly file: OutcomeFile;
  readonly data: unknown;
}

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

/** The input, the cleaned contacts and those who leave, each by its parts; no cleaned contacts where some part wrote none. */
export const filesInParts = ({ heads }: DriverFacts, read: readonly ReadOutcome[]): FilesInParts => {
  const list = (head: PartBytes | undefined, of: (one: ReadOutcome) => readonly [PartBytes | undefined, number]): PartList | undefined => {
    const parts = read.map(of).flatMap(([told, records]) => (told ? [{ bytes: told.bytes, sha256: told.sha256, records }] : []));
    return parts.length === read.length ? { head, parts } : undefined;
  };
  const rows = ({ data }: ReadOutcome): Outcome['rows'] => (data as Outcome).rows;
  return {
    input: list(heads.input, ({ file }) => [file.input, file.records]) as PartList,
    output: list(heads.output, (one) => [one.file.kept, rows(one).kept]),
    rejects: list(heads.rejects, (one) => [one.file.rejects, rows(one).dropped]),
  };
};

const told = (list: PartList): { readonly bytes: number; readonly parts: ReportParts } => ({
  bytes: bytesOfParts(list),
  parts: { count: list.parts.length, root: rootOf(list) },
});

/** The file as the report tells it, of whom nobody has seen all the bytes in order. */
export const fileOf = (
  { file }: DriverFacts,
  { file: { table } }: LoadedPlan,
  dates: AppliedPlan['dates'] | undefined,
  input: PartList,
): FileFacts => {
  const { settled, ...known } = dates ?? { settled: file.settled };
  return {
    ...file,
    ...known,
    ...(settled && { settled }),
    digest: told(input),
    ...(table && {
      table: { kind: 'table', hiddenRows: 0, hiddenColumns: 0, mergedCells: 0, errorCells: 0, uncalculatedCells: 0, unreadNotes: 0 },
    }),
  };
};

/** The cleaned contacts as the report tells them. */
export const outputOf = (output: PartList | undefined, name: string): Report['output'] => output && { name, ...told(output) };
