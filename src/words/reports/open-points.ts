import type { Theme } from '../../model/rule/rule.js';
import { textsOf } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

/** "a, b or c" */
const either = (items: readonly string[], or: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;

/** What rules of a theme tell of a file, as the object of "not judged". */
const topics = {
  consent: { en: 'who consented', fr: 'qui a donné son accord' },
  opposition: { en: 'who refused', fr: 'qui a refusé' },
  retention: { en: 'how long contacts were kept', fr: 'depuis quand les contacts sont conservés' },
  minimisation: { en: 'whether the file holds more than it needs', fr: 'si le fichier contient plus que le nécessaire' },
  transparency: {
    en: 'where contacts come from and whether they were informed',
    fr: 'd’où viennent les contacts et s’ils ont été informés',
  },
  relevance: { en: 'whether the offer concerns the contacts', fr: 'si l’offre concerne les contacts' },
  accuracy: { en: 'whether the data are right', fr: 'si les données sont justes' },
  file: { en: 'how the file is built', fr: 'comment le fichier est fait' },
  governance: { en: 'what the organisation holds', fr: 'ce que l’organisation tient' },
} as const satisfies Record<Theme, { readonly en: string; readonly fr: string }>;

const OPEN_POINTS = {
  topics,
  reached: {
    email: { en: 'who may be emailed', fr: 'qui peut recevoir un email' },
    phone: { en: 'who may be called or texted', fr: 'qui peut être appelé ou recevoir un SMS' },
  },
  noDate: { en: 'no date column', fr: 'pas de colonne de date' },
  noReadableDate: { en: 'no date in the file can be read', fr: 'aucune date du fichier ne se lit' },
  noColumn: {
    en: (fields: readonly string[]) => `no column for ${either(fields, 'or')}`,
    fr: (fields: readonly string[]) => `pas de colonne pour : ${either(fields, 'ou')}`,
  },
  /** @param lacking as `noDate` or `noColumn` say it */
  gap: {
    en: (about: readonly string[], lacking: string) => `Not judged: ${EN.list(about)} (${lacking}).`,
    fr: (about: readonly string[], lacking: string) => `Non jugé : ${FR.list(about)} (${lacking}).`,
  },
  /** Before the options that say so, one for each column. */
  isIt: {
    en: (columns: readonly string[]) =>
      `Is it ${either(
        columns.map((name) => `“${name}”`),
        'or',
      )}? If so, add`,
    fr: (columns: readonly string[]) =>
      `Est-ce ${either(
        columns.map((name) => `« ${name} »`),
        'ou',
      )} ? Si oui, ajoutez`,
  },
  addColumn: {
    en: 'Add the column, or say that the file has none:',
    fr: 'Ajoutez la colonne, ou dites que le fichier n’en a pas :',
  },
  fillDates: {
    en: 'Fill in the dates, as yyyy-mm-dd, or say that the file has none:',
    fr: 'Renseignez les dates, au format aaaa-mm-jj, ou dites que le fichier n’en a pas :',
  },
  /** Where one option states a day for all contacts, and another that there is none. */
  stateDay: {
    en: 'Add the column, state the day of collection of them all, or say that the file has none:',
    fr: 'Ajoutez la colonne, indiquez le jour de collecte de tous les contacts, ou dites que le fichier n’en a pas :',
  },
  day: { en: 'YYYY-MM-DD', fr: 'AAAA-MM-JJ' },
  or: { en: 'or', fr: 'ou' },
  heldBack: {
    en: (kept: number, read: number, most: number) =>
      `The cleaned file was not written: it would hold ${EN.number(kept)} of ${EN.plural(read, { one: '# contact', other: '# contacts' })}, and above ${EN.number(most)} somebody must approve the export. Once somebody has, run again with`,
    fr: (kept: number, read: number, most: number) =>
      `Le fichier nettoyé n’a pas été écrit : il contiendrait ${FR.plural(kept, { one: '# contact', other: '# contacts' })} sur ${FR.number(read)} ; au-delà de ${FR.number(most)}, quelqu’un doit approuver l’export. Une fois l’accord donné, relancez avec`,
  },
  heldBackParts: {
    en: (kept: number, read: number, most: number) =>
      `The cleaned contacts are not to be published: they are ${EN.number(kept)} of ${EN.plural(read, { one: '# contact', other: '# contacts' })}, and above ${EN.number(most)} somebody must approve the export. Once somebody has, merge the same parts again with`,
    fr: (kept: number, read: number, most: number) =>
      `Les contacts nettoyés ne sont pas à publier : ils sont ${FR.number(kept)} sur ${FR.plural(read, { one: '# contact', other: '# contacts' })} ; au-delà de ${FR.number(most)}, quelqu’un doit approuver l’export. Une fois l’accord donné, relancez merge sur les mêmes parties avec`,
  },
  /** Before the options that read each sheet. */
  unreadSheets: {
    en: (names: readonly string[]) => `Not judged: the contacts of ${EN.list(names)}. Judge each sheet by itself, with`,
    fr: (names: readonly string[]) => `Non jugé : les contacts de ${FR.list(names)}. Contrôlez chaque feuille à part, avec`,
  },
  unreadFiles: {
    en: (names: readonly string[]) => `Not judged: ${EN.list(names)} of the archive. Unpack it, and name its files.`,
    fr: (names: readonly string[]) => `Non jugé : ${FR.list(names)} de l’archive. Décompressez-la, et nommez ses fichiers.`,
  },
  approve: { en: '--approved-by "NAME" --reason "WHY"', fr: '--approved-by "NOM" --reason "MOTIF"' },
  title: { en: 'Not judged, or not written', fr: 'Non jugé, ou non écrit' },
  exitGap: {
    en: 'Exit code 1: not all was judged (--absent says that a column is missing on purpose).',
    fr: 'Code de sortie 1 : tout n’a pas été jugé (--absent dit qu’une colonne manque volontairement).',
  },
  exitUnread: {
    en: 'Exit code 1: not all contacts of the file were read.',
    fr: 'Code de sortie 1 : tous les contacts du fichier n’ont pas été lus.',
  },
  exitHeldBack: {
    en: 'Exit code 1: the cleaned file waits for an approval.',
    fr: 'Code de sortie 1 : le fichier nettoyé attend une approbation.',
  },
} as const;

/** What is said of a run that left something open: what was not judged, what was not written. */
export const openPointWords = textsOf(OPEN_POINTS);
