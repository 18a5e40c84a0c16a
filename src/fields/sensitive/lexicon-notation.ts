/**
 * The short notation of the lexicon written out: `syndiqué~`, `diabète~s`, `{gros|vieux} con`.
 * @module
 */

const CHOICE = /\{([^{}]*)\}/;
const ENDINGS = ['', 'e', 's', 'es'];
const PLURAL = ['', 's'];

const endings = (word: string): readonly string[] => {
  if (word.endsWith('~s')) return PLURAL.map((ending) => word.slice(0, -2) + ending);
  return word.endsWith('~') ? ENDINGS.map((ending) => word.slice(0, -1) + ending) : [word];
};

const choices = (phrase: string): readonly string[] => {
  const found = CHOICE.exec(phrase);
  if (!found) return [phrase];
  const rest = phrase.slice(found.index + found[0].length);
  return (found[1] ?? '').split('|').flatMap((choice) => choices(phrase.slice(0, found.index) + choice + rest));
};

const withEndings = (phrase: string): readonly string[] =>
  phrase
    .trim()
    .split(/\s+/)
    .reduce<readonly string[]>((said, word) => said.flatMap((before) => endings(word).map((end) => `${before} ${end}`.trim())), ['']);

/** Every spelling of one phrase. */
export const expandPhrase = (phrase: string): readonly string[] => [...new Set(choices(phrase).flatMap(withEndings))];

export interface Phrase {
  readonly text: string;
  /** Only with its `é`. */
  readonly strict: boolean;
}

/** The phrases of a comma-separated text, written out. */
export const phrasesOf = (text: string): readonly Phrase[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => {
      const strict = phrase.startsWith('!');
      return expandPhrase(strict ? phrase.slice(1) : phrase).map((spelling) => ({ text: spelling, strict }));
    });

/** The words of a space-separated text. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
