import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/model/base/text.js';
import type { LogFigures } from '../../../src/model/events/log-figures.js';
import { logFigureMarkdown } from '../../../src/reporters/logs/markdown.js';
import { logFigureLines } from '../../../src/reporters/logs/terminal.js';
import { displayWidth } from '../../../src/reporters/text/layout.js';
import { campaignFigureWords } from '../../../src/words/logs/campaign-figures.js';
import { LIVE } from '../live.js';
import { contextIn } from '../sample.js';
import { CAMPAIGNS, FIGURES, HOSTILE, week } from './support.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const linesOf = (figures: LogFigures, lang: Lang, width = 100): string[] =>
  [...logFigureLines(figures, contextIn(lang, { width }))].map(plain);
const tablesOf = (figures: LogFigures, lang: Lang): string[][][] =>
  marked
    .lexer(plain([...logFigureMarkdown(figures, contextIn(lang))].join('\n')))
    .filter((token): token is Tokens.Table => token.type === 'table')
    .map(({ header, rows }) => [header, ...rows].map((row) => row.map(({ text }) => text)));
const of = (more: Partial<LogFigures>): LogFigures => ({ ...FIGURES, ...more });

describe('figures of logs at a terminal', () => {
  it('tell in English what was read, done, at a bad time, and campaigns', () => {
    expect(linesOf(FIGURES, 'en')).toEqual([
      '',
      'What the logs tell',
      '  15,210 events about 4,312 people, from 25 November 2025 to 24 November 2026',
      '  3,620 calls (1,240 answered), 5,960 emails, 480 SMS, 75 refusals',
      '! Calls outside office hours, on working days: 58, in 9 weeks · 338 calls not judged',
      '! Calls on a Saturday, a Sunday or a public holiday: 12, in 3 weeks · 338 calls not judged',
      '  Not judged: nobody says in which time zone the log was written. Say it with --log-zone',
      '  (Europe/Paris, for instance).',
      '  Not judged: the hours and days of SMS. In France commercial ones are not to be sent at night, on',
      '  Sundays or public holidays.',
      '',
      'Campaigns compared',
      '  Novembre DSI Auvergne · email',
      '    5,120 emails, 139 bounces (2.7%), 4 reported as spam (0.08%), 61 unsubscribed (1.2%)',
      '  Relance téléphone · phone',
      '    3,620 calls, unknown: unsubscribed',
      '  Factures · email · not prospecting',
      '    840 emails, 0 bounces (0%), 0 reported as spam (0%), 0 unsubscribed (0%)',
      '  SMS salon · SMS',
      '    480 SMS, 14 unsubscribed (2.9%), unknown: bounces and reported as spam',
    ]);
  });

  it.each([
    ['where no list was given', { unlisted: true }, true],
    ['but not where one was', {}, false],
    ['nor where nothing was sent', { unlisted: true, attempts: { email: 0, phone: 0, sms: 0, post: 0 } }, false],
  ] as const)('tell that refusals of lists are not known %s', (_, more, isTold) => {
    expect(linesOf(of(more), 'en').join('\n').includes('No opposition list was given')).toBe(isTold);
  });

  it('tell in French the same', () => {
    const text = linesOf(FIGURES, 'fr').join('\n');
    expect(text).toContain('3 620 appels (1 240 décrochés), 5 960 emails, 480 SMS, 75 refus');
    expect(text).toContain('! Appels hors des heures de bureau, les jours ouvrés : 58, sur 9 semaines · 338 appels non jugés');
    expect(text).toContain('5 120 emails, 139 rejets (2,7 %), 4 signalés comme spam (0,08 %), 61 désinscriptions (1,2 %)');
  });

  it.each([
    ['all is judged and well', [week('2026-01-05', { calls: 4 })], '  Calls outside office hours, on working days: none'],
    [
      'nothing is judged',
      [{ monday: '2026-01-05', calls: 4, emails: 0, texts: 0 }],
      '! Calls outside office hours, on working days: 4 calls not judged',
    ],
    ['nobody called', [week('2026-01-05', { emails: 4 })], undefined],
  ])('where %s', (_, weeks, says) => {
    expect(linesOf(of({ weeks }), 'en').find((line) => line.includes('office hours'))).toBe(says);
  });

  it('say that answers and days are unknown where no log tells them', () => {
    const { answered: _a, span: _s, ...figures } = of({ campaigns: [], attempts: { phone: 2, email: 0, sms: 0, post: 0 } });
    const text = linesOf(figures, 'en').join('\n');
    expect(text).toContain('2 calls (answered or not: unknown), 75 refusals');
    expect(text).toContain('no event has a date');
    expect(text).not.toContain('Campaigns');
    expect(linesOf(of({ attempts: { phone: 0, email: 0, sms: 0, post: 0 } }), 'fr').join('\n')).toContain('aucun appel ni envoi');
  });

  it('are of five campaigns at most, the largest', () => {
    const campaigns = Array.from({ length: 7 }, (_, i) => ({
      ...CAMPAIGNS[0],
      name: `n${i}`,
      prospecting: true,
      channel: 'email' as const,
      sends: i,
      steps: [],
    }));
    const text = linesOf(of({ campaigns }), 'en').join('\n');
    expect(text).toContain('n6 · email');
    expect(text).not.toContain('n1 · email');
    expect(text).toContain('and 2 more campaigns');
  });

  it('fit the width, and no name of a campaign acts', () => {
    for (const line of linesOf(HOSTILE, 'fr', 60)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(60);
      expect(line).not.toMatch(LIVE);
      expect(line).not.toMatch(/^\s*::/);
    }
  });
});

