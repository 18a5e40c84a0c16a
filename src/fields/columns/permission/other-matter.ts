import { lazy } from '../../../model/base/lazy.js';
import { agreedObject } from '../objects/agreed-object.js';
import { tellsOfContact } from '../objects/told-of-contact.js';
import { ALLOWS, SURELY_ALLOWS } from './consent-words-data.js';
import { A_WAY, CONTACT, OF_PROSPECTING, SENT_BY, WHERE_IT_WAS_SAID } from './contact-words-data.js';
import { OTHER_THINGS, QUESTION } from './fact-words-data.js';
import { foldPermission } from './header-channels.js';
import { ADS_ONLINE, OTHER_MATTERS, PAID_BOX, TRACKING } from './other-matters-data.js';
import { NEGATIONS, REFUSES } from './refusal-words-data.js';

/**
 * Headers that speak of something else than contacting somebody: cheques, parcels, operations, parents, driving licences.
 * @module
 */

/** No stem is shorter: what a word begins with is looked up from its whole length down. */
const SHORTEST_STEM = 3;
const matters = lazy(() => new Set(Object.values(OTHER_MATTERS).flatMap((words) => words.split(/\s+/))));
const isOfMatter = (word: string): boolean => {
  if (matters().has(word)) return true;
  for (let n = word.length; n >= SHORTEST_STEM; n--) if (matters().has(`${word.slice(0, n)}*`)) return true;
  return false;
};

/** Who is unsubscribed from something that tools and databases call an item or a row. */
const UNSUBSCRIBED = /\b(?:opt(?:ed)? ?outs?|optouts?|unsub\w*|desinscri\w*|desabo\w*|abgemeldet\w*)\b/;
const CALLED_ITEMS = /\b(?:items?|rows?|lines?|lignes?|columns?|colonnes?|elements?)\b/g;
/** Names of tools and of what they do, that stand before a name of theirs and begin as cars do, or toilets. */
const TOOLS = /\b(?:wc|woo\w*|automatewoo|automate|automat(?:ed|ion|isation|isierung)|autopilot|autosend|autoresponders?)\b/g;

/** The words of a header that name another matter. */
const namesOtherMatter = (words: string): boolean =>
  (UNSUBSCRIBED.test(words) ? words.replace(CALLED_ITEMS, ' ').replace(TOOLS, ' ') : words).split(' ').some(isOfMatter);

/** Of mailings alone: one leaves a pension by an opt-out, and is unsubscribed from no such thing. */
const IS_UNSUBSCRIBED =
  /(?:^| )(?:unsub\w*|desinscri\w*|desabo\w*|abgemeldet\w*|disiscri\w*|uitgeschreven)(?: (?:at|on|le|date|time|flag|status|all))?$/;
/** A name that a program gave: words and underscores, whatever product's name stands first. */
const PROGRAM_NAME = /^_*[a-z\d]+(?:_+[a-z\d]+)+$/i;

/**
 * Whether the name that a program gave a column ends with somebody being unsubscribed, by the last step of a path (`order.unsubscribed`) or the last word
 * of a name (`ticketshop_unsubscribed`): of what may stand before it.
 */
export const endsUnsubscribed = (header: string): boolean => {
  const name = header.trim();
  const last = /^[\w-]+(?:\.[\w-]+)*\.([\w-]+)$/.exec(name)?.[1];
  if (last !== undefined && UNSUBSCRIBED.test(foldPermission(last))) return true;
  return PROGRAM_NAME.test(name) && IS_UNSUBSCRIBED.test(foldPermission(name));
};

/** Whether folded words of a header name advertising, contacting, or a way of it. */
export const namesContacting = (words: string): boolean => OF_PROSPECTING.test(words) || A_WAY.test(words) || CONTACT.test(words);

/** Whether folded words of a header name advertising or a way of contacting, and not only a contact. */
export const namesAWay = (words: string): boolean => OF_PROSPECTING.test(words) || A_WAY.test(words);

