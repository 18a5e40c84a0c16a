import { openSpillFile } from '../../csv/files/spill-file.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { LoggedEvent } from '../../model/events/event.js';
import type { LogFigures } from '../../model/events/log-figures.js';
import type { Audience } from '../../model/rule/contact-rule.js';
import type { JudgedLogs } from '../../subjects/logs.js';
import { EventStore } from '../records/event-store.js';
import { homeZone } from '../time/contact-zone.js';
import { FigureTally } from './figure-tally.js';
import { historiesOf } from './histories.js';
import { inlineLogExecutor, threadLogExecutor } from './log-executor.js';
import { addOpposed } from './opposed-records.js';
import { addPlanned, type PlannedContacts, PlannedTally } from './planned-contacts.js';
import type { LogRun, LogSource, ToldLog } from './read-log.js';
import { type LogEvents, readLogs } from './read-logs.js';

/** What all logs of a run share. */
export interface LogRunSettings extends Omit<LogRun, 'executor' | 'home'> {
  /** Whom each log is aimed at, by its place; the first stands for those that nobody speaks of. */
  readonly audiences: readonly Audience[];
  readonly country: string;
  readonly threads: number;
  /** Those of the contact files of the same run who refuse. */
  readonly opposed: readonly OpposedContact[];
  /** The contacts of a campaign that is planned. */
  readonly planned?: PlannedContacts | undefined;
  /** People whom a campaign must have reached for its name to be told. */
  readonly fewestPersons?: number | undefined;
}

/** Logs that were read, and are shown to rules once. */
export interface OpenedLogs {
  readonly logs: LogEvents['files'];
  readonly subject: JudgedLogs;
  /** Contacts of the plan who were contacted in the thirty days before it begins, once all people were given; undefined where there is no plan. */
  written(): number | undefined;
  /** Takes the events off the disk. */
  close(): void;
}

/** What is told of a whole log, as that no row of it was judged: it is not in order for that. */
const unjudgedLog = (file: number, unread: LoggedEvent['unread']): LoggedEvent => ({
  is: 'event',
  at: { file, at: 'file' },
  kind: 'unread',
  channel: undefined,
  instant: 0,
  day: 0,
  second: Number.NaN,
  prospecting: false,
  answered: undefined,
  refuses: [],
  outcomeUnread: false,
  caller: 'none',
  from: 'log',
  dated: false,
  unread,
});

/** Bytes that are held of events which go from one part to another. */
const MOVED = 8 * 1024 * 1024;

/** Reads all logs of a run. @throws LumoError LUMO_NOT_A_LOG, LUMO_LOG_ZONE, LUMO_DISK_FULL, those of reading a table */
export const openLogs = async (sources: readonly LogSource[], settings: LogRunSettings): Promise<OpenedLogs> => {
  const { audiences, country, threads, opposed, planned, key, lists, fewestPersons } = settings;
  const openSpill = () => openSpillFile('events');
  const store = new EventStore(openSpill);
  const moved = new EventStore(openSpill, MOVED);
  const close = (): void => {
    store.close();
    moved.close();
  };
  const executor = threads > 1 ? threadLogExecutor(threads) : inlineLogExecutor();
  try {
    const { links, campaigns, files, zoneless } = await readLogs(store, sources, { ...settings, executor, home: homeZone(country) });
    addOpposed(store, opposed, key);
    if (planned) addPlanned(store, planned);
    const plan = planned && new PlannedTally(planned);
    const tally = new FigureTally(zoneless === 0);
    const names = lists.map(({ info }) => info.name);
    const [audience = 'business'] = audiences;
    const isMixed = audiences.some((one) => one !== audience);
    // Whoever is called as both is a consumer: the law of consumers protects them.
    const audienceOf = (events: readonly LoggedEvent[]): Audience =>
      isMixed
        ? events.some(({ at: { file = 0 }, from }) => from === 'log' && audiences[file] === 'consumer')
          ? 'consumer'
          : 'business'
        : audience;
    const tells = files.map((file) => file.tells);
    const reachNobody = ({ kinds: { failed = 0, other = 0 } }: ToldLog): number => failed + other;
    const leftOut = files.reduce((sum, file) => sum + reachNobody(file), 0);
    let figures: LogFigures | undefined;
    const subject: JudgedLogs = {
      audienceOf,
      zoned: zoneless === 0,
      unjudged: files.flatMap(({ unjudged, isSideUnknown }, file) => [
        ...(unjudged ? [unjudgedLog(file, 'log')] : []),
        ...(isSideUnknown ? [unjudgedLog(file, 'sides')] : []),
      ]),
      *people() {
        const isConsumers = (file: number): boolean => audiences[file] === 'consumer';
        for (const history of historiesOf(store, links, names, moved, { isConsumers, same: (count) => tally.same(count) })) {
          tally.person(history, audienceOf(history));
          plan?.person(history);
          yield history;
        }
      },
      figures() {
        figures ??= {
          ...tally.figures(isMixed ? 'mixed' : audience, campaigns, tells, fewestPersons),
          ...(leftOut > 0 && { leftOut }),
        };
        return figures;
      },
    };
    return { logs: files, subject, written: () => plan?.written, close };
  } catch (cause) {
    close();
    throw cause;
  } finally {
    await executor.close();
  }
};
