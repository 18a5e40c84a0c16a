import { FIELDS, type FieldName } from '../../model/contact/field.js';
import type { ReportExample } from '../../model/report/report.js';
import { type Fact, factOf } from '../../model/rule/fact.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { Words } from '../../words/index.js';
import { safeText } from './safe-text.js';

const MOST_OF_A_HEADER = 40;
const MOST_OF_A_FACT = 60;

/** A header (or the place of a column that has none), safe to print and of bounded length. */
export const headerText = (words: Words, header: string | undefined, column: number): string => {
  const shown = safeText(header ?? '', MOST_OF_A_HEADER).trim();
  return shown === '' ? words.columnPlace(column + 1) : shown;
};

/** The word of the trade for a field; a field not known here shows its name. */
export const fieldLabel = (words: Words, field: string): string =>
  Object.hasOwn(FIELDS, field) ? words.text(FIELDS[field as FieldName].label) : safeText(field);

/** The value of an option or a fact, in words. */
const valueText = (words: Words, value: unknown): string => {
  // Below 10,000 a number may be a year: it is left ungrouped.
  if (typeof value === 'number') return Math.abs(value) < 10_000 ? String(value) : words.number(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return safeText(words.date(value));
  if (Array.isArray(value)) return words.list(value.map((item) => valueText(words, item)));
  return safeText(JSON.stringify(value) ?? '');
};

/** What a fact holds, in the words of its declaration. */
const factValue = (words: Words, fact: Fact | undefined, value: string | number | boolean): string | number => {
  if (typeof value === 'number') return value;
  if (fact?.is === 'field') return fieldLabel(words, value as FieldName);
  const phrase = typeof fact?.is === 'object' && Object.hasOwn(fact.is, String(value)) ? fact.is[String(value)] : undefined;
  return phrase ? words.text(phrase) : safeText(valueText(words, value), MOST_OF_A_FACT);
};

/** The facts of a finding, as its rule says them; one that no rule declares is given as it is. */
export const factTexts = (words: Words, rule: AnyRule | undefined, facts: ReportExample['facts'] = {}): string[] =>
  Object.entries(facts).map(([name, found]) => {
    const fact = factOf(rule?.facts, name);
    const value = factValue(words, fact, found);
    return fact ? fillSlots(words, words.text(fact), { value }) : `${safeText(name, 30)} ${valueText(words, value)}`;
  });

/** With a capital letter first. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `{days}`, `{days:a day|# days}`, or `{days:# days|a day|# days}` where none has a form of its own: `#` stands for the number. */
const SLOT = /\{(\w+)(?::([^{}]*))?\}/g;

/** The form that agrees with a number, of two or three; the number alone where there are none. */
const pluralForm = (words: Words, value: number, forms: readonly string[]): string => {
  const [one, other] = forms.slice(-2);
  if (one === undefined || other === undefined) return valueText(words, value);
  const none = forms.length > 2 && value === 0 ? forms[0] : undefined;
  return words.plural(value, none === undefined ? { one, other } : { one: none, other: none });
};

/** Fills the `{slots}` of a sentence with options; a slot that no option fills stays as it is. */
export const fillSlots = (words: Words, sentence: string, options: Readonly<Record<string, unknown>>): string =>
  sentence.replace(SLOT, (slot, name: string, forms: string = '') => {
    if (!Object.hasOwn(options, name)) return slot;
    const value = options[name];
    return typeof value === 'number' ? pluralForm(words, value, forms.split('|')) : valueText(words, value);
  });

/** The title of a rule; its id when the rule is not loaded. */
export const ruleTitle = (words: Words, id: string, rule: AnyRule | undefined): string =>
  rule === undefined ? safeText(id) : words.text(rule.docs.title);

// What may stand before a full stop that ends no sentence: "art. L34-5", "C. conso. L223-1", "CE, déc. 2021".
const ABBREVIATION = /(?:^|[\s(«“.’'])(?:\p{L}{1,2}|art|cf|ex|al|vol|etc|conso|civ|trav|pén|const|délib|déc|ord|rec|cons|no|v\.s)\.$/iu;

/** The first sentence of a paragraph: why, in one breath. */
export const firstSentence = (text: string): string => {
  for (const end of text.matchAll(/[.!?…](?=\s+[\p{Lu}«“"(])/gu)) {
    const sentence = text.slice(0, end.index + 1);
    if (!ABBREVIATION.test(sentence)) return sentence;
  }
  return text;
};
