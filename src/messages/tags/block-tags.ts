import type { RawTag } from './raw-tag.js';

const BLOCK_WORDS =
  /^[-~]?\s*(?:[#/^!>]|(?:if|else|elsif|elseif|elif|end|endif|endfor|endunless|unless|for|range|with|block|define|template|include|each|case|when|set|assign|comment|raw|extends|macro|capture)(?![\w.]))/i;
const STAR_BLOCKS = /^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED|GROUP|HIDE|RSS|FEED|TRANSLATE)[A-Z]*:|^ELSE$/i;
const INCLUDE = /^[-~]?\s*(?:>|(?:include|extends|template|partial|import|embed|render|content_for)(?![\w.]))/i;
const OPEN_IF = /^[-~]?\s*(?:#if|#unless|#ifEquals|#with|#each|if(?!\w)|unless(?!\w)|with(?!\w)|range(?!\w)|IF:|IFNOT:)/i;
const CLOSE_IF = /^[-~]?\s*(?:\/(?:if|unless|with|each)|end(?:if|unless)?(?!\w)|END:)/i;
/** Single-brace tags and brackets are fields; the rest may be statements. */
const MAY_BE_BLOCKS = new Set<string>(['double-brace', 'triple-brace', 'statement', 'star-pipe', 'double-percent', 'angle-percent']);

/** A condition, a loop, a comment or a piece of program: nothing of it is in the mail that is sent. */
export const isBlock = ({ syntax, inner, text }: RawTag): boolean => {
  if (!MAY_BE_BLOCKS.has(syntax)) return false;
  if (syntax === 'statement' || text.startsWith('%%[')) return true;
  if (syntax === 'star-pipe') return STAR_BLOCKS.test(inner);
  return BLOCK_WORDS.test(inner);
};

/** Whether a block takes in another file, of which nothing is known here. */
export const isInclude = ({ inner }: RawTag): boolean => INCLUDE.test(inner);

/** Follows the conditions of a template from tag to tag. */
export const makeConditions = (): { see(tag: RawTag): void; askFor(field: string): boolean } => {
  const open: string[] = [];
  return {
    see({ inner }) {
      if (OPEN_IF.test(inner)) open.push(inner.toLowerCase());
      else if (CLOSE_IF.test(inner)) open.pop();
    },
    askFor: (field) => open.slice(-20).some((condition) => condition.includes(field.toLowerCase())),
  };
};
