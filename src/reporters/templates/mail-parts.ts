import type { TemplateTags } from '../../model/report/template.js';
import type { TemplateWords } from '../../words/documents/template-texts.js';
import { escapeHtml } from '../html/components/markup.js';

/** What a mail says, piece by piece, as HTML. A piece that is '' is left out. */
export interface MailParts {
  readonly subject: string;
  readonly preheader: string;
  readonly greeting: string;
  readonly purpose: string;
  /** Of whoever agreed to be written to. */
  readonly consent: string;
  readonly offer: string;
  readonly next: string;
  readonly closing: string;
  readonly identity: string;
  readonly source: string;
  readonly rights: string;
  readonly optOut: string;
}

/** What the pieces are made from: texts, with placeholders where something is not known. */
export interface MailFacts {
  readonly name: string;
  readonly purpose: string;
  readonly contact: string;
  readonly noticeUrl: string;
  /** A whole sentence. */
  readonly source: string;
  /** The address of a way out, where the sending tool has no tag. */
  readonly unsubscribeUrl: string | undefined;
  /** Whether the tool adds its own link, and none is named. */
  readonly byReply: boolean;
  /** Whether only a consent allows to write to them. */
  readonly consent: boolean;
}

/** A merge tag stands as its tool writes it: what it holds is not escaped. */
const TAG = /\{\{|\{%|\*\||\[\[|%%|<%|^\{|^\[|^%[A-Za-z_]+%$|^::/;

/** An address as the value of an attribute; a merge tag that holds quotation marks stands between the other ones. */
const attribute = (href: string): string => {
  if (!TAG.test(href)) return `"${escapeHtml(href)}"`;
  return href.includes('"') ? `'${href}'` : `"${href}"`;
};

/** @param style of the link, where the page has no sheet for it */
const link = (href: string, says: string, style: string): string => `<a href=${attribute(href)} style="${style}">${escapeHtml(says)}</a>`;

const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** An address that can be written to is a link. */
const contactHtml = (contact: string, style: string): string =>
  /^[^\s@<>"']+@[^\s@<>"']+$/.test(contact) ? link(`mailto:${contact}`, contact, style) : escapeHtml(contact);

const optOutHtml = (facts: MailFacts, { unsubscribe }: TemplateTags, words: TemplateWords, style: string): string => {
  if (facts.byReply) return escapeHtml(words.optOutByReply);
  const [before, says, after] = words.optOut;
  const around = (whole: string): string => escapeHtml(before) + whole + escapeHtml(after);
  if (facts.unsubscribeUrl !== undefined) return around(link(facts.unsubscribeUrl, says, style));
  if (unsubscribe === undefined) return around(link(words.placeholders.unsubscribe, says, style));
  if (unsubscribe.gives === 'address') return around(link(unsubscribe.text, says, style));
  // `<unsubscribe>` is an element around its words; another tag brings the words itself.
  const element = /^<([a-z]+)>$/.exec(unsubscribe.text)?.[1];
  return around(element === undefined ? unsubscribe.text : `<${element}>${escapeHtml(says)}</${element}>`);
};

/**
 * The pieces of a mail.
 * @param style of its links
 */
export const mailParts = (facts: MailFacts, tags: TemplateTags, words: TemplateWords, style: string): MailParts => {
  const [before, says, after] = words.rights('\0');
  const [toContact = '', fromContact = ''] = before.split('\0');
  return {
    subject: escapeHtml(upperFirst(facts.purpose)),
    preheader: escapeHtml(words.preheader),
    greeting: words.greeting(tags.firstName),
    purpose: escapeHtml(words.purpose(facts.purpose)),
    consent: facts.consent ? escapeHtml(words.consent) : '',
    offer: escapeHtml(words.offer),
    next: escapeHtml(words.next),
    closing: escapeHtml(words.closing),
    identity: escapeHtml(words.identity(facts.name)),
    source: escapeHtml(facts.source),
    rights: `${escapeHtml(toContact)}${contactHtml(facts.contact, style)}${escapeHtml(fromContact)}${link(facts.noticeUrl, says, style)}${escapeHtml(after)}`,
    optOut: optOutHtml(facts, tags, words, style),
  };
};
