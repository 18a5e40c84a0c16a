import type { MessageTag } from '../../model/document/message-tag.js';
import type { Span } from '../../model/document/span.js';
import { maskedTags, maskTags } from '../tags/mask-tags.js';
import { readTags } from '../tags/read-tags.js';
import { collapsed } from '../text/join-lines.js';
import type { Places } from '../text/places.js';

/** A subject with its tags. */
export interface ReadSubject {
  readonly subject: { readonly text: string; readonly at: Span };
  readonly tags: readonly MessageTag[];
  readonly tool: string | undefined;
}

/** Reads a subject. @param places where its characters stand in the file @param sendingTool its tool, where it is known */
export const subjectAt = (named: string, places: Places, sendingTool?: string): ReadSubject => {
  const read = readTags(named, sendingTool);
  const tags = maskedTags(maskTags(named, read.tags)).map((index) => read.tags[index] as (typeof read.tags)[number]);
  return {
    subject: { text: collapsed(named), at: places(0, named.length) },
    tool: read.tool,
    tags: tags.map(({ start, end, ...tag }) => ({
      ...tag,
      ...({ inHref: false, part: 'subject', visible: 'visible' } as const),
      at: places(start, end),
    })),
  };
};

/** The subject of a message, and the others of which its author takes one. */
export const namedSubjects = (
  subjects: readonly ReadSubject[],
): { subject?: ReadSubject['subject']; otherSubjects?: ReadSubject['subject'][] } => ({
  ...(subjects[0] ? { subject: subjects[0].subject } : {}),
  ...(subjects.length > 1 ? { otherSubjects: subjects.slice(1).map((one) => one.subject) } : {}),
});
