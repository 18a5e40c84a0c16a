/**
 * What the cells of a row of a list say of whoever stands in it, column by column.
 * @module
 */
import { saysNotLeft } from '../../fields/answers/noes/not-left.js';
import { isNotSubscribed, readSubscriptionStatus } from '../../fields/answers/subscription-status.js';
import { readYesNo, stanceOf } from '../../fields/answers/yes-no.js';
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { readPermissionHeader } from '../../fields/columns/permission/permission-header.js';
import { bounceColumnOf, saysAddressIsDead, saysBounced } from '../../fields/email/returned/undeliverable.js';
import { saysWrongNumber } from '../../fields/person/record/record-notes.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { memoiseText } from '../../fields/text/memoise.js';
import { plainWords } from '../../fields/text/plain-words.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';

export type Row = readonly string[];
export type Answer = 'agrees' | 'refuses' | undefined;

/** "Active" on a list of refusals may be a refusal that holds, and "registered" one on the register: neither says that somebody may be contacted. */
const SUBSCRIBED = /^(?:re)?(?:subscribe[dr]s?|abonne|suscrit|abonniert|angemeldet|opt(?:ed)? ?in\b)/;
const STATES = /\b(?:status|statut|etat|state|stato|estado|zustand|abonnements?|subscriptions?|inscriptions?)\b/;

/** What leaving a mailing list is called: “removed”, “cancelled” may be said of the refusal as well. */
const LEFT =
  /^(?:dad[oa] de )?baja$|^(?:un ?subscribe|desabonne|desinscri|abgemeldet|abbestellt|disiscritt|desuscrit|opt(?:ed)? ?out|uitgeschreven|afgemeld|desinscrit|descadastrad)/;
/** Whoever has never agreed has left nothing either: "NEVER_SUBSCRIBED" to text messages, beside "SUBSCRIBED" to mails. */
const NEVER = /^never (?:subscribed|opted in|consented)$/;
const answerOfStatus = (text: string): Answer => {
  const said = readSubscriptionStatus(text);
  return said === 'no' ? 'refuses' : said === 'yes' ? 'agrees' : undefined;
};
/** Whoever stands on a list of refusals as not subscribed has left, unless the tool says that they never were. */
const answerOnList = (text: string): Answer =>
  answerOfStatus(text) ?? (isNotSubscribed(text) && !NEVER.test(foldHeader(text)) ? 'refuses' : undefined);
/** A list in JSON that holds nothing. */
const EMPTY = /^(?:\[\s*\]|\{\s*\}|null)$/;
const answerToRefusing = (text: string): Answer => {
  if (EMPTY.test(text)) return undefined;
  if (readYesNo(text, 'refuse') === 'no') return 'refuses';
  const { stance, whole } = stanceOf(text);
  return (whole && (stance === 'no-tick' || stance === 'for')) || saysNotLeft(text) ? 'agrees' : undefined;
};
const answerToAgreeing = (text: string): Answer => {
  const said = readYesNo(text, 'allow');
  return said === 'yes' ? 'agrees' : said === 'no' && !NEVER.test(foldHeader(text)) ? 'refuses' : undefined;
};
/** How a yes or a no is read under a field of flags: what refuses one that asks for a consent is a no. */
export const answerToFlag = (field: FieldName): ((text: string) => Answer) =>
  kindOf(field) === 'allow' ? (text) => (text === '' ? undefined : answerToAgreeing(text)) : answerToRefusing;
/** A column of states in general: only words of subscribing are one there. */
const answerOfState = (text: string): Answer => {
  const answer = answerOnList(text);
  return answer === 'agrees' && !SUBSCRIBED.test(foldHeader(text)) ? undefined : answer;
};
/**
 * A column of states in which some have left is one of a mailing list, where whoever is active or registered is still on it.
 * @param states all that stand in it
 */
export const stateReader = (header: string, states: Iterable<string>): ((text: string) => Answer) =>
  !/oppos|refus|widerspr|black/.test(foldHeader(header)) && [...new Set(states)].some((text) => LEFT.test(foldHeader(text)))
    ? answerOnList
    : answerOfState;
const answerOfDay = (text: string): Answer => (stanceOf(text).stance === 'no-tick' || saysNotLeft(text) ? undefined : 'refuses');

export const fieldOf = (header: string): FieldName | undefined => {
  const hint = readHeader(header);
  if (hint?.is === 'field') return hint.field;
  if (hint?.is !== 'choice') return undefined;
  // "Subscribed", "Abonné" ask for a yes; "Inscrit", "Registered" may be about the register of those who refuse.
  if (SUBSCRIBED.test(foldHeader(header))) return 'optIn';
  return hint.choice.otherwise === 'none' ? undefined : hint.choice.otherwise;
};

