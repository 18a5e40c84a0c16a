import type { PageElement } from '../html/page.js';

const CLASSES = [
  'gmail_quote',
  'gmail_quote_container',
  'yahoo_quoted',
  'moz-cite-prefix',
  'protonmail_quote',
  'zmail_extra',
  'OutlookMessageHeader',
];
const IDS = new Set(['divRplyFwdMsg', 'mail-editor-reference-message-container', 'isForwardContent', 'isReplyContent']);

/** What a mail program wraps around the message that is answered or sent on. Praise in a `<blockquote>` is no such thing. */
export const isQuote = ({ tag, attributes, classes }: PageElement): boolean =>
  (tag === 'blockquote' && attributes.get('type') === 'cite') ||
  CLASSES.some((name) => classes.has(name)) ||
  IDS.has(attributes.get('id') ?? '');

/** Outlook wraps nothing: all that follows this element is of the other message. */
export const endsMessage = ({ attributes }: PageElement): boolean => attributes.get('id') === 'divRplyFwdMsg';
