import type { TagSyntax } from '../../model/document/message-tag.js';

/** How a tag opens and closes. */
export interface BracketPair {
  readonly open: string;
  readonly close: string;
  readonly syntax: TagSyntax;
  /** A longer one is none. */
  readonly most: number;
  /** What stands inside, where not everything may. */
  readonly inside?: RegExp;
}

const NAME = String.raw`[\p{L}_][\p{L}\p{M}\d_.-]{0,60}`;

/** The longest opening first. Everything that looks like one of these and is something else (CSS, MSO conditions, URLs) is kept out by `inside`. */
export const BRACKET_PAIRS: readonly BracketPair[] = [
  { open: '{{{', close: '}}}', syntax: 'triple-brace', most: 1000 },
  { open: '{{', close: '}}', syntax: 'double-brace', most: 2000 },
  { open: '{%', close: '%}', syntax: 'statement', most: 4000 },
  { open: '{#', close: '#}', syntax: 'statement', most: 20_000 },
  { open: '*|', close: '|*', syntax: 'star-pipe', most: 300, inside: /^[^\n*|<>]{1,300}$/ },
  { open: '[[', close: ']]', syntax: 'double-bracket', most: 300, inside: /^[\w:.-]{1,60}(?::"[^"\n]{0,200}")?$/ },
  { open: '%%[', close: ']%%', syntax: 'double-percent', most: 20_000 },
  { open: '%%', close: '%%', syntax: 'double-percent', most: 1000, inside: /^(?:=.{1,900}=|[\w .:-]{2,80})$/s },
  { open: '<%', close: '%>', syntax: 'angle-percent', most: 2000 },
  {
    open: '%',
    close: '%',
    syntax: 'percent',
    most: 64,
    inside: /^(?:[A-Z][A-Z0-9_-]{2,60}|[a-z]+(?:[_.][a-z0-9]+){1,6})$/,
  },
  { open: '::', close: '::', syntax: 'double-colon', most: 50, inside: /^[a-z][A-Za-z]{2,40}$/ },
  { open: '$[', close: ']$', syntax: 'dollar-bracket', most: 100, inside: /^[A-Z][A-Z_]{1,30}(?:[:|][^[\]$\n]{0,60})?$/ },
  { open: '${', close: '}', syntax: 'single-brace', most: 80, inside: /^[\p{L}_][\p{L}\d _.-]{0,60}$/u },
  {
    open: '{',
    close: '}',
    syntax: 'single-brace',
    most: 80,
    inside: new RegExp(
      String.raw`^(?:[$!]?${NAME}(?: [\p{L}\d_.’'-]{1,20}){0,3}|[$!]?[\w.]{1,40}=${NAME}|\$${NAME}|[\w.=]{1,40}[_.=]\w{1,40})(?:\|[^{}<>\n|]{0,60})?$`,
      'u',
    ),
  },
  { open: '[%', close: ']', syntax: 'bracket', most: 300, inside: /^[a-z]{2,20}:[a-z][\w-]{1,40}(?: ?;[^[\]\n]{0,200})?$/ },
  { open: '[', close: ']', syntax: 'bracket', most: 64, inside: /^[\p{L}][\p{L}\p{M}\d _:’'./-]{1,60}$/u },
];
