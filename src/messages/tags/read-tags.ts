import type { UnreadCode } from '../../model/document/message.js';
import type { MessageTag } from '../../model/document/message-tag.js';
import { isBlock, isInclude, makeConditions } from './block-tags.js';
import { brokenTags } from './broken-tags.js';
import { fieldOf, ownerOf } from './field-of.js';
import { guessTool } from './guess-tool.js';
import { knownTag, LEAVING, meantTag } from './known-tags.js';
import { lexTags } from './lex-tags.js';
import { fillers, isPlaceholder } from './placeholders.js';
import type { RawTag } from './raw-tag.js';

/** A tag with what it is, before anybody knows where it shows. */
export interface ReadTag extends Pick<MessageTag, 'text' | 'syntax' | 'role' | 'tools' | 'field' | 'owner' | 'hasFallback' | 'meant'> {
  readonly start: number;
  readonly end: number;
}

export interface ReadTags {
  /** In the order of the text, none within another. */
  readonly tags: readonly ReadTag[];
  readonly tool?: string;
  readonly unread: readonly UnreadCode[];
}

const inOrder = (a: RawTag, b: RawTag): number => a.start - b.start;
/** Square brackets around words that nobody fills in. */
const isPlainText = (tag: RawTag): boolean => tag.syntax === 'bracket' && !isPlaceholder(tag) && !LEAVING.test(tag.inner);

/** More different tags than any message has. */
const MOST_NAMES = 400;
/** An answer for each way in which a tag is written; none for a tag beyond the most. */
const memoise = <T>(ask: (tag: RawTag) => T | undefined): ((tag: RawTag) => T | undefined) => {
  const known = new Map<string, T | undefined>();
  return (tag) => {
    const key = `${tag.broken === true}${tag.text}`;
    if (!known.has(key) && known.size < MOST_NAMES) known.set(key, ask(tag));
    return known.get(key);
  };
};

/** The merge tags of a text: which tools know them, what they become, what was meant by those that nobody knows. */
export const readTags = (text: string): ReadTags => {
  const { tags: lexed, unclosed } = lexTags(text);
  const raw = [...lexed, ...brokenTags(text, lexed)].sort(inOrder);
  const tool = guessTool(raw);
  const conditions = makeConditions();
  // Templates repeat their tags, and comparing each with every known one is slow.
  const known = memoise((tag) => knownTag(tag, tool));
  const meantBy = memoise((tag) => meantTag(tag, tool));
  const unread = new Set<UnreadCode>(unclosed ? ['unclosed-tag'] : []);

  const read = (tag: RawTag): ReadTag[] => {
    const base = { text: tag.text, syntax: tag.syntax, start: tag.start, end: tag.end };
    const none = { ...base, tools: [], hasFallback: false };
    const wayOut = known(tag);
    if (wayOut) return [{ ...none, ...wayOut }];
    if (isInclude(tag)) unread.add('include');
    const meant = meantBy(tag);
    if (meant) return [{ ...none, role: 'unknown', meant }];
    if (isBlock(tag)) {
      conditions.see(tag);
      return [{ ...none, role: 'block' }];
    }
    if (isPlaceholder(tag)) return [{ ...none, role: 'placeholder' }];
    if (tag.broken || isPlainText(tag)) return tag.broken ? [{ ...none, role: 'unknown' }] : [];
    const { field, hasFallback } = fieldOf(tag);
    return [{ ...none, role: 'field', field, owner: ownerOf(field), hasFallback: hasFallback || conditions.askFor(field) }];
  };

  const tags = raw.flatMap(read);
  let next = 0;
  const gaps = fillers(text).filter(({ start }) => {
    while (next < tags.length && (tags[next] as ReadTag).end <= start) next += 1;
    return next >= tags.length || (tags[next] as ReadTag).start > start;
  });
  const found: ReadTag[] = gaps.map(({ start, end, text: says, syntax }) => ({
    ...{ text: says, syntax, start, end, tools: [] },
    ...{ role: 'placeholder', hasFallback: false },
  }));
  return {
    tags: found.length === 0 ? tags : [...tags, ...found].sort((a, b) => a.start - b.start),
    ...(tool === undefined ? {} : { tool }),
    unread: [...unread],
  };
};
