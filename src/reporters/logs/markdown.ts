import type { LogFigures } from '../../model/events/log-figures.js';
import { campaignFigureWords } from '../../words/logs/campaign-figures.js';
import { logFigureWords } from '../../words/logs/log-figures.js';
import type { ReporterContext } from '../contract/reporter.js';
import { escapeMarkdown } from '../markdown/escape.js';
import { markdownSection, markdownTable } from '../markdown/table.js';
import {
  CAMPAIGN_COLUMNS,
  type CampaignFigure,
  type CampaignSpeech,
  campaignFigure,
  campaignKind,
  campaignName,
  largestFirst,
} from './campaigns.js';
import { aboutText, attemptTexts, type LogSpeech, lateText, spanText, unjudgedTexts } from './log-sentences.js';
import { LATE, lateTotal } from './weeks.js';

/** A comment on GitHub ends at 65,536 characters: nobody reads a table of more rows than this. */
const MOST = 25;

type Context = Pick<ReporterContext, 'words' | 'lang'>;

function* figureRows(figures: LogFigures, speech: LogSpeech): Generator<readonly [label: string, value: string]> {
  const { texts } = speech;
  const { weeks, audience, refusals } = figures;
  yield [texts.heads.about, aboutText(figures, speech)];
  yield [texts.heads.span, spanText(figures, speech)];
  yield [texts.heads.attempts, attemptTexts(figures, speech).join(', ')];
  yield [texts.heads.refusals, speech.words.number(refusals)];
  if (!weeks.some(({ calls }) => calls > 0)) return;
  for (const late of LATE)
    yield [late === 'hours' ? texts.late.hours[audience] : texts.late.daysOff, lateText(lateTotal(weeks, late), texts)];
}

/** A number, with its rate and what it is made of. */
const cellText = ({ n, instead, rate, detail }: CampaignFigure, { words }: CampaignSpeech): string => {
  if (n === undefined) return instead;
  const more = [rate, detail].filter((text) => text !== undefined).join(', ');
  return more === '' ? words.number(n) : `${words.number(n)} (${more})`;
};

function* campaignLines(figures: LogFigures, { words, lang }: Context): Generator<string> {
  const texts = campaignFigureWords(lang);
  const speech: CampaignSpeech = { words, texts };
  if (figures.campaigns.length === 0) return;
  const rows = largestFirst(figures.campaigns)
    .slice(0, MOST)
    .map((campaign) => [
      `${campaignName(campaign, texts)} (${campaignKind(campaign, speech)})`,
      ...CAMPAIGN_COLUMNS.map((column) => cellText(campaignFigure(campaign, column, texts), speech)),
    ]);
  yield* markdownTable(
    [[texts.campaign, ...CAMPAIGN_COLUMNS.map((column) => texts.heads[column])], ...rows].map((row) => row.map(escapeMarkdown)),
  );
  if (figures.campaigns.length > MOST) yield* ['', escapeMarkdown(texts.more(figures.campaigns.length - MOST))];
  yield* ['', escapeMarkdown(texts.ratesNote), '', escapeMarkdown(texts.opensNote)];
}

/** The figures of logs as two tables: what was done when, and campaigns. */
export function* logFigureMarkdown(figures: LogFigures, context: Context): Generator<string> {
  const texts = logFigureWords(context.lang);
  const speech: LogSpeech = { words: context.words, texts };
  const table = markdownTable([[texts.figure, texts.value], ...figureRows(figures, speech)].map((row) => row.map(escapeMarkdown)));
  yield* markdownSection(texts.title, [...table, ...unjudgedTexts(figures, speech).flatMap((why) => ['', escapeMarkdown(why)])]);
  yield* markdownSection(campaignFigureWords(context.lang).campaigns, campaignLines(figures, context));
}
