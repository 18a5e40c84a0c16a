import type { AuditVerdict } from '../../model/report/audit-report.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What `lumo-check audit` says. */
export interface AuditWords {
  /** Files, contacts and people. */
  /** Contacts without anything by which a person is known are counted as nobody: then persons are not told. */
  readonly title: (files: number, contacts: number, persons: number) => string;
  readonly nothing: string;
  readonly verdicts: Readonly<Record<AuditVerdict, string>>;
  /** Nothing was found, by fewer rules than the preset has. */
  readonly eased: string;
  readonly incomplete: (files: number) => string;
  readonly doubted: (lists: number) => string;
  readonly headings: Readonly<Record<'files' | 'found' | 'lists' | 'shared' | 'unread' | 'skipped', string>>;
  readonly contacts: (n: number) => string;
  readonly files: (n: number) => string;
  readonly findings: (n: number) => string;
  readonly repeated: (n: number) => string;
  /** What an exemption of files kept back. */
  /** @param file absent of contacts */
  readonly exempted: (rule: string, file: string | undefined, findings: number, by: string, until: string) => string;
  readonly oldest: (months: number, file: string) => string;
  readonly encrypted: (n: number, all: number) => string;
  readonly left: (reason: string, n: number) => string;
  readonly ignored: (n: number) => string;
  readonly unjudged: (rule: string, fields: string) => string;
  /** @param sheets that hold contacts and were not read, in quotes */
  readonly unreadSheets: (sheets: readonly string[]) => string;
  readonly unreadFiles: (files: readonly string[]) => string;
  readonly made: (day: string, by: 'name' | 'change') => string;
  readonly used: (day: string, by: 'reading' | 'change') => string;
  /** The first rows of so many. */
  readonly rows: (rows: readonly number[], of: number) => string;
  readonly seeIn: (files: string) => string;
  readonly and: (n: number) => string;
  /** Files that are not told, after the worst. */
  readonly lessBad: (n: number) => string;
  readonly both: (a: string, b: string, persons: number) => string;
  readonly noPairs: string;
  readonly cannot: (code: string) => string;
  /** How many files of a kind were not read. */
  readonly unreadKind: (kind: UnreadKind, n: number) => string;
  /** @param exit worse than what the files ask for */
  readonly exitOfOrganisation: (exit: number) => string;
  readonly kept: (n: number) => string;
  readonly damaged: (n: number) => string;
  /** @param name of the bundle */
  readonly evidence: (name: string) => string;
  readonly noCache: (why: 'inside' | 'plugins' | 'unwritable') => string;
}

const SKIPPED_EN: Readonly<Record<string, readonly [string, string]>> = {
  'no-contacts': ['# file without contacts', '# files without contacts'],
  log: ['# log of calls or sends (judge it with --as log)', '# logs of calls or sends (judge them with --as log)'],
  empty: ['# file with nobody in it', '# files with nobody in them'],
  'other-format': ['# file of another format (JSON, web pages, programs…)', '# files of other formats (JSON, web pages, programs…)'],
  list: ['# declared list', '# declared lists'],
  link: ['# link, not followed', '# links, not followed'],
  ours: ['# file of lumo-check', '# files of lumo-check'],
};
const SKIPPED_FR: Readonly<Record<string, readonly [string, string]>> = {
  'no-contacts': ['# fichier sans contacts', '# fichiers sans contacts'],
  log: ['# journal d’appels ou d’envois (contrôlez-le avec --as log)', '# journaux d’appels ou d’envois (contrôlez-les avec --as log)'],
  empty: ['# fichier où il n’y a personne', '# fichiers où il n’y a personne'],
  'other-format': [
    '# fichier d’un autre format (JSON, pages web, programmes…)',
    '# fichiers d’autres formats (JSON, pages web, programmes…)',
  ],
  list: ['# liste déclarée', '# listes déclarées'],
  link: ['# lien, non suivi', '# liens, non suivis'],
  ours: ['# fichier de lumo-check', '# fichiers de lumo-check'],
};

