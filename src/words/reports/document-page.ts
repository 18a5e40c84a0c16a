import type { Lang } from '../../model/base/text.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

/** What the page of a message or a script says besides the words of every page. */
const PAGE = {
  title: { en: (file: string) => `${file}: message report`, fr: (file: string) => `${file} : rapport de contrôle du message` },
  scriptTitle: { en: (file: string) => `${file}: call script report`, fr: (file: string) => `${file} : rapport de contrôle du script` },
  campaignTitle: { en: (file: string) => `${file}: campaign report`, fr: (file: string) => `${file} : rapport de contrôle de la campagne` },
  logTitle: { en: (file: string) => `${file}: log report`, fr: (file: string) => `${file} : rapport de contrôle du journal` },
  wasRight: { en: 'Were these calls and sends in order?', fr: 'Ces appels et ces envois étaient-ils en règle ?' },
  parts: { en: 'What was checked together', fr: 'Ce qui a été contrôlé ensemble' },
  partKind: { en: 'What it is', fr: 'Ce que c’est' },
  partKinds: {
    contacts: { en: 'contacts', fr: 'contacts' },
    message: { en: 'message', fr: 'message' },
    script: { en: 'call script', fr: 'script d’appel' },
    logs: { en: 'logs', fr: 'journaux' },
  },
  answer: { en: 'Ready?', fr: 'Prêt ?' },
  answers: {
    no: { en: 'not as it is', fr: 'pas tel quel' },
    none: { en: 'nothing to judge', fr: 'rien à contrôler' },
    unjudged: { en: 'could not be judged', fr: 'non contrôlé' },
    care: { en: 'yes, with care', fr: 'oui, avec prudence' },
    yes: { en: 'yes', fr: 'oui' },
  },
  usableHead: { en: 'Who may be contacted', fr: 'Qui peut être contacté' },
  usableOf: {
    en: (kept: number, all: number) => `${EN.number(kept)} of ${EN.number(all)}`,
    fr: (kept: number, all: number) => `${FR.number(kept)} sur ${FR.number(all)}`,
  },
  mayStart: { en: 'May the campaign start?', fr: 'La campagne peut-elle partir ?' },
  maySend: { en: 'May it be sent?', fr: 'Peut-il être envoyé ?' },
  mayUse: { en: 'May it be used?', fr: 'Peut-il servir ?' },
  counted: { en: 'What was found', fr: 'Ce qui a été relevé' },
  counts: {
    error: {
      en: (n: number) => EN.plural(n, { one: 'error to mend', other: 'errors to mend' }),
      fr: (n: number) => FR.plural(n, { one: 'erreur à corriger', other: 'erreurs à corriger' }),
    },
    warning: {
      en: (n: number) => EN.plural(n, { one: 'warning', other: 'warnings' }),
      fr: (n: number) => FR.plural(n, { one: 'avertissement', other: 'avertissements' }),
    },
    info: {
      en: (n: number) => EN.plural(n, { one: 'remark', other: 'remarks' }),
      fr: (n: number) => FR.plural(n, { one: 'remarque', other: 'remarques' }),
    },
  },
  asked: {
    en: (asked: number, silent: number) =>
      `${EN.plural(asked, { one: '# rule was asked', other: '# rules were asked' })}${silent === 0 ? '' : EN.plural(silent, { one: ', # found nothing', other: ', # found nothing' })}.`,
    fr: (asked: number, silent: number) =>
      `${FR.plural(asked, { one: '# règle appliquée', other: '# règles appliquées' })}${silent === 0 ? '' : FR.plural(silent, { one: ', # n’a rien relevé', other: ', # n’ont rien relevé' })}.`,
  },
  caption: {
    en: (n: number) => `${EN.plural(n, { one: '# finding', other: '# findings' })}, worst first`,
    fr: (n: number) => `${FR.plural(n, { one: '# constat', other: '# constats' })}, les plus graves d’abord`,
  },
  placesNote: {
    en: 'Every count is exact. Places are line and column of the file, the first few of each; what stands there is not shown.',
    fr: 'Tous les nombres sont exacts. Les endroits sont des lignes et colonnes du fichier, les premiers de chaque constat ; ce qui s’y trouve n’est pas montré.',
  },
  decisions: { en: 'What was decided before', fr: 'Ce qui avait été décidé' },
  heldBack: { en: 'Held back', fr: 'Hors compte' },
  readAs: { en: 'How it was read', fr: 'Comment il a été lu' },
  findings: { en: 'What was found, and where', fr: 'Ce qui a été relevé, et où' },
  note: {
    en: 'The same file, settings, day and version give this page again, byte for byte. No word of the file is in it: only counts and places.',
    fr: 'Le même fichier, les mêmes réglages, date et version redonnent cette page, octet pour octet. Aucun mot du fichier n’y figure : seulement des nombres et des endroits.',
  },
} as const;

/** The words of the page of a message or a script. */
export const documentPageWords = (lang: Lang) => textsIn(PAGE, lang);
export type DocumentPageWords = ReturnType<typeof documentPageWords>;