/** Whether folded words of a header name advertising, or the act of contacting somebody. */
export const speaksOfProspecting = (words: string): boolean => OF_PROSPECTING.test(words);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const tracking = lazy(() => ({
  itself: setOf(TRACKING.BY_ITSELF),
  following: setOf(TRACKING.FOLLOWING),
  followed: setOf(TRACKING.FOLLOWED),
  inWhat: setOf(TRACKING.IN),
  small: setOf(TRACKING.OF),
}));
/** What a consent is kept in, as "Consent tracking" is. */
const KEPT_OF = new Set(['consent', 'consents']);

/** The words of a header without those of tracking, and whether these may mean something else. */
const besidesTracking = (all: readonly string[]): { readonly rest: readonly string[]; readonly unsure: boolean } => {
  const { itself, following, followed, inWhat, small } = tracking();
  const rest: string[] = [];
  let unsure = false;
  for (let at = 0; at < all.length; at++) {
    const word = all[at] as string;
    let next = at + 1;
    while (small.has(all[next] ?? '')) next++;
    const isBefore = following.has(word) && followed.has(all[next] ?? '');
    if (!itself.has(word) && !isBefore) {
      rest.push(word);
      // "Suivi" of a client, or of mails: followed up, or followed.
      if (word === 'suivi' && (next >= all.length || inWhat.has(all[next] as string))) unsure = true;
      continue;
    }
    if (KEPT_OF.has(all[at - 1] ?? '')) unsure = true;
    // "Email open tracking", but not "email + tracking".
    const before = rest.length;
    while (followed.has(rest.at(-1) ?? '')) rest.pop();
    if (rest.length < before) while (inWhat.has(rest.at(-1) ?? '')) rest.pop();
    const isWhat = (one: string): boolean => followed.has(one) || itself.has(one) || following.has(one) || small.has(one);
    let led = false;
    while (at + 1 < all.length && (isWhat(all[at + 1] as string) || (led && inWhat.has(all[at + 1] as string)))) {
      led = small.has(all[++at] as string) && !/^(?:et|and|und|y|e)$/.test(all[at] as string);
    }
  }
  return { rest, unsure };
};

/**
 * What a header of consents says of tracking, which allows no channel: that it is all that is agreed to, or that a way of contacting may be
 * meant beside it. A header that refuses is read as one that does.
 */
export const trackingIn = (words: string): 'alone' | 'beside' | undefined => {
  if (!(ALLOWS.test(words) || SURELY_ALLOWS.test(words)) || REFUSES.test(words) || NEGATIONS.test(words)) return undefined;
  const all = words.split(' ');
  const { rest, unsure } = besidesTracking(all);
  if (rest.length === all.length && !unsure) return undefined;
  return unsure || namesAWay(rest.join(' ')) ? 'beside' : 'alone';
};

/**
 * Whether folded words of a header speak of another matter alone, so that who refuses, stops or agrees in it refuses, stops or agrees to that.
 * Advertising or a way of contacting somebody beside it makes it ours ("Assurance : refus de démarchage").
 */
export const isOfOtherMatter = (words: string): boolean => {
  if (tellsOfContact(words) || agreedObject(words) === 'ours') return false;
  if (trackingIn(words) === 'alone' || PAID_BOX.test(words) || ADS_ONLINE.test(words)) return true;
  const rest = words.replace(WHERE_IT_WAS_SAID, ' ').replace(OTHER_THINGS, ' lens ');
  if (OF_PROSPECTING.test(rest)) return false;
  if (!rest.includes(' lens ') && !namesOtherMatter(rest)) return false;
  return !A_WAY.test(rest.replace(SENT_BY, ' '));
};

/** Whether a header is a question about something that is no contacting: "Avez-vous déjà participé ?" is answered by "Non, jamais". */
export const asksSomethingElse = (header: string): boolean => {
  const words = foldPermission(header);
  if (!QUESTION.test(`${words} `) && !(/[?¿]\s*$/.test(header) && words.includes(' '))) return false;
  return !namesContacting(words);
};
