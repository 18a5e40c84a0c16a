import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/index.js';
import { check } from '../../src/index.js';
import type { Figures } from '../../src/model/report/figures.js';
import { csvOf, runOn } from '../laws/support.js';

const EMAIL: ConfigInput = { channels: ['email'] };
const figuresOf = async (lines: readonly string[], config: ConfigInput = EMAIL): Promise<Figures> => {
  const { report } = await runOn(csvOf(...lines), {
    config: { csv: { delimiter: ';' }, absent: ['lastInboundAt', 'email', 'phone'], ...config },
  });
  return report.figures as Figures;
};

describe('ages, on 24 November 2026', () => {
  const HEADER = 'email;statut;fin_relation;dernier_contact_entrant;dernier_contact;date_collecte';
  it.each<[string, string, unknown]>([
    ['a prospect’s, from their last sign of life', 'prospect;;2026-09-24;2026-11-01;2020-01-01', ['prospect', [[1, 1]], 0]],
    ['a month has passed when its last day has', 'prospect;;2026-10-24;;', ['prospect', [[0, 1]], 0]],
    ['the day after it has', 'prospect;;2026-10-23;;', ['prospect', [[1, 1]], 0]],
    ['on the last day of three years, still 35', 'prospect;;2023-11-24;;', ['prospect', [[35, 1]], 0]],
    ['the day after, 36: what retention calls expired', 'prospect;;2023-11-23;;', ['prospect', [[36, 1]], 0]],
    ['a contact of unknown direction, where there is no other', 'prospect;;;2026-01-10;', ['prospect', [[10, 1]], 0]],
    ['a date to come dates nothing', 'prospect;;2027-01-10;;', ['prospect', [], 1]],
    ['a client’s too', 'client;;2026-01-10;;', ['client', [[10, 1]], 0]],
    ['a former client’s, from the end', 'client;2026-05-10;;;', ['former', [[6, 1]], 0]],
    ['from what came from them after it', 'client;2026-05-10;2026-08-10;;', ['former', [[3, 1]], 0]],
    ['not from our own mails', 'client;2026-05-10;;2026-08-10;', ['former', [[6, 1]], 0]],
    ['no word that is understood: unknown', 'VIP;;2026-08-10;;', ['unknown', [[3, 1]], 0]],
  ])('%s', async (_case, row, expected) => {
    const { ages } = await figuresOf([HEADER, `claire@acme.example;${row}`]);
    expect(ages.map(({ relation, months, undated }) => [relation, months, undated])).toEqual([expected]);
  });

  it('an archive counts a former client from the end, whatever came after', async () => {
    const row = 'claire@acme.example;client;2026-05-10;2026-08-10;;';
    const { ages } = await figuresOf([HEADER, row], { preset: 'crm-archive' });
    expect(ages).toEqual([{ relation: 'former', contacts: 1, months: [[6, 1]], undated: 0 }]);
  });

  it('of two readings the earlier one', async () => {
    const { ages } = await figuresOf(['email;dernier_contact_entrant', 'claire@acme.example;05/03/2026']);
    expect(ages[0]?.months).toEqual([[8, 1]]);
  });
});

describe('delays', () => {
  const HEADER = 'email;date_opposition;opposition_appliquee';
  it.each<[string, string, Figures['delays']]>([
    ['applied in nine days', '2026-03-01;2026-03-10', { applied: [[9, 1]], pending: [] }],
    ['the same day', '2026-03-01;2026-03-01', { applied: [[0, 1]], pending: [] }],
    ['not applied: days until the report', '2026-11-01;', { applied: [], pending: [[23, 1]] }],
    ['applied before it came: no delay', '2026-03-10;2026-03-01', { applied: [], pending: [] }],
    ['applied “oui”: nobody knows when', '2026-03-10;oui', { applied: [], pending: [] }],
    ['nobody refused', ';', { applied: [], pending: [] }],
  ])('%s', async (_case, row, expected) => {
    expect((await figuresOf([HEADER, `claire@acme.example;${row}`])).delays).toEqual(expected);
  });

  it('a file that does not tell when refusals are applied tells no delay', async () => {
    const { delays } = await figuresOf(['email;date_opposition', 'claire@acme.example;2026-03-01']);
    expect(delays).toEqual({ applied: [], pending: [] });
  });
});

