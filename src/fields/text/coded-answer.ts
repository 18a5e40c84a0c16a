/** One or two digits or a letter, as forms of a public service or a mainframe number their answers, and one word or two behind it. */
const CODE_BEFORE = /^\s*(?:\d{1,2}\s*[-–—:=.)]|\p{L}(?:\s*[:=)]|\s+[-–—]\s))\s*(?=\p{L})/u;
/** The same behind the word: "Oui (1)", "Non - 2". A letter that touches the word is its feminine, "abonné(e)". */
const CODE_BEHIND = /(?<=\p{L})(?:\s*\(\s*\d{1,2}\s*\)|\s+\(\s*\p{L}\s*\)|\s+[-–—=]\s+(?:\d{1,2}|\p{L}))\s*$/u;
const LONGEST = 40;

/** An answer without the code that its list has for it: "Oui" of "1 - Oui", "Sì" of "S - Sì". Any other text as it is. */
export const withoutCode = (text: string): string => {
  if (text.length > LONGEST) return text;
  const bare = text.replace(CODE_BEFORE, '');
  return bare === text ? text.replace(CODE_BEHIND, '') : bare;
};
