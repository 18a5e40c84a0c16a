import type { Lang } from '../../model/base/text.js';
import { wordTable } from '../grammar/bilingual.js';
import { type LanguageForms, languageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What `lumo-check simulate` says. */
export interface SimulationWords {
  readonly title: (name: string, rows: number, day: string) => string;
  readonly asIs: string;
  readonly together: string;
  readonly costs: readonly string[];
  readonly usable: (channel: string) => string;
  readonly rules: string;
  readonly ruleColumns: readonly string[];
  readonly sources: string;
  readonly sourceColumns: readonly string[];
  readonly unnamed: string;
  readonly explain: readonly string[];
  readonly signed: (n: number) => string;
}

const signed =
  (lang: Lang) =>
  (n: number): string =>
    n === 0 ? '=' : `${n > 0 ? '+' : '−'}${languageForms(lang).number(Math.abs(n))}`;

const en = ({ plural, date }: LanguageForms): SimulationWords => {
  return {
    title: (name, rows, day) =>
      `${name}: ${plural(rows, { one: '# contact', other: '# contacts' })}, as of ${date(day)}. Nothing was written.`,
    asIs: 'as it is',
    together: 'all of them',
    costs: ['settings', 'kept', 'dropped', 'change'],
    usable: (channel) => `${channel}: may be used`,
    rules: 'What each rule costs, as things are',
    ruleColumns: ['rule', 'rows found', 'dropped alone', 'dropped by it only'],
    sources: 'By source',
    sourceColumns: ['source', 'contacts', 'dropped'],
    unnamed: 'others, or no source',
    explain: [
      'dropped alone: rows that would leave were it the only rule.',
      'dropped by it only: rows that would come back were it turned off.',
    ],
    signed: signed('en'),
  };
};

const fr = ({ plural, date }: LanguageForms): SimulationWords => {
  return {
    title: (name, rows, day) =>
      frenchSentence`${name} : ${plural(rows, { one: '# contact', other: '# contacts' })}, à la date du ${date(day)}. Rien n’a été écrit.`,
    asIs: 'tel quel',
    together: 'tous ensemble',
    costs: ['réglages', 'gardés', 'retirés', 'écart'],
    usable: (channel) => frenchSentence`${channel} : utilisables`,
    rules: 'Ce que coûte chaque règle, en l’état',
    ruleColumns: ['règle', 'lignes relevées', 'retirées à elle seule', 'retirées par elle seulement'],
    sources: 'Par source',
    sourceColumns: ['source', 'contacts', 'retirés'],
    unnamed: 'autres, ou sans source',
    explain: [
      'retirées à elle seule : les lignes qui partiraient si elle était la seule règle.',
      'retirées par elle seulement : les lignes qui reviendraient si on la désactivait.',
    ].map(frenchSpacing),
    signed: signed('fr'),
  };
};

export const simulationWords = wordTable<SimulationWords>({ en, fr });
