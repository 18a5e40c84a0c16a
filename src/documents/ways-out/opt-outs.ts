import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { MessageLink, Seen } from '../../model/document/message-parts.js';
import type { MessageTag } from '../../model/document/message-tag.js';
import type { Span } from '../../model/document/span.js';
import { withoutDeadStop } from '../sms/dead-stop.js';
import { listUnsubscribeUris } from './links.js';
import { isLanguageRead } from './read-languages.js';

/** A way out of a message that was found: where it is, and whether somebody sees it. */
export interface OptOut extends Pick<Seen, 'visible' | 'hardToRead'> {
  readonly at: Span;
  /** Of a link: where it leads, merge tags as they are written. */
  readonly href?: string;
  /** The sentence that tells it, and the link, by their places in the message. */
  readonly sentence?: number;
  readonly link?: number;
  /** Whether a merge tag of a sending tool makes it. */
  readonly byTag: boolean;
}

const WAYS_OUT: ReadonlySet<string> = new Set(['unsubscribe-url', 'unsubscribe-link', 'preferences']);

/** What a sentence without a link must name for somebody to refuse by it: an answer, STOP, an address, a number, a box to tick. */
const MEANS =
  /\bstop\b|r[ée]pon(?:d|se)|\brepl(?:y|ies)|\banswer|[ée]criv|\bwrite\b|\bdrop us\b|\btell (?:me|us)\b|dites[ -]|contact|appel(?:e[rz]|ant)|\bcall\b|[^\s@]@[^\s@]|\d{5}|\bcoch|\btick|antwort|antwoord|respond|rispond|\bmot\b|\bword\b|\bsignal|faites[ -](?:le|moi)|let (?:me|us) know|\bsay (?:so|no)\b/i;
/** …or a link that stands beside it. */
const BESIDE = /\bliens?\b|\blinks?\b|\bcliqu|\bclick|\bbouton|\bbutton|ci-(?:dessous|dessus|après)|\bbelow\b|\babove\b|\bhere\b|\bici\b/i;
/** Of a sentence on rights: it must speak of refusing, not of seeing or erasing data alone. */
const REFUSES =
  /\bstop\b|oppos|\bobject|refus|d[ée]s(?:inscri|abonn)|unsub|opt.?out|\bplus\b|no (?:longer|more)|rather not|not (?:to )?(?:receive|hear)/i;

