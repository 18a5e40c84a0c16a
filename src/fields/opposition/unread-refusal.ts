import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Cell, ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { channelsIn } from '../answers/channel-names.js';
import { isUnwanted, namesNothing } from '../answers/not-wanted.js';
import { isKnownSubscription, isNotWrittenTo } from '../answers/subscription-status.js';
import { stanceOf } from '../answers/yes-no.js';
import { PENDING } from '../answers/yes-no-data.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { readDate } from '../date/date-formats.js';
import { isDated } from '../date/date-value.js';
import { isFilled } from '../text/filled-cell.js';
import { plainWords } from '../text/plain-words.js';
import { mayHoldRefusal, readRefusal } from './refusal/read-refusal.js';
import { makeStrayDoubt } from './stray-refusal.js';
import { wordyColumns } from './wordy-columns.js';

/** What a column of refusals bars, by its field. */
const REFUSAL_FIELDS: Readonly<Partial<Record<FieldName, readonly Channel[]>>> = {
  optOut: CHANNELS,
  doNotEmail: ['email'],
  doNotCall: ['phone'],
  doNotSms: ['sms'],
  doNotMail: ['post'],
};
/** What a column of permissions allows, by its field. */
const PERMISSION_FIELDS: Readonly<Partial<Record<FieldName, readonly Channel[]>>> = {
  optIn: CHANNELS,
  consent: CHANNELS,
  consentChannels: CHANNELS,
  consentAt: CHANNELS,
  optInEmail: ['email'],
  optInPhone: ['phone'],
  optInSms: ['sms'],
  optInPost: ['post'],
};

/**
 * Why a contact may have refused without our knowing: `column`, a cell is filled in a column that seems to tell refusals or consents;
 * `answer`, a word that we do not know in a column of refusals; `permission`, one in a column of consents, or that one is pending; `words`, free text holds words by
 * which people refuse; `no`, a permission was denied.
 */
export type UnreadReason = 'column' | 'answer' | 'permission' | 'words' | 'no';

/** A column that may hide a refusal, or several. */
export interface UnreadCells {
  /** Where it stands: a cell, or the contact where it may be any. */
  readonly at: (contact: Contact) => Cell | Contact;
  readonly channels: readonly Channel[];
  readonly reason: (contact: Contact) => UnreadReason | undefined;
}

const isDay = (text: string): boolean => /\d/.test(text) && isDated(readDate(text, 'unresolved'));
/** What is allowed is not refused where the header says that it is not: Dynamics writes "Autoriser" under "Ne pas autoriser". */
const ALLOWED = new Set(
  'autoriser autorise allow allowed send envoyer erlauben erlaubt zulassen permitir permitido consentire consentito senden'.split(' '),
);
const DISALLOWS = /\b(?:autoris|allow|send|envoy|erlaub|zulass|permit|consent)\w*/;
const LIMITED = /\b(?:pas|sauf|not|no|non|except|only|uniquement|seulement|nicht|kein\w*|nur|solo|solamente|ne|excepto|tranne)\b/;
const answerIn = (text: string, disallows: boolean): UnreadReason | undefined => {
  if (text === '' || isDay(text) || readRefusal(text).channels.length > 0) return undefined;
  if (disallows && ALLOWED.has(plainWords(text))) return undefined;
  const { stance, whole } = stanceOf(text);
  // "Inscrit" in a column of Bloctel refuses; "No permitir" under "No permitir" does too: only whole words of the question are answers.
  return stance === 'against' || (whole && stance !== undefined && stance !== 'for') ? undefined : 'answer';
};
/** On what else than a consent somebody is contacted: Zoho writes it under "Data Processing Basis". */
const OTHER_BASIS =
  /^(?:legitimate interests?|contract|contractual|legal obligation|vital interests?|public (?:interests?|task)|interets? legitimes?|contrat|obligation legale|interets? vita(?:l|ux)|mission d interet public|berechtigtes interesse|vertrag|rechtliche verpflichtung|interes(?:es)? legitimos?|contrato|obligacion legal|interess[ei] legittim[oi]|legittim[oi] interess[ei]|contratto|obbligo legale)$/;
