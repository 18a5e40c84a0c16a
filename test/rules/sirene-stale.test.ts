import { expect, it } from 'vitest';
import rule from '../../rules/sirene-stale.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const HEAD = ['email', 'source', 'date_source'];

table(rule, {
  'the thirty-first day still counts, the next does not': {
    rows: [HEAD, [A, 'SIRENE', '2026-10-24'], [A, 'SIRENE', '2026-10-23']],
    says: ['row 3: stale'],
  },
  'an unknown day, and one that has not come': {
    rows: [HEAD, [A, 'Base Sirène', ''], [A, 'INSEE', '2062-01-01'], [A, 'INSEE', '0001-01-01']],
    says: ['undated', 'undated', 'undated'],
  },
  'other sources': { rows: [HEAD, [A, 'Salon de Lyon', '2020-01-01'], [A, '', '2020-01-01'], [A, 'SIREN', '']], says: [] },
  'no column of days, or of sources': {
    rows: [
      ['email', 'source'],
      [A, 'SIRENE'],
    ],
    says: [],
  },
  'a client is not prospected from the register': {
    rows: [
      [...HEAD, 'statut'],
      [A, 'SIRENE', '2020-01-01', 'client'],
      [A, 'SIRENE', '2020-01-01', 'prospect'],
    ],
    says: ['row 3: stale'],
  },
  'two readings of which one is fresh': { order: 'unresolved', rows: [HEAD, [A, 'SIRENE', '11/03/2026']], says: [] },
  'a limit of one’s own': { rows: [HEAD, [A, 'SIRENE', '2026-11-16']], options: { days: 7 }, says: ['stale'] },
});

it('counts the days past the limit, and bars nobody', () => {
  const [said] = judge(rule, { rows: [HEAD, [A, 'SIRENE', '2026-10-20']] });
  expect(said).toMatchObject({ severity: 'warning', channels: [], facts: { days: 4 } });
  expect(rule.messages.stale.fr).toMatch(/dernier fichier/);
  expect(rule.messages.stale.en).toMatch(/latest file/);
});
