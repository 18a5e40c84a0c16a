import type { JudgedMessage } from '../model/document/judged-message.js';
import type { MessageLink, Visibility } from '../model/document/message-parts.js';
import type { MessageTag } from '../model/document/message-tag.js';
import type { Span } from '../model/document/span.js';
import { listUnsubscribeUris } from './links.js';

/** A way out of a message that was found: where it is, and whether somebody sees it. */
export interface OptOut {
  readonly visible: Visibility;
  readonly at: Span;
  /** Of a link: where it leads, merge tags as they are written. */
  readonly href?: string;
  /** Whether a merge tag of a sending tool makes it. */
  readonly byTag: boolean;
}

const WAYS_OUT: ReadonlySet<string> = new Set(['unsubscribe-url', 'unsubscribe-link', 'preferences']);

/** Whether a tag becomes a way out when the message is sent. */
export const isWayOut = ({ role }: Pick<MessageTag, 'role'>): boolean => WAYS_OUT.has(role);

/** Everything in a message by which somebody can refuse the next one (GDPR art. 21; CPCE L34-5): tags, links and sentences that say how. */
export const optOutsOf = (message: JudgedMessage): readonly OptOut[] => {
  const { links, tags, sentences } = message;
  const said = new Set(sentences.flatMap(({ links: inside }, i) => (message.says(i, 'opt-out') ? inside : [])));
  const ofTag = (link: MessageLink): boolean => link.tags.some((tag) => WAYS_OUT.has(tags[tag]?.role ?? ''));
  // A link to where the headers unsubscribe does the same, whatever it is called.
  const ofHeader = new Set(message.headers.flatMap(({ name, value }) => (name === 'list-unsubscribe' ? listUnsubscribeUris(value) : [])));
  const linked = links.flatMap((link, i): OptOut[] =>
    ofTag(link) || said.has(i) || ofHeader.has(link.href)
      ? [{ visible: link.visible, at: link.at, href: link.href, byTag: ofTag(link) }]
      : [],
  );
  const bare = tags.flatMap(({ role, inHref, visible, at }): OptOut[] =>
    WAYS_OUT.has(role) && !inHref ? [{ visible, at, byTag: true }] : [],
  );
  const told = sentences.flatMap(({ visible, at, links: inside }, i): OptOut[] =>
    message.says(i, 'opt-out') && inside.length === 0 ? [{ visible, at, byTag: false }] : [],
  );
  return [...linked, ...bare, ...told];
};

/** Whether nobody has to be told of the sender’s law by this message: the sending tool adds the way out, or nothing is sold. */
export const needsOptOut = ({ sending: { kind, appends }, form }: JudgedMessage): boolean =>
  kind === 'prospecting' && !appends.includes(form === 'sms' ? 'stop' : 'unsubscribe');
