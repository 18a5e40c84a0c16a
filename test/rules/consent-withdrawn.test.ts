import { expect, it } from 'vitest';
import rule from '../../rules/consent-withdrawn.js';
import { CHANNELS, csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';
import { table } from './table.js';

const HEAD = 'email;consentement;consentement_date;consentement_retire;consentement_preuve;consentement_methode';
const EMAIL = 'lea@acme.example';

cases(rule, {
  'any date, or a yes, is a withdrawal': {
    rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`, `${EMAIL};;;2020-01-01;;`, `${EMAIL};oui;2025-02-01;oui;;`),
    says: ['withdrawn', 'withdrawn', 'withdrawn'],
  },
  'a blank, a dash and a no are none': {
    rows: csv(HEAD, `${EMAIL};oui;2025-02-01;;;`, `${EMAIL};oui;2025-02-01;-;;`, `${EMAIL};oui;2025-02-01;non;;`),
    says: [],
  },
  'given again on a later day, with proof': { rows: csv(HEAD, `${EMAIL};oui;2026-05-05;2026-05-04;form 1234;`), says: ['revived'] },
  'a double opt-in is a proof': { rows: csv(HEAD, `${EMAIL};oui;2026-05-05;2026-05-04;;double opt-in`), says: ['revived'] },
  'given again by a box ticked beforehand, or with a no beside it': {
    rows: csv(HEAD, `${EMAIL};oui;2026-05-05;2026-05-04;form 1234;case pré-cochée`, `${EMAIL};non;2026-05-05;2026-05-04;form 1234;`),
    says: ['withdrawn', 'withdrawn'],
  },
  'given again by a box that was not ticked beforehand': {
    rows: csv(HEAD, `${EMAIL};oui;2026-05-05;2026-05-04;form 1234;case non pré-cochée`),
    says: ['revived'],
  },
  'given again, without any proof': {
    rows: csv(HEAD, `${EMAIL};oui;2026-05-05;2026-05-04;;`, `${EMAIL};oui;2026-05-05;2026-05-04;oui;`),
    says: ['undocumented', 'undocumented'],
  },
  'the same day proves no order': { rows: csv(HEAD, `${EMAIL};oui;2026-05-04;2026-05-04;form 1234;`), says: ['withdrawn'] },
  'a consent of before does not revive, whatever its proof': {
    rows: csv(HEAD, `${EMAIL};oui;2026-05-03;2026-05-04;form 1234;`),
    says: ['withdrawn'],
  },
  'a withdrawal that cannot be dated stands': { rows: csv(HEAD, `${EMAIL};oui;2026-05-05;oui;form 1234;`), says: ['withdrawn'] },
  'given again today counts, on a day to come it does not yet': {
    rows: csv(HEAD, `${EMAIL};oui;2026-11-24;2026-05-04;form 1234;`, `${EMAIL};oui;2026-11-25;2026-05-04;form 1234;`),
    says: ['2 revived', '3 withdrawn'],
  },
  'consumers too': { rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`), says: ['withdrawn'], preset: 'fr-b2c' },
  'an archive contacts nobody': { rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`), says: [], preset: 'crm-archive' },
  'without the column, nothing': { rows: csv('email;consentement', `${EMAIL};oui`), says: [] },
});

const DATES = 'email;consentement_date;consentement_retire;consentement_preuve';
table(rule, {
  'withdrawn on a day of two readings: given again is after both of them': {
    order: 'unresolved',
    rows: csv(DATES, ...['2026-03-20', '2026-04-03', '2026-04-04'].map((again) => `${EMAIL};${again};03/04/2026;form 1234`)),
    says: ['row 2: withdrawn', 'row 3: withdrawn', 'row 4: revived'],
  },
  'given again on a day of two readings: both of them are after, and past': {
    order: 'unresolved',
    rows: csv(
      DATES,
      ...['2026-03-03', '2026-03-04', '2026-03-20'].map((withdrawn) => `${EMAIL};03/04/2026;${withdrawn};form 1234`),
      `${EMAIL};12/03/2026;2026-01-04;form 1234`,
    ),
    says: ['row 2: revived', 'row 3: withdrawn', 'row 4: withdrawn', 'row 5: withdrawn'],
  },
});

it('is an opposition on every channel', () => {
  expect(judge(rule, { rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`) })).toEqual([
    { message: 'withdrawn', at: 'row 2', severity: 'error', status: 'opposed', channels: CHANNELS, facts: {} },
  ]);
});
