import { replyOf } from '../../../fields/opposition/unread/answers/text-replies.js';
import { foldHeader } from '../../../fields/text/fold-header.js';
import { directionOf } from '../../words/event-words.js';
import { isArrival } from '../../words/gateway-words.js';
import type { LogColumns } from '../log-columns.js';
import { textsOf } from '../rows-are.js';
import { isWritten, tellsWayOut } from '../text-messages.js';

/**
 * Whether results of text messages are what became of ours at a gateway. "Received" may be said of what we got as well: it is of ours where most
 * of those messages tell how to refuse the next, none refuses, and no other result says that something was sent.
 */
export const areOfGateway = (
  { outcome }: Pick<LogColumns, 'outcome'>,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): boolean => {
  const results = textsOf(rows, outcome);
  if (results.some((text) => directionOf(text) === 'out')) return false;
  const written = headers.flatMap((header, column) => (isWritten(header, column, rows) ? [column] : []));
  const received = rows.filter((row) => outcome.some((column) => isArrival(foldHeader(row[column] ?? ''))));
  const texts = textsOf(received, written);
  return !texts.some((text) => replyOf(text) === 'refuses') && texts.filter(tellsWayOut).length * 2 >= texts.length;
};
