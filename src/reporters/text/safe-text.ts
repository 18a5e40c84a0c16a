/** Characters of data that could act on a terminal or a log, or hide: C0, DEL, C1, bidirectional, invisible, line and tag characters. */
const HOSTILE = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** `::name::`, `##[name]` and `##vso[name]` are orders to the machines that run CI, wherever in a line indentation puts them. */
const WORKFLOW = /::|^:|##(?=\[|vso\[)/gi;
const DISARMED: Readonly<Record<string, string>> = { '::': '∷', ':': '∶', '##': '＃＃' };

const controlPicture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/**
 * Text that came with the data (header, file name, mask, fact), harmless and on one line: what could act is shown instead.
 * @param max the most characters to show; the rest becomes '…'
 */
export const safeText = (text: string, max = Number.POSITIVE_INFINITY): string => {
  const shown = text.replace(HOSTILE, controlPicture).replace(WORKFLOW, (order) => DISARMED[order] ?? '');
  if (shown.length <= max) return shown;
  const characters = Array.from(shown);
  return characters.length <= max ? shown : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
};
