import { memorySource } from '../../src/csv/ports/memory.js';
import { type LogRunSettings, openLogs } from '../../src/events/run/log-run.js';
import type { LogSource } from '../../src/events/run/read-log.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { loadList } from '../../src/lists/load/load-list.js';
import type { LoggedEvent } from '../../src/model/events/event.js';
import type { LogFigures, ReadLog } from '../../src/model/events/log-figures.js';

/** Logs as they are, and what is said of them. */
export interface Given extends Partial<Omit<LogRunSettings, 'lists'>> {
  readonly zone?: string | undefined;
  readonly outcomes?: LogSource['outcomes'];
  readonly own?: readonly string[];
  /** Lines of an opposition list, and its day. */
  readonly opposition?: readonly string[];
  readonly oppositionDate?: string;
}

export interface ReadLogs {
  readonly logs: readonly ReadLog[];
  /** Of each person the events, persons by their first row. */
  readonly people: readonly (readonly LoggedEvent[])[];
  readonly figures: LogFigures;
  readonly zoned: boolean;
  /** What is told of logs of which nothing was judged. */
  readonly unjudged: readonly LoggedEvent[];
}

export const bytesOfLines = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

const placeOf = ({ at }: LoggedEvent): number => (at.file ?? 0) * 1e6 + (at.at === 'row' ? at.row : 0);
const first = (events: readonly LoggedEvent[]): number => Math.min(...events.map(placeOf));

/** Reads logs, each given as lines, as a run does. */
export const readAll = async (logs: readonly (readonly string[])[], given: Given = {}): Promise<ReadLogs> => {
  const { zone, outcomes = {}, own = [], opposition, oppositionDate, country = 'FR', ...settings } = given;
  const spec = { path: 'opposition.txt', kind: 'opposition', date: oppositionDate } as const;
  const lists = opposition ? [await loadList(spec, parseIsoDay('2026-11-24'), () => bytesOfLines(opposition))] : [];
  const sources = logs.map((lines, i) => ({
    source: memorySource(bytesOfLines(lines), `log-${i + 1}.csv`),
    ...{ layout: { columns: {}, country }, zone, outcomes, own, country },
  }));
  const opened = await openLogs(sources, {
    audiences: ['business'],
    country,
    threads: 1,
    lists,
    opposed: [],
    key: [1, 2, 3, 4],
    ...settings,
  });
  try {
    const people = [...opened.subject.people()].map((events) => [...events]).sort((a, b) => first(a) - first(b));
    return { logs: opened.logs, people, figures: opened.subject.figures(), zoned: opened.subject.zoned, unjudged: opened.subject.unjudged };
  } finally {
    opened.close();
  }
};

/** The events of one log, row by row. */
export const eventsOf = async (lines: readonly string[], given: Given = {}): Promise<readonly LoggedEvent[]> =>
  (await readAll([lines], given)).people.flat().sort((a, b) => placeOf(a) - placeOf(b));

/** Rows of which each group is one person: `2 5 | 3 | 4`. */
export const personsOf = async (lines: readonly string[], given: Given = {}): Promise<string> =>
  (await readAll([lines], given)).people
    .map((events) => [...new Set(events.map(({ at }) => (at.at === 'row' ? at.row : 0)))].sort((a, b) => a - b).join(' '))
    .join(' | ');
