import { expect, it } from 'vitest';
import rule from '../../rules/opposition-applied-late.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const HEAD = ['email', 'date_opposition', 'opposition_appliquee'];
const CHANNELS = ['email', 'date_opposition', 'opposition_appliquee', 'opposition_canaux'];
const applied = (...days: readonly string[]): readonly (readonly string[])[] => [HEAD, ...days.map((day) => [A, '2026-10-01', day])];

table(rule, {
  'no refusal at all': { rows: [['email'], [A]], says: [] },
  'refusals whose application no column tells, said once': {
    rows: [
      ['email', 'date_opposition'],
      [A, '2020-01-01'],
      [A, '2021-01-01'],
    ],
    says: ['file: noColumn'],
  },
  'on the same day, and on the second day': { rows: applied('2026-10-01', '2026-10-03'), says: [] },
  'on the third day': { rows: applied('2026-10-04'), says: ['slow'] },
  'on the fourteenth day, the last': { rows: applied('2026-10-15'), says: ['slow'] },
  'on the fifteenth': { rows: applied('2026-10-16'), says: ['late'] },
  'before it came': { rows: applied('2026-09-30'), says: ['backwards'] },
  'not applied: today, on the third, the fourteenth and the fifteenth day': {
    rows: [HEAD, [A, '2026-11-24', ''], [A, '2026-11-21', ''], [A, '2026-11-10', ''], [A, '2026-11-09', '']],
    says: ['row 3: slow', 'row 4: slow', 'row 5: waiting'],
  },
  'not applied for one month, and one day more': {
    rows: [HEAD, [A, '2026-10-24', ''], [A, '2026-10-23', '']],
    says: ['row 2: waiting', 'row 3: overdue'],
  },
  'a month that begins on the 31st ends on the 30th': {
    asOf: '2026-06-30',
    rows: [HEAD, [A, '2026-05-31', '']],
    says: ['waiting'],
  },
  'and is over on the day after': { asOf: '2026-07-01', rows: [HEAD, [A, '2026-05-31', '']], says: ['overdue'] },
  'a refusal of calls alone has no two-day rule': {
    rows: [CHANNELS, [A, '2026-10-01', '2026-10-10', 'téléphone'], [A, '2026-10-01', '2026-10-10', 'email, téléphone']],
    says: ['row 3: slow'],
  },
  'but it has the fourteen days': { rows: [CHANNELS, [A, '2026-10-01', '2026-10-20', 'téléphone']], says: ['late'] },
  'a placeholder is no application, nor is a day to come': {
    rows: [HEAD, [A, '2026-10-01', '0001-01-01'], [A, '2026-11-01', '2062-01-01']],
    says: ['row 2: overdue', 'row 3: waiting'],
  },
  'a word is no date: whether it was in time cannot be told': { rows: [HEAD, [A, '2026-01-01', 'oui']], says: [] },
  'a refusal to come, or none': { rows: [HEAD, [A, '2062-01-01', ''], [A, '', '2026-10-01']], says: [] },
  'two readings: the shortest delay is counted, and an order that is not certain is no fault': {
    order: 'unresolved',
    rows: [HEAD, [A, '03/04/2026', '2026-04-04'], [A, '03/04/2026', '2026-03-10'], [A, '03/04/2026', '2026-02-10']],
    says: ['row 4: backwards'],
  },
  'two readings of the application: the shortest delay is counted': {
    order: 'unresolved',
    rows: [HEAD, [A, '2026-03-01', '03/04/2026'], [A, '2026-03-02', '03/04/2026'], [A, '2026-02-17', '03/04/2026']],
    says: ['row 2: slow', 'row 4: late'],
  },
  'channels that nobody knows are all of them': { rows: [CHANNELS, [A, '2026-10-01', '2026-10-10', 'pigeon']], says: ['slow'] },
  'limits of one’s own': { rows: applied('2026-10-03', '2026-10-09'), options: { days: 7, emailDays: 1 }, says: ['slow', 'late'] },
  'every refusal applied on one day: that of an import': {
    rows: [HEAD, [A, '2026-10-01', '2026-10-03'], [A, '2026-10-02', '2026-10-03'], [A, '2026-10-03', '2026-10-03']],
    options: { rows: 3 },
    says: ['file: oneDay'],
  },
  'and that day does not say that any of them was late; what still waits does': {
    rows: [HEAD, [A, '2025-10-01', '2026-10-03'], [A, '2026-01-02', '2026-10-03'], [A, '2026-10-03', '2026-10-03'], [A, '2026-11-01', '']],
    options: { rows: 3 },
    says: ['row 5: waiting', 'file: oneDay'],
  },
  'few refusals, or two days, are nothing strange': {
    rows: [HEAD, [A, '2026-10-01', '2026-10-03'], [A, '2026-10-02', '2026-10-03'], [A, '2026-10-03', '2026-10-04']],
    options: { rows: 3 },
    says: [],
  },
});

it('is about us, so it bars nobody, and counts the days past the limit', () => {
  const [said] = judge(rule, { rows: applied('2026-10-25') });
  expect(said).toMatchObject({ message: 'late', severity: 'error', channels: [], facts: { days: 10 } });
});

it('says whose rule the fourteen days are, in both languages, and never that they are law', () => {
  for (const { en, fr } of [rule.messages.late, rule.messages.waiting]) {
    expect(en).toMatch(/maximum of the guide/);
    expect(fr).toMatch(/maximum du guide/);
    expect(en + fr).not.toMatch(/GDPR|RGPD/);
  }
  expect(rule.docs.why.en).toMatch(/not of the law/);
  expect(rule.docs.why.fr).toMatch(/non celui de la loi/);
});
