import { LumoError } from '../base/lumo-error.js';
import { FIELDS } from '../contact/field.js';
import { type Fact, type Facts, type FoundFacts, factOf } from './fact.js';

/** A fact is told by its name alone: what it held may be the text of a cell. */
const refused = (rule: string, fact: string): LumoError =>
  new LumoError(
    'LUMO_RULE_FACT',
    {
      en: `The rule ${rule} reports a fact that it does not declare as such: ${fact}.`,
      fr: `La règle ${rule} rapporte un fait qu’elle ne déclare pas ainsi : ${fact}.`,
    },
    {
      en: 'Declare it in facts, as a number (of at most eight digits), a boolean, a field, a list, a mail provider or a closed set of words: reports hold no text of the file. Until then, --skip the rule.',
      fr: 'Déclarez-le dans facts, comme nombre (de huit chiffres au plus), booléen, champ, liste, messagerie ou ensemble fermé de mots : les rapports ne contiennent aucun texte du fichier. D’ici là, écartez la règle avec --skip.',
    },
  );

/** The names that a run knows, and that facts may tell. */
export interface KnownNames {
  readonly lists: ReadonlySet<string>;
  isMailProvider(domain: string): boolean;
}
const BETWEEN = ', ';
/** The lists of one finding as a fact tells them, each once. */
export const joinListNames = (names: readonly string[]): string => [...new Set(names)].join(BETWEEN);
const NO_NAMES: KnownNames = { lists: new Set(), isMailProvider: () => false };

/** Whether a text is the name of a list, or the names of several, as `joinListNames` writes them. A name may itself hold a comma. */
const isListNames = (text: string, lists: ReadonlySet<string>): boolean =>
  lists.has(text) ||
  [...lists].some((name) => text.startsWith(name + BETWEEN) && isListNames(text.slice(name.length + BETWEEN.length), lists));

/** Beyond it a number may be that of a telephone, a company or a card; decimals may hide one as well. */
const MOST = 1e8;
const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) < MOST && Math.abs(Math.round(value * 100) - value * 100) < 1e-4;

const fits = ({ is }: Fact, value: unknown, names: KnownNames): boolean => {
  if (is === 'number') return isCount(value);
  if (is === 'boolean') return typeof value === is;
  if (typeof value !== 'string') return false;
  if (typeof is !== 'string') return Object.hasOwn(is, value);
  return is === 'field' ? Object.hasOwn(FIELDS, value) : is === 'list' ? isListNames(value, names.lists) : names.isMailProvider(value);
};

/**
 * Makes the test that the facts of every finding of a rule pass: each is declared, and is what its declaration says. None of the
 * kinds lets a text of the file through, so that no report can hold one, whoever wrote the rule.
 * @throws LumoError LUMO_RULE_FACT, from the test
 */
export const makeFactCheck =
  (
    rule: { readonly id: string; readonly facts?: Facts | undefined },
    names: KnownNames = NO_NAMES,
  ): ((facts: Readonly<Record<string, unknown>> | undefined) => FoundFacts | undefined) =>
  (facts) => {
    if (facts === undefined) return undefined;
    const told: Record<string, unknown> = {};
    for (const name of Object.keys(facts)) {
      const fact = factOf(rule.facts, name);
      const value = facts[name];
      // A name that nobody declared may itself be the text of a cell.
      if (fact === undefined || !fits(fact, value, names)) throw refused(rule.id, fact === undefined ? '?' : name);
      // What was looked at is what is told: a getter may say something else the next time.
      told[name] = value;
    }
    return told as FoundFacts;
  };