/** Kinds of files that are not read, by code; any other is one of `rest`. */
const UNREAD_KINDS = {
  LUMO_INPUT_SPREADSHEET: { en: ['# spreadsheet', '# spreadsheets'], fr: ['# tableur', '# tableurs'] },
  LUMO_INPUT_ARCHIVE: { en: ['# archive', '# archives'], fr: ['# archive', '# archives'] },
  LUMO_INPUT_DATABASE: { en: ['# database', '# databases'], fr: ['# base de données', '# bases de données'] },
  LUMO_INPUT_ADDRESS_BOOK: { en: ['# address book', '# address books'], fr: ['# carnet d’adresses', '# carnets d’adresses'] },
  LUMO_INPUT_DOCUMENT: { en: ['# document', '# documents'], fr: ['# document', '# documents'] },
  LUMO_INPUT_PERSONS: {
    en: ['# text that holds several people', '# texts that hold several people'],
    fr: ['# texte où figurent plusieurs personnes', '# textes où figurent plusieurs personnes'],
  },
  LUMO_INPUT_ENCRYPTED: { en: ['# encrypted file', '# encrypted files'], fr: ['# fichier chiffré', '# fichiers chiffrés'] },
  LUMO_ZIP_TABLES: {
    en: ['# archive of several tables', '# archives of several tables'],
    fr: ['# archive de plusieurs tableaux', '# archives de plusieurs tableaux'],
  },
  LUMO_PASSWORD: {
    en: ['# file under a password', '# files under a password'],
    fr: ['# fichier sous mot de passe', '# fichiers sous mot de passe'],
  },
  LUMO_NOT_A_CSV: {
    en: ['# file that is no table', '# files that are no tables'],
    fr: ['# fichier qui n’est pas un tableau', '# fichiers qui ne sont pas des tableaux'],
  },
  LUMO_INPUT_NO_FILES: { en: ['# empty folder', '# empty folders'], fr: ['# dossier vide', '# dossiers vides'] },
  rest: { en: ['# unreadable file', '# unreadable files'], fr: ['# fichier illisible', '# fichiers illisibles'] },
} as const;
export type UnreadKind = keyof typeof UNREAD_KINDS;
export const unreadKindOf = (code: string): UnreadKind => (Object.hasOwn(UNREAD_KINDS, code) ? (code as UnreadKind) : 'rest');
/** In the order in which they are told. */
export const UNREAD_KIND_ORDER = Object.keys(UNREAD_KINDS) as readonly UnreadKind[];

