import { expect, it } from 'vitest';
import { deniesHeader } from '../../../src/fields/answers/denies-header.js';

it.each([
  ['Art. 17 Antrag', 'kein Antrag'],
  ['FBL hit', 'no hits'],
  ['Sterneintrag', 'ohne Stern'],
  ['Oubli demandé', 'pas de demande'],
  ['Reclamo telemarketing', 'nessun reclamo'],
  ['Borrar mis datos (pide)', 'No pide'],
  ['Spam complaint', 'no complaint'],
])('%s: %s denies it', (header, cell) => expect(deniesHeader(cell, header)).toBe(true));

it.each([
  ['Art. 17 Antrag', 'Antrag'],
  ['Art. 17 Antrag', 'keine Werbung'],
  ['Pas de mail', 'pas de mail'],
  ['No calls', 'no calls'],
  ['Opposition tel', 'pas tel'],
  ['Opposition', 'non'],
  ['Consentement', 'pas de consentement'],
  ['Autorise les appels', 'non autorisé'],
  ['Optin', 'no optin'],
  ['', ''],
])('%s: %s does not', (header, cell) => expect(deniesHeader(cell, header)).toBe(false));
