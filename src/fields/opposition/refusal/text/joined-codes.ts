/** Codes that stand before another one and mean the same: "R et N = ne plus appeler", "R, N = refus" where a line or a bracket begins. */
const JOINED_BY_WORD = /(?<![\p{L}\p{N}])((?:(?:\d{1,4}|\p{Lu}{1,2})(?: (?:et|ou|and|or|und|oder|y|o|e|en) | ?[/&+] ?)){1,8})$/u;
const JOINED_AT_START = /(?:^|[(;|])\s?((?:(?:\d{1,4}|\p{Lu}{1,2})(?: ?, ?| (?:et|ou|and|or|und|oder|y|o|e|en) | ?[/&+] ?)){1,8})$/u;
const SIGN_LAST = /(?:=|:|->|→)\s?$/;
/** The codes that stand right before another one in a legend and mean the same. @param before what stands before it */
export const joinedTo = (before: string): readonly string[] => {
  const found = JOINED_AT_START.exec(before) ?? JOINED_BY_WORD.exec(before);
  const codes = found?.[1] ?? '';
  return SIGN_LAST.test(before.slice(0, before.length - codes.length)) ? [] : (codes.match(/\d{1,4}|\p{Lu}{1,2}/gu) ?? []);
};