describe('figures of logs in Markdown', () => {
  it('are two tables', () => {
    const [figures, campaigns] = tablesOf(FIGURES, 'en');
    expect(figures).toEqual([
      ['Figure', 'Value'],
      ['Read', '15,210 events about 4,312 people'],
      ['Period', 'from 25 November 2025 to 24 November 2026'],
      ['Calls and sends', '3,620 calls (1,240 answered), 5,960 emails, 480 SMS'],
      ['Refusals', '75'],
      ['Calls outside office hours, on working days', '58, in 9 weeks · 338 calls not judged'],
      ['Calls on a Saturday, a Sunday or a public holiday', '12, in 3 weeks · 338 calls not judged'],
    ]);
    expect(campaigns?.slice(0, 3)).toEqual([
      ['Campaign', 'Sent', 'Delivered', 'Bounces', 'Reported as spam', 'Unsubscribed', 'Clicks', 'Replies', 'Opens (unreliable)'],
      [
        'Novembre DSI Auvergne (email)',
        '5,120',
        '4,981 (97%)',
        '139 (2.7%, 112 hard, 27 soft)',
        '4 (0.08%)',
        '61 (1.2%)',
        '143 (2.9%)',
        '88 (1.8%)',
        '2,310 (890 more by machines)',
      ],
      ['Relance téléphone (phone)', '3,620', '–', '–', '–', 'unknown', '–', '900 (25%)', '–'],
    ]);
  });

  it('no name of a campaign makes a tag, a cell, a mention or a link', () => {
    const text = [...logFigureMarkdown(HOSTILE, contextIn('fr'))].join('\n');
    expect(text).not.toMatch(/<script|<img|@octocat/);
    for (const line of text.split('\n')) expect(line).not.toMatch(LIVE);
    const [, campaigns = []] = tablesOf(HOSTILE, 'fr');
    expect(campaigns).toHaveLength(6);
    for (const row of campaigns) expect(row).toHaveLength(9);
  });
});

describe('rates', () => {
  it.each([
    [0, 5000, '0%', '0 %'],
    [1, 100_000, '0.01%', '0,01 %'],
    [4, 5000, '0.08%', '0,08 %'],
    [15, 5000, '0.30%', '0,30 %'],
    [76, 5000, '1.5%', '1,5 %'],
    [612, 5000, '12%', '12 %'],
    [4999, 5000, '99%', '99 %'],
    [5000, 5000, '100%', '100 %'],
  ])('%d of %d are told with the decimals that tell them', (n, all, en, fr) => {
    expect(campaignFigureWords('en').rate(n, all)).toBe(en);
    expect(plain(campaignFigureWords('fr').rate(n, all))).toBe(fr);
  });
});