/** Why a file could not be judged, by the code of the error. */
const UNREAD_REASONS: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  LUMO_INPUT_SPREADSHEET: {
    en: 'is a spreadsheet in a format that is not read: save it as .xlsx to have it judged',
    fr: 'est un tableur dans un format qui n’est pas lu : enregistrez-le en .xlsx pour le contrôler',
  },
  LUMO_INPUT_ARCHIVE: { en: 'is an archive: unpack it to have it judged', fr: 'est une archive : extrayez-la pour la contrôler' },
  LUMO_INPUT_DATABASE: { en: 'is a database: export its contacts as CSV', fr: 'est une base de données : exportez ses contacts en CSV' },
  LUMO_INPUT_ADDRESS_BOOK: { en: 'is an address book: export it as CSV', fr: 'est un carnet d’adresses : exportez-le en CSV' },
  LUMO_INPUT_DOCUMENT: {
    en: 'is a document: contacts in it are not seen',
    fr: 'est un document : les contacts qu’il contient ne sont pas vus',
  },
  LUMO_INPUT_NO_FILES: {
    en: 'holds no file at all: is the share mounted?',
    fr: 'ne contient aucun fichier : le partage est-il monté ?',
  },
  LUMO_INPUT_PERSONS: {
    en: 'holds addresses or numbers of several people, in no table: save them as CSV',
    fr: 'contient les adresses ou les numéros de plusieurs personnes, hors de tout tableau : enregistrez-les en CSV',
  },
  LUMO_INPUT_ENCRYPTED: {
    en: 'is encrypted in a way that is not read',
    fr: 'est chiffré d’une façon qui n’est pas lue',
  },
  LUMO_NOT_A_CSV: { en: 'is no text, no CSV and no workbook that can be read', fr: 'n’est ni du texte, ni un CSV, ni un classeur lisible' },
  LUMO_INPUT_UNREADABLE: { en: 'may not be read', fr: 'lecture interdite' },
  LUMO_INPUT_NOT_FOUND: { en: 'does not exist', fr: 'n’existe pas' },
  LUMO_INPUT_SPECIAL: { en: 'is a pipe or a device, not a file', fr: 'est un tube ou un périphérique, pas un fichier' },
  LUMO_INPUT_LOOP: { en: 'is a loop of links', fr: 'est une boucle de liens' },
  LUMO_INPUT_CHANGED: { en: 'changed while it was read', fr: 'a changé pendant sa lecture' },
  LUMO_UNPACK_LIMIT: {
    en: 'is packed twice, or unpacks to too much: unpack it to have it judged',
    fr: 'est compressé deux fois, ou se décompresse en trop de données : extrayez-le pour le contrôler',
  },
  LUMO_INPUT_NAME: {
    en: 'has a name that is not written in UTF-8: rename it to have it judged',
    fr: 'a un nom qui n’est pas écrit en UTF-8 : renommez-le pour le contrôler',
  },
  LUMO_ZIP_BROKEN: { en: 'is damaged: its compressed data ends early', fr: 'est abîmé : ses données compressées s’arrêtent trop tôt' },
  LUMO_ZIP_METHOD: { en: 'is compressed in a way that is not read', fr: 'est compressé d’une façon qui n’est pas lue' },
  LUMO_ZIP_TABLES: {
    en: 'holds several tables: unpack it to have them judged',
    fr: 'contient plusieurs tableaux : extrayez-les pour les contrôler',
  },
  LUMO_WORKBOOK_BROKEN: { en: 'is a workbook that cannot be read', fr: 'est un classeur illisible' },
  LUMO_PASSWORD: { en: 'is protected by a password', fr: 'est protégé par un mot de passe' },
  LUMO_JSON_BROKEN: { en: 'is no JSON that can be read', fr: 'n’est pas du JSON lisible' },
  LUMO_GZIP_BROKEN: { en: 'its compressed data is damaged', fr: 'ses données compressées sont abîmées' },
  LUMO_ZSTD_BROKEN: { en: 'its compressed data is damaged', fr: 'ses données compressées sont abîmées' },
  LUMO_RECORD_TOO_LONG: { en: 'one of its lines is longer than 16 MiB', fr: 'une de ses lignes dépasse 16 Mio' },
  LUMO_UNCLOSED_QUOTE: { en: 'a quote is never closed', fr: 'un guillemet n’est jamais refermé' },
  LUMO_BROKEN_QUOTE: { en: 'its quotes are broken', fr: 'ses guillemets sont cassés' },
  LUMO_AGE_LOCKED: { en: 'is encrypted, and no identity opens it', fr: 'est chiffré, et aucune identité ne l’ouvre' },
  LUMO_NO_CONTACT_COLUMN: {
    en: 'nobody in it can be reached on the channels asked',
    fr: 'personne n’y est joignable par les canaux demandés',
  },
};

