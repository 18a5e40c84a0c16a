import { expect, it } from 'vitest';
import rule from '../../rules/relation-inconsistent.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const HEAD = ['email', 'statut', 'fin_relation'];
const RUN = ['email', 'statut', 'contrat_en_cours', 'fin_relation'];
const SPAN = ['email', 'debut_relation', 'fin_relation'];

table(rule, {
  'one column alone contradicts nothing': {
    rows: [
      ['email', 'fin_relation'],
      [A, '2020-01-01'],
    ],
    says: [],
  },
  'a client whose relation ended yesterday, ends today, ends tomorrow, has no end': {
    rows: [HEAD, [A, 'client', '2026-11-23'], [A, 'client', '2026-11-24'], [A, 'client', '2026-11-25'], [A, 'client', '']],
    says: ['row 2: clientEnded'],
  },
  'former clients, prospects, words that we do not know': {
    rows: [HEAD, [A, 'ancien client', '2020-01-01'], [A, 'prospect', '2020-01-01'], [A, 'VIP', '2020-01-01'], [A, '', '2020-01-01']],
    says: [],
  },
  'a contract that runs after its end': {
    rows: [RUN, [A, '', 'oui', '2020-01-01'], [A, '', 'non', '2020-01-01'], [A, '', 'oui', '2030-01-01'], [A, '', '?', '2020-01-01']],
    says: ['row 2: runningEnded'],
  },
  'a client and a contract, both ended: said once': { rows: [RUN, [A, 'client', 'oui', '2020-01-01']], says: ['clientEnded'] },
  'a former client under contract, or whose end is to come': {
    rows: [
      RUN,
      [A, 'ex-client', 'oui', ''],
      [A, 'ex-client', 'non', ''],
      [A, 'ex-client', '', '2027-01-01'],
      [A, 'ex-client', '', '2026-11-24'],
    ],
    says: ['row 2: runningFormer', 'row 4: formerLater'],
  },
  'an end before the beginning, on the same day, after it': {
    rows: [SPAN, [A, '2025-01-02', '2025-01-01'], [A, '2025-01-01', '2025-01-01'], [A, '2025-01-01', '2025-01-02'], [A, '2025-01-01', '']],
    says: ['row 2: endBeforeStart'],
  },
  'two faults are two findings': {
    rows: [
      ['email', 'statut', 'debut_relation', 'fin_relation'],
      [A, 'client', '2025-01-15', '2024-06-30'],
    ],
    says: ['clientEnded', 'endBeforeStart'],
  },
  'placeholders and what cannot be read say nothing': {
    rows: [HEAD, [A, 'client', '1900-01-01'], [A, 'client', '2020-02-30'], [A, 'client', '9999-12-31']],
    says: [],
  },
  'two readings, of which one is to come': { order: 'unresolved', rows: [HEAD, [A, 'client', '03/12/2026']], says: [] },
  'two readings, both past': { order: 'unresolved', rows: [HEAD, [A, 'client', '03/04/2026']], says: ['clientEnded'] },
});

it('warns and bars nobody: retention-client counts from the end', () => {
  expect(judge(rule, { rows: [HEAD, [A, 'client', '2024-06-30']] })).toMatchObject([{ severity: 'warning', channels: [] }]);
  expect(rule.docs.remedy.en).toMatch(/former client/);
  expect(rule.docs.remedy.fr).toMatch(/ancien client/);
});
