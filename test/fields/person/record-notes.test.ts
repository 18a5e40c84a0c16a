import { describe, expect, it } from 'vitest';
import { mayNoteRecord, saysDuplicate, saysWrongNumber } from '../../../src/fields/person/record/record-notes.js';

/** Whether the sieve lets a text through, without which nobody reads it. */
const getsThrough = (text: string): boolean => {
  const bytes = new TextEncoder().encode(text);
  return mayNoteRecord(bytes, 0, bytes.length);
};

describe('a note says that a number is wrong', () => {
  it.each([
    'Faux numéro',
    'tel HS',
    'Tél. H.S.',
    'num HS',
    'portable HS',
    'numéro repris par quelqu’un d’autre',
    'numéro repris par qqn d’autre',
    'n° attribué à qqn d’autre',
    'numéro réattribué',
    'tél. attribué à une autre personne',
    'number reassigned',
    'number belongs to someone else',
    'Nummer gehört jetzt jemand anderem',
    'el teléfono es de otra persona',
    'numero di un altro'.replace('di', 'è di'),
    'faux n°',
    'FAUX NUM',
    'Mauvais numéro',
    'numéro non attribué',
    'Numéro erroné',
    'n° erroné',
    'N° invalide',
    'erreur de numéro',
    'appartient à qqn d’autre',
    'numéro du fils',
    'Tél. hors service',
    'Hors service',
    'Le numéro n’existe plus',
    'numéro de téléphone incorrect',
    'mauvais numéro, c’est un particulier',
    'wrong number',
    'Wrong no.',
    'wrong num',
    'Bad number',
    'Invalid phone number',
    'Number not in service',
    'number does not exist',
    'Disconnected',
    'disconnected number',
    'falsche Nummer',
    'Falsche Telefonnummer',
    'Rufnummer nicht vergeben',
    'Nummer ungültig',
    'Kein Anschluss unter dieser Nummer',
    'falsch verbunden',
    'número equivocado',
    'Teléfono erróneo',
    'Número no existe',
    'numero errato',
    'Numero inesistente',
    'numero di telefono sbagliato',
    'Número errado',
    'verkeerd nummer',
    'Nummer bestaat niet meer',
    'zły numer',
    'forkert nummer',
  ])('%s', (text) => expect([saysWrongNumber(text), getsThrough(text)]).toEqual([true, true]));

  it.each([
    '',
    'numéro vérifié',
    'numéro de dossier repris en mai',
    'portable pro',
    'tel ok',
    'contact repris par Julie',
    'lot attribué à un autre',
    'pas un faux numéro',
    'not a wrong number',
    'numéro de TVA invalide',
    'numéro de facture erroné',
    'mauvais numéro de client',
    'wrong number of licences',
    'invalid VAT number',
    'order number wrong',
    'Kundennummer falsch',
    'NRP',
    'no answer',
    'absent',
    'rappeler sur le mobile',
    'ne répond pas',
    'ligne directe',
    'bon numéro',
    'No equivocado',
    'adresse erronée',
  ])('not %s', (text) => expect(saysWrongNumber(text)).toBe(false));
});

describe('a cell says that the record is there twice', () => {
  it.each([
    'Doublon',
    'doublon avec fiche 1234',
    'DUPLICATE',
    'Duplicate lead',
    'Dublette',
    'doppelt',
    'duplicado',
    'Duplicato',
    'dubbel',
    'fiche en double',
    'Déjà en base',
    'already in the CRM',
  ])('%s', (text) => expect([saysDuplicate(text), getsThrough(text)]).toEqual([true, true]));
  it.each(['', 'pas de doublon', 'double vitrage', 'Duplicata demandé', 'doublons vérifiés', 'Duplex', 'duplicate key issued'])(
    'not %s',
    (text) => expect(saysDuplicate(text)).toBe(false),
  );
});
