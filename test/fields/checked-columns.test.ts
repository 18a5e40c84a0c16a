import { describe, expect, it } from 'vitest';
import { companyClosedUnder } from '../../src/fields/company/closed-company.js';
import { bounceColumnOf } from '../../src/fields/email/returned/undeliverable.js';
import { deathAskedIn } from '../../src/fields/person/asked-columns.js';
import { asksForProtection, mayAskForProtection, namesProtector } from '../../src/fields/person/protection-notes.js';
import { wrongNumberUnder } from '../../src/fields/person/record/wrong-numbers.js';
import type { ColumnInfo } from '../../src/model/contact/contact.js';

/** Cells under a header: those that are held, and those that are not. */
type Cells = readonly [header: string, held: readonly string[], free: readonly string[]];
const expectCells = (says: ((text: string) => unknown) | undefined, held: readonly string[], free: readonly string[]): void => {
  for (const text of held) expect([text, Boolean(says?.(text))]).toEqual([text, true]);
  for (const text of free) expect([text, Boolean(says?.(text))]).toEqual([text, false]);
};

describe('how a check of an address ended, or whether somebody is still there', () => {
  it.each<Cells>([
    ['B2B Email Validity', ['invalid'], ['valid', 'catch-all', '']],
    ['Corporate email status', ['invalid'], ['valid', 'verified']],
    ['Dropcontact - Qualification', ['nominative@pro invalid', 'invalid@pro'], ['nominative@pro', 'catch_all@pro']],
    ['E-Mail geprüft', ['ungültig'], ['ok', '']],
    ['Zustellbar', ['nein'], ['ja', '']],
    ['Still at company', ['No', 'left'], ['Yes', '']],
    ['Toujours en poste', ['non'], ['oui', '']],
    ['Noch im Unternehmen', ['nein'], ['ja']],
    ['Nog in dienst', ['nee'], ['ja']],
    ['Sigue en la empresa', ['no'], ['sí']],
    ['Ancora in azienda', ['no'], ['sì']],
    ['Job change detected', ['Yes', '12/03/2026'], ['No', '']],
    ['Jobwechsel erkannt', ['ja'], ['nein']],
  ])('%s', (header, held, free) => expectCells(bounceColumnOf(header), held, free));
  it.each(['Still interested', 'Job title', 'Poste', 'Toujours client', 'Noch offen', 'Company'])('%s asks nothing of it', (header) =>
    expect(bounceColumnOf(header)).toBeUndefined(),
  );
});

describe('how a check of a number ended', () => {
  it.each<Cells>([
    ['Corporate Phone Status', ['invalid_number', 'wrong number'], ['valid_number', 'no_status', '']],
    ['Phone Confidence', ['low - wrong', 'wrong'], ['high', 'low', 'medium', '']],
    ['Phone validity', ['invalid'], ['valid']],
    ['HLR', ['dead', 'absent subscriber', 'unknown'], ['active', 'live', '']],
    ['HLR lookup', ['dead'], ['ok']],
    ['Nr. ok', ['nein'], ['ja', '']],
  ])('%s', (header, held, free) => expectCells(wrongNumberUnder(header), held, free));
});

describe('a header that says that somebody died', () => {
  it.each<Cells>([
    ['†', ['x', '2026', '12.03.2026'], ['', 'nein', '0']],
    ['RIP', ['Y', 'x', '2026'], ['', 'N']],
    ['QEPD', ['sí'], ['no', '']],
  ])('%s', (header, held, free) => expectCells(deathAskedIn({ column: 0, header, by: 'none' } as ColumnInfo), held, free));
  it.each(['RIP router', 'Grip', '*'])('%s does not', (header) =>
    expect(deathAskedIn({ column: 0, header, by: 'none' } as ColumnInfo)).toBeUndefined(),
  );
});

describe('a header that asks who is protected, or by whom', () => {
  it.each(['Geschützte Person', 'Vulnerable adult', 'Personne vulnérable', 'Persona protegida', 'Persona protetta', 'Beschermde persoon'])(
    '%s',
    (header) => expect(asksForProtection(header)).toBe(true),
  );
  it.each(['Geschützte Marke', 'Protected file', 'Vulnerability', 'Person'])('%s does not', (header) =>
    expect(asksForProtection(header)).toBe(false),
  );
  it.each(['Resp. légal', 'Rep. légal', 'Repr. légal'])('%s', (header) => expect(mayAskForProtection(header)).toBe(true));
  it('names a parent, and not the head of a company', () =>
    expectCells(
      namesProtector,
      ['père: M. Vidal', 'sa mère', 'Mutter', 'tuteur'],
      ['M. Vidal', 'Anne Mère', 'Père SA'.slice(5), 'Gérant'],
    ));
});

describe('a case that is closed', () => {
  it.each<Cells>([
    ['Stato pratica', ['società cessata'], ['Chiusa', 'Aperta', 'chiuso']],
    ['Estado expediente', [], ['cerrado', 'cerrada']],
    ['Statut dossier', ['société radiée'], ['fermé', 'clos']],
  ])('%s', (header, held, free) => expectCells(companyClosedUnder(header), held, free));
  it.each(['Stato', 'Note', 'Stato azienda'])('%s is no case', (header) => expect(companyClosedUnder(header)).toBeUndefined());
});
