import { describe, expect, it } from 'vitest';
import { rules } from '../../../../rules/index.js';
import type { AgeFigures, RelationName } from '../../../../src/model/report/figures.js';
import type { Report } from '../../../../src/model/report/report.js';
import { rulesById } from '../../../../src/model/rule/rule.js';
import { ageBins, retentionLimits } from '../../../../src/reporters/html/report/age-bins.js';
import { FIGURES, fixture, partIn, render } from '../support.js';

const KNOWN = rulesById(rules);
const aged = (relation: RelationName, ...months: [number, number][]): AgeFigures => ({
  relation,
  contacts: months.reduce((sum, [, n]) => sum + n, 0),
  months,
  undated: 0,
});
const options = (given: Readonly<Record<string, Readonly<Record<string, unknown>>>>, purpose = 'prospecting'): Report => ({
  ...fixture('salon'),
  purpose,
  rules: fixture('salon').rules.map((rule) => ({ ...rule, options: given[rule.id] ?? {} })),
});

describe('the limits', () => {
  it('are the options of the retention rules that ran', () => {
    const report = options({ 'retention-prospect': { months: 24 }, 'retention-client': { months: 36, archiveMonths: 60 } });
    expect(retentionLimits(report, KNOWN)).toEqual([
      { kind: 'prospect', months: 24 },
      { kind: 'former', months: 36 },
      { kind: 'archive', months: 60 },
    ]);
  });

  it('leave the end of prospecting out where the file is an archive', () => {
    const report = options({ 'retention-prospect': { months: 36 }, 'retention-client': { months: 36, archiveMonths: 60 } }, 'archive');
    expect(retentionLimits(report, KNOWN).map(({ kind }) => kind)).toEqual(['prospect', 'archive']);
  });

  it('are none where no such rule ran, or where its option is no number of months', () => {
    expect(retentionLimits({ ...options({}), rules: [] }, KNOWN)).toEqual([]);
    expect(retentionLimits(options({ 'retention-prospect': { months: '36' }, 'retention-client': { months: -1 } }), KNOWN)).toEqual([]);
  });
});

describe('the half-years', () => {
  const LIMITS = [{ kind: 'prospect', months: 36 }] as const;
  const filled = (ages: readonly AgeFigures[], limits: Parameters<typeof ageBins>[1] = LIMITS) =>
    ageBins(ages, limits)
      .filter(({ prospects, formers }) => prospects + formers > 0)
      .map(({ from, to, prospects, formers }) => [from, to, prospects, formers]);

  it.each([
    [
      'the last month of a half-year is in it, the next one is not',
      [aged('prospect', [5, 2], [6, 3])],
      [
        [0, 6, 2, 0],
        [6, 12, 3, 0],
      ],
    ],
    [
      'the month of the limit is past it',
      [aged('prospect', [35, 1], [36, 1])],
      [
        [30, 36, 1, 0],
        [36, 42, 1, 0],
      ],
    ],
    ['who may be a prospect counts as one', [aged('prospect', [1, 1]), aged('unknown', [1, 4])], [[0, 6, 5, 0]]],
    ['former clients stand on their side, clients nowhere', [aged('former', [7, 2]), aged('client', [7, 9])], [[6, 12, 0, 2]]],
    [
      'from ten years on all are counted together',
      [aged('prospect', [119, 1], [120, 2], [600, 3])],
      [
        [114, 120, 1, 0],
        [120, Number.POSITIVE_INFINITY, 5, 0],
      ],
    ],
  ] as const)('%s', (_, ages, expected) => {
    expect(filled(ages)).toEqual(expected);
  });

  it('are cut at a limit that falls within one', () => {
    const bins = ageBins([aged('prospect', [13, 1], [14, 1])], [{ kind: 'prospect', months: 14 }]);
    expect(bins.map(({ from }) => from)).toEqual([0, 6, 12, 14, 18]);
    expect(bins.map(({ prospects }) => prospects)).toEqual([0, 0, 1, 1, 0]);
  });

  it('reach at least past the last limit, even one of fifteen years, and lose nobody', () => {
    const ages = [aged('prospect', [0, 1], [59, 2], [179, 4], [180, 8], [999, 16])];
    const bins = ageBins(ages, [{ kind: 'prospect', months: 180 }]);
    expect(bins.reduce((sum, { prospects }) => sum + prospects, 0)).toBe(31);
    expect(bins.filter(({ from }) => from >= 180).reduce((sum, { prospects }) => sum + prospects, 0)).toBe(24);
  });
});

describe('the pyramid', () => {
  const part = (figures: Partial<typeof FIGURES>): string => {
    const report = { ...fixture('salon'), figures: { ...FIGURES, ...figures } };
    return /<section id="en-ages"[\s\S]*?<\/section>/.exec(partIn(render(report, 'en'), 'en'))?.[0] ?? '';
  };

  it('says how many are past each limit', () => {
    expect(part({ ages: [aged('prospect', [35, 7], [36, 2], [80, 3])] })).toContain('Limit: 36 months · 5 past it');
  });

  it('leaves out the half that has nobody in it', () => {
    const page = part({ ages: [aged('prospect', [35, 7])] });
    expect([page.includes('Prospects'), page.includes('Former clients')]).toEqual([true, false]);
  });

  it('is left out where no contact has an age, and says who has none and why', () => {
    const page = part({
      ages: [
        { ...aged('prospect'), undated: 3 },
        { ...aged('client'), contacts: 1 },
      ],
    });
    expect(page).not.toContain('<table');
    expect(page).toContain('3 contacts have no date to count from.');
    expect(page).toContain('1 client has a running relation');
    expect(part({ ages: [] })).toBe('');
  });
});
