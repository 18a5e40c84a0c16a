import { foldHeader } from '../../fields/text/fold-header.js';
import { memoise } from '../../fields/text/memoise.js';
import type { EventKind } from '../../model/events/event.js';

/** What gateways say of a text message that reached its number, and of one that left, whatever came of it. */
const ARRIVED = /^(?:recue?|received)(?: par le (?:mobile|destinataire))?$/;
const LEFT =
  /^(?:queued|accepted|accepte|submitted|en attente|en cours(?: d envoi)?|sending|in transit|undelivered|undeliverable|non (?:delivre|livre|recu|remis)|not delivered|expired|expire|perime)$/;

/** Whether folded words say that a message was received: ours by its number, or one of theirs by us. */
export const isArrival = (words: string): boolean => ARRIVED.test(words);

/** What a gateway says that became of a text message; undefined for words that are none of a gateway. */
export const gatewayKindOf = memoise((text: string): EventKind | undefined => {
  const words = foldHeader(text);
  return isArrival(words) ? 'delivered' : LEFT.test(words) ? 'attempt' : undefined;
});
