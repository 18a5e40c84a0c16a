import { describe, expect, it } from 'vitest';
import { LIA_PAGE } from '../../src/campaign/proposal-words.js';
import { type PlanProposal, proposePlan } from '../../src/campaign/propose-plan.js';
import { readLia } from '../../src/campaign/read-lia.js';
import { readPlan } from '../../src/campaign/read-plan.js';
import { CHANNELS } from '../../src/model/contact/channel.js';

const PROPOSAL: PlanProposal = {
  name: 'Devis: "transporteurs" # 1\u2028',
  channel: 'email',
  from: '2026-12-01',
  to: '2026-12-18',
  contacts: '../data/a b: c.csv',
  fields: new Set(['jobTitle', 'postcode'] as const),
  audience: 'business',
  lang: 'fr',
  file: 'campaign.yaml',
};
const read = (text: string) => readPlan(new TextEncoder().encode(text), 'p');

describe.each(CHANNELS)('a proposed plan by %s', (channel) => {
  it.each(['business', 'consumer'] as const)('for %s is read, with all its comments taken in too', async (audience) => {
    for (const lang of ['en', 'fr'] as const) {
      const text = proposePlan({ ...PROPOSAL, channel, audience, lang });
      const { plan } = await read(text);
      expect(plan).toMatchObject({ channel, audience, contacts: ['../data/a b: c.csv'], messages: [] });
      expect(plan.legal.basis).toBe(audience === 'consumer' ? 'consent' : 'legitimate-interest');
      const whole = await read(text.replace(/^(\s*)# (?=[a-z]+:)(?!yaml-language)/gm, '$1'));
      expect(whole.plan.target).toEqual({ jobs: ['purchasing', 'management'], departments: ['33'] });
      // Who approves is still to be written, and so is no approval.
      expect(text).toMatch(/# approved:|#\s+approved/);
      expect(whole.plan.approved).toBeUndefined();
    }
  });
});

it.each(['en', 'fr'] as const)('the page of an assessment asks three questions, and answers none: %s', (lang) => {
  const page = LIA_PAGE[lang];
  expect(readLia(page).answered).toEqual([]);
  const toDo = lang === 'fr' ? /À compléter\.$/gm : /To be completed\.$/gm;
  expect(readLia(page.replace(toDo, 'We make our software known to hauliers.')).answered).toHaveLength(3);
  expect(page.replace(toDo, 'x').match(/^## /gm)).toHaveLength(3);
});
