import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report/report.js';
import { leastTime } from '../../../least-time.js';
import { fixture, render } from '../support.js';

const COLUMNS = 100_000;

/** A file of very many columns that nobody understands, and a finding in each. */
const wide = (): Report => {
  const base = fixture('salon');
  return {
    ...base,
    columns: Array.from({ length: COLUMNS }, (_, column) => ({
      column,
      header: `col${column}`,
      confidence: 0,
      by: 'none' as const,
      kept: column > 500,
    })),
    rules: base.rules.map((rule, which) =>
      which > 0
        ? rule
        : {
            ...rule,
            findings: Array.from({ length: COLUMNS }, (_, column) => ({
              message: 'first',
              severity: 'warning' as const,
              action: 'flag' as const,
              column,
              header: `col${column}`,
              count: 1,
              examples: [],
            })),
          },
    ),
  };
};

describe('a file of a hundred thousand columns', () => {
  it('makes a page in seconds that a browser opens, and that says how much it leaves out', async () => {
    let page = '';
    const work = () => {
      page = render(wide(), 'en');
    };
    // A second here; each column was held against all before it, which took minutes.
    expect(await leastTime(work, 15_000)).toBeLessThan(15_000);
    expect(page.length).toBeLessThan(1_000_000);
    expect(page).toMatch(/99[,\s]880 more/);
  });
});
