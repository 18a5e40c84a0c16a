import { describe, expect, it } from 'vitest';
import type { LogFigures } from '../../../src/model/events/log-figures.js';
import { roundAbove } from '../../../src/reporters/logs/html/week-chart.js';
import { CAMPAIGNS, FIGURES, HOSTILE, sectionsIn, week } from './support.js';

/** The text of each row of a table, cells parted by a bar. */
const rowsOf = (html: string, section: string): string[] => {
  const part = new RegExp(`<section id="\\w\\w-${section}".*?(?=<section id="\\w\\w-|$)`, 's').exec(html)?.[0] ?? '';
  return [...part.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<small[^>]*>/g, ' ')
      .replace(/<\/t[hd]>/g, '|')
      .replace(/<[^>]*>/g, '')
      .replace(/ {2,}/g, ' ')
      .replace(/\|+$/, '')
      .trim(),
  );
};
const of = (more: Partial<LogFigures>): LogFigures => ({ ...FIGURES, ...more });

describe('the calendar of weeks', () => {
  it('tells each week by its Monday, in figures, year by year, and leaves out those in which nothing happened', () => {
    const weeks = [
      week('2025-12-29', { calls: 3, emails: 12, callsOutOfHours: 2 }),
      week('2026-01-05'),
      week('2026-01-12', { emails: 1, texts: 5 }),
    ];
    expect(rowsOf(sectionsIn(of({ weeks }), 'en'), 'calendar')).toEqual([
      'Week of|Calls|Out of hours|Days off|Emails|SMS',
      '2025',
      '29 Dec|3|2|0|12|0',
      '2026',
      '12 Jan|0|0|0|1|5',
    ]);
  });

  it.each([
    ['en', 'not judged', 'Calls outside office hours, on working days: ', '2 calls not judged', 'nobody says in which time zone'],
    [
      'fr',
      'non jugé',
      'Appels hors des heures de bureau, les jours ouvrés : ',
      '2 appels non jugés',
      'rien ne dit dans quel fuseau horaire',
    ],
  ] as const)('says in %s what nobody could judge, and why: never zero', (lang, cell, label, count, why) => {
    const { callsOutOfHours: _hours, callsOnDaysOff: _off, ...unjudged } = week('2026-01-05', { calls: 2 });
    const html = sectionsIn(of({ weeks: [unjudged] }), lang);
    expect(rowsOf(html, 'calendar').at(-1)).toMatch(new RegExp(`\\|2\\| ${cell}\\| ${cell}$`));
    expect(html).toContain(`<b>${label}</b><svg class="swatch" aria-hidden="true"><rect class="s-unknown" width="100%"/></svg> ${count}`);
    expect(html).toContain(why);
    expect(/<div class="calendar">.*?<\/div>/s.exec(html)?.[0]).not.toContain('s-late');
  });

  it('counts what is judged and what is not, apart', () => {
    const html = sectionsIn(FIGURES, 'en');
    expect(html).toMatch(
      /Calls outside office hours, on working days: <\/b><svg[^>]*>.*?<\/svg> 58, in 9 weeks · <svg[^>]*>.*?<\/svg> 338 calls not judged/,
    );
  });

  it('a week without calls has nothing to judge', () => {
    const html = sectionsIn(of({ weeks: [{ monday: '2026-01-05', calls: 0, emails: 4, texts: 0 }] }), 'en');
    expect(html).not.toContain('not judged');
    expect(html).not.toContain('office hours');
  });

  it('speaks of the hours of the law where the run is about consumers', () => {
    expect(sectionsIn(of({ audience: 'consumer' }), 'fr')).toContain('Appels hors des heures autorisées par la loi, les jours ouvrés');
  });

  it('draws a year at most, each week in its place, and says what came before', () => {
    const weeks = [week('2024-01-01', { calls: 7 }), week('2024-06-03', { emails: 4 }), week('2026-01-05', { calls: 1 })];
    const html = sectionsIn(of({ weeks }), 'en');
    expect(html).toContain('2 earlier weeks with 11 calls and sends are in the JSON report.');
    expect(html.match(/<rect class="s-calls" x=/g)).toHaveLength(1);
  });

  it('is left out where nothing is dated', () => {
    expect(sectionsIn(of({ weeks: [] }), 'en')).not.toContain('en-calendar');
  });

  it.each([
    [1, 1],
    [3, 4],
    [538, 600],
    [999, 1000],
    [40_001, 60_000],
  ])('%d is read by a line at %d', (n, line) => {
    expect(roundAbove(n)).toBe(line);
  });
});

