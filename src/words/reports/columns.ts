import type { Lang } from '../../model/base/text.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

const COLUMNS = {
  headings: {
    look: { en: 'Worth a look', fr: 'À vérifier' },
    leaving: { en: 'Not in the cleaned file', fr: 'Absentes du fichier nettoyé' },
    certain: { en: 'Certain', fr: 'Sûres' },
    unread: { en: 'Kept as they are; read for refusals and deaths only', fr: 'Gardées telles quelles ; lues pour les refus et les décès' },
  },
  groups: {
    reach: { en: 'How they are reached', fr: 'Comment les joindre' },
    consent: { en: 'Consents and refusals', fr: 'Accords et refus' },
    history: { en: 'Origin and dates', fr: 'Origine et dates' },
    person: { en: 'Who they are', fr: 'Qui ils sont' },
    company: { en: 'Their company', fr: 'Leur société' },
    other: { en: 'Other', fr: 'Autres' },
  },
  /** What is to be checked of a file, and how much of it needs no check. */
  answer: {
    en: (points: number, certain: number, all: number, leaving: number) =>
      `${points === 0 ? 'nothing to check' : EN.plural(points, { one: '# point to check', other: '# points to check' })}. ${EN.number(certain)} of ${EN.plural(all, { one: '# column is', other: '# columns are' })} certain${leaving === 0 ? '' : `; ${EN.plural(leaving, { one: '# is not in the cleaned file', other: '# are not in the cleaned file' })}`}.`,
    fr: (points: number, certain: number, all: number, leaving: number) =>
      `${points === 0 ? 'rien à vérifier' : FR.plural(points, { one: '# point à vérifier', other: '# points à vérifier' })}. ${FR.plural(certain, { one: '# colonne sûre', other: '# colonnes sûres' })} sur ${FR.number(all)}${leaving === 0 ? '' : ` ; ${FR.plural(leaving, { one: '# ne va pas dans le fichier nettoyé', other: '# ne vont pas dans le fichier nettoyé' })}`}.`,
  },
  quoted: { en: (name: string) => `“${name}”`, fr: (name: string) => `« ${name} »` },
  /** A header that may tell refusals, and no way to read it. */
  refusal: {
    en: (column: string) =>
      `${column} may hold refusals, and which way a yes goes is not clear: whoever has something in it is held back. Say what a yes means:`,
    fr: (column: string) =>
      `La colonne ${column} contient peut-être des refus, sans que l’on sache dans quel sens va un oui : qui y a une valeur est mis de côté. Dites ce que veut dire un oui :`,
  },
  /** A header that may tell consents, in a file where no other column does. */
  consent: {
    en: (column: string) => `${column} may hold consents, and a yes in it counts as none. If it does, say so:`,
    fr: (column: string) => `La colonne ${column} contient peut-être des accords, et un oui n’y compte pas. Si c’en est, dites-le :`,
  },
  /** A header of no field, under which somebody wrote refusals or how calls ended. */
  written: {
    en: (column: string) => `${column} was not recognised, and refusals or outcomes of calls stand in it: they are read. Say so:`,
    fr: (column: string) =>
      `La colonne ${column} n’est pas reconnue, et des refus ou des issues d’appels y sont écrits : ils sont lus. Confirmez-le :`,
  },
  isStatus: { en: 'a status or the outcome of a call', fr: 'un statut ou l’issue d’un appel' },
  refuses: { en: 'it refuses', fr: 'il refuse' },
  agrees: { en: 'it agrees', fr: 'il accepte' },
  neither: { en: 'neither', fr: 'ni l’un ni l’autre' },
  /** @param sure in per cent; @param because as the mapping says it */
  guess: {
    en: (column: string, field: string, sure: string, because: string) => `${column} was read as ${field}, ${sure} sure: ${because}.`,
    fr: (column: string, field: string, sure: string, because: string) =>
      `La colonne ${column} est lue comme « ${field} », à ${sure} de certitude : ${because}.`,
  },
  right: { en: 'if that is right', fr: 'si c’est juste' },
  wrong: { en: 'if it is not', fr: 'sinon' },
  notRecognised: { en: 'Not recognised', fr: 'Non reconnues' },
  tells: {
    unreachable: {
      en: 'Read for addresses and numbers that reach nobody',
      fr: 'Lues pour les adresses et numéros qui ne joignent plus',
    },
    closed: {
      en: 'Read for companies that have closed and records put away',
      fr: 'Lues pour les entreprises fermées et les fiches archivées',
    },
    return: {
      en: 'Not recognised, maybe when they last came back (=lastInboundAt)',
      fr: 'Non reconnues, peut-être le dernier contact venu d’eux (=lastInboundAt)',
    },
  },
  keepOne: { en: 'To keep one:', fr: 'Pour en garder une :' },
  last: {
    en: 'A column is misread? --map "Header=field", or columns: in lumo.config.yaml.',
    fr: 'Une colonne est mal comprise ? --map "En-tête=champ", ou columns: dans lumo.config.yaml.',
  },
} as const;

/** What `lumo-check columns` says. */
export const columnWords = (lang: Lang) => textsIn(COLUMNS, lang);
