import { parse } from 'csv-parse/sync';
import { memorySink, memorySource } from '../../../src/csv/ports/memory.js';
import type { RunSettings } from '../../../src/engine/plan/run-settings.js';
import { runCheck } from '../../../src/engine/run.js';
import type { ConfigInput } from '../../../src/index.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { SegmentBy } from '../../../src/model/contact/segment.js';
import type { Report } from '../../../src/model/report/report.js';
import { AS_OF } from '../../laws/support.js';
import { ownThreads } from '../threads/shared-threads.js';

export interface SegmentRun {
  readonly by?: readonly SegmentBy[];
  readonly splits?: boolean;
  readonly config?: ConfigInput;
  readonly settings?: Partial<RunSettings>;
  readonly workers?: number;
}
export interface Segmented {
  readonly report: Report;
  readonly clean: Buffer | undefined;
  readonly rejects: Buffer | undefined;
  /** By segment; undefined bytes: given up. */
  readonly files: Readonly<Record<string, Buffer | undefined>>;
}

/** Nobody is refused, or to be checked first, for what the file lacks. */
export const LENIENT: ConfigInput = {
  channels: ['email'],
  absent: ['lastInboundAt', 'source', 'phone'],
  columns: { id: 'keep' },
  rules: { 'country-unknown': 'off' },
};

/** One run of the real engine that groups the contacts it keeps, in memory. */
export const runSegments = async (
  bytes: Buffer,
  { by, splits = false, config = LENIENT, settings, workers = 1 }: SegmentRun,
): Promise<Segmented> => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: config.asOf ?? AS_OF, overrides: config });
  const [clean, rejects] = [memorySink(), memorySink()];
  const files = new Map<string, ReturnType<typeof memorySink>>();
  const report = await runCheck({
    source: memorySource(bytes, 'contacts.csv'),
    settings: { ...ready.run, ...(by && { segments: { by, splits } }), ...settings },
    rules: ready.rules,
    lists: [],
    version: 'test',
    executor: () => ownThreads(workers, ready),
    clean: { sink: clean, name: 'clean.csv' },
    rejects,
    openSegment: async (value) => {
      const sink = memorySink();
      files.set(value, sink);
      return sink;
    },
  });
  return {
    report,
    clean: clean.bytes(),
    rejects: rejects.bytes(),
    files: Object.fromEntries([...files].map(([value, sink]) => [value, sink.bytes()])),
  };
};

/** The rows of a file, by header. */
export const rowsOf = (bytes: Buffer | undefined, delimiter = ';'): Record<string, string>[] =>
  parse(bytes ?? '', { delimiter, columns: true, relax_column_count: true, bom: true });
