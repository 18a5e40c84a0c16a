/**
 * Looks for the next place of short texts in a long one, from left to right. What was looked for in vain is not looked for again:
 * 50,000 tags that are opened and never closed cost one look.
 */
export const makeFinder = (text: string): ((sought: string, from: number) => number) => {
  const next = new Map<string, number>();
  return (sought, from) => {
    let at = next.get(sought) ?? -2;
    if (at === -1 || at >= from) return at;
    at = text.indexOf(sought, from);
    next.set(sought, at);
    return at;
  };
};