/** The name of a field is no word of the message: `contact.NOMBRE`. */
const TAGS = /\{\{[^{}]*\}\}|\*\|[^|*]*\|\*|%[^%\s]*%/g;
/** A merge tag whose name speaks of refusing. */
const OWN_TAG =
  /(?:\{\{|\*\||%|<%)[^{}<>%|\n]{0,60}(?:unsub|opt_?out|d[ée]s(?:inscr|abo)|stop|sortie|exit|retrait|abmeld|afmeld|disiscri|baja)/i;

/** Whether a sentence is about refusing: one on rights may be about seeing and erasing data alone. */
const isOptOut = (message: JudgedMessage, i: number): boolean =>
  message.says(i, 'opt-out') && (!message.says(i, 'rights') || REFUSES.test(message.sentences[i]?.says ?? ''));

/** Whether a sentence without a link of its own tells a way that can be gone: a question with no answer to it is none. */
const tellsHow = ({ sentences }: JudgedMessage, i: number): boolean => {
  const says = sentences[i]?.says ?? '';
  const near = [sentences[i - 1], sentences[i + 1]].some((one) => (one?.links.length ?? 0) > 0);
  const alive = withoutDeadStop(says);
  // "You cannot reply STOP" names an answer, and none that is taken.
  // A tag of one's own, in plain text: "Unsubscribe: {{ optout_url }}".
  if (OWN_TAG.test(says)) return true;
  return (alive === says ? MEANS.test(says.replace(TAGS, ' ')) : /\bstop\b/i.test(alive)) || (near && BESIDE.test(says));
};

/** The same in languages whose sentences are not read: some way to answer, or the name of one. Better one too many: nobody judges it. */
const MEANS_ELSEWHERE = lazy(
  () =>
    /(?:\d[ .-]?){5}|svar|odp(?:is|owied)|vasta|[ab]fmeld|av(?:meld|regist)|abbestell|wy?pis|peru|\bbajas?\b|disiscri|cancel|anul|annull|\bopt/iu,
);
/** Whether anything in a message might be a way out, in whatever language: a link, a tag that somebody fills in, an address, a number, an answer. */
const mayHoldWayOut = ({ links, tags, sentences, typed = '' }: JudgedMessage): boolean =>
  links.length > 0 ||
  tags.some(({ role }) => role === 'unknown') ||
  [typed, ...sentences.map(({ says }) => says)]
    .map((says) => says.replace(TAGS, ' '))
    .some((says) => MEANS.test(says) || MEANS_ELSEWHERE().test(says));

/** Of a message in which no way out was found: whether it has none, for sure. In a language that is not read, only what holds nothing at all. */
export const surelyHasNone = (message: JudgedMessage): boolean => isLanguageRead(message.language) || !mayHoldWayOut(message);

const LONGEST_NAME = 60;
const isShortOnPreferences = (says: string): boolean => says.length <= LONGEST_NAME && /pr[ée]f[ée]ren/i.test(says);
const seenAs = ({ visible, hardToRead }: Seen): Pick<OptOut, 'visible' | 'hardToRead'> => ({
  visible,
  ...(hardToRead === undefined ? {} : { hardToRead }),
});
const placeOf = (sentence: number | undefined): Pick<OptOut, 'sentence'> => (sentence === undefined ? {} : { sentence });

/** Whether a tag becomes a way out when the message is sent. */
export const isWayOut = ({ role }: Pick<MessageTag, 'role'>): boolean => WAYS_OUT.has(role);

/**
 * Everything in a message by which somebody can refuse the next one (GDPR art. 21; CPCE L34-5): tags, links (those that the header
 * `List-Unsubscribe` names, whatever they are called) and sentences that say how.
 */
export const optOutsOf = (message: JudgedMessage): readonly OptOut[] => {
  const { links, tags, sentences, headers } = message;
  const said = new Set(sentences.flatMap(({ links: inside }, i) => (isOptOut(message, i) ? inside : [])));
  const sentenceOf = new Map(sentences.flatMap(({ links: inside }, i) => inside.map((link) => [link, i] as const)));
  /** "Gérer mes préférences", of a mail in plain text as of a page. */
  const isOfPreferences = (link: number): boolean => isShortOnPreferences(sentences[sentenceOf.get(link) ?? -1]?.says ?? '');
  const inHeader = new Set(headers.flatMap(({ name, value }) => (name === 'list-unsubscribe' ? listUnsubscribeUris(value) : [])));
  const ofTag = (link: MessageLink): boolean => link.tags.some((tag) => WAYS_OUT.has(tags[tag]?.role ?? ''));
  // "Sent to jean@…": a mail to oneself.
  const isToReader = ({ href, tags: inside }: MessageLink): boolean => /^mailto:/i.test(href) && inside.length > 0;
  const linked = links.flatMap((link, i): OptOut[] =>
    ofTag(link) || inHeader.has(link.href) || ((said.has(i) || isOfPreferences(i)) && !isToReader(link))
      ? [{ ...seenAs(link), at: link.at, href: link.href, link: i, byTag: ofTag(link), ...placeOf(sentenceOf.get(i)) }]
      : [],
  );
  const bare = tags.flatMap(({ role, inHref, visible, at }): OptOut[] =>
    WAYS_OUT.has(role) && !inHref ? [{ visible, at, byTag: true }] : [],
  );
  const told = sentences.flatMap((sentence, i): OptOut[] =>
    isOptOut(message, i) && sentence.links.length === 0 && tellsHow(message, i)
      ? [{ ...seenAs(sentence), at: sentence.at, sentence: i, byTag: false }]
      : [],
  );
  return [...linked, ...bare, ...told];
};

/** Whether nobody has to be told of the sender’s law by this message: the sending tool adds the way out, or nothing is sold. */
export const needsOptOut = ({ sending: { kind, appends }, form }: JudgedMessage): boolean =>
  kind === 'prospecting' && !appends.includes(form === 'sms' ? 'stop' : 'unsubscribe');
