import type { Lang } from '../model/base/text.js';
import type { TargetNeed } from '../model/contact/target.js';
import { wordTable } from './grammar/bilingual.js';
import type { LanguageForms } from './grammar/language-forms.js';
import { frenchSentence } from './grammar/typography.js';

/** What numbers are asked for: calls, text messages, or both. */
export type NumberChannels = 'call' | 'text' | 'both';

/** What is said of a file for the import of a tool. @param tool its name */
export interface TargetWords {
  /** How the file is laid out, and whom it holds. */
  readonly laidOut: (tool: string, contacts: number) => string;
  /** @param n contacts whom it cannot take */
  readonly without: (tool: string, n: number, need: TargetNeed) => string;
  /** @param columns headers */
  readonly noField: (tool: string, columns: string) => string;
  readonly notAsked: (columns: string) => string;
  readonly spare: (columns: string) => string;
  /** @param asked the channels that numbers are asked for */
  readonly numbers: (asked: NumberChannels, columns: string) => string;
}

const numbersOf = {
  en: {
    call: 'one number to call (a landline first)',
    text: 'one number to text (a mobile)',
    both: 'one number to call (a landline first) and one to text (a mobile)',
  },
  fr: {
    call: 'un numéro à appeler (d’abord un fixe)',
    text: 'un numéro pour les SMS (un mobile)',
    both: 'un numéro à appeler (d’abord un fixe) et un pour les SMS (un mobile)',
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<NumberChannels, string>>>>;

const en = ({ plural }: LanguageForms): TargetWords => ({
  laidOut: (tool, contacts) => `Laid out for the import of ${tool}, with ${plural(contacts, { one: '# contact', other: '# contacts' })}.`,
  without: (tool, n, need) =>
    `${plural(n, { one: '# contact is', other: '# contacts are' })} not in it: to be checked first, or without an email address${need === 'email' ? '' : ' or a number'} that may be used in ${tool}.`,
  noField: (tool, columns) => `Left out, since the layout for ${tool} has no place for it: ${columns}.`,
  notAsked: (columns) => `Left out, since nobody asked whether it may be used (--channel): ${columns}.`,
  spare: (columns) => `One place for several columns, so used only where those before are blank: ${columns}.`,
  numbers: (asked, columns) => `${columns}: for each contact, ${numbersOf.en[asked]}, no more.`,
});

const fr = ({ plural }: LanguageForms): TargetWords => ({
  laidOut: (tool, contacts) =>
    frenchSentence`Mis en forme pour l’import de ${tool}, avec ${plural(contacts, { one: '# contact', other: '# contacts' })}.`,
  without: (tool, n, need) =>
    frenchSentence`${plural(n, { one: '# contact n’y est', other: '# contacts n’y sont' })} pas : à vérifier d’abord, ou sans ${need === 'email' ? 'adresse e-mail utilisable' : 'adresse e-mail ou numéro utilisable'} dans ${tool}.`,
  noField: (tool, columns) => frenchSentence`Sans place dans la mise en forme pour ${tool}, donc hors du fichier : ${columns}.`,
  notAsked: (columns) => frenchSentence`Hors du fichier, car personne n’a demandé si l’on peut s’en servir (--channel) : ${columns}.`,
  spare: (columns) => frenchSentence`Une place pour plusieurs colonnes, donc repris seulement si les précédentes sont vides : ${columns}.`,
  numbers: (asked, columns) => frenchSentence`${columns} : par contact, ${numbersOf.fr[asked]}, pas plus.`,
});

export const targetWords: (lang: Lang) => TargetWords = wordTable({ en, fr });
