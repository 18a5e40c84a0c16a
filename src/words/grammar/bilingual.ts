import { lazy } from '../../model/base/lazy.js';
import { LANGS, type Lang, type Text } from '../../model/base/text.js';
import { type LanguageForms, languageForms } from './language-forms.js';
import { frenchSpacing } from './typography.js';

/** A sentence in one language, spaced as the language wants. */
export const spacedText = (text: Text, lang: Lang): string => (lang === 'fr' ? frenchSpacing(text.fr) : text[lang]);

/**
 * The words of one document or report: what makes them, for each language. A language that is added to `LANGS` is asked of every table
 * by the compiler.
 */
type WordMakers<T> = Readonly<Record<Lang, (forms: LanguageForms) => T>>;

/** Something of each language, made for the first who asks: it is the same for all who ask later. */
const byLanguage = <T>(make: (lang: Lang) => T): ((lang: Lang) => T) => {
  const made = Object.fromEntries(LANGS.map((lang) => [lang, lazy(() => make(lang))])) as Record<Lang, () => T>;
  return (lang) => made[lang]();
};

/** The words of a document or report by language. Every table of words goes through here. */
export const wordTable = <T extends object>(makers: WordMakers<T>): ((lang: Lang) => T) =>
  byLanguage((lang) => makers[lang](languageForms(lang)));

/** A table of sentences that stand in every language on adjacent lines, seen in one of them. */
export type InLanguage<T> =
  T extends Readonly<Record<Lang, infer E>>
    ? E extends string
      ? string
      : T[Lang & keyof T]
    : { readonly [K in keyof T]: InLanguage<T[K]> };

const isText = (value: object): value is Readonly<Record<Lang, unknown>> => LANGS.every((lang) => lang in value);

const inLang = (value: object, lang: Lang): unknown => {
  if (!isText(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLang(part as object, lang)]));
  const sentence = value[lang];
  if (typeof sentence === 'string') return spacedText(value as Text, lang);
  if (lang !== 'fr') return sentence;
  return (...slots: readonly never[]) => frenchSpacing((sentence as (...given: readonly never[]) => string)(...slots));
};

/** One language of a table of sentences, French spaced as French is. A sentence is a text, or makes one of its slots. */
export const textsIn = <T extends object>(texts: T, lang: Lang): InLanguage<T> => inLang(texts, lang) as InLanguage<T>;

/** The same of a table that is asked for again and again. */
export const textsOf = <T extends object>(texts: T): ((lang: Lang) => InLanguage<T>) => byLanguage((lang) => textsIn(texts, lang));