const en = ({ plural, number, date, list }: LanguageForms): AuditWords => {
  return {
    title: (files, contacts, persons) =>
      `${plural(files, { one: '# contact file', other: '# contact files' })}, ${plural(contacts, { one: '# contact', other: '# contacts' })}${persons === 0 && contacts > 0 ? '' : `, ${plural(persons, { one: '# person', other: '# people' })}`}`,
    nothing: 'No contact file was found.',
    verdicts: { clean: 'nothing to object', warnings: 'with warnings', errors: 'with errors', incomplete: 'not all of it could be judged' },
    eased: 'nothing found, but rules were switched off',
    incomplete: (n) =>
      plural(n, {
        one: '# file could not be judged in full: the audit is incomplete.',
        other: '# files could not be judged in full: the audit is incomplete.',
      }),
    doubted: (n) =>
      plural(n, {
        one: '# list proves nothing: the audit is incomplete.',
        other: '# lists prove nothing: the audit is incomplete.',
      }),
    headings: {
      files: 'Files',
      found: 'What was found',
      lists: 'Lists',
      shared: 'Files that hold the same people',
      unread: 'Could not be judged',
      skipped: 'Left aside',
    },
    contacts: (n) => plural(n, { one: '# contact', other: '# contacts' }),
    files: (n) => plural(n, { one: '# file', other: '# files' }),
    findings: (n) => plural(n, { one: '# finding', other: '# findings' }),
    exempted: (rule, file, findings, by, until) =>
      `${plural(findings, { one: '# finding', other: '# findings' })} of ${rule}${file === undefined ? '' : ` on ${file}`} exempted by ${by} until ${until}`,
    repeated: (n) => plural(n, { one: '# person is in several files', other: '# people are in several files' }),
    oldest: (months, file) => `oldest contact: silent for ${plural(months, { one: '# month', other: '# months' })} (${file})`,
    encrypted: (n, all) => `${number(n)} of ${plural(all, { one: '# file', other: '# files' })} encrypted`,
    left: (reason, n) => plural(n, { one: SKIPPED_EN[reason]?.[0] ?? reason, other: SKIPPED_EN[reason]?.[1] ?? reason }),
    ignored: (n) => plural(n, { one: '# entry left out by .lumoignore', other: '# entries left out by .lumoignore' }),
    unjudged: (rule, fields) => `not judged: ${rule} (no ${fields})`,
    unreadSheets: (sheets) =>
      sheets.length === 1
        ? `its sheet ${sheets[0]} holds contacts too and was not read: save it as a file of its own`
        : `its sheets ${list(sheets)} hold contacts too and were not read: save each as a file of its own`,
    unreadFiles: (files) =>
      files.length === 1
        ? `its file ${files[0]} may hold contacts and was not read: unpack the archive`
        : `its files ${list(files)} may hold contacts and were not read: unpack the archive`,
    made: (day, by) => (by === 'name' ? `of ${date(day)} by its name` : `last changed on ${date(day)}`),
    used: (day, by) => (by === 'reading' ? `last read on ${date(day)}` : `last changed on ${date(day)}, last opening unknown`),
    rows: (rows, of) => `${rows.length === 1 ? 'row' : 'rows'} ${rows.map(number).join(', ')}${of > rows.length ? '…' : ''}`,
    seeIn: (files) => `see ${files}`,
    and: (n) => plural(n, { one: 'and # more', other: 'and # more' }),
    lessBad: (n) =>
      `${plural(n, { one: 'and # other file, no worse than these', other: 'and # other files, no worse than these' })} (all of them: -f json=PATH)`,
    both: (a, b, persons) => `${plural(persons, { one: '# person', other: '# people' })} in ${a} and ${b}`,
    noPairs: 'So many files share people that pairs were not counted.',
    cannot: (code) => UNREAD_REASONS[code]?.en ?? 'could not be judged',
    unreadKind: (kind, n) => plural(n, { one: UNREAD_KINDS[kind].en[0], other: UNREAD_KINDS[kind].en[1] }),
    exitOfOrganisation: (exit) => `Exit code ${exit}: because of how the organisation stands (lumo-check governance), not of the files.`,
    kept: (n) =>
      plural(n, {
        one: '# file unchanged since an earlier audit was not judged again.',
        other: '# files unchanged since an earlier audit were not judged again.',
      }),
    damaged: (n) =>
      plural(n, {
        one: '# damaged entry of the cache was ignored, and its file judged anew.',
        other: '# damaged entries of the cache were ignored, and their files judged anew.',
      }),
    evidence: (name) => `The evidence of this audit is ${name}.`,
    noCache: (why) =>
      ({
        inside: 'The cache would lie among the files that are audited: nothing is kept. Name another folder with --cache-location.',
        plugins: 'Rules of plugins may change without our seeing it: nothing is kept from one audit to the next.',
        unwritable: 'The folder of the cache cannot be written: nothing is kept.',
      })[why],
  };
};

