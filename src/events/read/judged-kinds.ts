import { EVENT_KINDS, type EventKind } from '../../model/events/event.js';
import type { RowsAre } from '../columns/log-columns.js';

/** What rules judge. Rows that could not be read are no reason to call a log judged: each is told, and so is a log that holds nothing else. */
const JUDGED: readonly EventKind[] = ['attempt', 'inbound', 'refused', 'complained', 'failed'];

/** What a log without a product's name tells of mails is what some row of it tells. @param kinds rows by kind of event, in the order of EVENT_KINDS */
export const toldKinds = (kinds: readonly number[]): ReadonlySet<EventKind> =>
  new Set(EVENT_KINDS.filter((_, i) => (kinds[i] as number) > 0));

/**
 * Whether nothing of a log was judged: no row tells of anything that is; or none of a call or a send, and some may, whose words nobody knows.
 * @param kinds as above @param unknown how many rows say what happened in words that we do not know
 */
export const isUnjudged = (
  kinds: readonly number[],
  unknown: number,
  { deliveriesAreSends, rowsAre }: { readonly deliveriesAreSends: boolean; readonly rowsAre: RowsAre },
): boolean => {
  const told = toldKinds(kinds);
  const sends: readonly EventKind[] = deliveriesAreSends ? ['attempt', 'delivered'] : ['attempt'];
  if (sends.some((kind) => told.has(kind))) return false;
  if (!JUDGED.some((kind) => told.has(kind))) return true;
  // Answers alone are a log of answers, unless most of it was not understood.
  return rowsAre !== 'refusals' && unknown > (kinds[EVENT_KINDS.indexOf('inbound')] as number);
};
