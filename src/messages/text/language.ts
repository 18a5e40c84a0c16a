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
/** Of a text that is shorter, two different words say it that are neither French nor English, and none is of those and not of it. */
const LEAST_OF_SHORT = 2;
/** Two that are nearly one in writing: the nearer is named, and neither is taken for another language. */
const SISTERS: ReadonlySet<MessageLanguage> = new Set(['da', 'no']);
/** More words than these add nothing. */
const MOST_WORDS = 4000;
const MOST_OF_SHORT = 40;

/** Whether it is French or English. */
export const isCommonLanguage = (language: MessageLanguage): boolean => language === 'fr' || language === 'en';

/** The language that languages of words name most, with how often; undefined where two are near. */
const nearest = (found: Iterable<readonly MessageLanguage[]>): readonly [MessageLanguage, number] | undefined => {
  const counts = new Map<MessageLanguage, number>();
  for (const languages of found) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [first] = ranked;
  if (!first) return undefined;
  const second = ranked.slice(1).find(([language]) => !(SISTERS.has(language) && SISTERS.has(first[0])));
  return first[1] > 1.3 * (second?.[1] ?? 0) ? first : undefined;
};

/** The same of a short text, which is in none but another one than French and English. */
const ofShort = (words: ReadonlySet<string>): MessageLanguage | undefined => {
  const found = [...words].flatMap((word) => {
    const languages = languagesOf().get(word);
    return languages ? [languages] : [];
  });
  const [language] = nearest(found) ?? [];
  if (language === undefined || isCommonLanguage(language)) return undefined;
  // “Un doute ? Répondez NON” is French, though both words are Italian.
  const own = found.filter((languages) => languages.includes(language) && !languages.some(isCommonLanguage)).length;
  if (own < LEAST_OF_SHORT) return undefined;
  return found.some((languages) => languages.some(isCommonLanguage) && !languages.includes(language)) ? undefined : language;
};

/** The language of a text, by its function words; undefined for a short text that may be French or English, or where two languages are near. */
export const languageOf = (text: string): MessageLanguage | undefined => {
  const found: (readonly MessageLanguage[])[] = [];
  const short = new Set<string>();
  let words = 0;
  for (const [word] of text
    .slice(0, 60_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1;
    const languages = languagesOf().get(word);
    if (languages) found.push(languages);
    if (words <= MOST_OF_SHORT) short.add(word);
    if (words === MOST_WORDS) break;
  }
  const [language, count = 0] = nearest(found) ?? [];
  if (language !== undefined && words >= LEAST_WORDS && count >= LEAST_FUNCTION_WORDS) return language;
  return words <= MOST_OF_SHORT ? ofShort(short) : undefined;
};

/** Where a page says its language, before anything else. */
const DECLARED = /<html\b[^>]{0,400}?\slang=["']?([a-z]{2})(?![a-z])/i;
/** The language that a page says it is in, where it is one that we know; undefined for French and English, which templates say of anything. */
export const declaredLanguage = (html: string): MessageLanguage | undefined => {
  const found = DECLARED.exec(html.slice(0, 4000))?.[1]?.toLowerCase();
  return LANGUAGES.find((language) => language === found && !isCommonLanguage(language));
};

/** The language of a text, by its words; where those leave it open, the one that its page says, unless more of them are French or English. */
export const languageOrDeclared = (text: string, declared: MessageLanguage | undefined): MessageLanguage | undefined => {
  const told = languageOf(text);
  if (told !== undefined || declared === undefined) return told;
  let [own, others] = [0, 0];
  for (const [word] of text
    .slice(0, 20_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const languages = languagesOf().get(word);
    if (languages?.includes(declared)) own += 1;
    else if (languages?.some(isCommonLanguage)) others += 1;
  }
  return own >= others ? declared : undefined;
};
