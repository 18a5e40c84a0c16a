import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeDeathMarks } from '../../../src/fields/person/death-marks.js';
import { readCells } from '../column-reading.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');
const fieldOf = (header: string, values: readonly string[]): string | undefined =>
  resolveColumns(
    [header, 'Nom'],
    values.map((value, at) => [value, `Roy ${at}`]),
    {},
    readers,
  )[0]?.field;

/** How calls to a number ended, as diallers write it. */
const ENDED = ['Ne plus appeler', 'Répondeur', 'REFUS', 'NRP', 'A rappeler', 'Faux numéro'];

describe('the status of a number', () => {
  it.each([
    'Statut mobile',
    'STATUT_MOBILE',
    'Statut du mobile',
    'Mobile status',
    'Statut Tel',
    'Statut Tel 1',
    'Statut téléphone',
    'Phone status',
    'Etat Tel',
    'Etat mobile 2',
    'Résultat Tel 1',
    'Retour mobile',
    'Estado móvil',
    'Stato cellulare',
    'Telefonstatus',
  ])('%s holds how calls ended, and no leave', (header) => {
    expect(fieldOf(header, ENDED)).toBeUndefined();
    expect(readCells(header, ENDED)).toEqual(['phone', 'nothing', 'to look at', 'nothing', 'nothing', 'nothing']);
  });

  it.each([
    ['Statut SMS abonné', ['Abonné', 'Désabonné']],
    ['Phone status', ['Subscribed', 'Unsubscribed']],
  ])('%s stays one of subscriptions where its words are', (header, values) => expect(readCells(header, values)[0]).toBe('nothing'));

  it('takes no yes under it for a consent, and holds a no against the contact', () => {
    expect(fieldOf('Statut tel', ['oui', 'non'])).toBeUndefined();
    expect(readCells('Statut tel', ['oui', 'non'])).toEqual(['nothing', 'to look at']);
  });

  it.each(['Opt-in téléphone', 'Consentement téléphone', 'Statut consentement téléphone'])('%s is no status of a number', (header) =>
    expect(fieldOf(header, ['oui', 'non'])).toBeDefined(),
  );
});

describe('what an answer names besides what its column asks of', () => {
  it.each([
    ['Opt-in SMS', 'Ne plus appeler', 'phone sms'],
    ['Accord SMS', 'Do not call', 'phone sms'],
    ['Statut newsletter', 'Ne plus appeler', 'email phone'],
    ['Accord SMS', 'STOP appels', 'phone sms'],
    ['Opt-in SMS', 'STOP', 'sms'],
    ['Opt-in SMS', 'REFUS', 'sms'],
    ['Opt-in SMS', 'Désabonné', 'sms'],
    ['Statut newsletter', 'Désabonné', 'email'],
    ['Opt-in SMS', 'Non', 'to look at'],
  ])('%s = %s refuses %s', (header, cell, refused) => expect(readCells(header, [cell, 'Oui', 'Oui', 'Oui'])[0]).toBe(refused));

  it('bars calls whoever asks not to be called under a column of texts', () =>
    expect(readCells('Accord SMS', ['STOP ne m appelez plus', 'Oui'])[0]).toContain('phone'));
});

describe('a death in place of an answer', () => {
  const markOf = (header: string, cell: string): string | undefined => {
    const rows = [cell, 'Oui', 'Non', 'Oui'].map((value) => [value, 'Roy']);
    const columns = resolveColumns([header, 'Nom'], rows, {}, readers);
    return makeDeathMarks(columns)({ ...contactOf({}), cell: (column: number) => rows[0]?.[column] ?? '' });
  };
  it.each(['Opt-in SMS', 'Consentement téléphone', 'Ne pas appeler', 'Statut newsletter'])('is read under %s', (header) =>
    expect(markOf(header, 'Décédé')).toBe('deceased'),
  );
  it.each(['Oui', 'Décès du conjoint', 'X', 'Refus'])('%s is none', (cell) => expect(markOf('Opt-in SMS', cell)).toBeUndefined());
});

