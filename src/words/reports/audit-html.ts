import type { Lang } from '../../model/base/text.js';
import { type InLanguage, textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';
import { type HtmlWords, htmlWords } from './html-report.js';

const EN = languageForms('en');
const FR = languageForms('fr');

/** What the page of an audit says besides the words of every page, or instead of them. Each sentence stands in both languages, one under the other. */
const TEXTS = {
  titleOn: {
    en: (day: string) => `Audit of stored exports, ${EN.date(day)}`,
    fr: (day: string) => `Audit des exports stockés, ${FR.date(day)}`,
  },
  question: { en: 'Are the stored exports in order?', fr: 'Les exports stockés sont-ils en règle ?' },
  answers: {
    nothing: { en: 'No contact file was found.', fr: 'Aucun fichier de contacts n’a été trouvé.' },
    eased: {
      en: 'Yes, with care. Nothing was found, but rules were switched off.',
      fr: 'Oui, avec précaution. Rien n’a été relevé, mais des règles ont été désactivées.',
    },
    clean: { en: 'Yes. Nothing to object to.', fr: 'Oui. Rien à redire.' },
    warnings: {
      en: (n: number, of: number) =>
        `Yes, with care. Warnings in ${EN.number(n)} of ${EN.plural(of, { one: '# file', other: '# files' })}.`,
      fr: (n: number, of: number) =>
        `Oui, avec précaution. Avertissements dans ${FR.plural(n, { one: '# fichier', other: '# fichiers' })} sur ${FR.number(of)}.`,
    },
    errors: {
      en: (n: number, of: number) => `No. Errors in ${EN.number(n)} of ${EN.plural(of, { one: '# file', other: '# files' })}.`,
      fr: (n: number, of: number) =>
        `Non. Des erreurs dans ${FR.plural(n, { one: '# fichier', other: '# fichiers' })} sur ${FR.number(of)}.`,
    },
    incomplete: {
      en: (n: number) => `The audit is incomplete: ${EN.plural(n, { one: '# file', other: '# files' })} could not be judged in full.`,
      fr: (n: number) =>
        `L’audit est incomplet : ${FR.plural(n, { one: '# fichier n’a pas pu être jugé', other: '# fichiers n’ont pas pu être jugés' })} en entier.`,
    },
  },
  listsInDoubt: {
    en: (n: number) => EN.plural(n, { one: '# list proves nothing', other: '# lists prove nothing' }),
    fr: (n: number) => FR.plural(n, { one: '# liste ne prouve rien', other: '# listes ne prouvent rien' }),
  },
  onlyLists: {
    en: (text: string) => `The audit is incomplete: ${text}`,
    fr: (text: string) => `L’audit est incomplet : ${text}`,
  },
  newerList: {
    en: 'Get a newer version, or give its date: until then nobody knows who has refused since.',
    fr: 'Procurez-vous une version plus récente, ou donnez sa date : d’ici là, personne ne sait qui a refusé depuis.',
  },
  othersWithErrors: {
    en: (n: number) => EN.plural(n, { one: '# of the others holds errors.', other: '# of the others hold errors.' }),
    fr: (n: number) => FR.plural(n, { one: '# des autres présente des erreurs.', other: '# des autres présentent des erreurs.' }),
  },
  state: { en: 'What is there', fr: 'Ce qui s’y trouve' },
  files: { en: 'Files', fr: 'Fichiers' },
  withVerdict: {
    errors: {
      en: (n: number) => EN.plural(n, { one: '# with errors', other: '# with errors' }),
      fr: (n: number) => FR.plural(n, { one: '# avec des erreurs', other: '# avec des erreurs' }),
    },
    warnings: {
      en: (n: number) => EN.plural(n, { one: '# with warnings', other: '# with warnings' }),
      fr: (n: number) => FR.plural(n, { one: '# avec des avertissements', other: '# avec des avertissements' }),
    },
    clean: {
      en: (n: number) => EN.plural(n, { one: '# clean', other: '# clean' }),
      fr: (n: number) => FR.plural(n, { one: '# sans reproche', other: '# sans reproche' }),
    },
    incomplete: {
      en: (n: number) => EN.plural(n, { one: '# judged in part only', other: '# judged in part only' }),
      fr: (n: number) => FR.plural(n, { one: '# jugé en partie seulement', other: '# jugés en partie seulement' }),
    },
  },
  notJudged: {
    en: (n: number) => EN.plural(n, { one: '# more could not be judged at all', other: '# more could not be judged at all' }),
    fr: (n: number) => FR.plural(n, { one: '# autre n’a pas pu être jugé du tout', other: '# autres n’ont pas pu être jugés du tout' }),
  },
  persons: {
    en: (n: number) => EN.plural(n, { one: '# person', other: '# people' }),
    fr: (n: number) => FR.plural(n, { one: '# personne', other: '# personnes' }),
  },
  silentFor: {
    en: (months: number) => `The oldest has been silent for ${EN.plural(months, { one: '# month', other: '# months' })}`,
    fr: (months: number) => `Le plus ancien est silencieux depuis ${FR.plural(months, { one: '# mois', other: '# mois' })}`,
  },

  since: { en: (day: string) => `Since the audit of ${EN.date(day)}`, fr: (day: string) => `Depuis l’audit du ${FR.date(day)}` },
  asBefore: { en: 'Nothing is better or worse.', fr: 'Rien n’est mieux ni moins bien.' },
  worse: { en: 'Worse', fr: 'Moins bien' },
  better: { en: 'Better', fr: 'Mieux' },
  otherSettings: {
    en: 'The rules applied are not those of that audit (settings, or columns of the files): what is counted may have changed.',
    fr: 'Les règles appliquées ne sont plus celles de cet audit (réglages, ou colonnes des fichiers) : ce qui est compté a pu changer.',
  },

  others: {
    en: (n: number) => EN.plural(n, { one: '# other finding below', other: '# other findings below' }),
    fr: (n: number) => FR.plural(n, { one: '# autre constat plus bas', other: '# autres constats plus bas' }),
  },
  first: { en: (files: string) => `First: ${files}.`, fr: (files: string) => `D’abord : ${files}.` },
  unknown: {
    en: (n: number) => EN.plural(n, { one: '# file could not be judged in full', other: '# files could not be judged in full' }),
    fr: (n: number) =>
      FR.plural(n, { one: '# fichier n’a pas pu être jugé en entier', other: '# fichiers n’ont pas pu être jugés en entier' }),
  },
  next: { en: 'Then:', fr: 'Puis :' },
  readAgain: {
    en: 'Make them readable, or add the column that is missing, then audit again: until then, nothing can be concluded about them.',
    fr: 'Rendez-les lisibles, ou ajoutez la colonne qui manque, puis relancez l’audit : d’ici là, on ne peut rien conclure sur eux.',
  },
  worstFiles: { en: 'Worst files, and why', fr: 'Les pires fichiers, et pourquoi' },

  unjudged: { en: 'What could not be judged', fr: 'Ce qui n’a pas pu être jugé' },
  unjudgedCaption: {
    en: 'Nothing can be concluded about these files',
    fr: 'On ne peut rien conclure sur ces fichiers',
  },
  partly: {
    en: (rule: string, fields: readonly string[]) =>
      `judged, but not by ${rule} (${EN.plural(fields.length, { one: 'column', other: 'columns' })} absent: ${fields.join(', ')})`,
    fr: (rule: string, fields: readonly string[]) =>
      `jugé, mais pas par ${rule} (${FR.plural(fields.length, { one: 'colonne absente', other: 'colonnes absentes' })} : ${fields.join(', ')})`,
  },

  fileTable: { en: 'Files, the worst first', fr: 'Fichiers, les pires d’abord' },
  fileFilters: { en: 'Filter the files', fr: 'Filtrer les fichiers' },
  filesCaption: {
    en: (n: number) => EN.plural(n, { one: '# contact file', other: '# contact files' }),
    fr: (n: number) => FR.plural(n, { one: '# fichier de contacts', other: '# fichiers de contacts' }),
  },
  file: { en: 'File', fr: 'Fichier' },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  allVerdicts: { en: 'all', fr: 'tous' },
  finding: { en: 'Finding', fr: 'Constat' },
  allFindings: { en: 'all', fr: 'tous' },
  verdicts: {
    errors: { en: 'errors', fr: 'erreurs' },
    warnings: { en: 'warnings', fr: 'avertissements' },
    clean: { en: 'clean', fr: 'sans reproche' },
    incomplete: { en: 'incomplete', fr: 'incomplet' },
  },
  errors: { en: 'Errors', fr: 'Erreurs' },
  warnings: { en: 'Warnings', fr: 'Avert.' },
  infos: { en: 'Remarks', fr: 'Rem.' },
  oldest: { en: 'Oldest contact', fr: 'Plus ancien contact' },
  rights: { en: 'Rights', fr: 'Droits' },
  open: { en: 'open to all', fr: 'ouvert à tous' },
  encryption: { en: 'Encrypted', fr: 'Chiffré' },
  unopened: { en: 'Not opened for', fr: 'Pas ouvert depuis' },
  byChange: { en: 'by its last change', fr: 'selon sa modification' },
  purpose: { en: 'Purpose', fr: 'Finalité' },
  judged: { en: 'Judged', fr: 'Jugé' },
  judgedHow: {
    anew: { en: 'anew', fr: 'cette fois' },
    kept: { en: 'before, unchanged', fr: 'avant, inchangé' },
  },
  mode: {
    en: 'Rights are those of owner, group and others. How long a file has not been opened is known only where the disk keeps readings; elsewhere its last change is used.',
    fr: 'Les droits sont ceux du propriétaire, du groupe et des autres. La dernière ouverture n’est connue que si le disque la note ; à défaut, c’est la dernière modification qui compte.',
  },
  worstShown: {
    en: (shown: number, all: number, left: number) =>
      `These are the worst ${EN.number(shown)} of ${EN.number(all)} files. The other ${EN.number(left)} are summed up below, folder by folder; each of them is in the JSON report.`,
    fr: (shown: number, all: number, left: number) =>
      `Ce sont les ${FR.number(shown)} pires fichiers sur ${FR.number(all)}. Les ${FR.number(left)} autres sont résumés plus bas, dossier par dossier ; chacun figure dans le rapport JSON.`,
  },

  rest: { en: 'The other files, folder by folder', fr: 'Les autres fichiers, dossier par dossier' },
  restCaption: {
    en: (n: number) => EN.plural(n, { one: '# file, less serious than those above', other: '# files, less serious than those above' }),
    fr: (n: number) =>
      FR.plural(n, { one: '# fichier moins mauvais que ceux du dessus', other: '# fichiers moins mauvais que ceux du dessus' }),
  },
  folder: { en: 'Folder', fr: 'Dossier' },
  here: { en: '(where the audit began)', fr: '(là où l’audit a commencé)' },
  elsewhere: {
    en: (n: number) => EN.plural(n, { one: '# other folder', other: '# other folders' }),
    fr: (n: number) => FR.plural(n, { one: '# autre dossier', other: '# autres dossiers' }),
  },
  inClear: { en: 'Unencrypted', fr: 'Non chiffrés' },
  openFiles: { en: 'Open to all', fr: 'Ouverts à tous' },
  withErrors: { en: 'With errors', fr: 'Avec erreurs' },
  withWarnings: { en: 'With warnings', fr: 'Avec avertissements' },

  across: { en: 'From one file to another', fr: 'D’un fichier à l’autre' },
  acrossNote: {
    en: 'People are compared by fingerprints under a key; none of them is named here.',
    fr: 'Les personnes sont comparées par des empreintes sous une clé ; aucune n’est nommée ici.',
  },
  opposedElsewhere: { en: 'Refused in one file, still active in another', fr: 'Refus dans un fichier, ignoré dans un autre' },
  opposedListed: {
    en: 'On an opposition list or in the register, still active in a file',
    fr: 'Sur une liste d’opposition ou au registre, présent dans un fichier',
  },
  shared: { en: 'The same people in two files', fr: 'Les mêmes personnes dans deux fichiers' },
  copies: { en: 'Copies', fr: 'Copies' },
  people: { en: 'People', fr: 'Personnes' },
  liveIn: { en: 'Still in', fr: 'Encore dans' },
  refusedIn: { en: 'Refused in', fr: 'Refus dans' },
  firstRows: { en: 'First rows', fr: 'Premières lignes' },
  oneFile: { en: 'One file', fr: 'Un fichier' },
  otherFile: { en: 'The other', fr: 'L’autre' },
  copyOf: { en: 'Exact copy of', fr: 'Copie exacte de' },
  moreFiles: {
    en: (n: number) => EN.plural(n, { one: '# more is in the JSON report.', other: '# more are in the JSON report.' }),
    fr: (n: number) => FR.plural(n, { one: '# autre figure dans le rapport JSON.', other: '# autres figurent dans le rapport JSON.' }),
  },
  morePairs: {
    en: (n: number) => EN.plural(n, { one: 'One more pair shares people.', other: '# more pairs share people.' }),
    fr: (n: number) => FR.plural(n, { one: 'Une autre paire partage des personnes.', other: '# autres paires partagent des personnes.' }),
  },

  rules: { en: 'Rule by rule: why, what to do, in which files', fr: 'Règle par règle : pourquoi, que faire, dans quels fichiers' },
  examplesNote: {
    en: 'Every count is exact. The files and rows named are the first few; the others are in the JSON report.',
    fr: 'Tous les nombres sont exacts. Les fichiers et lignes cités sont les premiers ; les autres sont dans le rapport JSON.',
  },
  trend: { en: 'Since the audits before', fr: 'Depuis les audits précédents' },
  trendCaption: { en: 'Figures from audit to audit', fr: 'Chiffres d’un audit à l’autre' },
  lists: { en: 'Lists they were compared with', fr: 'Listes auxquelles ils ont été confrontés' },
  skipped: { en: 'Left aside', fr: 'Laissés de côté' },
  binderNote: {
    en: 'The same files, settings, lists, day and version give the same counts and findings again; the JSON report has the SHA-256 of each file. This page holds no value of any cell: only counts, row numbers and paths, masked where they tell of a person.',
    fr: 'Les mêmes fichiers, réglages, listes, date et version redonnent les mêmes nombres et constats ; le rapport JSON porte le SHA-256 de chaque fichier. Cette page ne contient aucune valeur de cellule : seulement des nombres, des numéros de ligne et des chemins, masqués quand ils parlent d’une personne.',
  },
  noCell: {
    en: 'This report holds no cell value, and paths that name a person are masked.',
    fr: 'Aucune cellule ne figure dans ce rapport, et les chemins qui parlent d’une personne sont masqués.',
  },
  audited: { en: 'Audited', fr: 'Audité' },
  size: {
    en: (files: number, bytes: number) =>
      `${EN.plural(files, { one: '# contact file', other: '# contact files' })}, ${EN.plural(bytes, { one: '# byte', other: '# bytes' })}`,
    fr: (files: number, bytes: number) =>
      `${FR.plural(files, { one: '# fichier de contacts', other: '# fichiers de contacts' })}, ${FR.plural(bytes, { one: '# octet', other: '# octets' })}`,
  },
  presets: { en: 'Presets', fr: 'Préréglages' },
} as const;

/** The words of the page of an audit in one language. */
export type AuditPageWords = Omit<HtmlWords, keyof typeof TEXTS> & InLanguage<typeof TEXTS>;

export const auditPageWords = (lang: Lang): AuditPageWords => ({ ...htmlWords(lang), ...textsIn(TEXTS, lang) });
