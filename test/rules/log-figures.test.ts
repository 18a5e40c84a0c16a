import { describe, expect, it } from 'vitest';
import results from '../../rules/log-campaign-results.js';
import unread from '../../rules/log-unread.js';
import type { CampaignFigures } from '../../src/model/events/log-figures.js';
import { findings, said } from './log-support.js';

const campaign = (figures: Partial<CampaignFigures>): CampaignFigures => ({
  name: 'A',
  prospecting: true,
  channel: 'email',
  steps: [],
  ...figures,
});
const of = (...campaigns: readonly Partial<CampaignFigures>[]) => said(results, [], { campaigns: campaigns.map(campaign) });

describe('results of campaigns', () => {
  it.each([
    ['below 0.1 %', { delivered: 10_000, complaints: 9 }, []],
    ['0.1 %', { delivered: 10_000, complaints: 10 }, ['complaints']],
    ['below 0.3 %', { delivered: 10_000, complaints: 29 }, ['complaints']],
    ['0.3 %', { delivered: 10_000, complaints: 30 }, ['complaintsMost']],
    ['0.3 % where computers are a little wrong', { delivered: 1_996_000, complaints: 5988 }, ['complaintsMost']],
    // Fewer than a thousand: what chance alone would hardly bring.
    ['a small one that is bad beyond doubt', { delivered: 999, complaints: 50 }, ['complaintsMost']],
    ['a small one with two complaints of 300', { delivered: 300, complaints: 2 }, ['complaints']],
    ['a small one with a tenth dead', { sends: 300, hardBounces: 30 }, ['hardBounces']],
    ['a small one that many leave', { delivered: 300, unsubscriptions: 20 }, ['unsubscriptions']],
    ['a small one that looks bad, by two', { delivered: 600, complaints: 2 }, ['few']],
    ['a small one that looks bad, by two of 100', { delivered: 100, unsubscriptions: 2 }, ['few']],
    ['a small one with one complaint, which proves nothing', { delivered: 50, complaints: 1 }, []],
    ['a small one that is fine', { delivered: 999, complaints: 0, unsubscriptions: 5 }, []],
    ['just large enough', { delivered: 1000, complaints: 3 }, ['complaintsMost']],
    ['2 % dead', { sends: 1000, hardBounces: 20 }, ['hardBounces']],
    ['fewer', { sends: 1000, hardBounces: 19 }, []],
    ['dead ones beside those delivered', { delivered: 980, hardBounces: 20 }, ['hardBounces']],
    ['1 % unsubscribed', { delivered: 1000, unsubscriptions: 10 }, ['unsubscriptions']],
    ['fewer unsubscribed', { delivered: 1000, unsubscriptions: 9 }, []],
    ['deliveries that no log tells', { sends: 1000, complaints: 3 }, ['complaintsMost']],
    ['nothing told', { complaints: 3 }, []],
    ['service mails', { delivered: 1000, complaints: 3, prospecting: false }, []],
    ['text messages', { delivered: 1000, unsubscriptions: 30, channel: 'sms' as const }, []],
    ['opens are no measure', { delivered: 1000, opens: 0 }, []],
  ])('%s', (_name, figures, expected) => expect(of(figures)).toEqual(expected));

  it('takes small campaigns together, of those that tell', () => {
    expect(of({ delivered: 600, complaints: 1 }, { delivered: 600, complaints: 1 })).toEqual(['complaints']);
    expect(of({ delivered: 600, complaints: 2 }, { delivered: 600 })).toEqual(['few']);
    expect(of({ delivered: 600, complaints: 2 }, { delivered: 5000, complaints: 0 })).toEqual(['few']);
    // Judged together: nothing is left that was not.
    expect(of({ delivered: 600, complaints: 2 }, { delivered: 900, complaints: 0 })).toEqual(['complaints']);
  });

  it('says which campaign, and the rate, cut', () => {
    const campaigns = [campaign({ delivered: 5000, complaints: 0 }), campaign({ delivered: 3000, complaints: 8 })];
    expect(findings(results, [], { campaigns })).toEqual([{ said: 'complaints', severity: 'warning', facts: { campaign: 2, rate: 0.26 } }]);
  });
});

describe('rows that were not read', () => {
  it.each([
    ['a time', '2026-06-02 row unread:time', ['1 time']],
    ['a person', '2026-06-02 row unread:person', ['1 person']],
    ['a word', '2026-06-02 row unread:kind', ['1 kind']],
    ['nobody says what', '2026-06-02 row', ['1 kind']],
    ['a code of the account', '2026-06-02T10:30:00+02:00 call code', ['1 outcome']],
    // Judged as of 27 November 2026.
    ['a call that is still to come', '2027-11-12T10:30:00+01:00 call', ['1 future']],
    ['a day that is still to come', '2026-11-28 call', ['1 future']],
    ['a call of the day', '2026-11-27T23:30:00+01:00 call', []],
    ['a call of the day where it is tomorrow already', '2026-11-28T08:30:00+11:00 call', []],
    ['a refusal of a list that is still to come', '2026-12-28 refused no:phone from:list', []],
    ['a row that is read', '2026-06-02T10:30:00+02:00 call', []],
    ['a visit on a network', '2026-06-02T10:30:00+02:00 other', []],
  ])('%s', (_name, line, expected) => expect(said(unread, [line])).toEqual(expected));
});
