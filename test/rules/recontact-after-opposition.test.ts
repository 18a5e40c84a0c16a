import fc from 'fast-check';
import { expect, it } from 'vitest';
import rule from '../../rules/recontact-after-opposition.js';
import { formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { judge, messages } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const HEAD = ['email', 'date_opposition', 'dernier_envoi'];
const AGAIN = ['email', 'date_opposition', 'consentement_date', 'consentement_preuve', 'dernier_envoi'];

table(rule, {
  'a sending the day after the refusal': { rows: [HEAD, [A, '2026-03-02', '2026-03-03']], says: ['recontacted'] },
  'a sending on the same day, whose order nobody knows': { rows: [HEAD, [A, '2026-03-02', '2026-03-02']], says: ['confirmation'] },
  'a sending before the refusal': { rows: [HEAD, [A, '2026-03-02', '2026-03-01']], says: [] },
  'a confirmation within the days that are allowed for it': {
    rows: [HEAD, [A, '2026-03-02', '2026-03-04'], [A, '2026-03-02', '2026-03-05']],
    options: { days: 2 },
    says: ['row 2: confirmation', 'row 3: recontacted'],
  },
  'no refusal, no sending, neither': {
    rows: [HEAD, [A, '', '2026-03-02'], [A, '2026-03-02', ''], [A, '', '']],
    says: [],
  },
  'no column of sendings': { rows: [HEAD.slice(0, 2), [A, '2026-03-02']], says: [] },
  'a placeholder is no refusal, and a sending to come has not happened': {
    rows: [HEAD, [A, '0001-01-01', '2026-03-02'], [A, '2026-03-02', '2062-03-02']],
    says: [],
  },
  'a proven consent between the two lifts it': {
    rows: [AGAIN, [A, '2026-03-02', '2026-04-01', 'formulaire 12', '2026-05-14']],
    says: [],
  },
  'without its proof it does not': { rows: [AGAIN, [A, '2026-03-02', '2026-04-01', '', '2026-05-14']], says: ['unproven'] },
  'nor does a consent older than the refusal, or younger than the sending': {
    rows: [
      AGAIN,
      [A, '2026-03-02', '2026-01-01', 'formulaire 12', '2026-05-14'],
      [A, '2026-03-02', '2026-03-02', 'formulaire 12', '2026-05-14'],
      [A, '2026-03-02', '2026-06-01', 'formulaire 12', '2026-05-14'],
    ],
    says: ['recontacted', 'recontacted', 'recontacted'],
  },
  'a consent withdrawn is a refusal': {
    rows: [
      ['email', 'consentement_retire', 'dernier_envoi'],
      [A, '2026-03-02', '2026-05-14'],
    ],
    says: ['recontacted'],
  },
  'of two refusals, only one that came before the sending counts': {
    rows: [
      ['email', 'date_opposition', 'consentement_retire', 'dernier_envoi'],
      [A, '2026-03-02', '2026-10-01', '2026-05-14'],
      [A, '2026-09-02', '2026-10-01', '2026-05-14'],
    ],
    says: ['row 2: recontacted'],
  },
  'of two refusals before the sending, a consent must follow the last, whichever it is': {
    rows: [
      ['email', 'date_opposition', 'consentement_retire', 'consentement_date', 'consentement_preuve', 'dernier_envoi'],
      [A, '2026-01-02', '2026-03-02', '2026-02-02', 'formulaire 12', '2026-05-14'],
      [A, '2026-03-02', '2026-01-02', '2026-02-02', 'formulaire 12', '2026-05-14'],
      [A, '2026-03-02', '2026-01-02', '2026-03-03', 'formulaire 12', '2026-05-14'],
    ],
    says: ['row 2: recontacted', 'row 3: recontacted'],
  },
  'a refusal of some channels only': {
    rows: [
      ['email', 'date_opposition', 'opposition_canaux', 'dernier_envoi'],
      [A, '2026-03-02', 'téléphone', '2026-05-14'],
      [A, '2026-03-02', 'tous canaux', '2026-05-14'],
    ],
    says: ['row 2: otherChannel', 'row 3: recontacted'],
  },
  'a client still receives messages about the contract': {
    rows: [
      ['email', 'statut', 'date_opposition', 'dernier_envoi'],
      [A, 'client', '2026-03-02', '2026-05-14'],
      [A, 'ancien client', '2026-03-02', '2026-05-14'],
    ],
    says: ['row 2: client', 'row 3: recontacted'],
  },
  'dates with two readings, one of which is a recontact': {
    order: 'unresolved',
    rows: [HEAD, [A, '03/04/2026', '2026-03-20'], [A, '03/04/2026', '2026-05-14'], [A, '03/04/2026', '2026-03-01']],
    says: ['row 2: maybe', 'row 3: recontacted'],
  },
  'a refusal with two readings: on its very last day it may not have come first, on the day after it has': {
    order: 'unresolved',
    rows: [HEAD, [A, '03/04/2026', '2026-04-03'], [A, '03/04/2026', '2026-04-04'], [A, '03/04/2026', '2026-04-02']],
    says: ['row 2: maybe', 'row 3: recontacted', 'row 4: maybe'],
  },
  'a sending with two readings: it may be a confirmation only when neither is later': {
    order: 'unresolved',
    rows: [HEAD, [A, '2026-03-04', '03/04/2026'], [A, '2026-04-03', '03/04/2026'], [A, '2026-04-04', '03/04/2026']],
    says: ['row 2: maybe', 'row 3: confirmation'],
  },
  'days of confirmation are counted by the readings farthest apart': {
    order: 'unresolved',
    rows: [HEAD, [A, '2026-03-04', '03/04/2026'], [A, '2026-03-03', '03/04/2026']],
    options: { days: 30 },
    says: ['row 2: confirmation', 'row 3: recontacted'],
  },
  'a confirmation within its days needs no proof of a consent': {
    rows: [AGAIN, [A, '2026-03-02', '2026-03-03', '', '2026-03-04'], [A, '2026-03-02', '2026-03-03', '', '2026-03-05']],
    options: { days: 2 },
    says: ['row 2: confirmation', 'row 3: unproven'],
  },
  'a consent counts from the day after the last reading of the refusal, and until the first of the sending': {
    order: 'unresolved',
    rows: [
      AGAIN,
      [A, '03/04/2026', '2026-04-03', 'formulaire 12', '2026-05-14'],
      [A, '03/04/2026', '2026-04-04', 'formulaire 12', '2026-05-14'],
      [A, '2026-01-02', '2026-03-05', 'formulaire 12', '03/04/2026'],
      [A, '2026-01-02', '2026-03-04', 'formulaire 12', '03/04/2026'],
    ],
    says: ['row 2: recontacted', 'row 4: recontacted'],
  },
  'a client who refused some channels: the channels are what to look at': {
    rows: [
      ['email', 'statut', 'date_opposition', 'opposition_canaux', 'dernier_envoi'],
      [A, 'client', '2026-03-02', 'téléphone', '2026-05-14'],
      [A, 'client', '2026-03-02', 'email, téléphone, sms, courrier', '2026-05-14'],
      [A, 'client', '2026-03-02', 'qui sait', '2026-05-14'],
    ],
    says: ['row 2: otherChannel', 'row 3: client', 'row 4: client'],
  },
  'a file that dates refusals but no sending, or sendings but no refusal, tells nothing': {
    rows: [
      ['email', 'consentement_date', 'dernier_envoi'],
      [A, '2026-03-02', '2026-05-14'],
    ],
    says: [],
  },
});

it('bars the channels refused, as opposed, and tells how late the message was', () => {
  const [said] = judge(rule, {
    rows: [
      ['email', 'date_opposition', 'opposition_canaux', 'dernier_envoi'],
      [A, '2026-03-02', 'téléphone', '2026-03-12'],
    ],
  });
  expect(said).toMatchObject({ severity: 'warning', status: 'opposed', channels: ['phone'], facts: { after: 10 } });
  const [all] = judge(rule, { rows: [HEAD, [A, '2026-03-02', '2026-03-03']] });
  expect(all).toMatchObject({ severity: 'error', channels: ['email', 'phone', 'sms', 'post'] });
});

it('says what a comparison of the two days says, for any two days of the past', () => {
  const day = fc.integer({ min: parseIsoDay('2015-01-01'), max: parseIsoDay('2026-11-24') });
  fc.assert(
    fc.property(day, day, (refused, sent) => {
      const expected = sent > refused ? ['recontacted'] : sent === refused ? ['confirmation'] : [];
      expect(messages(rule, { rows: [HEAD, [A, formatIsoDay(refused), formatIsoDay(sent)]] })).toEqual(expected);
    }),
  );
});

it('cites the article and says what to do, in both languages', () => {
  const { en, fr } = rule.messages.recontacted;
  expect(en).toMatch(/21\(3\).*record the incident/);
  expect(fr).toMatch(/21, 3.*notez l’incident/);
});
