import { expect, it } from 'vitest';
import rule from '../../rules/consent-withdrawn.js';
import { CHANNELS, csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

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
  'consumers too': { rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`), says: ['withdrawn'], preset: 'fr-b2c' },
  'an archive contacts nobody': { rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`), says: [], preset: 'crm-archive' },
  'without the column, nothing': { rows: csv('email;consentement', `${EMAIL};oui`), says: [] },
});

it('is an opposition on every channel', () => {
  expect(judge(rule, { rows: csv(HEAD, `${EMAIL};oui;2025-02-01;2026-05-04;;`) })).toEqual([
    { message: 'withdrawn', at: 'row 2', severity: 'error', status: 'opposed', channels: CHANNELS, facts: {} },
  ]);
});
