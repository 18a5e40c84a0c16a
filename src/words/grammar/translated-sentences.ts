import type { SentenceTranslations } from '../../model/plugin/language.js';

type Sentence = (...slots: readonly unknown[]) => unknown;

/** A function of somebody else in the place of ours: where it fails or makes no text, ours speaks. */
const guarded =
  (own: Sentence, told: Sentence): Sentence =>
  (...slots) => {
    try {
      const said = told(...slots);
      return typeof said === 'string' ? said : own(...slots);
    } catch {
      return own(...slots);
    }
  };

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sentences with those of a translation in their places; whatever it leaves out, or has of another kind, stays. */
export const translatedSentences = <T extends object>(ours: T, told: SentenceTranslations | undefined): T => {
  if (told === undefined) return ours;
  const merged = { ...ours } as Record<string, unknown>;
  for (const [key, said] of Object.entries(told)) {
    const own = Object.hasOwn(ours, key) ? merged[key] : undefined;
    if (typeof own === 'string' && typeof said === 'string') merged[key] = said;
    else if (typeof own === 'function' && typeof said === 'function') merged[key] = guarded(own as Sentence, said as Sentence);
    else if (isGroup(own) && isGroup(said)) merged[key] = translatedSentences(own, said as SentenceTranslations);
  }
  return merged as T;
};
