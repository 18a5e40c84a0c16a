import { ADAPTERS } from '../../../src/lists/adapters/all-adapters.js';
import type { Adapter } from '../../../src/lists/definition/adapter.js';
import type { Lang } from '../../../src/model/base/text.js';
import type { Channel } from '../../../src/model/contact/channel.js';

/** Words of the table of national lists. */
const WORDS = {
  en: {
    channels: { email: 'email', phone: 'calls', sms: 'SMS', post: 'post' } as Record<Channel, string>,
    audience: { consumer: 'consumers', business: 'businesses', both: 'consumers and businesses' },
    sure: { text: 'its keeper', secondary: 'others', practice: 'not verified' },
    kind: { robinson: 'file', receipt: 'receipt', directory: 'mark', opposition: 'refusals' },
    days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    months: (n: number) => (n === 1 ? '1 month' : `${n} months`),
    none: '–',
    abolished: 'abolished',
    compulsory: 'yes',
    free: 'no',
    until: (day: string) => `, until ${day}`,
  },
  fr: {
    channels: { email: 'email', phone: 'appels', sms: 'SMS', post: 'courrier' } as Record<Channel, string>,
    audience: { consumer: 'particuliers', business: 'professionnels', both: 'particuliers et professionnels' },
    sure: { text: 'son gardien', secondary: 'des tiers', practice: 'non vérifié' },
    kind: { robinson: 'fichier', receipt: 'reçu', directory: 'mention', opposition: 'refus' },
    days: (n: number) => (n === 1 ? '1 jour' : `${n} jours`),
    months: (n: number) => `${n} mois`,
    none: '–',
    abolished: 'supprimée',
    compulsory: 'oui',
    free: 'non',
    until: (day: string) => `, jusqu’au ${day}`,
  },
};

const ageOf = ({ maxAgeDays, maxAgeMonths, to, abolished }: Adapter, lang: Lang): string => {
  const { days, months, none, until, abolished: gone } = WORDS[lang];
  if (abolished) return gone;
  const age = maxAgeDays !== undefined ? days(maxAgeDays) : maxAgeMonths !== undefined ? months(maxAgeMonths) : none;
  return to === undefined ? age : age + until(to);
};

/** One row of the table of national lists, as it stands in the documentation. */
export const rowOf = (adapter: Adapter, lang: Lang): string => {
  const { channels, audience, sure, kind, compulsory, free } = WORDS[lang];
  const read = adapter.source === '' ? sure[adapter.sure] : `[${sure[adapter.sure]}](${adapter.source})`;
  const cells = [
    `\`${adapter.id}\``,
    adapter.title[lang],
    kind[adapter.kind],
    audience[adapter.scope.audience],
    adapter.channels.map((channel) => channels[channel]).join(', '),
    ageOf(adapter, lang),
    adapter.compulsory ? compulsory : free,
    adapter.howTo[lang],
    read,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** What is easily missed about a list. */
export const noteOf = (adapter: Adapter, lang: Lang): string | undefined => {
  const text = adapter.abolished ?? adapter.note;
  return text && `- \`${adapter.id}\`${lang === 'fr' ? ' ' : ''}: ${text[lang]}`;
};

export const tableOf = (lang: Lang): string => ADAPTERS.map((adapter) => rowOf(adapter, lang)).join('\n');
export const notesOf = (lang: Lang): string => ADAPTERS.flatMap((adapter) => noteOf(adapter, lang) ?? []).join('\n');
