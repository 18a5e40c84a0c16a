/** A label at the beginning of a line, and what follows it. */
export interface Labelled {
  readonly label: string;
  readonly rest: string;
}

/** What is longer is a sentence, not the name of a moment. */
const MOST = 70;
/** Words of a moment that is told by what the contact says. */
const MOST_CUE = 25;
const PATTERNS: readonly RegExp[] = [
  // `**Refus.** …`, `**Hello** – …`, `**Caller:** …`
  /^\*\*([^*\n]{1,120})\*\*(.*)$/,
  // `*S’il refuse* : …`
  /^[*_]([^*_\n]{1,120})[*_]([ \t\u00a0]{0,3}[:–—].+)$/,
  // `Intro : « … »`, `On yes: "…"`
  /^([^:«»"“”*\n]{1,50}):[ \t\u00a0]{0,3}(?=[«"“])(.+)$/,
];

/** `If they say "take me off your list":`, `« Trop cher » :`, `If the person refuses:`, and what is answered, where it begins in quotes. */
const CUE_LINE = /^([^:\n]{1,140}):[ \t\u00a0]{0,3}(?:$|(?=[«"“]))(.*)$/;
const CONDITION = /^\W{0,3}(?:if|when|once|on|in case|si|quand|lorsqu|s['’]ils?|en cas|d[èe]s que)(?![\p{L}])/iu;
/** Who is spoken to, or speaks: "Si vous voulez, voici notre offre :" is said by the caller. */
const IN_TALK = /(?<!\p{L})(?:vous|votre|vos|je|nous|you|your|i|we)(?!\p{L})/iu;
const QUOTED = /[«"“][^»"”]{1,120}[»"”]/gu;

/** Whether what stands before a colon tells when something is to be answered: it holds words of the contact, or a condition. */
const isCue = (label: string): boolean => {
  const around = label.replace(QUOTED, ' ');
  return around !== label ? !IN_TALK.test(around) || CONDITION.test(label) : CONDITION.test(label) && !IN_TALK.test(label);
};

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
  const cue = CUE_LINE.exec(line);
  const label = (cue?.[1] ?? '').trim();
  return cue && isCue(label) && words(label) <= MOST_CUE ? { label, rest: (cue[2] as string).trim() } : undefined;
};

/** `*« Non, ça ne m’intéresse pas. »*`, alone on its line: what the other one says. */
export const quotedCue = (line: string): string | undefined => {
  const found = /^[*_]{1,2}[ ]?([«"“][^*_\n]{1,160}[»"”])[ ]?[*_]{1,2}$/.exec(line);
  return found?.[1];
};