describe('headers that bar somebody', () => {
  it.each([
    ['Blokkade', 'Waar', 'Onwaar'],
    ['Blokkering', 'ja', 'nee'],
    ['Blockiert', 'ja', 'nein'],
    ['Ist gesperrt', 'wahr', 'falsch'],
    ['Bloqueio', 'Sim', 'Não'],
    ['Blocco', 'SI', 'NO'],
    ['Block', 'yes', 'no'],
    ['Mailing uitsluiten', 'Ja', 'Nee'],
  ])('%s: %s', (header, yes, no) => {
    const [barred, free] = readCells(header, [yes, no, no, no]);
    expect(barred).toMatch(/email/);
    expect(free).toBe('nothing');
  });
  it.each([
    ['Block', ['A', 'B', '12', 'C']],
    ['Blocco', ['A', 'B', 'C', 'C']],
    ['Bloc', ['Bât. 3', 'Bât. 4', 'Bât. 3', 'Bât. 4']],
    ['Liefersperre', ['ja', 'nein', 'nein', 'nein']],
    ['Bloc opératoire', ['oui', 'non', 'non', 'oui']],
    ['Blocs vendus', ['1', '0', '3', '2']],
    ['NPA', ['1201', '1202', '1003', '1950']],
  ])('%s is another thing', (header, values) => {
    for (const said of readCells(header, values)) expect(said).toBe('nothing');
  });
  it.each([
    ['Cliente bloccato', 'SI', 'NO'],
    ['Client bloqué', 'oui', 'non'],
    ['Kundensperre', 'ja', 'nein'],
  ])('%s may bar orders: a yes is to be looked at', (header, yes, no) =>
    expect(readCells(header, [yes, no, no])).toEqual(['to look at', 'nothing', 'nothing']),
  );
  it.each([['Block', ['1', '1', '2', '1']]])('%s numbers a building', (header, values) =>
    expect(readCells(header, values)).toEqual(['nothing', 'nothing', 'nothing', 'nothing']),
  );
  it.each(['NPA', 'NPA O/N', 'NPR'])('%s with a mark may be "ne plus appeler"', (header) =>
    expect(readCells(header, ['', 'X', '', ''])).toEqual(['nothing', 'to look at', 'nothing', 'nothing']),
  );
});

describe('the evidence of a consent', () => {
  const PROOFS = ['PRV-2026-0077', 'PRV-2026-0078', '', 'PRV-2026-0079'];
  const URLS = ['https://preuves.example/77', 'https://preuves.example/78'];
  const SENTENCES = ["J'accepte d'être rappelé par Acme", "J'accepte d'être rappelé par Acme"];
  it.each([
    ['PREUVE_CONSENT', PROOFS, 'consentProof'],
    ['PREUVE_CONSENT', URLS, 'consentProof'],
    ['REF_CONSENT', PROOFS, 'consentProof'],
    ['ID_CONSENT', PROOFS, 'consentProof'],
    ['CONSENT_ID', PROOFS, 'consentProof'],
    ['Nachweis Einwilligung', PROOFS, 'consentProof'],
    ['Texte opt-in', SENTENCES, 'consentTextVersion'],
    ['Mention opt-in', SENTENCES, 'consentTextVersion'],
    ['Libellé consentement', SENTENCES, 'consentTextVersion'],
    ['Opt-in wording', SENTENCES, 'consentTextVersion'],
  ])('%s', (header, values, field) => {
    expect(fieldOf(header, values)).toBe(field);
    for (const said of readCells(header, values)) expect(said).toBe('nothing');
  });
  it.each([
    ['Libellé consentement', ['Opt-in', 'Refusé', 'Opt-in']],
    ['Mention opt-in', ['oui', 'non', 'oui']],
    ['ID_CONSENT', ['1', '0', '1', '0']],
  ])('%s with answers is no evidence', (header, values) =>
    expect(['consentProof', 'consentTextVersion']).not.toContain(fieldOf(header, values)),
  );
  it.each([
    ['Texte opt-in', 'Je refuse d’être rappelé'],
    ['PREUVE_CONSENT', 'Refus signé'],
    ['PREUVE_CONSENT', 'retrait signé le 3 mai'],
  ])('%s: %s refuses', (header, cell) => expect(readCells(header, [cell, 'PRV-2026-0078', 'PRV-2026-0079'])[0]).toContain('phone'));
});
