import type { MessageTag } from '../../model/document/message-tag.js';
import type { RawTag } from './raw-tag.js';

export interface FieldOfTag {
  /** Without its decoration. */
  readonly field: string;
  /** A text takes its place where it is blank. */
  readonly hasFallback: boolean;
}

/** `default: "there"`, `fallback('x')`, `| there`: what follows a bar and gives a text that is not empty. */
const FALLBACK = /(?:default|fallback|coalesce|if_empty|ifempty)\w*\s*[:(=]?\s*['"“]?([^'"”)]*)/i;
const OTHERWISE = /(?:\?\?|\|\||\bor\b)\s*['"]?([^'"\s])/;
/** Filters that change a text and give none: `| capitalize`. */
const PLAIN_FILTER =
  /^\s*(?:capitali[sz]e|upcase|downcase|upper|lower|title|trim|strip|escape|e|raw|safe|truncate\w*|date|format\w*|number\w*|round|nl2br|url\w*|html)(?![\w.])/i;

const mailjet = (inner: string): FieldOfTag | undefined => {
  const found = /^(?:var|data):([\w.-]{1,80})(?::(.*))?$/s.exec(inner);
  return found ? { field: found[1] as string, hasFallback: (found[2] ?? '').replace(/["'\s]/g, '') !== '' } : undefined;
};

/** The field of a tag that is no block, and what stands for it when it is blank. */
export const fieldOf = ({ syntax, inner, text }: RawTag): FieldOfTag => {
  const bare = inner.replace(/^[-~]|[-~]$/g, '').trim();
  // What a program computes says for itself what a blank gives.
  if (syntax === 'double-percent' && text.startsWith('%%=')) return { field: bare.replace(/^=|=$/g, ''), hasFallback: true };
  const pair = mailjet(bare);
  if (pair) return pair;
  const marketo = /^([\w. ]{1,80}):(?:default|edit)=(.*)$/s.exec(bare);
  if (marketo) return { field: marketo[1] as string, hasFallback: (marketo[2] as string).trim() !== '' };
  const bar = bare.search(/\||\?\?|\sor\s/);
  const name = (bar < 0 ? bare : bare.slice(0, bar)).trim();
  const rest = bar < 0 ? '' : bare.slice(bar);
  const field = name
    .replace(/^[$!.=&]+|^\{|\}$/g, '')
    .replace(/^contactfield=/, '')
    .trim();
  const given = FALLBACK.exec(rest);
  const filters = rest.split('|').slice(1);
  const hasFallback = given
    ? (given[1] as string).trim() !== ''
    : OTHERWISE.test(rest) || (filters.length === 1 && !PLAIN_FILTER.test(filters[0] as string) && (filters[0] as string).trim() !== '');
  return { field, hasFallback };
};

const OF_SENDER =
  /^(?:site_settings|organi[sz]ation|account|sender|owner|rep|signature|mailbox|agent)[._]|^(?:sender|owner|rep|my)(?=[A-Z])|^my_|^(?:LIST|USER|HTML:LIST)[:_]|^(?:LIST_|Member_|ACCT_|SENDER-)|^signature$/;
const OF_MAILING =
  /^(?:MC:|MC_|DATE:|ARCHIVE|CURRENT_YEAR|mirror$|subject$|now$|year$|content\.|campaign\.|current_)|web_?view|view_?(?:in_browser|online|email)|browser|preheader|[()@]/i;
/** What the tool puts into every mail: its own links and words, and the address that it writes to, which nobody lacks. */
const OF_TOOL =
  /^(?:required_head_tags$|url$|L\.T\b|TrackLink\b|TrackView\b|MessageURL$|RootURL$)|(?:^|[._])e-?mail(?:_?(?:to|address))?$/i;

/** Whose field it is: of the contact, of the one who sends, or of the mailing itself. */
export const ownerOf = (field: string): NonNullable<MessageTag['owner']> =>
  OF_SENDER.test(field) ? 'sender' : OF_MAILING.test(field) || OF_TOOL.test(field) ? 'mailing' : 'contact';