const fr = ({ plural, number, date, list }: LanguageForms): AuditWords => {
  const p = (n: number, one: string, other: string): string => frenchSpacing(plural(n, { one, other }));
  return {
    title: (files, contacts, persons) =>
      `${p(files, '# fichier de contacts', '# fichiers de contacts')}, ${p(contacts, '# contact', '# contacts')}${persons === 0 && contacts > 0 ? '' : `, ${p(persons, '# personne', '# personnes')}`}`,
    nothing: 'Aucun fichier de contacts n’a été trouvé.',
    verdicts: {
      clean: 'rien à redire',
      warnings: 'avec des avertissements',
      errors: 'avec des erreurs',
      incomplete: 'tout n’a pas pu être jugé',
    },
    eased: 'rien de relevé, mais des règles ont été désactivées',
    incomplete: (n) =>
      p(
        n,
        '# fichier n’a pas pu être jugé en entier : l’audit est incomplet.',
        '# fichiers n’ont pas pu être jugés en entier : l’audit est incomplet.',
      ),
    doubted: (n) => p(n, '# liste ne prouve rien : l’audit est incomplet.', '# listes ne prouvent rien : l’audit est incomplet.'),
    headings: {
      files: 'Fichiers',
      found: 'Constats',
      lists: 'Listes',
      shared: 'Fichiers qui contiennent les mêmes personnes',
      unread: 'N’ont pas pu être jugés',
      skipped: 'Laissés de côté',
    },
    contacts: (n) => p(n, '# contact', '# contacts'),
    files: (n) => p(n, '# fichier', '# fichiers'),
    findings: (n) => p(n, '# constat', '# constats'),
    exempted: (rule, file, findings, by, until) =>
      frenchSentence`${p(findings, '# constat', '# constats')} de ${rule}${file === undefined ? '' : ` sur ${file}`} : exemption accordée par ${by}, jusqu’au ${until}`,
    repeated: (n) => p(n, '# personne figure dans plusieurs fichiers', '# personnes figurent dans plusieurs fichiers'),
    oldest: (months, file) =>
      `${frenchSpacing(`contact le plus ancien : silencieux depuis ${plural(months, { one: '# mois', other: '# mois' })} `)}(${file})`,
    encrypted: (n, all) => `${p(n, '# fichier chiffré', '# fichiers chiffrés')} sur ${number(all)}`,
    left: (reason, n) => p(n, SKIPPED_FR[reason]?.[0] ?? reason, SKIPPED_FR[reason]?.[1] ?? reason),
    ignored: (n) => p(n, '# entrée écartée par .lumoignore', '# entrées écartées par .lumoignore'),
    unjudged: (rule, fields) => `${frenchSpacing('non jugé : ')}${rule} (sans ${fields})`,
    unreadSheets: (sheets) =>
      frenchSpacing(
        sheets.length === 1
          ? `sa feuille ${sheets[0]} contient aussi des contacts et n’a pas été lue : enregistrez-la dans un fichier à part`
          : `ses feuilles ${list(sheets)} contiennent aussi des contacts et n’ont pas été lues : enregistrez chacune dans un fichier à part`,
      ),
    unreadFiles: (files) =>
      frenchSpacing(
        files.length === 1
          ? `son fichier ${files[0]} peut contenir des contacts et n’a pas été lu : décompressez l’archive`
          : `ses fichiers ${list(files)} peuvent contenir des contacts et n’ont pas été lus : décompressez l’archive`,
      ),
    made: (day, by) => (by === 'name' ? `du ${date(day)} d’après son nom` : `modifié le ${date(day)}`),
    used: (day, by) => (by === 'reading' ? `lu le ${date(day)}` : `modifié le ${date(day)}, dernière ouverture inconnue`),
    rows: (rows, of) => `${rows.length === 1 ? 'ligne' : 'lignes'} ${rows.map(number).join(', ')}${of > rows.length ? '…' : ''}`,
    seeIn: (files) => `voir ${files}`,
    and: (n) => p(n, 'et # autre', 'et # autres'),
    lessBad: (n) =>
      frenchSentence`${p(n, 'et # autre fichier, pas pire que ceux-ci', 'et # autres fichiers, pas pires que ceux-ci')} (tous : -f json=CHEMIN)`,
    both: (a, b, persons) => `${p(persons, '# personne', '# personnes')} dans ${a} et ${b}`,
    noPairs: frenchSentence`Trop de fichiers partagent des personnes : les paires n’ont pas été comptées.`,
    cannot: (code) => UNREAD_REASONS[code]?.fr ?? 'n’a pas pu être jugé',
    unreadKind: (kind, n) => p(n, UNREAD_KINDS[kind].fr[0], UNREAD_KINDS[kind].fr[1]),
    exitOfOrganisation: (exit) =>
      frenchSentence`Code de sortie ${exit} : à cause de l’état de l’organisation (lumo-check governance), non des fichiers.`,
    kept: (n) =>
      p(
        n,
        '# fichier inchangé depuis un audit précédent n’a pas été rejugé.',
        '# fichiers inchangés depuis un audit précédent n’ont pas été rejugés.',
      ),
    damaged: (n) =>
      p(
        n,
        '# entrée abîmée du cache a été ignorée, et son fichier rejugé.',
        '# entrées abîmées du cache ont été ignorées, et leurs fichiers rejugés.',
      ),
    evidence: (name) => `La preuve de cet audit est ${name}.`,
    noCache: (why) =>
      frenchSpacing(
        {
          inside: 'Le cache se trouverait parmi les fichiers audités : rien n’est gardé. Indiquez un autre dossier avec --cache-location.',
          plugins: 'Les règles des greffons peuvent changer sans qu’on le voie : rien n’est gardé d’un audit à l’autre.',
          unwritable: 'Le dossier du cache n’est pas inscriptible : rien n’est gardé.',
        }[why],
      ),
  };
};

export const auditWords = wordTable<AuditWords>({ en, fr });
