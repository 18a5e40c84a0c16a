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
    ['too small', { delivered: 999, complaints: 50 }, []],
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
    expect(of({ delivered: 600, complaints: 2 }, { delivered: 600 })).toEqual([]);
    expect(of({ delivered: 600, complaints: 2 }, { delivered: 5000, complaints: 0 })).toEqual([]);
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
    ['a row that is read', '2026-06-02T10:30:00+02:00 call', []],
    ['a visit on a network', '2026-06-02T10:30:00+02:00 other', []],
  ])('%s', (_name, line, expected) => expect(said(unread, [line])).toEqual(expected));
});
