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

/** A phrase with each of the words that it lets one choose, endings left as they are noted. */
export const choicesOf = (phrase: string): readonly string[] => {
  const found = CHOICE.exec(phrase);
  if (!found) return [phrase];
  const rest = phrase.slice(found.index + found[0].length);
  return (found[1] ?? '').split('|').flatMap((choice) => choicesOf(phrase.slice(0, found.index) + choice + rest));
};

const withEndings = (phrase: string): readonly string[] =>
  phrase
    .trim()
    .split(/\s+/)
    .reduce<readonly string[]>((said, word) => said.flatMap((before) => endings(word).map((end) => `${before} ${end}`.trim())), ['']);

/** Every spelling of one phrase. */
export const expandPhrase = (phrase: string): readonly string[] => [...new Set(choicesOf(phrase).flatMap(withEndings))];

export interface Phrase {
  readonly text: string;
  /** Only with its `é`. */
  readonly strict: boolean;
}

/** The phrases of a comma-separated text, as they are noted. */
export const writtenPhrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** The phrases of a comma-separated text, written out. */
export const phrasesOf = (text: string): readonly Phrase[] =>
  writtenPhrases(text).flatMap((phrase) => {
    const strict = phrase.startsWith('!');
    return expandPhrase(strict ? phrase.slice(1) : phrase).map((spelling) => ({ text: spelling, strict }));
  });

/** The words of a space-separated text. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
