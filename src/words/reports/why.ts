import type { Lang } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

/** "June 2019" or "2019", where the days are the first and the last of one. */
const spanName = (first: string, last: string, date: (day: string) => string): string | undefined => {
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  const [year = 0, month = 0] = first.split('-').map(Number);
  const end = `${first.slice(0, 8)}${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  return first.endsWith('-01') && last === end ? date(first).replace(/^1(?:er)?\s/u, '') : undefined;
};

const EN = languageForms('en');
const FR = languageForms('fr');

const BY = {
  email: { en: 'email', fr: 'l’email' },
  phone: { en: 'phone', fr: 'le téléphone' },
  sms: { en: 'SMS', fr: 'le SMS' },
  post: { en: 'post', fr: 'le courrier' },
} as const satisfies Record<Channel, { readonly en: string; readonly fr: string }>;
const names = (channels: readonly Channel[], lang: Lang): string => {
  const all = channels.map((channel) => BY[channel][lang]);
  return lang === 'fr' ? FR.list(all) : EN.list(all);
};

/** "à l’email, au téléphone et au SMS" */
const toThem = (channels: readonly Channel[]): string =>
  FR.list(channels.map((channel) => (channel === 'email' ? 'à l’email' : BY[channel].fr.replace(/^le /, 'au '))));

const WHY = {
  /** The answer, for the first line. */
  stays: {
    en: (row: string, channels: readonly Channel[]) =>
      channels.length === 0 ? `Row ${row} stays: nothing makes it leave.` : `Row ${row} stays: nothing against ${names(channels, 'en')}.`,
    fr: (row: string, channels: readonly Channel[]) =>
      channels.length === 0
        ? `La ligne ${row} reste : rien ne la fait partir.`
        : `La ligne ${row} reste : rien ne s’oppose ${toThem(channels)}.`,
  },
  staysDoubtful: {
    en: (row: string, because: string) => `Row ${row} stays, to be looked at first: ${because}.`,
    fr: (row: string, because: string) => `La ligne ${row} reste, mais à vérifier d’abord : ${because}.`,
  },
  staysWithout: {
    en: (row: string, left: readonly Channel[], barred: readonly Channel[], because: string) =>
      `Row ${row} stays for ${names(left, 'en')}, not for ${names(barred, 'en')}: ${because}.`,
    fr: (row: string, left: readonly Channel[], barred: readonly Channel[], because: string) =>
      `La ligne ${row} reste pour ${names(left, 'fr')}, mais pas pour ${names(barred, 'fr')} : ${because}.`,
  },
  staysChanged: {
    en: (row: string, because: string) => `Row ${row} stays, with cells blanked: ${because}.`,
    fr: (row: string, because: string) => `La ligne ${row} reste, avec des cellules vidées : ${because}.`,
  },
  leaves: {
    en: (row: string, because: string) => `Row ${row} leaves: ${because}.`,
    fr: (row: string, because: string) => `La ligne ${row} part : ${because}.`,
  },
  skipped: {
    en: (row: string) => `Row ${row} is no contact: no rule looks at it.`,
    fr: (row: string) => `La ligne ${row} n’est pas un contact : aucune règle ne l’examine.`,
  },
  judged: {
    en: (file: string, day: string) => `${file}, as of ${EN.date(day)}`,
    fr: (file: string, day: string) => `${file}, au ${FR.date(day)}`,
  },
  headings: {
    decided: { en: 'What decided', fr: 'Ce qui a décidé' },
    found: { en: 'What else the rules found', fr: 'Ce que les règles ont relevé d’autre' },
    stated: { en: 'Stated by you', fr: 'Affirmé par vous' },
  },
  restsOn: { en: (values: string) => `Rests on: ${values}`, fr: (values: string) => `D’après : ${values}` },
  /** A month or a year without a day: by its name, or from its first day to its last. */
  span: {
    en: (first: string, last: string) => spanName(first, last, EN.date) ?? `${EN.date(first)} to ${EN.date(last)}`,
    fr: (first: string, last: string) => spanName(first, last, FR.date) ?? `du ${FR.date(first)} au ${FR.date(last)}`,
  },
  /** A day that decided, of two readings both. */
  day: {
    en: (day: string, later: string | undefined) => (later === undefined ? EN.date(day) : `${EN.date(day)} or ${EN.date(later)}`),
    fr: (day: string, later: string | undefined) => (later === undefined ? FR.date(day) : `${FR.date(day)} ou ${FR.date(later)}`),
  },
  blank: { en: (column: string) => `${column} is blank`, fr: (column: string) => `${column} vide` },
  noConsentColumn: { en: 'no column is read as a consent', fr: 'aucune colonne n’est lue comme un accord' },
  byYou: { en: (value: string) => `${value}, stated by you`, fr: (value: string) => `${value}, affirmé par vous` },
  keptUntil: { en: (day: string) => `could be kept until ${EN.date(day)}`, fr: (day: string) => `conservable jusqu’au ${FR.date(day)}` },
  limit: { en: (day: string) => `limit: ${EN.date(day)}`, fr: (day: string) => `échéance : ${FR.date(day)}` },
} as const;

/** What `lumo-check why` says. */
export const whyWords = (lang: Lang) => textsIn(WHY, lang);
