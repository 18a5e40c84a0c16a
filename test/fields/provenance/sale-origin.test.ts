import { describe, expect, it } from 'vitest';
import { saleOriginOf } from '../../../src/fields/provenance/sale-origin.js';
import { makeNameMatcher } from '../../../src/fields/text/company-names.js';

describe('the origin of a client', () => {
  it.each([
    ['boutique en ligne', 'sale'],
    ['achat en ligne', 'sale'],
    ['Facture 2026-12', 'sale'],
    ['customer order', 'sale'],
    ['fichier acheté', 'bought'],
    ['achat de fichier', 'bought'],
    ['location d’un fichier', 'bought'],
    ['base de clients achetée', 'bought'],
    ['rented list', 'bought'],
    ['co-registration', 'bought'],
    ['annuaire professionnel', 'bought'],
    ['clients d’un partenaire', 'bought'],
    ['achat', 'sale'],
    ['extraction LinkedIn', 'bought'],
    ['scraping', 'bought'],
    ['Kaspr', 'bought'],
    ['whois', 'bought'],
    ['courtier', 'bought'],
    ['Pages Jaunes', 'bought'],
    ['fournisseur de données', 'bought'],
    ['salon', 'unclear'],
    ['formulaire site', 'unclear'],
    ['', 'unclear'],
  ])('%s: %s', (text, origin) => {
    expect(saleOriginOf(text)).toBe(origin);
  });
});

describe('a text that names one of us', () => {
  const isOurs = makeNameMatcher(['Acmé', 'Lilas & Fils', ' ']);
  it.each([
    ['ACME', true],
    ['Acme SAS et ses filiales', true],
    ['lilas et fils', false],
    ['Lilas & Fils', true],
    ['Acmeline', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isOurs(text)).toBe(expected);
  });

  it('of no name is nobody’s', () => {
    expect(makeNameMatcher([''])('')).toBe(false);
  });
});
