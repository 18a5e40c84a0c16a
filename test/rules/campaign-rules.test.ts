import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { planText } from '../../src/model/campaign/example-plan.js';
import { casesOf, type SubjectCase } from '../../src/testing/cases.js';

const ruleOf = (id: string) => rules.find((rule) => rule.id === `campaign-${id}`) as (typeof rules)[number];
const CONTACTS = { name: 'c.csv', answer: 'yes', rows: 100, kept: 100, hasScores: false, sensitive: 0, sources: 1, minors: 0 } as const;
const phone = (keys: string, more: Readonly<Record<string, string>> = {}): string => planText({ channel: 'phone', phone: keys, ...more });
const PIA = (pia: object, evaluations: readonly object[] = [{ status: 3, global_status: 2 }]): string =>
  JSON.stringify({ pia: { status: 2, dpo_opinion: '<p>Oui.</p>', updated_at: '2026-10-06T08:00:00Z', ...pia }, evaluations });
const assessed = (pia: string, says: readonly string[]): SubjectCase => ({
  text: planText({ legal: '{ dpia: pia.json }' }),
  named: { 'pia.json': pia },
  parts: { contacts: [{ ...CONTACTS, hasScores: true, sources: 2 }] },
  says,
});

/** What examples in the pages of the rules leave out. */
const TABLE: Readonly<Record<string, Readonly<Record<string, SubjectCase>>>> = {
  approval: {
    'the same words in another order are one person': {
      text: planText({ requested: '{ by: Zoé Martin, on: 2026-11-18 }', approved: '{ by: MARTIN Zoe, on: 2026-11-18 }' }),
      says: ['same'],
    },
    ...Object.fromEntries(
      ['Mme Claire Martin (DPO)', 'C. Martin', 'claire.martin@acme.example', 'cmartin@acme.example', 'Martin', 'Claire Martin-Petit'].map(
        (by) => [
          `${by} may be Claire Martin`,
          {
            text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }', approved: `{ by: "${by}", on: 2026-11-20 }` }),
            says: ['maybeSame'],
          },
        ],
      ),
    ),
    ...Object.fromEntries(
      ['Paul Martin', 'P. Martin', 'Claire Petit', 'C. Petit', 'Le DPO', 'paul.petit@acme.example', 'M. Petit'].map((by) => [
        `${by} is not Claire Martin`,
        {
          text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }', approved: `{ by: "${by}", on: 2026-11-20 }` }),
          says: [],
        },
      ]),
    ),
    'a yes before the question': {
      text: planText({ requested: '{ by: A B, on: 2026-11-18 }', approved: '{ by: C D, on: 2026-11-17 }' }),
      says: ['early'],
    },
    'nobody asked': { text: planText({ approved: '{ by: C D, on: 2026-11-17 }' }), says: ['unknown'] },
  },
  contacts: {
    'errors that cleaning takes out': {
      text: planText(),
      parts: { contacts: [{ ...CONTACTS, answer: 'no', needs: 'cleaning' }] },
      says: ['notReady'],
    },
    'errors that stay in the cleaned file': {
      text: planText(),
      parts: { contacts: [{ ...CONTACTS, answer: 'no', needs: 'mending' }] },
      says: ['notClean'],
    },
    'all to be checked first': {
      text: planText(),
      parts: { contacts: [{ ...CONTACTS, answer: 'no', usable: 0, needs: 'checking' }] },
      says: ['toCheck'],
    },
    'some to be checked first': { text: planText(), parts: { contacts: [{ ...CONTACTS, answer: 'care', usable: 40 }] }, says: [] },
  },
  'caller-number': {
    'a masked number is wrong by hand as well': { text: phone('{ dialling: manual-mobile, number: Masqué }'), says: ['masked'] },
    'a range for technical messages': { text: phone('{ dialling: automated, number: "0937 00 00 01" }'), says: ['platform'] },
    'a premium number': { text: phone('{ dialling: manual, number: "0899 12 34 56" }'), says: ['premium'] },
    'words in place of a number': { text: phone('{ dialling: manual, number: le standard }'), says: ['unreadable'] },
    'a mail shows none': { text: planText(), says: [] },
  },
  dates: {
    'the last day is today': { text: planText({ dates: '{ from: 2026-11-20, to: 2026-11-24 }' }), says: [] },
    'a holiday in the middle': { text: phone('{}', { dates: '{ from: 2026-12-24, to: 2026-12-26 }' }), says: [] },
    'letters go out on any day': { text: planText({ channel: 'post', dates: '{ from: 2026-12-25, to: 2026-12-25 }' }), says: [] },
    'Good Friday of Alsace is a working day elsewhere': {
      text: phone('{}', { dates: '{ from: 2027-03-26, to: 2027-03-26 }', audience: 'consumer' }),
      says: [],
    },
  },
  lia: {
    'consumers must agree, whatever is weighed': {
      text: planText({ audience: 'consumer', legal: '{ basis: legitimate-interest }' }),
      says: ['consumers'],
    },
    'the same said by the settings': {
      text: planText({ legal: '{ basis: legitimate-interest }' }),
      audience: 'consumer',
      says: ['consumers'],
    },
    'by SMS': { text: planText({ channel: 'sms', audience: 'consumer', legal: '{ basis: legitimate-interest }' }), says: ['consumers'] },
    'calls that begin under the new law': {
      text: phone('{}', { audience: 'consumer', dates: '{ from: 2026-08-11, to: 2026-08-12 }', legal: '{ basis: legitimate-interest }' }),
      says: ['consumers'],
    },
    'calls before it': {
      text: phone('{}', { audience: 'consumer', dates: '{ from: 2026-08-10, to: 2026-08-12 }', legal: '{ basis: legitimate-interest }' }),
      says: ['missing'],
    },
    'calls abroad': {
      text: phone('{}', { audience: 'consumer', legal: '{ basis: legitimate-interest }' }),
      options: { calls: false },
      says: ['missing'],
    },
    'letters rest on an interest': {
      text: planText({ channel: 'post', audience: 'consumer', legal: '{ basis: legitimate-interest }' }),
      says: ['missing'],
    },
    'their consent': { text: planText({ audience: 'consumer', legal: '{ basis: consent }' }), says: [] },
    'clients, about what is like what they bought': { text: planText({ audience: 'consumer', legal: '{ basis: contract }' }), says: [] },
    'a plan for professionals, whatever the settings': {
      text: planText({ audience: 'professional', legal: '{ basis: legitimate-interest }' }),
      audience: 'consumer',
      says: ['missing'],
    },
  },
  dpia: {
    'one criterion asks for nothing': { text: planText({ tracking: 'individual' }), parts: { contacts: [CONTACTS] }, says: [] },
    'tracking and an artificial voice are two': {
      text: phone('{ voice: artificial }', { tracking: 'individual' }),
      parts: { contacts: [CONTACTS] },
      says: ['missing'],
    },
    'two files are two sources': {
      text: planText(),
      parts: { contacts: [CONTACTS, { ...CONTACTS, hasScores: true }] },
      says: ['missing'],
    },
    'fifty thousand rows in all, and minors': {
      text: planText(),
      parts: { contacts: [{ ...CONTACTS, rows: 50_000, minors: 1 }] },
      says: ['missing'],
    },
    'forty-nine thousand rows, and minors': {
      text: planText(),
      parts: { contacts: [{ ...CONTACTS, rows: 49_999, minors: 1 }] },
      says: [],
    },
    'a validated assessment': assessed(PIA({}), []),
    'the last day of thirty-six months': assessed(PIA({ updated_at: '2023-11-24T08:00:00Z' }), []),
    'a day more': assessed(PIA({ updated_at: '2023-11-23T08:00:00Z' }), ['old']),
    refused: assessed(PIA({ status: 1 }), ['notValidated']),
    'put away': assessed(PIA({ status: 4 }), ['notValidated']),
    'the example that the tool brings': assessed(PIA({ is_example: 1 }), ['notValidated']),
    'an opinion of blanks': assessed(PIA({ dpo_opinion: '<p>&nbsp;</p>' }), ['noOpinion']),
    'an evaluation to be fixed': assessed(
      PIA({}, [
        { status: 3, global_status: 2 },
        { status: 1, global_status: 1 },
      ]),
      ['open'],
    ),
    'an evaluation that was not closed': assessed(PIA({}, [{ status: 3, global_status: 0 }]), ['open']),
    'no evaluation': assessed(PIA({}, []), ['open']),
  },
  messages: {
    'a mail without its text': {
      text: planText({ messages: 'm.html' }),
      parts: { documents: [{ name: 'm.html', kind: 'message', answer: 'none', isTracked: false }] },
      says: ['empty'],
    },
    'calls without a script': { text: phone('{}'), parts: { documents: [] }, says: ['none'] },
    'letters are not read': { text: planText({ channel: 'post' }), parts: { documents: [] }, says: [] },
  },
  relevance: {
    'what stands at the limit is enough': { text: planText(), parts: { contacts: [{ ...CONTACTS, relevant: 80 }] }, says: [] },
    'one less is not': { text: planText(), parts: { contacts: [{ ...CONTACTS, relevant: 79 }] }, says: ['low'] },
    'a part that is absent is not judged': { text: planText(), parts: { contacts: [CONTACTS] }, says: [] },
  },
  sector: {
    'clients may be called about their contract': {
      text: phone('{}', { audience: 'consumer', sector: 'photovoltaïque', legal: '{ basis: contract }' }),
      says: ['contract'],
    },
    'the training account in other words': { text: phone('{}', { audience: 'consumer', sector: 'formations CPF' }), says: ['banned'] },
    'an id of ours': { text: phone('{}', { audience: 'consumer', sector: 'home-adaptation' }), says: ['banned'] },
    'what configuration says of the audience': {
      text: phone('{}', { sector: 'isolation des combles' }),
      audience: 'consumer',
      says: ['banned'],
    },
  },
};

describe.each(Object.entries(TABLE))('campaign-%s', (id, table) => {
  it.each(casesOf(ruleOf(id), table).map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    const { said, expected } = await run();
    expect(said).toEqual(expected);
  });
});
