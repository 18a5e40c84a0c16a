import type { ChannelNotice, Notices, SourceNotice } from '../../../model/report/notices.js';
import { type NoticePageWords, noticePageWords } from '../../../words/documents/notice-page.js';
import { privacyNotices } from '../../documents/privacy-notices.js';
import { capitalised } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { lawLinks } from '../components/law-links.js';
import { rulesByLaw } from '../components/laws-table.js';
import { joinMarkup, type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import type { ReportView } from './view.js';

const MOST_LAWS = 6;
/** Texts on the page, each whole. The more rules found something, the fewer: `lumo-check notices` writes all of them. */
const mostOf = ({ ruleSummaries }: ReportView): number => Math.max(6, 40 - Math.floor(ruleSummaries.length / 2));

/** What still has to be said stands out, between square brackets; those of a name are its own. */
const marked = (text: string): Markup =>
  markup`${text.split(/(\[[^[\]]+\])/).map((part, i) => (i % 2 === 1 ? markup`<mark>${part}</mark>` : part))}`;

/** A text to paste, line by line, with a sentence where it has its place. */
const paste = (text: string, sentence: Markup | string = ''): Markup =>
  markup`<p class="paste">${joinMarkup(
    text.split('\n').map((line) => joinMarkup(line.split('{source}').map(marked), sentence)),
    markup`<br>`,
  )}</p>`;

const closed = (title: string, body: readonly (Markup | undefined)[], small?: string): Markup =>
  markup`<details class="rule"><summary><h3>${title}${small === undefined ? undefined : markup` <small>${small}</small>`}</h3></summary><div class="body">${body}</div></details>`;

/** All that is said to the contacts of one source, channel by channel. */
const sourceHtml = (
  { words, pageWords }: ReportView,
  page: NoticePageWords,
  source: SourceNotice,
  channels: readonly ChannelNotice[],
): Markup => {
  const { name, provenance, contacts, article, sentence, warning } = source;
  const isRest = name === undefined && provenance !== 'none';
  const shownSentence = name === undefined ? marked(sentence) : sentence;
  return closed(
    provenance === 'none' ? capitalised(pageWords.noSource) : name === undefined ? page.others : safeText(name, 60),
    [
      warning === undefined ? undefined : markup`<p class="care">${warning}</p>`,
      isRest ? markup`<p class="note">${page.unnamed}</p>` : undefined,
      ...(channels.length === 0
        ? [paste('{source}', shownSentence)]
        : channels.map((notice) => markup`<h4>${capitalised(words.channels[notice.channel])}</h4>${paste(notice.text, shownSentence)}`)),
    ],
    // Several of those without a name differ by nothing else.
    [page.ofSource(contacts, article), ...(isRest ? [words.labelled(pageWords.provenance, pageWords.provenances[provenance])] : [])].join(
      ' · ',
    ),
  );
};

/** What else they must be told, as one text. */
const itemsHtml = (page: NoticePageWords, { items, when }: Notices): Markup =>
  closed(page.items, [
    paste(items.map(({ item, text, only }) => `${item}${only ? ` (${page.only(only)})` : ''}${page.colon}${text}`).join('\n')),
    markup`<ul class="when">${when.map((line) => markup`<li>${line}</li>`)}</ul>`,
  ]);

/** What the contacts that remain must be told, source by source and channel by channel, in the language of this part of the page. */
export const noticesSection = (view: ReportView): Markup | undefined => {
  const { report, context, lang, pageWords, words } = view;
  const notices = privacyNotices(report, { sender: {}, country: '', ...context.notices, lang, rules: context.rules });
  const sources = notices.sources.toSorted((a, b) => b.contacts - a.contacts);
  if (sources.length === 0) return undefined;
  const page = noticePageWords(lang);
  const telling = notices.channels.filter(({ text }) => text.includes('{source}'));
  const same = notices.channels.filter((notice) => !telling.includes(notice));
  const shown = sources.slice(0, Math.max(2, Math.floor(mostOf(view) / Math.max(1, telling.length))));
  const texts = rulesByLaw(report.rules);
  const law = notices.law.filter((id) => texts.has(id));
  return sectionHtml(view, 'notices', pageWords.notices, [
    markup`<p>${page.asWritten}</p>`,
    notices.missing.length > 0 ? markup`<p class="note">${page.missing(notices.missing)}</p>` : undefined,
    markup`<div class="copying" data-copy="${pageWords.copy}" data-copied="${pageWords.copied}" data-selected="${pageWords.selected}">
      ${shown.map((source) => sourceHtml(view, page, source, telling))}
      ${same.map((notice) => closed(capitalised(words.channels[notice.channel]), [paste(notice.text)], page.anySource))}
      ${itemsHtml(page, notices)}</div>`,
    sources.length > shown.length ? markup`<p class="note">${page.moreSources(sources.length - shown.length)}</p>` : undefined,
    law.length > 0 ? markup`<p class="note">${pageWords.textsSay} ${lawLinks(view, law, MOST_LAWS)}</p>` : undefined,
  ]);
};
