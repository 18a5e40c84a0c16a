/** How a shell quotes: what takes the meaning from the character behind it. */
interface Quoting {
  readonly escapes: '\\' | '`';
  /** Whether a quote in its own quotes is written twice. */
  readonly doubled: boolean;
}
export const POSIX: Quoting = { escapes: '\\', doubled: false };
export const POWERSHELL: Quoting = { escapes: '`', doubled: true };

/** A line in words, unquoted. Nothing is expanded: `$HOME` and `$(date)` stay as they were typed. */
export interface SplitLine {
  readonly words: readonly string[];
  /** The quote that is still open at the end, or nothing. */
  readonly quote: string;
  /** Characters of the last word before what the shell completes: up to its last breaking sign, or to the quote that is open. */
  readonly cut: number;
}

/**
 * Splits what is typed up to the cursor as the shell does. The last word is blank where a blank ends the line.
 * @param breaks signs at which the shell completes anew inside of a word (`COMP_WORDBREAKS`)
 */
export const splitLine = (line: string, { escapes, doubled }: Quoting = POSIX, breaks = ''): SplitLine => {
  const words: string[] = [];
  let word = '';
  let quote = '';
  let cut = 0;
  // Where the shell completed before a quote opened: once it is closed, that holds again.
  let before = 0;
  let begun = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === escapes && quote !== "'") {
      const after = line.charAt(++at);
      // Between double quotes a POSIX shell keeps the backslash before all but these.
      word += quote === '"' && escapes === '\\' && !/["\\$`]/.test(after) ? sign + after : after;
    } else if (quote !== '') {
      if (sign !== quote) word += sign;
      else if (doubled && line.charAt(at + 1) === quote) word += line.charAt(++at);
      else {
        quote = '';
        cut = before;
      }
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      before = cut;
      cut = word.length;
    } else if (/\s/.test(sign)) {
      if (begun) words.push(word);
      word = '';
      cut = 0;
      begun = false;
      continue;
    } else {
      word += sign;
      if (breaks.includes(sign)) cut = word.length;
    }
    begun = true;
  }
  return { words: [...words, word], quote, cut };
};
