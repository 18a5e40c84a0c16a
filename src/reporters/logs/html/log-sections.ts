import type { LogFigures } from '../../../model/events/log-figures.js';
import { campaignFigureWords } from '../../../words/logs/campaign-figures.js';
import { logFigureWords } from '../../../words/logs/log-figures.js';
import type { LanguagePage } from '../../html/components/document.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { type PageContext, sectionHtml } from '../../html/components/page-context.js';
import { aboutText, type LogSpeech, spanText } from '../log-sentences.js';
import { calendarSection } from './calendar.js';
import { campaignsSection } from './campaign-table.js';
import { stepFunnelsSection } from './step-funnels.js';

/** All logs in a few figures. */
export const logOverviewSection = (page: PageContext, figures: LogFigures): Markup => {
  const { words, lang } = page;
  const texts = logFigureWords(lang);
  const speech: LogSpeech = { words, texts };
  const { attempts, answered, refusals } = figures;
  const answeredText = answered === undefined ? texts.unknown : words.number(answered);
  const shares = [
    ...(['phone', 'email', 'sms', 'post'] as const).flatMap((channel) => [
      ...(attempts[channel] > 0 ? [[texts.channelHeads[channel], words.number(attempts[channel])]] : []),
      ...(channel === 'phone' && attempts.phone > 0 ? [[texts.heads.answered, answeredText]] : []),
    ]),
    [texts.heads.refusals, words.number(refusals)],
  ];
  return sectionHtml(page, 'logs', texts.title, [
    markup`<dl class="shares">${shares.map(([label, value]) => markup`<div><dt>${label}</dt><dd><b>${value}</b></dd></div>`)}</dl>`,
    markup`<p class="note">${[aboutText(figures, speech), spanText(figures, speech)].join(', ')}.</p>`,
  ]);
};

/** The sections of a page that tell the figures of logs, in the order of reading; those that have nothing to tell are left out. */
export const logSections = (page: PageContext, figures: LogFigures): LanguagePage['parts'] => {
  const [texts, campaignTexts] = [logFigureWords(page.lang), campaignFigureWords(page.lang)];
  return (
    [
      ['logs', texts.title, logOverviewSection],
      ['calendar', texts.calendar, calendarSection],
      ['campaigns', campaignTexts.campaigns, campaignsSection],
      ['funnels', campaignTexts.funnels, stepFunnelsSection],
    ] as const
  ).flatMap(([name, title, section]) => {
    const made = section(page, figures);
    return made === undefined ? [] : [{ name, title, made }];
  });
};
