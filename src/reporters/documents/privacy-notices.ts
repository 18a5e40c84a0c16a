import type { Lang } from '../../model/base/text.js';
import { FIELDS } from '../../model/contact/field.js';
import {
  type ChannelNotice,
  type NoticeItem,
  type Notices,
  SENDER_KEYS,
  type Sender,
  type SenderKey,
  type SourceNotice,
} from '../../model/report/notices.js';
import type { Report } from '../../model/report/report.js';
import { type AnyRule, periodLength } from '../../model/rule/rule.js';
import { type NoticeValues, type NoticeWords, noticeWords } from '../../words/documents/notice-texts.js';
import { wordsFor } from '../../words/index.js';
import { safeText } from '../text/safe-text.js';

/** What notices are made from, besides the report. */
interface NoticeContext {
  readonly lang: Lang;
  /** The language of whoever prepares the campaign, in which advice is given; that of the texts unless it is said. */
  readonly adviceIn?: Lang;
  readonly sender: Sender;
  /** ISO country of most contacts: whose authority hears complaints. */
  readonly country: string;
  /** The rules that are loaded, by id. */
  readonly rules: ReadonlyMap<string, AnyRule>;
}

const MOST_OF_A_NAME = 80;
/** A name that ends a sentence brings no full stop of its own. */
const nameOf = (name: string): string =>
  safeText(name, MOST_OF_A_NAME)
    .trim()
    .replace(/(?<![.\s])[.\s]+$/, '');

const sourcesOf = (report: Report, words: NoticeWords, advice: NoticeWords): SourceNotice[] =>
  (report.figures?.sources ?? [])
    .filter(({ kept }) => kept > 0)
    .map(({ name, provenance, kept }) => {
      const shown = name === undefined ? undefined : nameOf(name) || undefined;
      const warning = advice.warnings[provenance];
      return {
        ...(shown !== undefined && { name: shown }),
        provenance,
        contacts: kept,
        article: provenance === 'given' ? 13 : 14,
        sentence: words.source(provenance, shown),
        ...(warning !== undefined && { warning }),
      };
    });

const categoriesOf = (report: Report, lang: Lang): string => {
  const labels = report.columns.flatMap(({ field, kept }) => (kept && field && field !== 'other' ? [FIELDS[field].label[lang]] : []));
  return wordsFor(lang).list([...new Set(labels)]) || '…';
};

/** What a sender says, or the placeholder that stands for it; which are wanting in a text is read off the text. */
const senderIn = ({ sender }: NoticeContext, { placeholders }: NoticeWords): NoticeValues['sender'] =>
  Object.fromEntries(SENDER_KEYS.map((key) => [key, safeText(sender[key] ?? '').trim() || placeholders[key]])) as NoticeValues['sender'];

/**
 * The texts of a campaign for the contacts that a report kept: where they come from, who writes and why, how to say no, and what else people must
 * be told. Pure; it names no source that the report does not name, and nobody.
 * @param report one with figures
 */
export const privacyNotices = (report: Report, context: NoticeContext): Notices => {
  const words = noticeWords(context.lang);
  const advice = noticeWords(context.adviceIn ?? context.lang);
  const facts: NoticeValues = {
    sender: senderIn(context, words),
    months: periodLength('prospects', report.rules, context.rules),
    categories: categoriesOf(report, context.lang),
    country: context.country,
    consent: report.audience === 'consumer',
  };
  const missingIn = (text: string): SenderKey[] =>
    SENDER_KEYS.filter((key) => !context.sender[key]?.trim() && text.includes(words.placeholders[key]));
  const sources = sourcesOf(report, words, advice);
  const channels: ChannelNotice[] = report.channels.map((channel) => ({ channel, text: words.channel(channel, facts) }));
  const articles = new Set(sources.map(({ article }) => article));
  const items: NoticeItem[] = words
    .items(facts)
    .filter(({ only }) => only === undefined || articles.has(only))
    .map((item) => ({ ...item, missing: missingIn(item.text) }));
  const missing = new Set([...channels, ...items].flatMap(({ text }) => missingIn(text)));
  return {
    lang: context.lang,
    contacts: report.rows.kept,
    sources,
    channels,
    items,
    when: advice.when,
    missing: SENDER_KEYS.filter((key) => missing.has(key)),
    law: [
      ...(articles.has(13) ? ['gdpr-13'] : []),
      ...(articles.has(14) ? ['gdpr-14', 'cnil-bought-files'] : []),
      'gdpr-21',
      ...(report.channels.some((channel) => channel === 'email' || channel === 'sms') ? ['cpce-l34-5'] : []),
      'cnil-kaspr',
      'lumo-guide-source',
      'lumo-guide-opposition',
    ],
  };
};

/** The text of a channel with the sentence of a source in its place. */
export const textWithSource = ({ text }: ChannelNotice, { sentence }: SourceNotice): string => text.replace('{source}', () => sentence);
