import { expect, it } from 'vitest';
import { readPlan } from '../../src/campaign/read-plan.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { planText } from '../../src/model/campaign/example-plan.js';

const read = (text: string) => readPlan(new TextEncoder().encode(text), 'p.campaign.yaml');
const saysOf = async (text: string): Promise<{ readonly en: string; readonly fr: string; readonly code: string }> => {
  const error = await read(text).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(LumoError);
  const { what, code } = error as LumoError;
  return { ...what, code };
};

it('reads every key, with its line', async () => {
  const { plan, lineOf } = await read(
    planText({
      audience: 'professional',
      target: '{ naf: ["49", 52.29], departments: ["2A", 33] }',
      legal: '{ basis: consent, record: 12 }',
      messages: '[a.html, b.html]',
    }),
  );
  expect(plan).toMatchObject({
    channel: 'email',
    audience: 'business',
    contacts: ['contacts.csv'],
    messages: ['a.html', 'b.html'],
    scripts: [],
    logs: [],
    target: { naf: ['49', 52.29], departments: ['2A', 33] },
    legal: { basis: 'consent', record: '12' },
    phone: {},
  });
  expect(plan.dates.to - plan.dates.from).toBe(17);
  expect(lineOf(['dates', 'to'])).toBe(4);
  expect(lineOf(['legal', 'dpia'])).toBe(8);
  expect(lineOf(['messages', 1])).toBe(9);
  expect(lineOf(['phone', 'number'])).toBeUndefined();
});

it.each([
  '"?"',
  '"à compléter"',
  'TODO',
  'n/a',
  '"-"',
  'tbd',
  '"à définir"',
  'Qui',
  'Who',
  '"en cours"',
  '"to be confirmed"',
  '"..."',
  '"oui"',
  'ok',
  '"yes"',
  'moi',
  '"à valider par Paul"',
  '"pending Paul"',
  '"in attesa di Anna"',
  '"nog goed te keuren door Jan"',
  '"pendiente de Ana"',
  '"en attente de Paul"',
  '"validation Paul en cours"',
])('takes %s for no answer', async (text) => {
  const { plan } = await read(
    planText({
      legal: `{ basis: consent, record: ${text} }`,
      requested: `{ by: ${text}, on: 2026-11-18 }`,
      approved: `{ by: ${text}, on: 2026-11-20 }`,
    }),
  );
  expect([plan.legal.record, plan.requested, plan.approved]).toEqual([undefined, undefined, undefined]);
});

it.each(['T-1', '12', 'Zoé Naïm', '"Mme Qui"', '"N. A. Faire"', '"Paul Todo"', '"DPO"', 'Xuan', 'An'])('takes %s for one', async (text) => {
  const { plan } = await read(
    planText({ legal: `{ basis: consent, record: ${text} }`, approved: `{ by: "${text.replaceAll('"', '')}", on: 2026-11-20 }` }),
  );
  expect([plan.legal.record, plan.approved?.by]).toEqual([text.replaceAll('"', ''), text.replaceAll('"', '')]);
});

it('reads JSON of the same shape', async () => {
  const json = JSON.stringify(
    { lumo: 'campaign/1', name: 'n', channel: 'sms', dates: { from: '2026-12-01', to: '2026-12-01' }, contacts: ['a.csv'] },
    null,
    2,
  );
  const { plan, lineOf } = await read(json);
  expect(plan.channel).toBe('sms');
  expect(lineOf(['channel'])).toBe(4);
});

it.each([
  ['a key with a slip', planText({ mesages: 'a.html' }), 'line 6: the key "mesages" is not known. Did you mean "messages"?'],
  [
    'a key inside',
    planText({ legal: '\n  basis: consent\n  dpai: x' }),
    'line 8, legal: the key "dpai" is not known. Did you mean "dpia"?',
  ],
  ['a word with a slip', planText({ channel: 'mail' }), 'line 3, channel: "mail" is not allowed. Did you mean "email"?'],
  ['a number that lost its plus', planText({ phone: '{ number: +33199001071 }' }), 'line 6, phone.number: expected text, not a number'],
  [
    'days that are swapped',
    planText({ dates: '{ from: 2026-12-02, to: 2026-12-01 }' }),
    'line 4, dates: the last day comes before the first: swap them',
  ],
  ['a day that is none', planText({ dates: '{ from: 2026-02-30, to: 2026-12-01 }' }), 'line 4, dates.from: '],
  ['no contacts', planText({ contacts: '[]' }), 'line 5, contacts: '],
  ['a key twice', `${planText()}name: again\n`, 'line 6: a key is there twice'],
  ['another kind of file', planText({ lumo: 'campaign/2' }), 'line 1, lumo: '],
  ['a list', '- lumo: campaign/1\n', 'expected a group of keys and values, not a list'],
  ['nothing', '', 'it is empty'],
])('%s is an error that says where', async (_, text, expected) => {
  const { en, code } = await saysOf(text);
  expect(code).toBe('LUMO_CAMPAIGN_INVALID');
  expect(en).toContain(expected);
});

it('says it in French too', async () => {
  expect((await saysOf(planText({ mesages: 'a.html' }))).fr).toContain(
    'ligne 6 : la clé « mesages » est inconnue. Vouliez-vous dire « messages » ?',
  );
});

it('names what is missing, and no word of a programmer', async () => {
  const { en, fr } = await saysOf('nom: BTP\n');
  expect(fr).toContain('contacts : absent ; il faut un texte ou une liste');
  expect(en).toContain('contacts: missing; expected text or a list');
  expect(en + fr).not.toMatch(/undefined|null|\[object/);
});

it('refuses aliases that multiply, and files of any length', async () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g']
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdef'[i]}`).join(', ')}]`)
    .join('\n')}\n`;
  expect((await saysOf(bomb)).code).toBe('LUMO_CAMPAIGN_INVALID');
  expect((await saysOf(`${planText()}#${' '.repeat(1024 * 1024)}`)).en).toContain('1 MB');
});

it.each([
  ['"10-13"', [[10, 13]]],
  [
    '["10-13", "14:30-20"]',
    [
      [10, 13],
      [14.5, 20],
    ],
  ],
  ['"9h30 – 12h"', [[9.5, 12]]],
])('reads the hours of calls: %s', async (hours, expected) => {
  const { plan } = await read(planText({ channel: 'phone', phone: `{ hours: ${hours}, days: [monday], attempts: 3 }` }));
  expect(plan.phone.hours?.map(({ from, to }) => [from / 3600, to / 3600])).toEqual(expected);
  expect(plan.phone).toMatchObject({ days: ['monday'], attempts: 3 });
});

it.each([
  'hours: "20-9"',
  'hours: "9 to 20"',
  'hours: "9-25"',
  'hours: "24:30-25"',
  'hours: 9',
  'days: [lunedi]',
  'recorded: peut-être',
  'attempts: 0',
  'attempts: often',
])('refuses %s of calls', async (key) =>
  expect((await saysOf(planText({ channel: 'phone', phone: `{ ${key} }` }))).code).toBe('LUMO_CAMPAIGN_INVALID'),
);

it('reads the days of the week, yes and no in French too', async () => {
  const { plan, lineOf } = await read(planText({ channel: 'phone', phone: '{ days: [lundi, Mardi, friday], recorded: oui }' }));
  expect(plan.phone).toMatchObject({ days: ['monday', 'tuesday', 'friday'], recorded: true });
  expect(lineOf(['phone', 'days'])).toBeDefined();
  expect((await read(planText({ channel: 'phone', phone: '{ recorded: non }' }))).plan.phone).toMatchObject({ recorded: false });
});
