import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { readRisk } from '../../src/governance/registers/cell-words.js';
import { judgeRegister } from '../../src/governance/registers/judge-register.js';
import { type RegisterTable, readRegister } from '../../src/governance/registers/read-register.js';

const NOW = Date.parse('2026-12-03T10:00:00+01:00') / 1000;
const judged = (header: string, row: string, kind: RegisterTable['kind']): readonly string[] => {
  const table = readRegister(Buffer.from(`${header}\n${row}\n`), 'r.csv', kind) as RegisterTable;
  return judgeRegister(table, NOW, parseIsoDay('2026-12-03')).judged.rows.flatMap(({ remarks }) => remarks.map(({ code }) => code));
};

/** The columns of docs/governance.md, word for word. */
const ENGLISH =
  'id;nature;started;aware at;cause;persons;records;risk;reason;consequences;measures taken;prevention;notified at;reference;kind;follow-up;delay reason;persons informed;closed';
const FRENCH =
  'N°;Nature;Début;Prise de connaissance;Cause;Personnes;Risque;Motif;Conséquences;Mesures prises;Prévention;Notifiée le;Référence;Type;Complément;Motif du retard;Personnes informées;Clôturée';
const breach = ({ risk = 'risk', kind = 'complete', followUp = '', informed = '', persons = '12' }): string =>
  `BR-1;confidentiality;2026-05-02;2026-05-03T10:00+02:00;wrong file;${persons};12;${risk};;phishing;recalled;training;2026-05-05T09:00+02:00;CNIL-1;${kind};${followUp};;${informed};2026-06-01`;

describe('a register of breaches with the columns that the documentation names', () => {
  it.each([ENGLISH, FRENCH])('reads all of them: %s', (header) => {
    expect(readRegister(Buffer.from(`${header}\n`), 'r.csv', 'breaches')?.unread).toEqual([]);
  });

  it.each([
    ['initial', '', ['initial-without-follow-up']],
    ['initiale', '', ['initial-without-follow-up']],
    ['initial', '2026-05-20', []],
    ['initial', 'sent on 20 May 2026', []],
    ['complete', '', []],
    ['complète', '', []],
  ])('a kind %s with the follow-up "%s"', (kind, followUp, codes) => {
    expect(judged(ENGLISH, breach({ kind, followUp }), 'breaches')).toEqual(codes);
  });

  it('a kind by itself is the nature', () => {
    const table = readRegister(Buffer.from('id;Type;aware at;risk;notified at\n'), 'r.csv', 'breaches');
    expect([...(table?.fields ?? [])]).toContain('nature');
  });

  it.each([
    ['', ['risk-missing']],
    ['-', ['risk-missing']],
    ['à évaluer', ['risk-unread']],
    ['B2', ['risk-unread']],
    ['modéré', []],
    ['low', []],
    ['limited', []],
    ['risque', []],
  ])('a risk said as "%s"', (risk, codes) => expect(judged(ENGLISH, breach({ risk }), 'breaches')).toEqual(codes));

  it.each([
    ['', ['persons-missing']],
    ['?', ['persons-missing']],
    ['unknown', []],
    ['about 40', []],
  ])('persons said as "%s"', (persons, codes) => expect(judged(ENGLISH, breach({ persons }), 'breaches')).toEqual(codes));

  it.each([
    ['2026-05-06', []],
    ['2026-05-06 by email', []],
    ['by email on 6 May 2026', []],
    ['par courrier le 6 mai 2026', []],
    ['e-mail du 06/05/2026', []],
    ['12', []],
    ['12 personnes', []],
    ['yes', []],
    ['by letter', ['informing-unread']],
    ['informées par e-mail', ['informing-unread']],
    ['', ['persons-not-informed']],
    ['0', ['persons-not-informed']],
    ['no', ['persons-not-informed']],
    ['non, au 06/05/2026', ['persons-not-informed']],
    ['not informed as of 2026-05-06', ['persons-not-informed']],
    ['letter planned on 2026-05-20', ['persons-not-informed']],
    ['courrier prévu le 06/05/2026', ['persons-not-informed']],
    ['by email on 6 May 2027', ['persons-not-informed']],
    ['soon', ['persons-not-informed']],
  ])('at high risk, persons informed "%s"', (informed, codes) => {
    expect(judged(ENGLISH, breach({ risk: 'high', informed }), 'breaches')).toEqual(codes);
  });

  it.each([
    ['modéré', 'risk'],
    ['moyen', 'risk'],
    ['medium', 'risk'],
    ['yes', 'risk'],
    ['peu élevé', 'risk'],
    ['xyz', 'unknown'],
    ['3', 'unknown'],
  ])('a risk of %s', (text, risk) => expect(readRisk(text)).toBe(risk));
});

