import { lazy } from '../../../model/base/lazy.js';
import type { Channel } from '../../../model/contact/channel.js';
import type { Contact } from '../../../model/contact/contact.js';
import type { Sieve } from '../../../model/contact/values.js';
import { makeStemSieve } from '../../bytes/stem-sieve.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { squeezeDoubles } from '../../text/letters.js';
import { plainWords } from '../../text/plain-words.js';
import { mayBearBan } from './sieves/ban-signs.js';

/**
 * Notes that deny one way of contact and say nothing else but whom it is of and what is fine: "pas de mail", "client : kein Telefon", "tel ❌ mail ✅". So one notes that there is none, or that none is wanted:
 * where the row holds an address or a number, it is not the first.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NO = 'pas no kein keine keinen sin niente nessun nessuna ningun sans senza geen ohne';
const DENIES = setOf(NO);
const WAYS: readonly (readonly [Channel, ReadonlySet<string>])[] = [
  ['email', setOf('mail mails email emails courriel courriels correo correos electronique electronico')],
  [
    'phone',
    setOf(
      'tel telephone phone telefon telefono telefoon call calls appel appels appeler anruf anrufe anrufen llamada llamadas llamar chiamata chiamate chiamare bellen',
    ),
  ],
  ['sms', setOf('sms texto textos text texts')],
];
const BETWEEN = setOf('de d du e le la par per via by por svp stp merci please pls bitte danke favor gracias grazie aub');
/** Of whom a note is, and what is fine. */
const WHOM = setOf(
  'client cliente clients kunde kundin kd klant customer prospect prospects lead contact contatto contacto vip patient patiente tenant donor membre member abonne abonnee adherent adherente m mr mme mlle mrs ms nb note rq attention att important',
);
const FINE = setOf('ok okay oui yes si ja fine only uniquement seulement nur solo actif active aktiv fidele regulier regular new nouveau');
/** What is fine by a sign, and what is not: "tel ❌ mail ✅", "❌ mail". */
const SIGNS = /[❌✖✗✅✔✓]/u;
const signsSpelt = (text: string): string => {
  if (!SIGNS.test(text)) return text.replace(/^\s*\+ ?(?=d['’]|de )/i, 'pas ');
  const spell = (sign: string, word: string): string => (/[❌✖✗]/u.test(sign) ? `, no ${word},` : `, ${word} ok,`);
  return /^\s*[❌✖✗✅✔✓]/u.test(text)
    ? text.replace(/([❌✖✗✅✔✓])\ufe0f?\s?:?\s?([\p{L}-]+)/gu, (_all, sign: string, word: string) => spell(sign, word))
    : text.replace(/(?<![\p{L}-])([\p{L}-]{1,20})\s?:?\s?([❌✖✗✅✔✓])\ufe0f?/gu, (_all, word: string, sign: string) => spell(sign, word));
};
const PARTS = /[,;|/.\n]|\s[-–—]\s/;
/** Words of such a note. */
const MOST = 5;
const LONGEST = 40;

type Mark = readonly [string, readonly Channel[]];
/** The same in one word, as systems mark it: "nomail", "nosms", "dncemail". */
const MARKS: ReadonlyMap<string, readonly Channel[]> = new Map(
  ['no', 'non', 'stop', 'dnc'].flatMap((no): Mark[] => [
    ...['mail', 'mails', 'email', 'emails', 'emailing', 'news', 'newsletter'].map((way): Mark => [`${no}${way}`, ['email']]),
    ...['tel', 'phone', 'telephone', 'phoning', 'call', 'calls', 'appel', 'anruf'].map((way): Mark => [`${no}${way}`, ['phone']]),
    ...['sms', 'texto', 'text', 'texts'].map((way): Mark => [`${no}${way}`, ['sms']]),
    ...['pub', 'promo', 'promos', 'marketing', 'mailing', 'mailings', 'prospection', 'contact', 'werbung'].map(
      (way): Mark => [`${no}${way}`, ['email', 'phone', 'sms']],
    ),
  ]),
);

const sieve = lazy(() =>
  makeStemSieve(['_d_apel', '_de_mail', '_de_sms_', ...[...NO.split(' '), ...MARKS.keys()].map((word) => `_${squeezeDoubles(word)}_`)]),
);
/** With which letters they begin. */
const BEGINS = new Uint8Array(256);
for (const word of [...DENIES, ...WHOM, ...FINE, ...MARKS.keys(), 'tel']) BEGINS[word.charCodeAt(0)] = 1;
const A = 0x41;
/** Whether the bytes of a cell may be such a note, which begins with its no or with whom it is of: every short note is asked. */
const mayDenyWay: Sieve = (bytes, from, to) => {
  if (to - from > LONGEST) return false;
  let at = from;
  while (at < to && (bytes[at] as number) < A) at++;
  return (
    at < to &&
    ((bytes[at] as number) > 127 || BEGINS[(bytes[at] as number) | 0x20] === 1) &&
    (sieve()(bytes, at, to) || mayBearBan(bytes, from, to))
  );
};

/** The ways that a part of a note denies; nothing where it says anything else. */
const waysInPart = (words: readonly string[]): readonly Channel[] | undefined => {
  const named = new Set<Channel>();
  const from = words.findIndex((word) => !WHOM.has(word));
  const first = words[from] ?? '';
  const isDenied = DENIES.has(first);
  if (isDenied && words.length === from + 1) return undefined;
  for (const word of words.slice(from < 0 ? words.length : from + (isDenied ? 1 : 0))) {
    const way = WAYS.find(([, names]) => names.has(word));
    if (way) {
      if (isDenied) named.add(way[0]);
    } else if (!BETWEEN.has(word) && (isDenied || !(FINE.has(word) || WHOM.has(word)))) return undefined;
  }
  return [...named];
};

/** The ways that a note denies and says nothing else; none where it is another note. */
export const waysDeniedIn = (text: string): readonly Channel[] => {
  if (text.length > LONGEST) return [];
  const spelt = signsSpelt(text);
  const words = plainWords(spelt).trim().split(' ');
  const mark = words.length === 1 ? MARKS.get(words[0] as string) : undefined;
  if (mark) return mark;
  if (words.length < 2 || words.length > MOST + (spelt === text ? 0 : MOST)) return [];
  const named = new Set<Channel>();
  for (const part of spelt.split(PARTS)) {
    const own = plainWords(part).trim();
    const ways = own === '' ? [] : waysInPart(own.split(' '));
    if (!ways) return [];
    for (const way of ways) named.add(way);
  }
  return [...named];
};

/** Whether a row holds what a way of contact goes to. */
const HAS: Readonly<Partial<Record<Channel, (contact: Contact) => boolean>>> = {
  email: ({ emails }) => emails.some(({ valid }) => valid),
  phone: ({ phones }) => phones.some(({ valid }) => valid),
  sms: ({ phones }) => phones.some(({ valid }) => valid),
};

/** What a note may deny: the channels, and whether it does to a contact who can be reached by them. */
export interface DeniedWay {
  readonly channels: readonly Channel[];
  /** What the bytes of such a note get through: others are not asked. */
  readonly sieve: Sieve;
  readonly denied: (contact: Contact) => boolean;
}

/** The ways by which the contacts of a file can be reached, each with whether the note of a column denies it to somebody who can. */
export const waysDeniedBy = (column: number): readonly DeniedWay[] => {
  const read = makeColumnReader(column, waysDeniedIn);
  return Object.entries(HAS).map(([way, has]) => {
    const channel = way as Channel;
    return { channels: [channel], sieve: mayDenyWay, denied: (contact) => read(contact).includes(channel) && has(contact) };
  });
};
