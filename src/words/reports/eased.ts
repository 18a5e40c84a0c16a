import type { Easer } from '../../model/report/eased.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSpacing } from '../grammar/typography.js';

/** What is said of rules that somebody keeps from judging as their preset has them. */
export interface EasedWords {
  /** @param errors how many of the rules find errors; @param ids their names, '' where they are too many */
  readonly switchedOff: (by: Easer, n: number, errors: number, ids: string) => string;
  /** @param changes each as `change` says it */
  readonly lowered: (by: Easer, id: string, changes: string) => string;
  /** @param what a severity, an action or the name of an option; @param from undefined, with `to`, of a list */
  readonly change: (what: string, from: string | undefined, to: string | undefined) => string;
  /** Of more rules than are named. */
  readonly moreLowered: (n: number) => string;
  /** Columns of refusals or consents that a mapping keeps or ignores. */
  readonly setAside: {
    /** @param field the name of what it would be */
    readonly column: (header: string, field: string) => string;
    /** @param columns each as `column` says it */
    readonly of: (columns: string, n: number) => string;
  };
  readonly title: string;
}

const en = ({ plural }: LanguageForms): EasedWords => {
  const who: Record<Easer, string> = {
    preset: 'the preset',
    file: 'the configuration file',
    override: 'an override of the configuration',
    environment: 'the environment',
    'command line': 'the command line',
    '--skip': '--skip',
    '--only': '--only',
  };
  const finds = (n: number, errors: number): string => {
    if (n === 1) return '';
    return errors === 0
      ? ', none of which finds errors'
      : plural(errors, { one: ', # of which finds errors', other: ', # of which find errors' });
  };
  return {
    switchedOff: (by, n, errors, ids) => {
      const rules = plural(n, { one: `# rule${errors === 1 ? ' that finds errors' : ''} was`, other: '# rules were' });
      const done = by === 'preset' ? 'left out' : 'switched off';
      return `${rules} ${done} by ${who[by]}${finds(n, errors)}${ids === '' ? ' (the JSON report names them)' : `: ${ids}`}`;
    },
    lowered: (by, id, changes) => `${id} was lowered by ${who[by]}: ${changes}`,
    change: (what, from, to) => (to === undefined ? what : `${what} ${to}${from === undefined ? '' : ` instead of ${from}`}`).trim(),
    moreLowered: (n) => plural(n, { one: '# more rule was lowered', other: '# more rules were lowered' }),
    setAside: {
      column: (header, field) => `“${header}” (${field})`,
      of: (columns, n) =>
        `${columns} ${n === 1 ? 'is' : 'are'} set aside by a mapping (--map or the configuration): no refusal or consent ${n === 1 ? 'in it' : 'in them'} is heeded`,
    },
    title: 'Rules that were switched off or lowered',
  };
};

const fr = ({ plural }: LanguageForms): EasedWords => {
  const who: Record<Easer, string> = {
    preset: 'le préréglage',
    file: 'le fichier de configuration',
    override: 'une surcharge de la configuration',
    environment: 'l’environnement',
    'command line': 'la ligne de commande',
    '--skip': '--skip',
    '--only': '--only',
  };
  const finds = (n: number, errors: number): string => {
    if (n === 1) return '';
    return errors === 0
      ? ', dont aucune ne signale d’erreur'
      : plural(errors, { one: ', dont # signale des erreurs', other: ', dont # signalent des erreurs' });
  };
  return {
    switchedOff: (by, n, errors, ids) => {
      const rules = plural(n, { one: `# règle${errors === 1 ? ' qui signale des erreurs' : ''} a été`, other: '# règles ont été' });
      const done = `${by === 'preset' ? 'écartée' : 'désactivée'}${n > 1 ? 's' : ''}`;
      return frenchSpacing(
        `${rules} ${done} par ${who[by]}${finds(n, errors)}${ids === '' ? ' (le rapport JSON les nomme)' : ` : ${ids}`}`,
      );
    },
    lowered: (by, id, changes) => frenchSpacing(`${id} a été abaissée par ${who[by]} : ${changes}`),
    change: (what, from, to) => (to === undefined ? what : `${what} ${to}${from === undefined ? '' : ` au lieu de ${from}`}`).trim(),
    moreLowered: (n) => plural(n, { one: '# autre règle a été abaissée', other: '# autres règles ont été abaissées' }),
    setAside: {
      column: (header, field) => frenchSpacing(`« ${header} » (${field})`),
      of: (columns, n) =>
        frenchSpacing(
          `${columns} : ${n === 1 ? 'colonne écartée' : 'colonnes écartées'} par une correspondance (--map ou la configuration), aucun refus ni accord n’y est pris en compte`,
        ),
    },
    title: 'Règles désactivées ou abaissées',
  };
};

/** What is said of rules that somebody switched off or lowered, in one language. */
export const easedWords = wordTable<EasedWords>({ en, fr });
