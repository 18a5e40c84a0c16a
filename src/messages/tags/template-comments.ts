import type { RawTag } from './raw-tag.js';

const OPENS = /^[-~]?\s*comment(?![\w.])/i;
const CLOSES = /^[-~]?\s*endcomment(?!\w)/i;

/**
 * A text with spaces for what stands between `{% comment %}` and `{% endcomment %}`: nothing of it is sent. `{% raw %}` is left: what
 * stands in it is sent as it is written, for a sending tool to fill in.
 */
export const withoutTemplateComments = (text: string, tags: readonly RawTag[]): string => {
  const parts: string[] = [];
  let from = 0;
  let open: RawTag | undefined;
  for (const tag of tags) {
    if (tag.syntax !== 'statement') continue;
    if (!open && OPENS.test(tag.inner)) open = tag;
    else if (open && CLOSES.test(tag.inner)) {
      parts.push(text.slice(from, open.end), text.slice(open.end, tag.start).replace(/[^\n]/g, ' '));
      from = tag.start;
      open = undefined;
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
};
