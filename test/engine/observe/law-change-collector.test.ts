import { describe, expect, it } from 'vitest';
import { defineRule } from '../../../src/author.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { PLAIN_STYLE } from '../../../src/reporters/contract/reporter.js';
import { shortReport } from '../../../src/reporters/terminal/short-report.js';
import { wordsFor } from '../../../src/words/index.js';
import { csvOf, runOn } from '../../laws/support.js';

const text = (en: string) => ({ en, fr: en });
const law = (id: string, from?: string, to?: string) => ({
  id,
  title: text(`Text ${id}`),
  url: '',
  sure: 'text' as const,
  ...(from && { from }),
  ...(to && { to }),
});

/** Bars whoever has no consent, from the day on which its text begins. */
const callRule = defineRule({
  id: 'call-without-consent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [law('new-call-law', '2027-01-01')],
  docs: { title: text('Call'), why: text('Why.'), remedy: text('Do.'), bad: [], good: [] },
  needs: { phone: 'required' },
  channels: ['phone'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: { asks: text('Asks for consent.') },
  visit(ctx) {
    return {
      phone(_, cell) {
        if (ctx.asOf >= 0) ctx.report(cell, 'asks');
      },
    };
  },
});
const oldRule = defineRule({ ...callRule, id: 'old-rule', law: [law('old-law', undefined, '2026-12-31')] } as never) as typeof callRule;

const FILE = csvOf(
  'email;telephone;source',
  'claire@acme.example;01 99 00 12 34;Salon',
  'anne@acme.example;;Salon',
  'paul@acme.example;01 99 00 12 35;Salon',
);
const ran = async (asOf: string, rules = [callRule], more = {}) =>
  (await runOn(FILE, { config: { asOf, channels: ['email', 'phone'], absent: ['lastInboundAt'] }, rules, ...more })).report;

describe('a change of law within ninety days', () => {
  it.each([
    ['2026-12-31', [{ day: '2027-01-01', law: ['new-call-law'], rules: ['call-without-consent'], rows: 2 }], 'on its eve'],
    ['2026-10-03', [{ day: '2027-01-01', law: ['new-call-law'], rules: ['call-without-consent'], rows: 2 }], 'ninety days before'],
    ['2026-10-02', undefined, 'ninety-one days before: not yet'],
    ['2027-01-01', undefined, 'on the day: it is the law'],
  ] as const)('seen from %s is %j (%s)', async (asOf, changes, _) => {
    const report = await ran(asOf);
    expect(report.changes).toEqual(changes);
  });

  it('does not act before its day, and acts on it', async () => {
    expect((await ran('2026-12-31')).verdicts.phone).toMatchObject({ 'needs-consent': 0 });
    expect((await ran('2026-12-31')).notRun).toContainEqual(
      expect.objectContaining({ id: 'call-without-consent', because: 'not-in-force' }),
    );
    expect((await ran('2027-01-01')).verdicts.phone).toMatchObject({ 'needs-consent': 2 });
  });

  it.each<readonly [string, object, readonly object[] | undefined]>([
    ['a text that ended yesterday', { law: [law('x', undefined, '2026-11-23'), law('y')] }, undefined],
    ['a text that ends today', { law: [law('x', undefined, '2026-11-24'), law('y')] }, [{ day: '2026-11-25', law: ['x'] }]],
    ['a text that ends in eighty-nine days', { law: [law('x', undefined, '2027-02-21'), law('y')] }, [{ day: '2027-02-22', law: ['x'] }]],
    ['a text that ends in ninety', { law: [law('x', undefined, '2027-02-22'), law('y')] }, undefined],
    ['a text that is in force already', { law: [law('x', '2026-11-24')] }, undefined],
    [
      'two texts of one day, which are one change',
      { law: [law('y', '2026-12-01'), law('x', '2026-12-01'), law('z')] },
      [{ day: '2026-12-01', law: ['x', 'y'], rules: ['call-without-consent'] }],
    ],
    [
      'texts of two days, which are two',
      { law: [law('y', '2026-12-02'), law('x', '2026-12-01'), law('z')] },
      [
        { day: '2026-12-01', law: ['x'] },
        { day: '2026-12-02', law: ['y'] },
      ],
    ],
    ['a rule whose field the file has not', { needs: { siren: 'required' }, visit: () => ({}) }, undefined],
    ['a rule of whose fields the file has none', { needs: { siren: 'one-of', siret: 'one-of' }, visit: () => ({}) }, undefined],
  ])('is known by its texts: %s', async (_, more, changes) => {
    const rule = defineRule({ ...callRule, law: [law('x', '2027-01-01')], ...more } as never) as typeof callRule;
    const told = (await ran('2026-11-24', [rule])).changes;
    if (changes === undefined) expect(told).toBeUndefined();
    else expect(told).toMatchObject(changes);
  });

  it.each<readonly [string, (later: boolean) => object, number]>([
    ['nothing', () => ({}), 0],
    ['other channels', (later) => ({ channels: later ? ['phone', 'sms'] : ['phone'] }), 2],
    ['other facts, which judge nobody otherwise', (later) => ({ facts: { later } }), 0],
  ])('counts the rows of which a rule says then: %s', async (_, more, rows) => {
    const since = parseIsoDay('2027-01-01');
    const rule = defineRule({
      ...callRule,
      channels: ['phone', 'sms'],
      facts: { later: { is: 'boolean', ...text('{value}') } },
      law: [law('x', '2027-01-01'), law('y')],
      visit: (ctx: Parameters<NonNullable<typeof callRule.visit>>[0]) => ({
        phone: (__: unknown, cell: never) => ctx.report(cell, 'asks', more(ctx.asOf >= since)),
      }),
    } as never) as typeof callRule;
    expect((await ran('2026-12-31', [rule])).changes).toMatchObject([{ rows }]);
  });

  it('may be a text that ends: the rows that it stops to bar', async () => {
    const { changes, verdicts } = await ran('2026-11-24', [oldRule]);
    expect(changes).toEqual([{ day: '2027-01-01', law: ['old-law'], rules: ['old-rule'], rows: 2 }]);
    expect(verdicts.phone).toMatchObject({ 'needs-consent': 2 });
  });

  it('names the rules that it makes a difference to, and those that rest on it where it makes none', async () => {
    const idle = defineRule({ ...callRule, id: 'idle-rule', visit: () => ({}) } as never) as typeof callRule;
    expect((await ran('2026-12-31', [callRule, idle])).changes).toMatchObject([{ rules: ['call-without-consent'], rows: 2 }]);
    expect((await ran('2026-12-31', [idle])).changes).toMatchObject([{ rules: ['idle-rule'], rows: 0 }]);
  });

  it.each(['en', 'fr'] as const)('is told with the answer, in %s, where rows feel it', async (lang) => {
    const words = wordsFor(lang);
    const first = (report: Awaited<ReturnType<typeof ran>>): string =>
      [...shortReport(report, { words, lang, style: PLAIN_STYLE, width: 400, rules: new Map(), version: 'test' } as never)]
        .join('')
        .split('\n\n')[0] ?? '';
    expect(first(await ran('2026-12-31'))).toContain(words.ahead('2027-01-01', 2, 'call-without-consent'));
    expect(first(await ran('2027-01-01'))).not.toContain('2027-01-01 ');
  });

  it('is the same whatever the blocks', async () => {
    expect(await ran('2026-12-31', [callRule, oldRule], { blockBytes: 7 })).toEqual(await ran('2026-12-31', [callRule, oldRule]));
  });

  it.each([
    ['en', 'From 1 January 2027 the law changes (Text new-call-law): 2 rows would be judged otherwise by call-without-consent'],
    [
      'fr',
      'À partir du 1er janvier 2027, le droit change (Text new-call-law) : 2 lignes seraient jugées autrement par call-without-consent',
    ],
  ] as const)('is announced in %s', async (lang, words) => {
    const report = await ran('2026-12-31');
    const plain = (given: string): string => given;
    const style = new Proxy({}, { get: () => plain });
    const out = [
      ...shortReport(report, {
        words: wordsFor(lang),
        lang,
        exit: 0,
        rules: new Map([[callRule.id, callRule]]),
        style,
        width: 200,
      } as never),
    ].join('');
    expect(out.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(words);
  });
});
