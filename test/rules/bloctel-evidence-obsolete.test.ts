import { expect, it } from 'vitest';
import rule from '../../rules/bloctel-evidence-obsolete.js';
import { type File, judge } from './harness.js';
import { table } from './table.js';

const T = '01 99 00 12 34';
const HEAD = ['telephone', 'bloctel_verifie'];
const CALLS = { audience: 'consumer', channels: ['phone'] } as const;
const PROOF = ['telephone', 'optin_telephone', 'consentement_methode', 'consentement_preuve', 'source'];

table(rule, {
  'a check, however fresh, since 11 August 2026': { ...CALLS, rows: [HEAD, [T, '2026-11-23'], [T, '']], says: ['row 2: obsolete'] },
  'on that very day, and on the day before': { ...CALLS, asOf: '2026-08-11', rows: [HEAD, [T, '2026-08-01']], says: ['obsolete'] },
  'until then a check was good for thirty days': {
    ...CALLS,
    asOf: '2026-08-10',
    rows: [HEAD, [T, '2026-07-11'], [T, '2026-07-10'], [T, ''], [T, 'oui'], [T, '2062-01-01']],
    says: ['row 3: tooOld', 'row 4: unchecked', 'row 5: unchecked', 'row 6: unchecked'],
  },
  'then as now, consent to calls needs no list': {
    ...CALLS,
    asOf: '2026-07-01',
    rows: [
      [...HEAD, 'optin_telephone'],
      [T, '2020-01-01', 'oui'],
      [T, '2020-01-01', ''],
    ],
    says: ['row 3: tooOld'],
  },
  'no column of checks, and no receipt of a screening, is no check': {
    ...CALLS,
    asOf: '2026-08-10',
    rows: [
      ['telephone', 'optin_telephone', 'contrat_en_cours'],
      [T, '', ''],
      [T, 'oui', ''],
      [T, '', 'oui'],
      ['', '', ''],
    ],
    says: ['row 2: unchecked'],
  },
  'a receipt of a screening stands in its place': {
    ...CALLS,
    asOf: '2026-08-10',
    lists: [{ kind: 'receipt', entries: [], channels: ['phone'] }],
    rows: [['telephone'], [T]],
    says: [],
  },
  'nor a register that is not about calls': {
    ...CALLS,
    asOf: '2026-08-10',
    lists: [{ kind: 'robinson', entries: [], channels: ['email'] }],
    rows: [['telephone'], [T]],
    says: ['unchecked'],
  },
  'a check with two readings was made on the earlier': {
    ...CALLS,
    asOf: '2026-07-20',
    order: 'unresolved',
    rows: [HEAD, [T, '03/07/2026'], [T, '07/07/2026']],
    says: ['row 2: tooOld'],
  },
  'but not a list of our own refusals': {
    ...CALLS,
    asOf: '2026-08-10',
    lists: [{ kind: 'opposition', entries: [] }],
    rows: [['telephone'], [T]],
    says: ['unchecked'],
  },
  'consent beside an old check': {
    ...CALLS,
    rows: [
      [...HEAD, 'optin_telephone'],
      [T, '2026-07-01', 'oui'],
      [T, '2026-07-01', 'non'],
    ],
    says: ['row 3: obsolete'],
  },
  'a consent that rests on Bloctel, in any of its columns': {
    ...CALLS,
    rows: [
      PROOF,
      [T, 'oui', 'absent de Bloctel', '', ''],
      [T, 'oui', '', 'contrôle BLOCTEL 2026', ''],
      [T, 'oui', '', '', 'fichier bloctel'],
      [T, 'oui', 'formulaire', 'recueil 12', 'site'],
    ],
    says: ['row 2: notConsent', 'row 3: notConsent', 'row 4: notConsent'],
  },
  'which was another matter before': { ...CALLS, asOf: '2026-07-01', rows: [PROOF, [T, 'oui', 'absent de Bloctel', '', '']], says: [] },
  'a running contract, or no number': {
    ...CALLS,
    rows: [
      [...HEAD, 'contrat_en_cours'],
      [T, '2026-07-01', 'oui'],
      ['', '2026-07-01', ''],
    ],
    says: [],
  },
  'professionals were never on the list': { audience: 'business', channels: ['phone'], rows: [HEAD, [T, '2020-01-01']], says: [] },
  'nobody is going to be called': { audience: 'consumer', channels: ['email', 'sms'], rows: [HEAD, [T, '2020-01-01']], says: [] },
});

const LIST = [{ kind: 'robinson', name: 'Bloctel-2026-08.csv', entries: [T] }] as const;
table(rule, {
  'a list of that name clears nobody any more, said once': { ...CALLS, lists: LIST, rows: [['telephone'], [T], [T]], says: ['file: list'] },
  'nor one that is declared to be it': {
    ...CALLS,
    lists: [{ ...LIST[0], name: 'stop.csv', known: { adapter: 'fr-bloctel' } }],
    rows: [['telephone'], [T]],
    says: ['file: list'],
  },
  'a file that the service returned is another matter': {
    ...CALLS,
    lists: [{ ...LIST[0], kind: 'receipt', known: { adapter: 'fr-bloctel' } }],
    rows: [['telephone'], [T]],
    says: [],
  },
  'it did in its time': { ...CALLS, asOf: '2026-08-10', lists: LIST, rows: [['telephone'], [T]], says: [] },
  'another list is another matter': { ...CALLS, lists: [{ ...LIST[0], name: 'robinson.csv' }], rows: [['telephone'], [T]], says: [] },
});

it('bars calls: for want of consent now, unscreened then', () => {
  const file: File = { ...CALLS, rows: [HEAD, [T, '2026-05-01']] };
  expect(judge(rule, file)).toMatchObject([{ severity: 'error', status: 'needs-consent', channels: ['phone'] }]);
  expect(judge(rule, { ...file, asOf: '2026-07-01' })).toMatchObject([{ severity: 'error', status: 'unscreened', channels: ['phone'] }]);
});

it('gives the day of the change, in both languages', () => {
  expect(rule.messages.obsolete.en).toMatch(/11 August 2026/);
  expect(rule.messages.obsolete.fr).toMatch(/11 août 2026/);
});
