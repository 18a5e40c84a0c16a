import type { Lang } from '../model/text.js';
import { french } from './typography.js';

/** A table of texts that stand in both languages, seen in one of them. */
export type In<T> = T extends { readonly en: infer E; readonly fr: infer F }
  ? E extends string
    ? string
    : E & F
  : { readonly [K in keyof T]: In<T[K]> };

const isText = (value: object): value is Readonly<Record<Lang, unknown>> => 'en' in value && 'fr' in value;

const inLang = (value: object, lang: Lang): unknown => {
  if (!isText(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLang(part as object, lang)]));
  const said = value[lang];
  if (lang === 'en') return said;
  if (typeof said === 'string') return french(said);
  return (...slots: readonly never[]) => french((said as (...given: readonly never[]) => string)(...slots));
};

/** One language of a table of texts, French spaced as French is. A text is a sentence, or makes one of its slots. */
export const textsIn = <T extends object>(texts: T, lang: Lang): In<T> => inLang(texts, lang) as In<T>;
