import type { Digest } from '../../csv/ports/byte-counter.js';
import type { Source } from '../../csv/ports/source.js';
import { fileBlocks } from '../../engine/inspect/file-blocks.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { withoutContactValues } from '../../fields/table/cell-shape.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import { EVENT_KINDS, type EventKind } from '../../model/events/event.js';
import type { ReadLog } from '../../model/events/log-figures.js';
import type { Audience } from '../../model/rule/contact-rule.js';
import { LOG_ROLES } from '../columns/header-words-data.js';
import { isUnjudged, toldKinds } from '../read/judged-kinds.js';
import type { LogPlan } from '../read/log-plan.js';
import type { LogBlock } from './log-block.js';
import type { LogExecutor } from './log-executor.js';
import { type LogLayout, type OpenedLog, openLog } from './open-log.js';

/** A log, and what is said of it. */
export interface LogSource {
  readonly source: Source;
  readonly layout: LogLayout;
  /** The zone of times that name none; absent where nobody says. */
  readonly zone?: string | undefined;
  /** What outcomes of the account mean, by their text in lower case. */
  readonly outcomes: LogPlan['outcomes'];
  /** Numbers of our own, as E.164. */
  readonly own: readonly string[];
  readonly country: string;
}

/** What all logs of a run share. */
export interface LogRun {
  readonly executor: LogExecutor;
  readonly lists: readonly LoadedList[];
  /** Whom each log is aimed at, by its place; the first stands for those that nobody speaks of. */
  readonly audiences?: readonly Audience[];
  /** Of this run alone: fingerprints of persons are sealed with it. */
  readonly key: SipKey;
  /** The zone of whoever nothing tells the zone of. */
  readonly home: string;
  readonly signal?: AbortSignal | undefined;
  /** Size of the pieces that a log is cut into; only for tests, which show that nothing depends on it. */
  readonly blockBytes?: number | undefined;
  readonly tellsRefusals?: boolean | undefined;
  /** Told of a log that cannot be read, by its place, before the run ends for it. */
  readonly unread?: ((file: number) => void) | undefined;
  /** Told of the rows that were read of a log, and of the share of it. */
  readonly progress?: ((rows: number, share: number | undefined) => void) | undefined;
}

/** A log as it was read, and what it can tell of mails. */
export interface ToldLog extends ReadLog, Digest {
  readonly tells: ReadonlySet<EventKind>;
  /** Its rows go both ways, and nothing tells whose side is whose. Absent where something does. */
  readonly isSideUnknown?: true;
}

const zoneOf = (opened: OpenedLog, stated: string | undefined, zoneless: number): ReadLog['zone'] => {
  if (zoneless > 0) return 'unknown';
  const { time } = opened;
  if (time?.form === 'naive' && time.zone === undefined) return stated === undefined ? 'day-only' : 'stated';
  return 'told';
};

/**
 * Reads one log, block after block.
 * @param file its place among those of the run @param take is given what each block comes to, in order
 * @returns with the calls whose zone nobody knows
 */
export const readLog = async (
  { source, layout, zone, outcomes, own, country }: LogSource,
  file: number,
  { executor, lists, audiences, key, home, signal, blockBytes, progress, tellsRefusals }: LogRun,
  take: (block: LogBlock) => void,
): Promise<{ readonly file: ToldLog; readonly zoneless: number }> => {
  const opened = await openLog(source, layout);
  const { prepared, columns, time, order, product, rowsAre, deliveriesAreSends, openingsAreSends } = opened;
  const { sides, ways, speaksForUs, isGateway } = opened;
  const stated = zone ?? product?.zone;
  try {
    executor.usePlan({
      file,
      dialect: prepared.opening.dialect,
      columns,
      refusals: opened.refusals,
      time,
      ...{ order, isOrderGuessed: opened.settled !== undefined },
      zone: stated,
      home,
      country,
      isForConsumers: (audiences?.[file] ?? audiences?.[0]) === 'consumer',
      ...{ lacksPlus: opened.lacksPlus, callingCodes: opened.callingCodes, countries: opened.countries },
      own: [...new Set([...own, ...opened.own])],
      ...{ sides, ways, speaksForUs, isGateway },
      outcomes: { ...opened.codes, ...outcomes },
      rowsAre,
      which: opened.which,
      product: product?.name ?? '',
      firstStep: product?.firstStep ?? 1,
      ...{ deliveriesAreSends, openingsAreSends },
      key,
      lists,
      tellsRefusals,
    });
    const kinds = EVENT_KINDS.map(() => 0);
    let [rows, zoneless, unknown] = [0, 0, 0];
    const underWay: Promise<LogBlock>[] = [];
    const next = async (): Promise<void> => {
      const block = await (underWay.shift() as Promise<LogBlock>);
      take(block);
      rows += block.rows;
      zoneless += block.zoneless;
      unknown += block.unknown;
      for (const [i, count] of block.kinds.entries()) kinds[i] = (kinds[i] as number) + count;
      progress?.(rows, source.size === undefined ? undefined : Math.min(1, prepared.opening.opened.position() / source.size));
    };
    try {
      for await (const block of fileBlocks(prepared, blockBytes)) {
        if (signal?.aborted) throw interruptedError();
        const work = executor.read(block);
        // A failure is met in order, with `await`; until then it must not pass for one that nobody handles.
        work.catch(() => {});
        underWay.push(work);
        if (underWay.length >= executor.depth) await next();
      }
      while (underWay.length > 0) await next();
    } finally {
      await Promise.allSettled(underWay);
    }
    const header = (column: number): string => withoutContactValues(prepared.headers[column] ?? '');
    return {
      zoneless,
      file: {
        name: source.name,
        product: product?.name ?? 'generic',
        rows,
        kinds: Object.fromEntries(EVENT_KINDS.flatMap((kind, i) => ((kinds[i] as number) > 0 ? [[kind, kinds[i] as number]] : []))),
        zone: zoneOf(opened, stated, zoneless),
        ...(opened.settled && { dateOrder: opened.settled }),
        columns: Object.fromEntries(LOG_ROLES.flatMap((role) => (columns[role].length > 0 ? [[role, columns[role].map(header)]] : []))),
        ...prepared.opening.opened.digest(),
        ...(rows > 0 && isUnjudged(kinds, unknown, opened) && { unjudged: true as const }),
        ...(sides?.isUnknown && { isSideUnknown: true as const }),
        tells: product?.tells ? new Set(product.tells) : toldKinds(kinds),
      },
    };
  } finally {
    await prepared.opening.opened.close();
  }
};
