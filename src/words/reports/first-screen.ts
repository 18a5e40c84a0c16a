import type { Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import { textsOf } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');
/** With a full stop, where a name does not end with one of its own: “Obs.”. */
const ended = (names: string): string => (/[.…]$/.test(names) ? names : `${names}.`);

/** What a file holds that its contacts could be reached by. */
const held = {
  email: { en: 'email addresses', fr: 'des adresses email' },
  phone: { en: 'phone numbers', fr: 'des numéros de téléphone' },
} as const;

const by: Readonly<Record<Channel, Text>> = {
  email: { en: 'by email', fr: 'par email' },
  phone: { en: 'by phone', fr: 'par téléphone' },
  sms: { en: 'by SMS', fr: 'par SMS' },
  post: { en: 'by post', fr: 'par courrier postal' },
};
/** Contacts in doubt on a channel. */
interface Doubted {
  readonly channel: Channel;
  readonly n: number;
}

/** Addresses are feminine in French, numbers masculine, and so are both together. */
const judgedFr = (what: readonly (keyof typeof held)[]): string => (what.every((one) => one === 'email') ? 'contrôlées' : 'contrôlés');

const FIRST_SCREEN = {
  headings: {
    tasks: { en: 'What to do first', fr: 'À faire d’abord' },
    done: { en: 'Done in the cleaned file', fr: 'Fait dans le fichier nettoyé' },
    would: { en: 'What cleaning would do', fr: 'Ce que ferait le nettoyage' },
  },
  /** After what is to do: other things said on the same subject. */
  also: { en: (facts: string) => `also: ${facts}`, fr: (facts: string) => `aussi : ${facts}` },
  /** Behind those that are named. */
  others: {
    en: (n: number) => EN.plural(n, { one: 'and # other', other: 'and # others' }),
    fr: (n: number) => FR.plural(n, { one: 'et # autre', other: 'et # autres' }),
  },
  /** @param where the page that tells them, or the option that does */
  moreTasks: {
    en: (n: number, where: string) => EN.plural(n, { one: `and # more thing to do: ${where}`, other: `and # more things to do: ${where}` }),
    fr: (n: number, where: string) =>
      FR.plural(n, { one: `et # autre chose à faire : ${where}`, other: `et # autres choses à faire : ${where}` }),
  },
  /** @param where the page that tells them, or the option that does */
  moreNotes: {
    en: (n: number, where: string) => EN.plural(n, { one: `and # more note: ${where}`, other: `and # more notes: ${where}` }),
    fr: (n: number, where: string) => FR.plural(n, { one: `et # autre remarque : ${where}`, other: `et # autres remarques : ${where}` }),
  },
  /** Where there is no room for any of them. */
  allNotes: {
    en: (n: number, where: string) =>
      EN.plural(n, { one: `# note is told elsewhere: ${where}`, other: `# notes are told elsewhere: ${where}` }),
    fr: (n: number, where: string) =>
      FR.plural(n, { one: `# remarque est donnée ailleurs : ${where}`, other: `# remarques sont données ailleurs : ${where}` }),
  },
  /** Of contacts that the cleaned file keeps, though nothing shows that they may be contacted: how many on each of several channels. */
  doubts: {
    en: (on: readonly Doubted[]) =>
      `to check first, since nothing shows that they may be contacted: ${on.map(({ n, channel }) => `${EN.number(n)} ${by[channel].en}`).join(', ')}`,
    fr: (on: readonly Doubted[]) =>
      `à vérifier d’abord, car rien ne montre qu’on peut les prospecter : ${on.map(({ n, channel }) => `${FR.number(n)} ${by[channel].fr}`).join(', ')}`,
  },
  marked: { en: '--verdicts marks them in the cleaned file', fr: '--verdicts les signale dans le fichier nettoyé' },
  more: { en: 'more in -f full', fr: 'la suite avec -f full' },
  remarks: {
    en: (n: number) => EN.plural(n, { one: '# remark', other: '# remarks' }),
    fr: (n: number) => FR.plural(n, { one: '# remarque', other: '# remarques' }),
  },
  /** Channels that were not asked and that the file could be used on. */
  offered: {
    en: (what: readonly (keyof typeof held)[]) =>
      `The file also holds ${EN.list(what.map((one) => held[one].en))}, which were not judged. To judge them too:`,
    fr: (what: readonly (keyof typeof held)[]) =>
      `Le fichier contient aussi ${FR.list(what.map((one) => held[one].fr))}, qui n’ont pas été ${judgedFr(what)}. Pour les contrôler aussi :`,
  },
  offeredByAll: {
    en: (what: readonly (keyof typeof held)[]) =>
      `The files also hold ${EN.list(what.map((one) => held[one].en))}, which were not judged. To judge them too:`,
    fr: (what: readonly (keyof typeof held)[]) =>
      `Les fichiers contiennent aussi ${FR.list(what.map((one) => held[one].fr))}, qui n’ont pas été ${judgedFr(what)}. Pour les contrôler aussi :`,
  },
  /** Before who may be contacted, where something could not be judged. */
  soFar: {
    en: (text: string) => `As far as it was judged: ${text}`,
    fr: (text: string) => `D’après ce qui a été contrôlé : ${text}`,
  },
  /** Contacts that stay and those that leave, by what was found about them. */
  contacts: {
    en: (written: boolean, kept: number, dropped: number, because: readonly string[]) =>
      `${EN.plural(kept, { one: '# contact', other: '# contacts' })} ${written ? 'kept' : 'to keep'}, ${EN.number(dropped)} ${written ? 'left out' : 'to leave out'}${because.length > 0 ? ` (${because.join('; ')})` : ''}`,
    fr: (written: boolean, kept: number, dropped: number, because: readonly string[]) =>
      `${FR.plural(kept, { one: '# contact', other: '# contacts' })} ${written ? FR.plural(kept, { one: 'gardé', other: 'gardés' }) : 'à garder'}, ${FR.number(dropped)} ${written ? FR.plural(dropped, { one: 'retiré', other: 'retirés' }) : 'à retirer'}${because.length > 0 ? ` (${because.join(' ; ')})` : ''}`,
  },
  /** Before the option that keeps the first of them. */
  columns: {
    en: (written: boolean, n: number, names: string) =>
      `${EN.plural(n, { one: '# column', other: '# columns' })} ${written ? 'left out' : 'to leave out'}: ${ended(names)} To keep one:`,
    fr: (written: boolean, n: number, names: string) =>
      `${FR.plural(n, { one: '# colonne', other: '# colonnes' })} ${written ? FR.plural(n, { one: 'retirée', other: 'retirées' }) : 'à retirer'} : ${ended(names)} Pour en garder une :`,
  },
  blanked: {
    en: (written: boolean, because: readonly string[]) => `Cells ${written ? 'emptied' : 'to empty'}: ${because.join('; ')}`,
    fr: (written: boolean, because: readonly string[]) => `Cellules ${written ? 'vidées' : 'à vider'} : ${because.join(' ; ')}`,
  },
  checkedAgainst: {
    en: (lists: readonly string[]) => `Checked against ${EN.list(lists)}`,
    fr: (lists: readonly string[]) => `Comparé à ${FR.list(lists)}`,
  },
  listed: {
    en: (name: string, entries: number) => `${name} (${EN.plural(entries, { one: '# entry', other: '# entries' })})`,
    fr: (name: string, entries: number) => `${name} (${FR.plural(entries, { one: '# entrée', other: '# entrées' })})`,
  },
} as const;

/** What the answer on one screen says besides the answer itself. */
export const firstScreenWords = textsOf(FIRST_SCREEN);
