import { QUOTE_BEGINS } from '../../../../model/base/quote-begins.js';

/** Where a page begins to quote, as mail programs mark it. */
const QUOTE_IN_PAGE = /<blockquote\b|<[a-z]+ [^<>]{0,200}\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg)\b/i;
const END_OF_LINE = /<br ?\/?>|<\/(?:p|div|li)>/gi;
/** The line that begins a quote in the midst of another, where an export left no ends of lines: a day, who wrote, and that they did. */
const ON_ONE_LINE =
  /[ .!?,;](?:le|on|am|el|il|op) [^\n<>:]{0,40}\d[^\n<>]{0,80}<[^\n<>]{3,80}>[ \u00a0]?(?:a écrit|wrote|schrieb|escribió|ha scritto|schreef)[ \u00a0]?:/i;
/** The head of a message as Outlook writes it above the message: who, then when. */
const FROM = /^[ \t*]*(?:from|de|von|da|van)[ \t\u00a0*]*:[ \t*]*\S/i;
const SENT = /^[ \t*]*(?:sent|envoyé|gesendet|enviado|inviato|verzonden)(?: le)?[ \t\u00a0*]*:/i;
const IS_QUOTED = /^[ \t]*>/;

/** A line, as far as it can begin anything. */
const lineAt = (lines: readonly string[], at: number): string => (lines[at] ?? '').slice(0, 300);
const isOpening = (line: string): boolean => QUOTE_BEGINS.some((pattern) => pattern.test(line));

/** How many lines begin a quote at a line: one, or two where the first was wrapped; none where none begins. */
const openingAt = (lines: readonly string[], at: number): number => {
  const line = lineAt(lines, at);
  if (isOpening(line)) return 1;
  if (FROM.test(line)) return SENT.test(lineAt(lines, at + 1)) || SENT.test(lineAt(lines, at + 2)) ? 1 : 0;
  return line.trimEnd().endsWith('>') && isOpening(`${line.trimEnd()} ${lineAt(lines, at + 1).trim()}`) ? 2 : 0;
};

/** Without what it quotes. Where each line of a quote is marked, what stands between and below them is of who answers. */
const withoutQuotedLines = (text: string): string => {
  const lines = text.split('\n');
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = openingAt(lines, at);
    if (opening > 0) {
      const next = lines.findIndex((line, i) => i >= at + opening && line.trim() !== '');
      if (next < 0 || !IS_QUOTED.test(lines[next] as string)) break;
      at += opening - 1;
    } else if (!IS_QUOTED.test(lines[at] as string)) own.push(lines[at] as string);
  }
  return own.join('\n');
};

/** What an answer says for itself: without the message that it quotes, which is ours. Where nothing else is there, all of it. */
export const ownWords = (text: string): string => {
  if (!/[>\r\n]/.test(text)) return text;
  const page = text.search(QUOTE_IN_PAGE);
  const lines = (page < 0 ? text : text.slice(0, page)).replace(END_OF_LINE, '\n').replace(/\r\n?/g, '\n');
  const inLine = lines.search(ON_ONE_LINE);
  const own = withoutQuotedLines(inLine < 0 ? lines : lines.slice(0, inLine + 1));
  return own.replace(/<[^<>]{0,200}>/g, '').trim() === '' ? text : own;
};
