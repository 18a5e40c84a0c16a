import type { ResolvedColumn } from '../../fields/columns/resolve-columns.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { Leaning } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { LogColumns } from './log-columns.js';
import { isWritten } from './text-messages.js';

/** How the cells of a column of refusals answer: a tick, the day of a refusal, the word of a mailing tool, a consent, nobody knows what. */
export type MarkForm = 'refuse' | 'date' | 'subscription' | 'allow' | 'suspect';

/** A column of a log that is one of refusals or consents in any file of contacts. Plain data. */
export interface MarkColumn {
  readonly column: number;
  readonly form: MarkForm;
  /** What it refuses, as bits in the order of CHANNELS. */
  readonly channels: number;
  /** It says the same in all rows of a person: how they stand, and not what happened in that row. */
  readonly isState: boolean;
}

/** The columns of a log in which people refuse, besides those that say what happened. Plain data. */
export interface RefusalColumns {
  readonly marks: readonly MarkColumn[];
  /** Notes about the contact, which may say as well whether somebody answered: read in every row. */
  readonly notes: readonly number[];
  /** What the contact answered: read in every row. */
  readonly answers: readonly number[];
  /** Words that no header explains: read in every row. */
  readonly words: readonly number[];
  /** Tags: ours where a mail only went out. */
  readonly labels: readonly number[];
  /** Messages and bodies: the contact's where a row tells of an answer, and of no sending; of a call, what somebody noted. */
  readonly incoming: readonly number[];
}

const FIELDS: Readonly<Partial<Record<FieldName, readonly [MarkForm, ...Channel[]]>>> = {
  optOut: ['refuse', ...CHANNELS],
  doNotEmail: ['refuse', 'email'],
  doNotCall: ['refuse', 'phone'],
  doNotSms: ['refuse', 'sms'],
  doNotMail: ['refuse', 'post'],
  opposedAt: ['date', ...CHANNELS],
  oppositionAppliedAt: ['date', ...CHANNELS],
  oppositionChannels: ['refuse', ...CHANNELS],
  consentWithdrawnAt: ['date', ...CHANNELS],
  subscription: ['subscription', 'email'],
  consent: ['allow', ...CHANNELS],
  optIn: ['allow', ...CHANNELS],
  optInEmail: ['allow', 'email'],
  optInPhone: ['allow', 'phone'],
  optInSms: ['allow', 'sms'],
  optInPost: ['allow', 'post'],
};

/** Headers of what somebody answered, whatever else they say. */
const ANSWER = /\b(?:repl(?:y|ies)|respon[sd]\w*|reponses?|answers?|antwort\w*|ruckmeldung|respuestas?|rispost[ae]|feedback|verbatim)\b/;
/** Headers of what we wrote, or of a tag that we put. */
const OURS = /\b(?:message|messages|messaggio|mensaje|nachricht|sms|body|corps|content|contenu|texte?|preview|apercu|tags?|etiquettes?)\b/;
/** Headers of tags: put by us, on whoever the row is about. */
const LABEL = /\b(?:tags?|etiquettes?)\b/;
/** The same in the words of Dialpad, JustCall and Ringover, which speak of a category of ours elsewhere. */
const LABEL_ALONE =
  /^(?:call |calls |contact )?(?:labels?|categor(?:y|ies?|i[ae]s?|ization)|kategorien?|etiquetas?|etichett[ae]|schlagworte?|mots cles)(?: (?:d |de l )?appels?)?$/;
/** Headers of names that are ours, and of what servers say: a list may well be called "unsubscribed", and a server refuses mails. */
const OTHER =
  /\b(?:lists?|listes?|segments?|templates?|modeles?|variante?s?|groupe?s?|audiences?|url|liens?|links?|ids?|titles?|titres?|noms?|names?|errors?|erreurs?|bounces?|categor\w*|server|serveur|smtp|diagnostic|clid|caller)\b/;

/** Whether a column says the same wherever a person stands in the first rows, and there is somebody who stands there twice. */
const isSameForAll = (column: number, who: number | undefined, rows: readonly (readonly string[])[]): boolean => {
  if (who === undefined) return true;
  const met = new Map<string, string>();
  for (const row of rows) {
    const [person, value] = [row[who]?.trim() ?? '', row[column]?.trim() ?? ''];
    const before = met.get(person);
    if (person !== '' && before !== undefined && before !== value) return false;
    met.set(person, value);
  }
  return true;
};

const LEANS: Readonly<Partial<Record<Leaning, MarkForm>>> = {
  allow: 'allow',
  lacks: 'allow',
  topic: 'allow',
  ends: 'allow',
  clears: 'allow',
  boxes: 'allow',
  lists: 'refuse',
};

const formOf = ({ field, suspect, leans }: ResolvedColumn): readonly [MarkForm, ...Channel[]] | undefined => {
  if (suspect) return leans === 'checks' ? undefined : [(leans && LEANS[leans]) ?? 'suspect', ...suspect];
  return field && FIELDS[field];
};

/**
 * The columns of a log by which contacts refuse, as those of contact files are understood: what has no part in telling what happened may
 * be a mark, an answer, or a note.
 */
export const refusalColumnsOf = (
  resolved: readonly ResolvedColumn[],
  roles: LogColumns,
  rows: readonly (readonly string[])[],
): RefusalColumns => {
  const { text, email, contactNumber, person, to } = roles;
  const taken = new Set(Object.values(roles).flat());
  const [who] = [...person, ...email, ...contactNumber, ...to];
  const marks: MarkColumn[] = [];
  const notes: number[] = [];
  const answers: number[] = [];
  const words: number[] = [];
  const labels: number[] = [];
  const incoming: number[] = [];
  for (const info of resolved) {
    const { column, header, field, elsewhere } = info;
    const isText = text.includes(column);
    if (taken.has(column) && !isText) continue;
    const said = foldHeader(header);
    // What we wrote speaks of stopping, and stops nothing.
    const form = isText || isWritten(header, column, rows) ? undefined : formOf(info);
    if (form) {
      const [as, ...channels] = form;
      marks.push({ column, form: as, channels: channelBits(channels), isState: isSameForAll(column, who, rows) });
    } else if (isText) (LABEL.test(said) ? labels : OURS.test(said) ? incoming : notes).push(column);
    else if (LABEL_ALONE.test(said) && !elsewhere) labels.push(column);
    else if (ANSWER.test(said)) answers.push(column);
    else if (OURS.test(said)) incoming.push(column);
    else if ((field === undefined || field === 'comments' || field === 'status') && !elsewhere && !OTHER.test(said)) words.push(column);
  }
  return { marks, notes, answers, words, labels, incoming };
};
