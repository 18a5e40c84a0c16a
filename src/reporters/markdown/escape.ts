import { safeText } from '../text/safe-text.js';

/** Stands inside what a code host would turn into a mention, a reference or a link; shown as nothing. */
const BREAK = '&#8203;';
/** @somebody, #12, !12, %milestone, $snippet, ~label. */
const REFERENCE = /([@#!%$~])(?=[\p{L}\p{N}"'\\_])/gu;
const LINK = /(?<=[a-z])(?=:\/\/)|(?<=\bwww)(?=\.)|(?<=\b(?:mailto|xmpp))(?=:)/giu;

/** Text as Markdown that shows just this text: no tag, link, mention, reference, emphasis or new cell comes of it. */
export const escapeMarkdown = (text: string): string =>
  safeText(text)
    .replace(LINK, '\u0001')
    .replace(REFERENCE, '$1\u0001')
    .replace(/[\\`*_[\]<>#|~$]/g, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`))
    .replace(/&(?!(?:lt|gt);)/g, '&amp;')
    .replaceAll('\u0001', BREAK);

/** A short piece of data (an id, a header, a hash) set as code. */
export const codeSpan = (text: string): string => `\`${safeText(text).replaceAll('`', 'ˋ').replaceAll('|', '¦')}\``;

/** A link to an address of ours; the text alone where it is none that may be followed. */
export const markdownLink = (text: string, url: string): string =>
  /^https:\/\/[^\s<>()]+$/.test(url) ? `[${escapeMarkdown(text)}](<${url}>)` : escapeMarkdown(text);
