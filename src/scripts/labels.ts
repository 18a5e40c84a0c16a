/** A label at the beginning of a line, and what follows it. */
export interface Labelled {
  readonly label: string;
  readonly rest: string;
}

/** What is longer is a sentence, not the name of a moment. */
const MOST = 70;
const PATTERNS: readonly RegExp[] = [
  // `**Refus.** …`, `**Hello** – …`, `**Caller:** …`
  /^\*\*([^*\n]{1,120})\*\*(.*)$/,
  // `*S’il refuse* : …`
  /^[*_]([^*_\n]{1,120})[*_]([ \t\u00a0]{0,3}[:–—].+)$/,
  // `Intro : « … »`, `On yes: "…"`
  /^([^:«»"“”*\n]{1,50}):[ \t\u00a0]{0,3}(?=[«"“])(.+)$/,
];

const words = (text: string): number => text.trim().split(/\s+/).length;

/** The label of a line, without the sign of its list. Undefined for a line that has none. */
export const labelOf = (line: string): Labelled | undefined => {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(line);
    if (!found) continue;
    const label = (found[1] as string).trim().replace(/[.:]$/, '').trim();
    // A whole sentence in bold is what is said, in bold.
    if (label.length <= MOST && words(label) <= 10)
      return {
        label,
        rest: (found[2] as string)
          .trim()
          .replace(/^[–—:-]/, '')
          .trim(),
      };
  }
  return undefined;
};

/** `*« Non, ça ne m’intéresse pas. »*`, alone on its line: what the other one says. */
export const quotedCue = (line: string): string | undefined => {
  const found = /^[*_]{1,2}[ ]?([«"“][^*_\n]{1,160}[»"”])[ ]?[*_]{1,2}$/.exec(line);
  return found?.[1];
};
