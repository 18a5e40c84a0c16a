import { editDistance } from '../../model/base/closest-word.js';
import { lazy } from '../../model/base/lazy.js';
import type { MessageTag, TagRole, TagSyntax } from '../../model/document/message-tag.js';
import { lexTags } from './lex-tags.js';
import type { RawTag } from './raw-tag.js';
import { UNSUBSCRIBE_TAGS } from './unsubscribe-tags-data.js';

/** What a known tag says inside its brackets. Case counts: `{{ unsubscribeUrl }}` and `{{ UnsubscribeURL }}` are of two tools. */
interface Entry {
  readonly tool: string;
  readonly text: string;
  readonly role: TagRole;
  readonly syntax: TagSyntax;
  readonly name: string;
  /** Words or a locale may follow. */
  readonly open: boolean;
}

/** An address that is a way out is found where links are read; an element is no merge tag, and may still be what was meant. */
const entries = lazy((): readonly Entry[] =>
  UNSUBSCRIBE_TAGS.filter(({ text }) => !text.startsWith('/')).map(({ tool, text, role }) => {
    const open = text.includes('…');
    const { syntax, inner } = lexTags(text.replace('…', 'x')).tags[0] ?? { syntax: 'element', inner: text.replace(/[<>]/g, '') };
    return { tool, text: text.replace(' …', ''), role, syntax, name: open ? inner.slice(0, -1).trim() : inner, open };
  }),
);

/** `unsubscribe` of `{%- unsubscribe 'Me retirer' -%}`, and whether something follows it. */
const nameOf = ({ inner }: RawTag): string => inner.replace(/^[-~]|[-~]$/g, '').trim();

const fits = (entry: Entry, name: string): boolean => {
  if (!entry.open) return name === entry.name;
  if (!name.startsWith(entry.name)) return false;
  const rest = name.slice(entry.name.length);
  return entry.syntax === 'statement' ? rest === '' || /^\s/.test(rest) : rest.length > 0;
};

export interface Known {
  readonly role: TagRole;
  readonly tools: readonly string[];
}

/**
 * What a tag is to the tools that know it as a way out. Tools may disagree (`{% unsubscribe_link %}`): the first in the table counts,
 * but for the one that the rest of the message speaks for.
 * @param tool that the message is thought to be of
 */
export const knownTag = (tag: RawTag, tool?: string): Known | undefined => {
  const name = nameOf(tag);
  const found = tag.broken ? [] : entries().filter((entry) => entry.syntax === tag.syntax && fits(entry, name));
  const first = found.find((entry) => entry.tool === tool) ?? found[0];
  if (!first) return undefined;
  return { role: first.role, tools: [...new Set(found.filter(({ role }) => role === first.role).map((entry) => entry.tool))] };
};

/** Tags that say that somebody leaves, in whatever way they are written. */
export const LEAVING = /unsu|u?nsubscri|unsbscri|usubscri|opt[-_]?out|d[ée]s(?:ins?cri|abon)/i;
const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** How far a known tag is from a name, when it is near. */
const distance = (entry: Entry, name: string, syntax: TagSyntax): number => {
  // What is written to the letter goes before what only begins like it: `{% unsubscribe_link }`.
  if (entry.syntax === syntax && entry.name === name) return -0.4;
  const [a, b] = [folded(entry.name), folded(name)];
  if (a === b) return 0;
  if (entry.syntax === syntax && b.startsWith(a) && a.length >= 5) return entry.open ? (name.startsWith(entry.name) ? -0.3 : 0.55) : 0.5;
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const steps = editDistance(a, b);
  return steps <= 2 && steps <= Math.floor(b.length / 4) ? steps : Number.POSITIVE_INFINITY;
};

/**
 * The tag for a way out that was probably meant by one that no tool knows: of the same tool rather than another, of the same brackets
 * rather than others. `{{ contact.subscribed }}` is a field, and no slip.
 */
export const meantTag = (tag: RawTag, tool?: string): MessageTag['meant'] => {
  const name = (nameOf(tag).split(/[|'"]/)[0] as string).trim();
  if (!/^[\w:. -]{4,60}$/.test(name)) return undefined;
  let best: { readonly entry: Entry; readonly cost: number } | undefined;
  for (const entry of entries()) {
    if (!LEAVING.test(entry.name) && entry.name.length <= 8) continue;
    const steps = distance(entry, name, tag.syntax);
    const cost = steps + (entry.syntax === tag.syntax ? 0 : 0.6) - (entry.tool === tool ? 0.7 : 0);
    if (steps < Number.POSITIVE_INFINITY && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { entry, cost };
  }
  if (!best) return undefined;
  const { text } = best.entry;
  return {
    text,
    tools: [
      ...new Set(
        entries()
          .filter((entry) => entry.text === text)
          .map((entry) => entry.tool),
      ),
    ],
  };
};
