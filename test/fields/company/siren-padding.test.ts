import { expect, it } from 'vitest';
import { readSiren, readSiret, sirenOfWrongSiret } from '../../../src/fields/company/siren.js';

// 005520135 and its SIRET begin with zeros that a spreadsheet takes away.
const SIREN = '005520135';
const SIRET =
  Array.from({ length: 100_000 }, (_, nic) => `${SIREN}${String(nic).padStart(5, '0')}`).find((text) => readSiret(text) !== '') ?? '';

it.each<readonly [string, boolean, string]>([
  [SIREN, false, SIREN],
  ['5520135', true, SIREN],
  ['05520135', true, SIREN],
  ['5520135', false, ''],
  ['520135', true, ''],
  ['005520136', false, ''],
  [SIRET, false, SIREN],
  [SIRET.slice(2), true, SIREN],
  [SIRET.slice(1), true, SIREN],
  [SIRET.slice(2), false, ''],
  [SIRET.slice(3), true, ''],
])('the SIREN of %s (zeros put back: %s): %j', (text, pad, siren) => expect(readSiren(text, pad)).toBe(siren));

it.each<readonly [string, boolean, string]>([
  [SIRET, false, SIRET],
  [SIRET.slice(2), true, SIRET],
  [SIRET.slice(1), true, SIRET],
  [SIRET.slice(2), false, ''],
  [SIRET.slice(3), true, ''],
  [`${SIRET}0`, true, ''],
  [`${SIRET.slice(0, 9)} ${SIRET.slice(9)}`, false, SIRET],
])('the SIRET of %s (zeros put back: %s): %j', (text, pad, siret) => expect(readSiret(text, pad)).toBe(siret));

it.each<readonly [string, string]>([
  ['73282932000075', '732829320'],
  ['73282932100075', ''],
  ['732829320', ''],
])('the SIREN before a wrong SIRET %s: %j', (text, siren) => expect(sirenOfWrongSiret(text)).toBe(siren));
