import type { CampaignFigures, LogFigures } from '../../model/events/log-figures.js';
import { campaignFigureWords } from '../../words/logs/campaign-figures.js';
import { type LogFigureWords, logFigureWords } from '../../words/logs/log-figures.js';
import type { ReporterContext } from '../contract/reporter.js';
import { clipText, sectionLines, wrapText } from '../text/layout.js';
import { type CampaignSpeech, campaignFigure, campaignKind, campaignName, largestFirst } from './campaigns.js';
import { aboutText, attemptTexts, type LogSpeech, lateSentence, spanText, unjudgedTexts } from './log-sentences.js';
import { LATE } from './weeks.js';

/** Campaigns told; the page has more. */
const MOST = 5;

type Context = Pick<ReporterContext, 'words' | 'lang' | 'style' | 'width'>;

/** What a team looks at first: what came back, who complained, who left. */
const KEY_FIGURES = ['bounces', 'complaints', 'unsubscriptions'] as const;

/** What is known is told with its rate; of what is unknown, that it is. */
const figuresOf = (campaign: CampaignFigures, { words, texts }: CampaignSpeech, attempts: LogFigureWords['attempts']): string => {
  const { n: sends } = campaignFigure(campaign, 'sends', texts);
  const key = KEY_FIGURES.map((column) => ({ column, ...campaignFigure(campaign, column, texts) }));
  const known = key.flatMap(({ column, n, rate }) =>
    n === undefined ? [] : [texts.line[column](n, rate === undefined ? '' : ` (${rate})`)],
  );
  const unknown = key.flatMap(({ column, n, instead }) =>
    n === undefined && instead === texts.unknown ? [texts.heads[column].toLowerCase()] : [],
  );
  return [
    ...(sends === undefined ? [] : [campaign.channel === undefined ? texts.line.sends(sends) : attempts[campaign.channel](sends)]),
    ...known,
    ...(unknown.length > 0 ? [texts.line.unknown(words.list(unknown))] : []),
  ].join(', ');
};

function* campaignLines(campaigns: readonly CampaignFigures[], { lang, words, style, width }: Context): Generator<string> {
  const texts = campaignFigureWords(lang);
  const speech: CampaignSpeech = { words, texts };
  for (const campaign of largestFirst(campaigns).slice(0, MOST)) {
    const name = `${campaignName(campaign, texts)} · ${campaignKind(campaign, speech)}`;
    yield `  ${style.bold(clipText(name, width - 2))}`;
    yield* wrapText(figuresOf(campaign, speech, logFigureWords(lang).attempts), width, '    ');
  }
  if (campaigns.length > MOST) yield style.dim(`  ${texts.more(campaigns.length - MOST)}`);
}

/** The figures of logs on a few lines: how much was read, who was called and written to, what came at a bad time, campaigns. */
/** All logs in a few lines, without their campaigns: what a screen has room for. */
export function* logSummaryLines(figures: LogFigures, context: Context): Generator<string> {
  const { lang, words, style, width } = context;
  const texts = logFigureWords(lang);
  const speech: LogSpeech = { words, texts };
  yield* ['', style.bold(texts.title)];
  yield* wrapText([aboutText(figures, speech), spanText(figures, speech)].join(', '), width, '  ');
  yield* wrapText([...attemptTexts(figures, speech), texts.refusals(figures.refusals)].join(', '), width, '  ');
  for (const late of LATE) {
    const told = lateSentence(figures, late, speech);
    if (told === undefined) continue;
    for (const line of wrapText(told.text, width, told.isDoubtful ? '! ' : '  ', '  ')) yield told.isDoubtful ? style.yellow(line) : line;
  }
  for (const why of unjudgedTexts(figures, speech)) yield* wrapText(why, width, '  ');
}

/** The figures of logs with their campaigns, for somebody who has time. */
export function* logFigureLines(figures: LogFigures, context: Context): Generator<string> {
  const { lang, style } = context;
  yield* logSummaryLines(figures, context);
  yield* sectionLines(campaignFigureWords(lang).campaigns, campaignLines(figures.campaigns, context), style);
}
