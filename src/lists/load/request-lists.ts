import { platform } from '#platform';
import type { Row } from '../../csv/records/read-table.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Day } from '../../model/contact/values.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { MOST_TOLD } from '../read/refuse-unread.js';
import { mayRefuse } from '../rows/contact-refusals.js';
import { requestKindOf } from '../rows/requests.js';
import { makeRowAnswers } from '../rows/row-answers.js';
import { makeListInfo } from './list-info.js';
import { readList } from './read-list.js';
import { knownBy, quotedRows, type SheetReading } from './sheet-list.js';

/** A row of a register of requests. */
export interface RequestOfRegister {
  /** Its number in the register. */
  readonly row: number;
  readonly cells: Row;
  /** What it asks for, in the words of the register; '' where it does not say. */
  readonly kind: string;
  readonly received: Day | undefined;
}

/** Requests that refuse the same channels, or may. */
interface Refusing {
  readonly channels: readonly Channel[];
  readonly isSure: boolean;
  readonly rows: RequestOfRegister[];
}

const refusingOf = (header: Row, rows: readonly RequestOfRegister[], country: string): readonly Refusing[] => {
  const answers = makeRowAnswers(
    header,
    rows.map(({ cells }) => cells),
    { delimiter: '', country },
  );
  const found = new Map<string, Refusing>();
  for (const row of rows) {
    const kind = requestKindOf(row.kind);
    const told = header.flatMap((_, column) => ((row.cells[column] ?? '').trim() === row.kind ? [column] : []));
    if (kind === 'other' && !mayRefuse(answers.refusals(row.cells, told))) continue;
    const isSure = kind === 'refusal';
    const channels = (isSure ? answers.channels(row.cells) : undefined) ?? CHANNELS;
    const key = `${isSure} ${channels.join()}`;
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { channels, isSure, rows: [row] });
  }
  return [...found.values()];
};

/** Under this name the days since when they refuse are read. */
const SINCE = 'date_opposition';
/** Each request is a line of its own. */
const oneLine = (cell: string): string => cell.replaceAll(/[\r\n]+/g, ' ');

/** Reads requests as a list, a line each under the header. @throws LumoError those of `readList` */
type ReadRequests = (rows: readonly RequestOfRegister[]) => Promise<LoadedList>;

/** Whether a request names somebody by an address or a number. */
const namesSomebody = async (row: RequestOfRegister, read: ReadRequests): Promise<boolean> => {
  try {
    return (await read([row])).parts.length > 0;
  } catch (cause) {
    if (cause instanceof LumoError) return false;
    throw cause;
  }
};

/** Reads all requests that can be read: one that came by letter, and left no address, keeps no other from being one. */
const readNamed = async (rows: readonly RequestOfRegister[], read: ReadRequests, none: () => LoadedList): Promise<LoadedList> => {
  try {
    return await read(rows);
  } catch (cause) {
    if (!(cause instanceof LumoError)) throw cause;
  }
  const names = await Promise.all(rows.map((row) => namesSomebody(row, read)));
  const named = rows.filter((_, i) => names[i]);
  const list = named.length > 0 ? await read(named) : none();
  const nameless = rows.filter((_, i) => !names[i]).map(({ row }) => row);
  const { unread, unreadLines = [] } = list.info;
  const lines = [...unreadLines, ...nameless].sort((a, b) => a - b).slice(0, MOST_TOLD);
  return { ...list, info: { ...list.info, unread: unread + nameless.length, unreadLines: lines } };
};

/**
 * The oppositions and erasures of a register of requests as lists of its name: whoever asked for it is not contacted again, and whoever asked for what the
 * register does not say is to be checked. They are known by an address or a number of their own.
 */
export const readRequestLists = async (
  file: string,
  header: Row,
  rows: readonly RequestOfRegister[],
  { asOf, country }: SheetReading,
): Promise<readonly LoadedList[]> => {
  const width = header.map((_, column) => column);
  const lineOf = ({ cells, received }: RequestOfRegister): readonly string[] => [
    ...width.map((column) => oneLine(cells[column] ?? '')),
    received === undefined ? '' : formatIsoDay(received),
  ];
  const read = async ({ channels, isSure, rows: own }: Refusing): Promise<LoadedList> => {
    const spec = { path: file, kind: 'opposition', country, assumesCountry: true, channels, keepsDates: true } as const;
    const readRows: ReadRequests = async (some) => {
      const list = await readList(spec, asOf, { bytesOf: () => quotedRows([[...header.map(oneLine), SINCE], ...some.map(lineOf)]) });
      // Line 1 is the header.
      const unreadLines = list.info.unreadLines?.flatMap((line) => some[line - 2]?.row ?? []);
      return knownBy({ ...list, info: { ...list.info, ...(unreadLines && { unreadLines }) } }, 'email', 'phone');
    };
    const none = (): LoadedList => {
      const sha256 = platform.digest('sha256', own.map(lineOf).join('\n'));
      return { ...makeListInfo(spec, asOf, { name: file, sha256 }, [], { hint: undefined, unread: 0, tooBroad: 0 }), parts: [] };
    };
    const { info, parts } = await readNamed(own, readRows, none);
    const { excessColumns: _, agreeing: __, narrower: ___, otherRequests: ____, silent: _____, cleared: ______, ...told } = info;
    return { info: { ...told, from: 'requests', ...(!isSure && { holds: 'logged' }) }, parts };
  };
  return Promise.all(refusingOf(header, rows, country).map(read));
};