/**
 * What a column asks of each row: `mark`, whether they refuse, so that a blank is no refusal; `day`, since when, which whoever keeps a list of
 * refusals may not know; `state`, perhaps something else.
 */
export interface AnswerColumn {
  readonly is: 'mark' | 'day' | 'state';
  readonly read: (text: string) => Answer;
}

/** The same of a header that no table knows, and whose words refuse: “Canceló la suscripción”. */
const refusalInWords = (header: string): AnswerColumn | undefined => {
  const said = readHeader(header) === undefined ? readPermissionHeader(header) : undefined;
  if (!said || !('field' in said) || kindOf(said.field) !== 'refuse') return undefined;
  const unread = said.flagged ? undefined : 'refuses';
  return { is: 'mark', read: (text) => answerToRefusing(text) ?? (EMPTY.test(text) ? undefined : unread) };
};

/** Undefined for a column that asks nothing of the kind. */
export const answerColumnOf = (header: string): AnswerColumn | undefined => {
  const field = fieldOf(header);
  if (field === 'subscription') return { is: 'mark', read: answerOnList };
  if (field !== undefined && kindOf(field) === 'refuse') return { is: 'mark', read: answerToRefusing };
  if (field !== undefined && kindOf(field) === 'allow') return { is: 'mark', read: answerToAgreeing };
  if (field === 'opposedAt' || field === 'consentWithdrawnAt') return { is: 'day', read: answerOfDay };
  return field === 'status' || STATES.test(foldHeader(header)) ? { is: 'state', read: answerOfState } : refusalInWords(header);
};

/** What answers a header that no list of phrases has; where the same words name other things ("spam"), a plain yes only. */
const answerInWords = (header: string): ((text: string) => Answer) | undefined => {
  const asked = readPermissionHeader(header);
  if (!asked || !('field' in asked) || kindOf(asked.field) !== 'refuse') return undefined;
  return (text) => (asked.flagged && !stanceOf(text).whole ? undefined : answerToRefusing(text));
};

const answerToRefusal = (header: string): ((text: string) => Answer) | undefined => {
  const field = fieldOf(header);
  if (field === undefined) return answerInWords(header);
  if (field === 'subscription') return answerOfStatus;
  if (field === 'opposedAt' || field === 'consentWithdrawnAt') return answerOfDay;
  return kindOf(field) === 'refuse' ? answerToRefusing : undefined;
};

/**
 * Whether a cell refuses for certain, in a file of contacts too: under a header that asks for refusals, of a subscription, or since when. A no to an agreement is
 * no refusal by itself. Undefined for a column that asks nothing of the kind.
 */
export const refusalIn = (header: string): ((text: string) => boolean) | undefined => {
  const read = answerToRefusal(header);
  return read && ((text) => read(text) === 'refuses');
};

/** Under these headers people write why somebody is on a list. */
const REASONS: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'subscription', 'optOut', 'comments', 'tags', 'other']);

/** "CLEAN_TIME: 2026-03-02". */
const CLEANED_ON = /^clean(?:ed)? (?:time|date|at|on)$/;
/** Mail that came back, for now or by post. */
const CAME_BACK =
  /^(?:soft ?bounce[ds]?|rebonds? (?:doux|mous?)|mailbox full|boite pleine|pnd|pli non distribuable|n habite (?:pas|plus) a l adresse indiquee|(?:retour a l (?:expediteur|envoyeur)|return(?:ed)? to sender))$/;

/** Whether a text says that what somebody is known by is not theirs, or no longer: mail comes back, the number is a wrong one. */
export const isUnreachable = (text: string, isStatus = false): boolean =>
  saysBounced(text) || saysAddressIsDead(text, isStatus) || CAME_BACK.test(plainWords(text)) || saysWrongNumber(text);

/** Whether a cell says of the address of its row that mail to it comes back; undefined for a column that is there for something else. */
export const undeliverableIn = (header: string): ((text: string) => boolean) | undefined => {
  const own = bounceColumnOf(header);
  if (own) return own;
  if (CLEANED_ON.test(foldHeader(header))) return (text) => readYesNo(text, 'refuse') === 'no';
  const hint = readHeader(header);
  if (hint?.is === 'nothing' || (hint?.is === 'field' && !REASONS.has(hint.field))) return undefined;
  const isStatus =
    (hint?.is === 'field' && (hint.field === 'status' || hint.field === 'subscription')) || (!hint && STATES.test(foldHeader(header)));
  return memoiseText((text) => isUnreachable(text, isStatus));
};
