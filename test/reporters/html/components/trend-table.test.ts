import { expect, it } from 'vitest';
import type { Chart } from '../../../../src/model/kpi/chart.js';
import { trendLine } from '../../../../src/reporters/html/components/trend-table.js';
import { fixture, partIn, render } from '../support.js';

const trend = (values: readonly number[], more: Partial<Chart> = {}): Chart => ({
  name: { en: 'Past retention', fr: 'Au-delà de la conservation' },
  unit: 'count',
  points: values.map((value, i) => ({ day: `2026-0${i + 1}-01`, value })),
  ...more,
});
const sectionOf = (history: readonly Chart[] | undefined, lang: 'en' | 'fr' = 'en'): string => {
  const page = partIn(render(fixture('salon'), lang, history === undefined ? {} : { history }), lang);
  return /<section id="\w\w-trend"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
};

it('a page without earlier runs says nothing of them', () => {
  expect(sectionOf(undefined)).toBe('');
  expect(sectionOf([])).toBe('');
});

it.each([
  ['one run makes no trend', [4]],
  ['nor does none', []],
])('%s', (_, values) => {
  expect(sectionOf([trend(values)])).toBe('');
});

it('nor do days that are none, or values that are no numbers', () => {
  expect(
    sectionOf([
      {
        ...trend([1, 2]),
        points: [
          { day: 'May', value: 1 },
          { day: '2026-02-01', value: 2 },
        ],
      },
    ]),
  ).toBe('');
  expect(sectionOf([trend([1, Number.NaN])])).toBe('');
});

it.each([
  ['fewer, which is better', [40, 12], { better: 'less' }, 'falling, for the better', 'en baisse, dans le bon sens'],
  ['more, which is worse', [12, 40], { better: 'less' }, 'rising, for the worse', 'en hausse, dans le mauvais sens'],
  ['more, which is better', [0.2, 0.4], { better: 'more', unit: 'share' }, 'rising, for the better', 'en hausse, dans le bon sens'],
  ['more of what is neither good nor bad', [1, 2], {}, '>rising<', '>en hausse<'],
  ['the same', [7, 9, 7], { better: 'less' }, '>unchanged<', '>inchangé<'],
] as const)('says %s', (_, values, more, en, fr) => {
  expect(sectionOf([trend(values, more)], 'en')).toContain(en);
  expect(sectionOf([trend(values, more)], 'fr')).toContain(fr);
});

it('tells the first and the last value and their days, in words, beside the line', () => {
  const page = sectionOf([trend([0.25, 0.3, 0.5], { unit: 'share' })]);
  expect(page).toContain('25% <small>1 January 2026</small>');
  expect(page).toContain('50% <small>1 March 2026</small>');
});

it('draws days to scale from left to right, the largest value on top, and the same value as a level line', () => {
  const drawn = (points: Chart['points']): string => /points="([^"]*)"/.exec(trendLine({ points }).toString())?.[1] ?? '';
  expect(
    drawn([
      { day: '2026-01-01', value: 0 },
      { day: '2026-01-02', value: 10 },
      { day: '2026-01-11', value: 5 },
    ]),
  ).toBe('3,21 14.4,3 117,12');
  expect(
    drawn([
      { day: '2026-01-01', value: 4 },
      { day: '2026-02-01', value: 4 },
    ]),
  ).toBe('3,12 117,12');
});
