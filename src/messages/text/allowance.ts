/**
 * How much of a message is read: several times what anybody sends, and little enough that a file made to hurt costs less than a second.
 * The parts of a message, and the messages of a file, share one. Where it ends the rest is not read, and that is told.
 */
export interface Allowance {
  /** `<` of pages: elements open and close. */
  markup: number;
  /** Merge tags. */
  tags: number;
  /** Characters that are said. */
  characters: number;
  sentences: number;
  /** Something was left unread. */
  isSpent: boolean;
}

/** A whole one. */
export const newAllowance = (): Allowance => ({ markup: 16_000, tags: 3000, characters: 400_000, sentences: 8000, isSpent: false });

/** Takes so much, or what there is left. */
export const takeFrom = (allowance: Allowance, of: Exclude<keyof Allowance, 'isSpent'>, wanted: number): number => {
  const taken = Math.min(wanted, allowance[of]);
  allowance[of] -= taken;
  allowance.isSpent ||= taken < wanted;
  return taken;
};

/** A longer text, attribute or comment costs the parser thirty times its length in memory: a page ends before it. */
const MOST_BETWEEN = 1_500_000;

/** As much of a page as its elements are allowed for. */
export const allowedMarkup = (html: string, allowance: Allowance): string => {
  for (let at = 0; ; allowance.markup--) {
    const next = html.indexOf('<', at + 1);
    const end = next < 0 ? html.length : next;
    if (end - at > MOST_BETWEEN || (next >= 0 && allowance.markup === 0)) {
      allowance.isSpent = true;
      return html.slice(0, end - at > MOST_BETWEEN ? at : next);
    }
    if (next < 0) return html;
    at = next;
  }
};

/** As much of a text as its tags are allowed for. @param tags in the order of the text */
export const allowedTags = <T extends { readonly start: number }>(
  text: string,
  tags: readonly T[],
  allowance: Allowance,
): { readonly text: string; readonly tags: readonly T[] } => {
  const taken = takeFrom(allowance, 'tags', tags.length);
  return taken === tags.length ? { text, tags } : { text: text.slice(0, (tags[taken] as T).start), tags: tags.slice(0, taken) };
};
