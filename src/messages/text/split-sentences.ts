/** A stretch of a text, from one offset to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A point after one of these ends no sentence: titles, and words cut short, in French and English. */
const CUT_SHORT =
  /(?:^|[\s(«"“’'])(?:m|mm|mr|mrs|ms|dr|pr|st|ste|av|bd|art|al|cf|env|ex|fig|n|no|nos|nr|p|pp|réf|ref|reg|tél|tel|vol|vs|inc|approx|\p{L})$/iu;
/** What ends a sentence, with the quotes and brackets that close on it; or what parts the items of a line. */
const END = /[.!?…]{1,20}["”’»)\]]{0,3}(?=\s|$)|\s[|•·]\s/g;
/** How far back the word before a point is looked for. */
const WORD = 12;

/** Whether a point after this text is part of a word, or ends an ordinal: "M. Roy", "3. Suite". */
const isWithin = (text: string, at: number, next: string): boolean => {
  const before = text.slice(Math.max(0, at - WORD), at);
  if (/^\p{Ll}/u.test(next)) return true;
  return CUT_SHORT.test(before) || (/(?:^|\s)\d{1,2}$/.test(before) && before.trim().length < 3);
};

/**
 * The sentences of a run of text, without the spaces around them. Line ends are spaces already.
 * A sentence ends at a point, a question or exclamation mark, and at a bar or a dot that parts items ("Préférences | Se désinscrire").
 */
export const splitSentences = (text: string): Stretch[] => {
  const found: Stretch[] = [];
  let start = 0;
  const take = (end: number): void => {
    while (start < end && /\s/.test(text[start] as string)) start += 1;
    let last = end;
    while (last > start && /\s/.test(text[last - 1] as string)) last -= 1;
    if (last > start) found.push({ start, end: last });
  };
  for (const match of text.matchAll(END)) {
    const { index } = match;
    const after = index + match[0].length;
    const separator = /^\s/.test(match[0]);
    if (!separator && match[0].startsWith('.') && isWithin(text, index, text.slice(after, after + 4).trimStart())) continue;
    take(separator ? index : after);
    start = after;
  }
  take(text.length);
  return found;
};
