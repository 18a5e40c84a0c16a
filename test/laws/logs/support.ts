import { memorySource } from '../../../src/csv/ports/memory.js';
import type { ConfigInput } from '../../../src/index.js';
import { type CheckedLogs, checkLogs } from '../../../src/library/documents/check-logs.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';

/** How a run may be done. */
export interface Way {
  readonly audience: 'consumer' | 'business';
  readonly zone?: string | undefined;
  readonly jobs?: number;
  readonly blockBytes?: number;
  readonly config?: ConfigInput;
  readonly fewestPersons?: number;
}

export const bytesOf = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

/** What was set up, by what was asked for: a hundred logs are judged by the same rules. */
const settled = new Map<string, ReturnType<typeof loadRunSetup>>();
const setupFor = (overrides: ConfigInput): ReturnType<typeof loadRunSetup> => {
  const key = JSON.stringify(overrides);
  const known = settled.get(key) ?? loadRunSetup({ cwd: '.', config: false, asOf: '2027-12-31', overrides });
  settled.set(key, known);
  return known;
};

/** Judges logs as everybody's are. What depends on the number shown, and the rates of small campaigns, are told apart in the tests of their rules. */
export const judge = async (
  files: readonly (readonly string[])[],
  { audience, zone, jobs = 1, blockBytes, config, fewestPersons }: Way,
) => {
  const overrides: ConfigInput = {
    audience,
    jobs,
    ...(zone && { log: { zone } }),
    rules: { 'log-caller-number': 'off', 'log-campaign-results': 'off' },
    ...config,
  };
  const ready = await setupFor(overrides);
  const sources = files.map((lines, i) => ({ source: memorySource(bytesOf(lines), `log-${i + 1}.csv`) }));
  return checkLogs(sources, { ...ready, run: { ...ready.run, blockBytes } }, 'test', {
    all: true,
    ...(fewestPersons && { fewestPersons }),
  });
};

/** What was found, as `id rule message`. @param idOf the number of what a row of a file tells */
export const foundIn = ({ findings }: CheckedLogs, idOf: (file: number, row: number) => number): readonly string[] =>
  findings
    .map(({ rule, message, place }) => `${place.at === 'row' ? idOf(place.file ?? 0, place.row) : place.at} ${rule} ${message}`)
    .sort();
