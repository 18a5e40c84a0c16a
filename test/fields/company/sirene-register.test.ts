import { expect, it } from 'vitest';
import { isSireneHeader, isSireneSource, isWithheld, makeDiffusionReader } from '../../../src/fields/company/sirene-register.js';

it.each([
  ['O', 'open'],
  ['o', 'open'],
  ['Diffusible', 'open'],
  ['P', 'partial'],
  ['N', 'partial'],
  ['Partiellement diffusible', 'partial'],
  ['diffusion partielle', 'partial'],
  ['Non-diffusible', 'partial'],
  ['[ND]', 'partial'],
  ['opposition', 'partial'],
  ['X', 'unclear'],
  ['?', 'unclear'],
  ['2023-01-01', 'unclear'],
])('the status “%s” reads as %s', (text, diffusion) => {
  const read = makeDiffusionReader();
  expect(read(text)).toBe(diffusion);
  expect(read(text)).toBe(diffusion);
});

it('knows the cells that INSEE withholds, and no others', () => {
  for (const text of ['[ND]', '[ND] [ND]']) expect(isWithheld(text)).toBe(true);
  for (const text of ['', '[', 'ND', 'N’D', 'Rue [ND]', '[NDA] SARL']) expect(isWithheld(text)).toBe(false);
});

it.each(['SIRENE', 'base Sirène', 'INSEE', 'sirene_2026', 'Registre SIRENE (INSEE)'])('“%s” is the register', (source) =>
  expect(isSireneSource(source)).toBe(true),
);
it.each(['Salon de la sirène', 'Restaurant La Sirène', 'Sirènes & Cie', 'SIREN', 'salon', '', 'sirenes'])('“%s” is not', (source) =>
  expect(isSireneSource(source)).toBe(false),
);

it('knows the headers of the SIRENE files', () => {
  expect(['nomUniteLegale', 'codePostalEtablissement', 'denomination_unite_legale'].every(isSireneHeader)).toBe(true);
  expect(['nom', 'email', 'unite'].some(isSireneHeader)).toBe(false);
});
