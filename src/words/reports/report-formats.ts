import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSpacing } from '../grammar/typography.js';

/** What reports say besides what the summary on a terminal says. */
interface FormatWords {
  /** Heads of the columns of the CSV of findings, in their order. */
  readonly csv: readonly string[];
  /** Heads of the tables of the Markdown. */
  readonly channel: string;
  readonly usable: string;
  readonly severity: string;
  readonly rule: string;
  readonly found: string;
  readonly place: string;
  readonly count: string;
  readonly action: string;
  readonly law: string;
  readonly first: string;
  readonly file: string;
  readonly size: string;
  readonly sha256: string;
  readonly input: string;
  readonly output: string;
  readonly bytes: (n: number) => string;
  /** What is left out where a format has room for so many. */
  readonly moreResults: (n: number) => string;
  readonly moreRules: (n: number) => string;
  /** Places in a text. */
  readonly places: (n: number) => string;
  /** Of a file that could not be judged. */
  readonly unread: (code: string) => string;
  /** The title of that. */
  readonly notJudged: string;
  readonly nothing: string;
  readonly notRun: (fields: string) => string;
  readonly notInForce: string;
  readonly tool: (version: string, day: string, preset: string) => string;
}

const en = ({ plural, date }: LanguageForms): FormatWords => {
  return {
    csv: [
      'Row',
      'Column',
      'Field',
      'Rule',
      'Finding',
      'Severity',
      'Action',
      'Channels',
      'Law',
      'Value (masked)',
      'Facts',
      'Contact kept',
      'Fingerprints',
    ],
    channel: 'Channel',
    usable: 'May be used',
    severity: 'Severity',
    rule: 'Rule',
    found: 'Finding',
    place: 'Where',
    count: 'Count',
    action: 'In the cleaned file',
    law: 'Law',
    first: 'First rows',
    file: 'File',
    size: 'Size',
    sha256: 'SHA-256',
    input: 'input',
    output: 'cleaned file',
    bytes: (n) => plural(n, { one: '# byte', other: '# bytes' }),
    moreResults: (n) => plural(n, { one: 'One more finding is in the other reports.', other: '# more findings are in the other reports.' }),
    moreRules: (n) => plural(n, { one: 'One more rule found something.', other: '# more rules found something.' }),
    places: (n) => plural(n, { one: '# place', other: '# places' }),
    unread: (code) => `This file could not be judged (${code}).`,
    notJudged: 'Not judged',
    nothing: 'No rule found anything.',
    notRun: (fields) => `This rule did not run: the file has no column for ${fields}. Finding nothing proves nothing here.`,
    notInForce: 'This rule did not run: no text it rests on is in force on that day.',
    tool: (version, day, preset) => `lumo-check ${version}, as of ${date(day)}, preset ${preset}. This report holds no personal data.`,
  };
};

const fr = ({ plural, date }: LanguageForms): FormatWords => {
  return {
    csv: [
      'Ligne',
      'Colonne',
      'Champ',
      'Règle',
      'Constat',
      'Gravité',
      'Action',
      'Canaux',
      'Loi',
      'Valeur (masquée)',
      'Précisions',
      'Contact gardé',
      'Empreintes',
    ],
    channel: 'Canal',
    usable: 'Utilisables',
    severity: 'Gravité',
    rule: 'Règle',
    found: 'Constat',
    place: 'Où',
    count: 'Nombre',
    action: 'Dans le fichier nettoyé',
    law: 'Loi',
    first: 'Premières lignes',
    file: 'Fichier',
    size: 'Taille',
    sha256: 'SHA-256',
    input: 'fichier d’entrée',
    output: 'fichier nettoyé',
    bytes: (n) => plural(n, { one: '# octet', other: '# octets' }),
    moreResults: (n) =>
      plural(n, {
        one: 'Un autre constat se trouve dans les autres rapports.',
        other: '# autres constats se trouvent dans les autres rapports.',
      }),
    moreRules: (n) => plural(n, { one: 'Une autre règle a relevé quelque chose.', other: '# autres règles ont relevé quelque chose.' }),
    places: (n) => plural(n, { one: '# endroit', other: '# endroits' }),
    unread: (code) => `Ce fichier n’a pas pu être jugé (${code}).`,
    notJudged: 'Non contrôlé',
    nothing: 'Aucune règle n’a rien relevé.',
    notRun: (fields) =>
      frenchSpacing(
        `Cette règle n’a pas été appliquée : le fichier n’a pas de colonne pour ${fields}. Ne rien relever ne prouve rien ici.`,
      ),
    notInForce: frenchSpacing(
      'Cette règle n’a pas été appliquée : aucun des textes sur lesquels elle repose n’est en vigueur à cette date.',
    ),
    tool: (version, day, preset) =>
      frenchSpacing(
        `lumo-check ${version}, à la date du ${date(day)}, préréglage ${preset}. Ce rapport ne contient aucune donnée personnelle.`,
      ),
  };
};

/** What reports say, in one language. */
export const formatWords = wordTable<FormatWords>({ en, fr });