describe('shares', () => {
  const CONSENT = 'email;consentement;consentement_date;consentement_preuve;consentement_methode';
  const said = async (row: string, config?: ConfigInput) => {
    const { consents, proven, relying, relyingProven } = await figuresOf([CONSENT, row], config);
    return [consents, proven, relying, relyingProven];
  };
  it.each<[string, string, readonly number[]]>([
    ['no consent', 'claire@gmail.com;;;;', [0, 0, 0, 0]],
    ['a refusal', 'claire@gmail.com;non;2026-01-02;form-12;', [0, 0, 0, 0]],
    ['a yes that nothing shows', 'claire@gmail.com;oui;;;', [1, 0, 1, 0]],
    ['with its date and no proof', 'claire@gmail.com;oui;2026-01-02;;', [1, 0, 1, 0]],
    ['with both', 'claire@gmail.com;oui;2026-01-02;form-12;', [1, 1, 1, 1]],
    ['dated tomorrow', 'claire@gmail.com;oui;2026-11-25;form-12;', [1, 0, 1, 0]],
    ['a box ticked in advance', 'claire@gmail.com;oui;2026-01-02;form-12;case précochée', [1, 0, 1, 0]],
    ['a company address rests on no consent', 'claire@acme.example;oui;2026-01-02;form-12;', [1, 1, 0, 0]],
  ])('of consents: %s', async (_case, row, expected) => expect(await said(row)).toEqual(expected));

  it('of consents: none for a channel that is not asked', async () => {
    const lines = ['email;telephone;optin_sms', 'claire@gmail.com;06 39 98 12 34;oui'];
    expect((await figuresOf(lines)).consents).toBe(0);
    expect((await figuresOf(lines, { channels: ['sms'] })).consents).toBe(1);
  });

  it.each<[string, string, number]>([
    ['replaced whole', 'anonyme@domain.com;Anonyme;', 1],
    ['a name is left', 'anonyme@domain.com;Martin;', 0],
    ['a number is left', 'anonyme@domain.com;;01 99 00 12 34', 0],
    ['a hash is a pseudonym', `${'a1'.repeat(20)}@domain.com;Anonyme;`, 0],
    ['nobody was', 'claire@acme.example;Martin;', 0],
  ])('of anonymised contacts: %s', async (_case, row, expected) => {
    expect((await figuresOf(['email;nom;telephone', row])).anonymised).toBe(expected);
  });

  it('of ages: who is anonymised has none', async () => {
    const lines = ['email;dernier_contact_entrant', 'anonyme@domain.com;2019-01-01', 'claire@acme.example;2026-01-01'];
    expect((await figuresOf(lines)).ages).toEqual([{ relation: 'unknown', contacts: 1, months: [[10, 1]], undated: 0 }]);
  });

  it.each<[string, string, readonly [number, string]]>([
    ['a fair', 'Salon des maires;', [1, 'other']],
    ['a form', 'formulaire site;', [1, 'given']],
    ['a bought file', 'fichier acheté à Acme Data;', [1, 'bought']],
    ['a word that names nobody', 'Internet;', [0, 'none']],
    ['nothing', ';', [0, 'none']],
    ['nothing, and a page', ';https://acme.example/equipe', [1, 'other']],
    ['a word that names nobody, and a page', 'import;https://acme.example/equipe', [1, 'other']],
  ])('of sources: %s', async (_case, row, expected) => {
    const { sourced, sources } = await figuresOf(['email;source;url_source', `claire@acme.example;${row}`]);
    expect([sourced, sources[0]?.provenance]).toEqual(expected);
  });

  it('the words that the user added name nobody here either', async () => {
    const lines = ['email;source', 'claire@acme.example;Fichier Dupont'];
    expect((await figuresOf(lines)).sourced).toBe(1);
    const rules = { 'source-missing': { alsoUseless: ['fichier dupont'] } };
    expect((await figuresOf(lines, { ...EMAIL, rules })).sourced).toBe(0);
  });
});

const FILE = csvOf(
  'email;telephone;source;statut;dernier_contact_entrant;optin;date_opposition;opposition_appliquee',
  ...Array.from({ length: 400 }, (_, i) =>
    [
      i % 7 === 0 ? '' : `c${i}@${i % 3 === 0 ? 'gmail.com' : 'acme.example'}`,
      i % 2 === 0 ? `01 99 00 ${10 + (i % 80)} ${10 + (i % 89)}` : '',
      ['Site', 'Salon des maires', 'SALON DES MAIRES', `note ${i}`, ''][i % 5],
      ['prospect', 'client', 'ancien client'][i % 3],
      `20${20 + (i % 7)}-0${1 + (i % 9)}-1${i % 10}`,
      i % 4 === 0 ? 'oui' : '',
      i % 11 === 0 ? '2026-02-01' : '',
      i % 22 === 0 ? `2026-02-${10 + (i % 18)}` : '',
    ].join(';'),
  ),
);
const BOTH: ConfigInput = { channels: ['email', 'phone'] };

describe('the figures of a file', () => {
  it('add up', async () => {
    const { report } = await runOn(FILE, { config: BOTH });
    const { contacts, sourced, anonymised, ages, sources } = report.figures as Figures;
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(contacts).toBe(report.rows.in);
    expect(sum(ages.map((age) => age.contacts)) + anonymised).toBe(contacts);
    for (const age of ages) expect(sum(age.months.map(([, count]) => count)) + age.undated).toBe(age.contacts);
    expect(sum(sources.map((source) => source.contacts))).toBe(contacts);
    expect(sum(sources.map(({ kept }) => kept))).toBe(report.rows.kept);
    expect(sum(sources.filter(({ provenance }) => provenance !== 'none').map((source) => source.contacts))).toBe(sourced);
    for (const source of sources) expect(sum(Object.values(source.statuses))).toBe(source.contacts);
    expect(sources.map(({ name, contacts: n }) => [name, n]).slice(0, 2)).toEqual([
      ['SALON DES MAIRES', 160],
      ['Site', 80],
    ]);
  });

  it.each([
    ['on two threads, in small blocks', { workers: 2, blockBytes: 700 }, BOTH],
    ['in blocks of one row', { blockBytes: 1 }, BOTH],
    ['read with care', {}, { ...BOTH, csv: { escape: '\\' as const } }],
  ])('are the same %s', async (_how, how, config) => {
    const [plain, other] = await Promise.all([runOn(FILE, { config: BOTH }), runOn(FILE, { config, ...how })]);
    expect(other.report.figures).toEqual(plain.report.figures);
  });

  it('stand in the report of the library, unless it is told otherwise', async () => {
    const options = { name: 'c.csv', config: false as const, asOf: '2026-11-24', overrides: BOTH };
    const stream = async function* () {
      yield new Uint8Array(FILE);
    };
    expect((await check(stream(), options)).report.figures?.contacts).toBe(400);
    expect('figures' in (await check(stream(), { ...options, figures: false })).report).toBe(false);
  });
});