describe('campaigns compared', () => {
  it('have rates over what was delivered, or sent, or none; what is unknown says so, and what makes no sense is a dash', () => {
    const [heads, mail, calls, service, texts] = rowsOf(sectionsIn(FIGURES, 'en'), 'campaigns');
    expect(heads).toBe('Campaign|Sent|Delivered|Bounces|Reported as spam|Unsubscribed|Clicks|Replies|Opens (unreliable)');
    expect(mail).toBe(
      'Novembre DSI Auvergne email|5,120|4,981 97%|139 2.7% 112 hard, 27 soft|4 0.08%|61 1.2%|143 2.9%|88 1.8%|2,310 890 more by machines',
    );
    expect(calls).toBe('Relance téléphone phone|3,620| –| –| –| unknown| –|900 25%| –');
    expect(service).toBe('Factures email · not prospecting|840|840 100%|0 0%|0 0%|0 0%| unknown| unknown| unknown');
    expect(texts).toBe('SMS salon SMS|480| unknown| unknown| unknown|14 2.9%| unknown|9 1.9%| –');
  });

  it.each([
    ['hard ones alone', { hardBounces: 3 }, '3 3% hard ones alone'],
    ['soft ones alone', { softBounces: 2 }, '2 2% soft ones alone'],
    ['none of either', { hardBounces: 0, softBounces: 0 }, '0 0%'],
  ])('tell bounces: %s', (_, more, says) => {
    const campaigns = [{ name: 'a', prospecting: true, channel: 'email', sends: 100, steps: [], ...more } as const];
    expect(
      rowsOf(sectionsIn(of({ campaigns }), 'en'), 'campaigns')[1]
        ?.split('|')[3]
        ?.replace('.0%', '%'),
    ).toBe(says);
  });

  it('no rate is made of opens, nor over nothing', () => {
    const campaigns = [{ name: 'a', prospecting: true, channel: 'email', sends: 0, opens: 5, replies: 2, steps: [] } as const];
    const html = sectionsIn(of({ campaigns }), 'en');
    expect(rowsOf(html, 'campaigns')[1]).toBe('a email|0| unknown| unknown| unknown| unknown| unknown|2|5');
    expect(rowsOf(html, 'funnels').join()).not.toContain('%');
  });
});

describe('funnels of messages', () => {
  it('follow each step from what was sent to who refused', () => {
    expect(rowsOf(sectionsIn(FIGURES, 'fr'), 'funnels').slice(0, 7)).toEqual([
      'Devenir|Barre|Nombre|Part',
      'Envois||2 400',
      'Remis||2 310|96 %',
      'Ouvertures| peu fiable|1 300',
      'Clics||90|3,9 %',
      'Réponses||51|2,2 %',
      'Refus||40|1,7 %',
    ]);
  });

  it('say unknown where the log does not tell, and draw no bar of it', () => {
    const campaigns = [{ name: 'a', prospecting: true, channel: 'email', steps: [{ step: 2, sends: 10 }] } as const];
    const html = sectionsIn(of({ campaigns }), 'en');
    expect(rowsOf(html, 'funnels').slice(1)).toEqual([
      'Sent||10',
      ...['Delivered', 'Opens', 'Clicks', 'Replies', 'Refusals'].map((one) => `${one}|| unknown`),
    ]);
    expect(html).toContain('<caption>Step 2</caption>');
    expect(/<section id="en-funnels".*/s.exec(html)?.[0].match(/class="bar"/g)).toHaveLength(1);
  });

  it('hold no calls, and no opens of text messages; campaigns without steps stand together', () => {
    const html = /<section id="en-funnels".*/s.exec(sectionsIn(FIGURES, 'en'))?.[0] ?? '';
    expect(html).not.toContain('Relance téléphone');
    expect(html.indexOf('Campaigns of which the log tells no steps')).toBeLessThan(html.indexOf('SMS salon'));
    expect(rowsOf(html, 'funnels').filter((row) => row.startsWith('Opens'))).toHaveLength(4);
  });

  it('are of the largest campaigns, and tell how many more there are', () => {
    const campaigns = Array.from({ length: 11 }, (_, i) => ({
      ...CAMPAIGNS[3],
      name: `n${i}`,
      sends: i,
      prospecting: true,
      channel: 'email' as const,
      steps: [],
    }));
    const html = /<section id="en-funnels".*/s.exec(sectionsIn(of({ campaigns }), 'en'))?.[0] ?? '';
    expect(html).toContain('and 3 more campaigns');
    expect(html).toContain('<caption>n10 ');
    expect(html).not.toContain('<caption>n2 ');
  });
});

describe('all logs', () => {
  it.each([
    ['en', 'Calls answered</dt><dd><b>unknown'],
    ['fr', 'Appels décrochés</dt><dd><b>inconnu'],
  ] as const)('in %s: what no log tells is unknown', (lang, says) => {
    const { answered: _, ...figures } = FIGURES;
    expect(sectionsIn(figures, lang)).toContain(says);
  });

  it('names of campaigns are text, whatever they are', () => {
    const html = sectionsIn(HOSTILE, 'en');
    expect(html).not.toMatch(/<script>|<img|<\/main>|\u202e/);
    expect(html).toContain('&lt;script&gt;window.hacked=1&lt;/script&gt;');
    expect(html).toContain('unnamed');
  });
});
