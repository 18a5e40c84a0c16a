import { expect, it } from 'vitest';
import { isFairInDoubt } from '../../../src/fields/provenance/fair.js';
import { provenanceOf } from '../../../src/fields/provenance/provenance.js';

it.each<readonly [source: string, told: 'given' | 'in doubt' | 'otherwise']>([
  ['Salon Batimat 2026', 'in doubt'],
  ['Foire de Lyon', 'in doubt'],
  ['Trade show Berlin', 'in doubt'],
  ['Congrès des notaires 2026', 'in doubt'],
  ['Carte de visite, salon Batimat', 'given'],
  ['Salon Batimat, stand B12', 'given'],
  ['Scan badge Batimat', 'given'],
  ['Business card, fair', 'given'],
  ['Liste des exposants du salon Batimat', 'otherwise'],
  ['Annuaire du salon', 'otherwise'],
  ['Fichier visiteurs salon', 'otherwise'],
  ['Salon, fichier acheté', 'otherwise'],
  ['Scraping site du salon', 'otherwise'],
  ['Salon de coiffure', 'otherwise'],
  ['SIRENE', 'otherwise'],
  ['', 'otherwise'],
])('%s: %s', (source, told) => {
  const isGiven = provenanceOf(source) === 'given';
  expect(isGiven ? 'given' : isFairInDoubt(source) ? 'in doubt' : 'otherwise').toBe(told);
});
