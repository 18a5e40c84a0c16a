import { lazy } from '../../model/base/lazy.js';
import type { MessageLanguage } from '../../model/document/message.js';
import { FUNCTION_WORDS } from './language-words-data.js';

const LANGUAGES = Object.keys(FUNCTION_WORDS) as readonly MessageLanguage[];
/** Which languages a word holds together. */
const languagesOf = lazy((): ReadonlyMap<string, readonly MessageLanguage[]> => {
  const found = new Map<string, MessageLanguage[]>();
  for (const language of LANGUAGES)
    for (const word of FUNCTION_WORDS[language].split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
});

/** Fewer words than these say nothing: "Quick question about your fleet" was taken for French by a library. */
const LEAST_WORDS = 8;
const LEAST_FUNCTION_WORDS = 3;
/** Two that are nearly one in writing: the nearer is named, and neither is taken for another language. */
const SISTERS: ReadonlySet<MessageLanguage> = new Set(['da', 'no']);
/** More words than these add nothing. */
const MOST_WORDS = 4000;

/** The language of a text, by its function words; undefined for a short text, or where two languages are near. */
export const languageOf = (text: string): MessageLanguage | undefined => {
  const counts = new Map<MessageLanguage, number>();
  let words = 0;
  for (const [word] of text
    .slice(0, 60_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1;
    for (const language of languagesOf().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    if (words === MOST_WORDS) break;
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [first] = ranked;
  if (words < LEAST_WORDS || !first || first[1] < LEAST_FUNCTION_WORDS) return undefined;
  const second = ranked.slice(1).find(([language]) => !(SISTERS.has(language) && SISTERS.has(first[0])));
  return first[1] > 1.3 * (second?.[1] ?? 0) ? first[0] : undefined;
};