describe('a cell that says that something was not done', () => {
  it.each([
    ['no', ['not-disabled']],
    ['non', ['not-disabled']],
    ['still active', ['not-disabled']],
    ['toujours ouvert', ['not-disabled']],
    ['pending', ['not-disabled']],
    ['en cours', ['not-disabled']],
    ['', ['not-disabled']],
    ['2026-06-30', []],
    ['2026-07-02', ['disabled-late']],
    ['closed', ['row-unread']],
    ['north office', ['row-unread']],
  ])('an account closed "%s"', (closed, codes) => {
    expect(judged('person;left on;disabled on', `Paul;2026-06-30;${closed}`, 'leavers')).toEqual(codes);
  });

  it.each([
    ['objection', 'no', ['opposition-late']],
    ['access', 'pending', ['answered-late']],
    ['access', 'pas encore', ['answered-late']],
    ['access', '2026-10-10', []],
    ['access', 'gladly', ['row-unread']],
    ['access', '2026-09-10', ['row-contradictory']],
  ])('a request for %s answered "%s"', (kind, answered, codes) => {
    expect(judged('kind;received;answered', `${kind};2026-10-01;${answered}`, 'requests')).toEqual(codes);
  });
});

describe('what an attestation says', () => {
  const stateOf = async (controls: string, id: string): Promise<string | undefined> => {
    const { judgeControl } = await import('../../src/governance/attest/judge-control.js');
    const { readAttestation } = await import('../../src/governance/attest/read-attestation.js');
    const { CONTROLS } = await import('../../src/law/controls-data.js');
    const text = `lumo: governance/1\nentity: Acme\ncontrols:\n  ${controls}\n`;
    const read = await readAttestation(new TextEncoder().encode(text), 'g.yaml');
    const control = CONTROLS.find((one) => one.id === id) as (typeof CONTROLS)[number];
    const files = new Map([['t.pdf', { sha256: 'a', bytes: 9 }]]);
    const seals = new Map([['t.pdf', { sha256: 'a', sealed: parseIsoDay('2026-12-01') }]]);
    return judgeControl(control, read.controls.get(id), {
      ...{ asOf: parseIsoDay('2026-12-03'), files, seals, lineOf: read.lineOf },
      isExcused: read.notApplicable.get(id) === true,
    } as never).state;
  };

  it.each([
    ['44/44', '[phishing, passwords, reporting]', 'met'],
    ['41/44', '[phishing, passwords, reporting]', 'met'],
    ['12/44', '[phishing, passwords, reporting]', 'not-held'],
    ['44/44', '[phishing]', 'met'],
    ['44/44', '[sales pitch]', 'not-held'],
  ])('a training of %s in %s is %s', async (share, topics, state) => {
    expect(await stateOf(`training: { last: 2026-11-20, share: ${share}, topics: ${topics}, evidence: t.pdf }`, 'training')).toBe(state);
  });

  it.each([
    ['no health data', 'not-applicable'],
    ['TODO', 'not-told'],
    ['à compléter', 'not-told'],
    ['n/a', 'not-told'],
  ])('hds left out since "%s" is %s', async (reason, state) => {
    expect(await stateOf(`not-applicable: { hds: ${reason} }`, 'hds')).toBe(state);
  });
});
