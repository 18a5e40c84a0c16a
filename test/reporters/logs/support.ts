import type { Lang } from '../../../src/model/base/text.js';
import type { CampaignFigures, LogFigures, WeekFigures } from '../../../src/model/events/log-figures.js';
import { htmlDocument, languageOrder } from '../../../src/reporters/html/components/document.js';
import { markup } from '../../../src/reporters/html/components/markup.js';
import { elementId, pageContextOf } from '../../../src/reporters/html/components/page-context.js';
import { logSections } from '../../../src/reporters/logs/html/log-sections.js';
import { partIn, REAL } from '../html/support.js';

/** The Mondays of so many weeks from a first one on. */
export const mondays = (from: string, weeks: number): string[] =>
  Array.from({ length: weeks }, (_, i) => new Date(Date.parse(`${from}T00:00:00Z`) + i * 7 * 86_400_000).toISOString().slice(0, 10));

/** A week without an end: what is not said of it is judged, and nothing is out of hours. */
export const week = (monday: string, more: Partial<WeekFigures> = {}): WeekFigures => ({
  monday,
  calls: 0,
  emails: 0,
  texts: 0,
  callsOutOfHours: 0,
  callsOnDaysOff: 0,
  ...more,
});

/** Numbers that look as if they came from life, and are the same each time. */
const wave = (i: number, most: number): number => Math.max(0, Math.round((most / 2) * (1 + Math.sin(i / 2.7) * Math.cos(i / 9))));

/** A year: calls in most weeks, some at a bad time, some of a log without a zone; mails by campaigns; a few text messages. */
export const YEAR: readonly WeekFigures[] = mondays('2025-11-24', 53).map((monday, i) => {
  const calls = i % 11 === 10 ? 0 : wave(i, 140);
  const unknown = i > 30 && i < 36;
  return {
    monday,
    calls,
    emails: i % 4 === 0 ? 320 + wave(i, 90) : wave(i, 60),
    texts: i % 9 === 2 ? 80 : 0,
    ...(!unknown && {
      callsOutOfHours: i % 5 === 1 ? Math.min(calls, 3 + (i % 7)) : 0,
      callsOnDaysOff: i % 13 === 6 ? Math.min(calls, 4) : 0,
    }),
  };
});

export const CAMPAIGNS: readonly CampaignFigures[] = [
  {
    name: 'Novembre DSI Auvergne',
    prospecting: true,
    channel: 'email',
    sends: 5120,
    delivered: 4981,
    hardBounces: 112,
    softBounces: 27,
    complaints: 4,
    unsubscriptions: 61,
    opens: 2310,
    openPersons: 1420,
    machineOpens: 890,
    clicks: 143,
    replies: 88,
    steps: [
      { step: 1, sends: 2400, delivered: 2310, opens: 1300, clicks: 90, replies: 51, unsubscriptions: 40 },
      { step: 2, sends: 1620, delivered: 1580, opens: 720, clicks: 38, replies: 25, unsubscriptions: 15 },
      { step: 3, sends: 1100, delivered: 1091, opens: 290, clicks: 15, replies: 12, unsubscriptions: 6 },
    ],
  },
  { name: 'SMS salon', prospecting: true, channel: 'sms', sends: 480, replies: 9, unsubscriptions: 14, steps: [] },
  { name: 'Relance téléphone', prospecting: true, channel: 'phone', sends: 3620, replies: 900, steps: [] },
  {
    name: 'Factures',
    prospecting: false,
    channel: 'email',
    sends: 840,
    delivered: 840,
    complaints: 0,
    hardBounces: 0,
    softBounces: 0,
    unsubscriptions: 0,
    steps: [],
  },
];

export const FIGURES: LogFigures = {
  audience: 'business',
  events: 15_210,
  persons: 4312,
  span: { from: '2025-11-25', to: '2026-11-24' },
  attempts: { phone: 3620, email: 5960, sms: 480, post: 0 },
  answered: 1240,
  refusals: 75,
  campaigns: CAMPAIGNS,
  weeks: YEAR,
};

/** A page that holds the sections on logs and nothing else, in both languages. */
export const logPage = (figures: LogFigures, lang: Lang): string =>
  [
    ...htmlDocument(
      languageOrder(lang).map((one) => {
        const context = pageContextOf(one, { rules: REAL });
        return {
          context,
          title: 'logs',
          answer: markup`<header class="answer" id="${elementId(context, 'answer')}"><h1>logs</h1></header>`,
          parts: logSections(context, figures),
        };
      }),
      { name: 'lumo-check', version: '0.0.0' },
    ),
  ].join('');

/** Of such a page: the sections in one language. */
export const sectionsIn = (figures: LogFigures, lang: Lang): string => partIn(logPage(figures, lang), lang).replace(/[\u00a0\u202f]/g, ' ');

/** Names that would act on a page, a terminal or in Markdown. */
export const EVIL = [
  '<script>window.hacked=1</script>',
  '</main><img src=x onerror="window.hacked=1">',
  '\u202egpj|`x` @octocat',
  '\u001b[2J::error::x',
  '   ',
];
export const HOSTILE: LogFigures = {
  ...FIGURES,
  campaigns: EVIL.map((name, i) => ({
    name,
    prospecting: true,
    channel: 'email',
    sends: 100 - i,
    steps: i === 0 ? [{ step: 1, sends: 10 }] : [],
  })),
};
