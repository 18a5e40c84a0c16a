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
import { withoutTemplateComments } from './template-comments.js';

/** A tag with what it is, before anybody knows where it shows. */
export interface ReadTag extends Pick<MessageTag, 'text' | 'syntax' | 'role' | 'tools' | 'field' | 'owner' | 'hasFallback' | 'meant'> {
  readonly start: number;
  readonly end: number;
}

export interface ReadTags {
  /** In the order of the text, none within another. */
  readonly tags: readonly ReadTag[];
  readonly tool: string | undefined;
  /** That they were read from: what a template comments out is left blank, at the same length. */
  readonly text: string;
  readonly unread: readonly UnreadCode[];
}

const inOrder = (a: RawTag, b: RawTag): number => a.start - b.start;
/** Square brackets around words that nobody fills in. */
const isPlainText = (tag: RawTag): boolean => tag.syntax === 'bracket' && !isPlaceholder(tag) && !LEAVING.test(tag.inner);

/** What a tag is by its writing alone: the same wherever it stands. */
type Verdict = Omit<ReadTag, 'start' | 'end'>;
/** More different tags than any message has: those beyond are not compared with the known ones. */
const MOST_NAMES = 400;

const verdictOf = (tag: RawTag, tool: string | undefined, compared: boolean): Verdict | undefined => {
  const none = { text: tag.text, syntax: tag.syntax, tools: [], hasFallback: false } as const;
  const wayOut = compared ? knownTag(tag, tool) : undefined;
  if (wayOut) return { ...none, ...wayOut };
  const meant = compared ? meantTag(tag, tool) : undefined;
  if (meant) return { ...none, role: 'unknown', meant };
  if (isBlock(tag)) return { ...none, role: 'block' };
  if (isPlaceholder(tag)) return { ...none, role: 'placeholder' };
  if (tag.broken) return { ...none, role: 'unknown' };
  if (isPlainText(tag)) return undefined;
  const { field, hasFallback } = fieldOf(tag);
  return { ...none, role: 'field', field, owner: ownerOf(field), hasFallback };
};

/** Templates repeat their tags, and comparing each with every known one is slow. */
const makeVerdicts = (tool: string | undefined): ((tag: RawTag) => Verdict | undefined) => {
  const known = new Map<string, Verdict | undefined>();
  return (tag) => {
    const key = tag.broken ? `-${tag.text}` : tag.text;
    const found = known.get(key);
    if (found || known.has(key)) return found;
    const made = verdictOf(tag, tool, known.size < MOST_NAMES);
    if (known.size < MOST_NAMES) known.set(key, made);
    return made;
  };
};

/** Fillers that stand in no tag, as tags. */
const fillersBeside = (text: string, tags: readonly ReadTag[]): ReadTag[] => {
  let next = 0;
  return fillers(text)
    .filter(({ start }) => {
      while (next < tags.length && (tags[next] as ReadTag).end <= start) next += 1;
      return next >= tags.length || (tags[next] as ReadTag).start > start;
    })
    .map(({ start, end, text: says, syntax }) => ({ text: says, syntax, start, end, role: 'placeholder', tools: [], hasFallback: false }));
};

/**
 * The merge tags of a text: which tools know them, what they become, what was meant by those that nobody knows.
 * @param sendingTool the tool that it is sent with, where the user said so; otherwise the tags tell
 */
export const readTags = (source: string, sendingTool?: string): ReadTags => {
  const first = lexTags(source);
  const text = withoutTemplateComments(source, first.tags);
  const { tags: lexed, unclosed } = text === source ? first : lexTags(text);
  const raw = [...lexed, ...brokenTags(text, lexed)].sort(inOrder);
  const tool = sendingTool ?? guessTool(raw);
  const verdict = makeVerdicts(tool);
  const conditions = makeConditions();
  const unread = new Set<UnreadCode>(unclosed ? ['unclosed-tag'] : []);
  const tags: ReadTag[] = [];
  for (const tag of raw) {
    const found = verdict(tag);
    if (!found) continue;
    if (found.role === 'block') {
      conditions.see(tag);
      if (isInclude(tag)) unread.add('include');
    }
    const { start, end } = tag;
    if (found.field !== undefined && !found.hasFallback && conditions.askFor(found.field))
      tags.push({ ...found, start, end, hasFallback: true });
    else tags.push({ ...found, start, end });
  }
  const gaps = fillersBeside(text, tags);
  return {
    tags: gaps.length === 0 ? tags : [...tags, ...gaps].sort((a, b) => a.start - b.start),
    tool,
    text,
    unread: [...unread],
  };
};