const ASKED: ReadonlySet<string> = new Set(PENDING);
const permissionIn = (text: string): UnreadReason | undefined => {
  if (text === '') return undefined;
  const { stance } = stanceOf(text);
  if (stance === 'no-tick' || namesNothing(text)) return 'no';
  if (stance === undefined && OTHER_BASIS.test(plainWords(text))) return undefined;
  if (stance === 'open' && ASKED.has(plainWords(text))) return 'permission';
  // "Oui mais pas par sms", "yes, by phone only".
  if ((stance === 'for' || stance === 'tick') && LIMITED.test(plainWords(text))) return 'permission';
  return stance !== undefined || isDay(text) || channelsIn(text).length > 0 || !isFilled(text) ? undefined : 'permission';
};
const subscriptionIn = (text: string): UnreadReason | undefined =>
  isNotWrittenTo(text)
    ? 'no'
    : text === '' || isKnownSubscription(text) || isDay(text) || readRefusal(text).channels.length > 0
      ? undefined
      : 'permission';
/** Nobody else reads such a column: "retiré" is a no there. */
const leaningIn = (text: string): UnreadReason | undefined =>
  permissionIn(text) ?? (text !== '' && stanceOf(text).stance === 'against' ? 'no' : undefined);
/** The header only names the matter: nothing is held against a contact but a no. */
const topicIn = (text: string): UnreadReason | undefined =>
  text !== '' && readRefusal(text).channels.length === 0 && isUnwanted(text) ? 'no' : undefined;
/** The header says that a permission may be over: whatever is no no may say so. */
const endingIn = (text: string): UnreadReason | undefined =>
  text === '' || stanceOf(text).stance === 'no-tick' || readRefusal(text).channels.length > 0 ? undefined : 'column';
const LEANING = { allow: leaningIn, topic: topicIn, refuse: endingIn } as const;
const suspectIn = (text: string): UnreadReason | undefined => (text === '' || readRefusal(text).channels.length > 0 ? undefined : 'column');
const wordsIn = (text: string, asOf: Day | undefined): UnreadReason | undefined => {
  const { doubt, until } = readRefusal(text);
  const isOver = until !== undefined && asOf !== undefined && asOf >= until;
  return doubt && !isOver ? 'words' : undefined;
};

/** Statuses of a contact that is blocked, by themselves: nothing says against what. */
const BLOCKED = /^(?:(?:contact|client|compte|kontakt|kunde|account) )?(?:bloque[es]*|blocked|blockiert|bloquead[oa]|bloccat[oa])$/;
const statusIn = (text: string): UnreadReason | undefined => (BLOCKED.test(plainWords(text)) ? 'words' : undefined);

/**
 * The cells of a file's rows in which a refusal may stand that we cannot read.
 * @param asOf the day of the run: "ne pas contacter avant 2027" is no doubt once 2027 has come
 */
export const unreadCellsOf = (columns: readonly ColumnInfo[], asOf?: Day): readonly UnreadCells[] => {
  const wordy = new Set(wordyColumns(columns));
  const isDoubtful = makeStrayDoubt(columns, asOf);
  const own = columns.flatMap(({ column, header, field, suspect, leans, elsewhere }): UnreadCells[] => {
    const at = ({ row }: Contact): Cell => ({ is: 'cell', row, column, field: field ?? 'other' });
    if (suspect) return [{ at, channels: suspect, reason: makeColumnReader(column, leans ? LEANING[leans] : suspectIn) }];
    const refused = field && REFUSAL_FIELDS[field];
    if (refused) {
      const disallows = DISALLOWS.test(plainWords(header));
      return [{ at, channels: refused, reason: makeColumnReader(column, (text) => answerIn(text, disallows)) }];
    }
    if (field === 'subscription') return [{ at, channels: ['email'], reason: makeColumnReader(column, subscriptionIn) }];
    const allowed = field && PERMISSION_FIELDS[field];
    // No other reader asks a column of days or of channels whether it says "refused".
    const byItself = field === 'consentAt' || field === 'consentChannels';
    if (allowed) return [{ at, channels: allowed, reason: makeColumnReader(column, byItself ? leaningIn : permissionIn) }];
    // What is not understood under the header of another matter is of that matter.
    if (!wordy.has(column) || elsewhere) return [];
    const read = makeColumnReader(column, (text) => wordsIn(text, asOf));
    const status = field === 'status' ? makeColumnReader(column, statusIn) : undefined;
    return [
      {
        at,
        channels: CHANNELS,
        reason: (contact) => ((contact.getsThrough?.(column, mayHoldRefusal) ?? true) ? read(contact) : undefined) ?? status?.(contact),
      },
    ];
  });
  return [...own, { at: (contact) => contact, channels: CHANNELS, reason: (contact) => (isDoubtful(contact) ? 'words' : undefined) }];
};
