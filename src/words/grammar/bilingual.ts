import type { Lang } from '../../model/base/text.js';
import { frenchSpacing } from './typography.js';

/** A table of texts that stand in both languages, seen in one of them. */
export type InLanguage<T> = T extends { readonly en: infer E; readonly fr: infer F }
  ? E extends string
    ? string
    : E & F
  : { readonly [K in keyof T]: InLanguage<T[K]> };

const isText = (value: object): value is Readonly<Record<Lang, unknown>> => 'en' in value && 'fr' in value;

const inLang = (value: object, lang: Lang): unknown => {
  if (!isText(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLang(part as object, lang)]));
  const said = value[lang];
  if (lang === 'en') return said;
  if (typeof said === 'string') return frenchSpacing(said);
  return (...slots: readonly never[]) => frenchSpacing((said as (...given: readonly never[]) => string)(...slots));
};

/** One language of a table of texts, French spaced as French is. A text is a sentence, or makes one of its slots. */
export const textsIn = <T extends object>(texts: T, lang: Lang): InLanguage<T> => inLang(texts, lang) as InLanguage<T>;
