import type { Lang, Text } from '../base/text.js';
import type { FieldName } from '../contact/field.js';
import { factOf } from '../rule/fact.js';
import type { AnyRule } from '../rule/rule.js';

/** What a rule says, in another language: whatever is left out is said in the base. Slots are those of the original. */
export interface RuleTranslation {
  readonly title?: string;
  readonly why?: string;
  readonly remedy?: string;
  /** By the id of the message. */
  readonly messages?: Readonly<Record<string, string>>;
  /** By the name of the fact. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Sentences of reports, by the keys that ours have: a text for a text, a function of the same arguments for a function. */
export interface SentenceTranslations {
  readonly [key: string]: string | ((...slots: never[]) => string) | SentenceTranslations;
}

/** A language that a plugin brings. */
export interface PluginLanguage {
  /** As `--lang` names it: `es`, `pt-BR`. */
  readonly tag: string;
  /** What its speakers call it: `español`. */
  readonly name: string;
  /** What is said where it has no words of its own; English where nothing is said. */
  readonly base?: Lang;
  /** By the id of the rule: of ours, and of any plugin. */
  readonly rules?: Readonly<Record<string, RuleTranslation>>;
  readonly fields?: { readonly [F in FieldName]?: string };
  readonly sentences?: SentenceTranslations;
}

/** A language, ready to be spoken of the rules of a run. */
export interface Translation extends Pick<PluginLanguage, 'tag' | 'sentences'> {
  readonly base: Lang;
  /** A sentence in that language; undefined where it has none. */
  readonly textOf: (text: Text) => string | undefined;
}

/** Each text of a rule that has a translation, with it. */
const pairsOf = (rule: AnyRule, { title, why, remedy, messages = {}, facts = {} }: RuleTranslation): (readonly [Text, string])[] => {
  const of = rule.messages as Readonly<Record<string, Text>>;
  const pairs: (readonly [Text | undefined, string | undefined])[] = [
    [rule.docs.title, title],
    [rule.docs.why, why],
    [rule.docs.remedy, remedy],
    ...Object.entries(messages).map(([id, said]) => [Object.hasOwn(of, id) ? of[id] : undefined, said] as const),
    ...Object.entries(facts).map(([name, said]) => [factOf(rule.facts, name), said] as const),
  ];
  return pairs.flatMap(([text, said]) => (text !== undefined && said !== undefined ? [[text, said] as const] : []));
};

/**
 * Makes a language speak of rules.
 * @param labels of fields, which it may translate too
 */
export const translationOf = (
  { tag, base = 'en', rules: told = {}, fields = {}, sentences }: PluginLanguage,
  rules: Iterable<AnyRule>,
  labels: Readonly<Record<string, { readonly label: Text }>>,
): Translation => {
  // By identity: a text is declared once, and two rules that say the same in English may differ elsewhere.
  const known = new Map<Text, string>();
  for (const rule of rules)
    if (Object.hasOwn(told, rule.id)) for (const [text, said] of pairsOf(rule, told[rule.id] as RuleTranslation)) known.set(text, said);
  for (const [field, said] of Object.entries(fields)) if (labels[field] && said !== undefined) known.set(labels[field].label, said);
  // A rule of a plugin may say it beside its English and its French.
  const own = (text: Text): string | undefined => (text as Readonly<Record<string, string | undefined>>)[tag];
  return { tag, base, ...(sentences && { sentences }), textOf: (text) => known.get(text) ?? own(text) };
};
