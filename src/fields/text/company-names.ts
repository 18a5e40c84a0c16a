import { memoise } from './memoise.js';
import { plainWords } from './plain-words.js';

/** Whether a text names one of some companies, whatever its case, accents and punctuation, among other words or alone. */
export const makeNameMatcher = (names: readonly string[]): ((text: string) => boolean) => {
  const ours = names.map((name) => ` ${plainWords(name)} `).filter((name) => name.trim() !== '');
  return memoise((text: string): boolean => {
    const words = ` ${plainWords(text.slice(0, 500))} `;
    return ours.some((name) => words.includes(name));
  });
};
