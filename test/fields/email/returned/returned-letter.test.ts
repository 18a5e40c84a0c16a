import { describe, expect, it } from 'vitest';
import { isOfLetters, saysLetterReturned, withoutLetters } from '../../../../src/fields/email/returned/returned-letter.js';
import { saysAddressIsDead } from '../../../../src/fields/email/returned/undeliverable.js';
import { mayNoteRecord } from '../../../../src/fields/person/record/record-notes.js';

describe('a letter came back', () => {
  it.each([
    'NPAI',
    'N.P.A.I.',
    'courrier revenu NPAI 03/26',
    'Courrier revenu',
    'courrier retourné en mars',
    'lettre revenue',
    'retour courrier NPAI',
    'PND',
    'pli non distribuable',
    'n’habite plus à l’adresse indiquée',
    'retour à l’expéditeur',
    'returned to sender',
    'letter came back',
    'gone away',
    'unbekannt verzogen',
    'Brief kam zurück',
    'carta devuelta',
    'devuelto al remitente',
    'posta tornata indietro',
    'retour afzender',
    'Journal retourné : inconnu à l’adresse',
    'inconnue à cette adresse',
    'boîte aux lettres condamnée, maison vide',
    'déménagé sans laisser d’adresse',
    'moved, left no forwarding address',
    'unknown at this address',
    'unter dieser Anschrift unbekannt',
    'Heft kam zurück',
    'desconocido en la dirección',
    'sconosciuto all’indirizzo',
    'trasferito senza lasciare indirizzo',
    'onbekend op dit adres',
    'verhuisd zonder adres',
  ])('%s', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect([saysLetterReturned(text), mayNoteRecord(bytes, 0, bytes.length)]).toEqual([true, true]);
  });

  it.each([
    '',
    'mail NPAI',
    'email en NPAI',
    'mail revenu en erreur',
    'bounce',
    'pas de NPAI',
    'sans retour courrier',
    'envoyer un courrier',
    'courrier bien reçu',
    'il est revenu vers nous',
    'rappeler au retour de congés',
    'retour positif',
    'gone away on holiday',
    'journal reçu en double',
    'boîte aux lettres jaune',
    'a déménagé, nouvelle adresse ok',
    'inconnu à l’adresse mail indiquée',
    'abonnement revue, retour positif',
  ])('%j is none', (text) => expect(saysLetterReturned(text)).toBe(false));
});

describe('a mailbox is dead', () => {
  const isDead = (text: string, hasPost: boolean): boolean => saysAddressIsDead(withoutLetters(text, hasPost));
  it.each([
    ['NPAI', false, true],
    ['NPAI', true, false],
    ['mail NPAI', true, true],
    ['courrier revenu NPAI 03/26', false, false],
    ['courrier revenu NPAI 03/26', true, false],
    ['NPAI, a quitté la société', true, true],
    ['unbekannt verzogen', true, false],
    ['unbekannt verzogen', false, true],
    ['return to sender', true, false],
    ['return to sender, left the company', true, true],
    ['E-Mail: Empfänger unbekannt', true, true],
  ])('%s, beside postal addresses: %s', (text, hasPost, dead) => expect(isDead(text, hasPost)).toBe(dead));

  it.each([
    ['NPAI', true, true],
    ['NPAI', false, false],
    ['Date NPAI', true, true],
    ['NPAI email', true, false],
    ['NPAI courrier', false, true],
    ['Bounced', true, false],
  ])('a column %s, beside postal addresses: %s, is of letters: %s', (header, hasPost, letters) =>
    expect(isOfLetters(header, hasPost)).toBe(letters),
  );
});
