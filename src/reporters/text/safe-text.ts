/** Characters of data that could act on a terminal or a log, or hide: C0, DEL, C1, bidirectional, invisible, line and tag characters. */
const HOSTILE = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** `::name::`, `##[name]` and `##vso[name]` are orders to the machines that run CI, wherever in a line indentation puts them. */
const WORKFLOW = /::|^:|##(?=\[|vso\[)/gi;
const DISARMED: Readonly<Record<string, string>> = { '::': '∷', ':': '∶', '##': '＃＃' };

/** What opens a door wherever it is repeated: identities of age, and in addresses of the web passwords and tokens. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/AGE-(?:SECRET-KEY|PLUGIN)-\w[\w-]*/gi, 'AGE-SECRET-KEY-…'],
  [/(?<=:\/\/[^\s/@:]{0,100}:)[^\s/@]{1,200}(?=@)/g, '…'],
  [/(?<=[?&](?:access_?token|api_?key|auth|key|pass(?:word)?|pwd|secret|sig(?:nature)?|token)=)[^\s&#"»”]+/gi, '…'],
];
const SECRET = /AGE-|:\/\//i;

const hideSecrets = (text: string): string =>
  SECRET.test(text) ? SECRETS.reduce((hidden, [secret, shown]) => hidden.replace(secret, shown), text) : text;

const controlPicture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/**
 * Text that came with the data (header, file name, mask, fact), harmless and on one line: what could act is shown instead, and secrets are not shown.
 * @param max the most characters to show; the rest becomes '…'
 */
export const safeText = (text: string, max = Number.POSITIVE_INFINITY): string => {
  const shown = hideSecrets(text)
    .replace(HOSTILE, controlPicture)
    .replace(WORKFLOW, (order) => DISARMED[order] ?? '');
  if (shown.length <= max) return shown;
  const characters = Array.from(shown);
  return characters.length <= max ? shown : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
};
