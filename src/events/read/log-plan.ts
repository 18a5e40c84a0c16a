import type { Dialect } from '../../csv/records/dialect.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { DateOrder } from '../../model/contact/values.js';
import type { LogColumns, RowsAre, TimeColumns } from '../columns/log-columns.js';
import type { RefusalColumns } from '../columns/refusal-columns.js';
import type { WhichColumns } from '../columns/which-event.js';
import type { WayPlan } from '../sides/ways.js';

/** Everything that a thread needs to read the rows of a log. Plain data. */
export interface LogPlan extends WayPlan {
  /** Place of the file among the logs of the run. */
  readonly file: number;
  readonly dialect: Dialect;
  readonly columns: LogColumns;
  /** Those by which people refuse, besides. */
  readonly refusals: RefusalColumns;
  readonly time: TimeColumns | undefined;
  readonly order: DateOrder;
  /** Neither the dates nor anybody told it: those that read both ways may be of another day. */
  readonly isOrderGuessed?: boolean;
  /** The zone of times that name none, as the user or the product says; absent where nobody does. */
  readonly zone?: string | undefined;
  /** The zone of whoever nothing tells the zone of. */
  readonly home: string;
  readonly country: string;
  /** Whether it is aimed at consumers: who has a number of theirs is one household. */
  readonly isForConsumers?: boolean;
  /** Whether numbers are written with their country and without a plus. */
  readonly lacksPlus: boolean;
  /** The column of the calling codes of the contacts' numbers; -1 for none. */
  readonly callingCodes: number;
  /** The column of the contacts' countries; -1 for none. */
  readonly countries: number;
  /** What outcomes of the account mean, by their text in lower case. */
  readonly outcomes: Readonly<Record<string, 'refused' | 'answered' | 'unanswered' | 'other'>>;
  /** What tells one event from another at the same time. */
  readonly which: WhichColumns;
  /** What a row without a word for it is: of a log of calls, a call. */
  readonly rowsAre: RowsAre;
  /** Whether its words tell of mails that we sent and others that we received. */
  readonly speaksForUs: boolean;
  /** Whether results of text messages are what became of them at a gateway. */
  readonly isGateway: boolean;
  readonly product: string;
  /** The number of the first step of a sequence. */
  readonly firstStep: number;
  readonly key: SipKey;
  readonly lists: readonly LoadedList[];
  /** Whether the log has no word for what was sent, so that what was delivered tells of it. */
  readonly deliveriesAreSends: boolean;
  /** Whether each mail has one row with the last that is known of it, dated by its sending: what was opened was sent then. */
  readonly openingsAreSends: boolean;
  /** Whether those who refuse are told in clear besides, for the contact files of the same run. */
  readonly tellsRefusals?: boolean | undefined;
}

/** How many columns of a row have to be looked at. */
export const columnsRead = ({ columns, refusals, which, callingCodes, countries }: LogPlan): number => {
  const { marks, ...read } = refusals;
  const { call = -1, message = -1 } = which;
  const all = [Object.values(columns), marks.map(({ column }) => column), Object.values(read), call, message, callingCodes, countries].flat(
    2,
  );
  return Math.max(...all) + 1;
};
