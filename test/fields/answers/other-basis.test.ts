import { describe, expect, it } from 'vitest';
import { isOtherBasis } from '../../../src/fields/answers/other-basis.js';
import { readYesNo } from '../../../src/fields/answers/yes-no.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

/** As HubSpot and Zoho offer them, in their languages. */
const OTHERS = [
  'Legitimate interest – prospect/lead',
  'Legitimate interest - existing customer',
  'Performance of a contract',
  'Contract',
  'Intérêt légitime - prospect/lead',
  'Intérêt légitime – client existant',
  'Exécution d’un contrat',
  'Berechtigtes Interesse – Interessent/Lead',
  'Berechtigtes Interesse – Bestandskunde',
  'Erfüllung eines Vertrags',
  'Interés legítimo: prospecto/lead',
  'Interés legítimo',
  'Interesse legittimo: cliente potenziale',
  'Gerechtvaardigd belang – lead',
];
const CONSENTS = [
  'Freely given consent from contact',
  'Consentement librement donné par le contact',
  'Freiwillig vom Kontakt erteilte Einwilligung',
  'Consentimiento otorgado libremente por el contacto',
  'Consenso dato liberamente dal contatto',
];

describe('the bases on which somebody is contacted', () => {
  it.each(OTHERS)('%s is another than a consent, and refuses nothing', (text) => {
    expect([isOtherBasis(text), readRefusal(text).channels, readYesNo(text, 'allow')]).toEqual([true, [], 'unknown']);
  });
  it.each(CONSENTS)('%s is a consent, and no refusal', (text) => {
    expect([isOtherBasis(text), readRefusal(text), readYesNo(text, 'allow')]).toEqual([false, { channels: [], doubt: false }, 'yes']);
  });
  it.each([
    'Intérêt légitime – opposition',
    'Legitimate interest withdrawn',
    'Interés legítimo rechazado',
    'Berechtigtes Interesse widersprochen',
  ])('%s is none of them', (text) => expect(isOtherBasis(text)).toBe(false));
});

describe('what Dynamics writes of permissions', () => {
  it.each(['Ne pas autoriser', 'Do Not Allow', 'Nicht zulassen', 'No permitir', 'Non consentire', 'Niet toestaan'])('%s refuses', (text) =>
    expect([readYesNo(text, 'allow'), readYesNo(text, 'refuse')]).toEqual(['no', 'no']),
  );
  it.each(['Autoriser', 'Allow', 'Zulassen', 'Permitir', 'Consentire', 'Consenti', 'Toestaan'])('%s does not', (text) =>
    expect([readYesNo(text, 'allow'), readYesNo(text, 'refuse')]).toEqual(['yes', 'unknown']),
  );
  it.each([
    ['WAAR', 'yes', 'no'],
    ['onwaar', 'no', 'unknown'],
  ])('%s is the answer of a Dutch workbook', (text, allows, refuses) =>
    expect([readYesNo(text, 'allow'), readYesNo(text, 'refuse')]).toEqual([allows, refuses]),
  );
});
