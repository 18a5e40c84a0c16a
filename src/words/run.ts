import { wordTable } from './grammar/bilingual.js';
import type { LanguageForms } from './grammar/language-forms.js';
import { frenchSentence } from './grammar/typography.js';

/** What is said of how a check ran, and is repeated. */
export interface RunWords {
  /** @param rules how many found something */
  readonly statistics: (rules: number) => string;
  /** @param rows contacts of which the rule found something; @param most the share that was allowed, 0 to 1 */
  readonly rate: (rule: string, rows: number, of: string, most: number, over: boolean) => string;
  /** It found something of the whole file, which is of every contact. */
  readonly wholeFile: (rule: string, most: number, over: boolean) => string;
  /** A rule that was allowed a share, and did not run. */
  readonly notRun: (rule: string, over: boolean) => string;
  /** A check that writes nothing was asked whether a cleaned file would still hold errors. */
  readonly wouldRemain: string;
  /** Where the time went. */
  readonly stats: Readonly<Record<'title' | 'opening' | 'judging' | 'others' | 'rest', string>>;
  /** @param onThreads on all threads together */
  readonly judgedOn: (onThreads: string) => string;
  /** Rules that took less than what is shown. */
  readonly quick: (rules: number) => string;
  readonly watching: string;
  readonly changed: (name: string) => string;
  readonly pruned: (name: string, entries: number) => string;
  readonly nothingToPrune: string;
}

const percent = (share: number, { number }: LanguageForms): string => number(Math.round(share * 1_000_000) / 10_000);

const en = (forms: LanguageForms): RunWords => {
  const { plural, number } = forms;
  return {
    statistics: (n) => plural(n, { one: 'Findings of # rule', other: 'Findings of # rules' }),
    rate: (rule, rows, of, most, over) =>
      `${rule}: ${number(rows)} of ${of} contacts, ${percent(most, forms)}% allowed: ${over ? 'the run fails' : 'this rule does not make the run fail'}.`,
    wholeFile: (rule, most, over) =>
      `${rule}: found of the whole file, so of all contacts, ${percent(most, forms)}% allowed: ${over ? 'the run fails' : 'this rule does not make the run fail'}.`,
    notRun: (rule, over) => `${rule}: did not judge this file, so its share is not known${over ? ': the run fails' : ''}.`,
    wouldRemain: 'Exit code 0 speaks of the cleaned file, which --check does not write. For this file as it is: --fail-on error.',
    stats: {
      title: 'Time',
      opening: 'opening the file, lists, first pass',
      judging: 'judging the rows',
      others: 'reading rows, deciding, writing',
      rest: 'the rest',
    },
    judgedOn: (onThreads) => `(${onThreads} on its threads together)`,
    quick: (n) => plural(n, { one: '# other rule', other: '# other rules' }),
    watching: 'Watching. Ctrl+C ends it.',
    changed: (name) => `${name} has changed: judging again.`,
    pruned: (name, n) =>
      `${name}: ${plural(n, { one: '# entry that matches nothing any more was taken out', other: '# entries that match nothing any more were taken out' })}.`,
    nothingToPrune: 'Nothing to take out: every exemption and every known finding still matches something.',
  };
};

const fr = (forms: LanguageForms): RunWords => {
  const { plural } = forms;
  return {
    statistics: (n) => plural(n, { one: 'Constats de # règle', other: 'Constats de # règles' }),
    rate: (rule, rows, of, most, over) =>
      frenchSentence`${rule} : ${plural(rows, { one: '# contact', other: '# contacts' })} sur ${of}, ${percent(most, forms)}\u202f% permis : ${over ? 'le contrôle échoue' : 'cette règle ne fait pas échouer le contrôle'}.`,
    wholeFile: (rule, most, over) =>
      frenchSentence`${rule} : constaté pour tout le fichier, donc pour tous les contacts, ${percent(most, forms)}\u202f% permis : ${over ? 'le contrôle échoue' : 'cette règle ne fait pas échouer le contrôle'}.`,
    notRun: (rule, over) =>
      frenchSentence`${rule} : n’a pas jugé ce fichier, sa part n’est donc pas connue${over ? ' : le contrôle échoue' : ''}.`,
    wouldRemain: frenchSentence`Le code de sortie 0 parle du fichier nettoyé, que --check n’écrit pas. Pour ce fichier tel quel : --fail-on error.`,
    stats: {
      title: 'Temps',
      opening: 'ouverture du fichier, listes, première passe',
      judging: 'contrôle des lignes',
      others: 'lecture des lignes, décision, écriture',
      rest: 'le reste',
    },
    judgedOn: (onThreads) => `(${onThreads} sur tous ses fils d’exécution)`,
    quick: (n) => plural(n, { one: '# autre règle', other: '# autres règles' }),
    watching: 'Sous surveillance. Ctrl+C y met fin.',
    changed: (name) => frenchSentence`${name} a changé : nouveau contrôle.`,
    pruned: (name, n) =>
      frenchSentence`${name} : ${plural(n, { one: '# entrée qui ne correspond plus à rien a été retirée', other: '# entrées qui ne correspondent plus à rien ont été retirées' })}.`,
    nothingToPrune: frenchSentence`Rien à retirer : chaque exemption et chaque constat connu correspond encore à quelque chose.`,
  };
};

/** What is said of how a check runs, in one language. */
export const runWords = wordTable<RunWords>({ en, fr });
