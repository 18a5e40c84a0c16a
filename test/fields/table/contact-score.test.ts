import { describe, expect, it } from 'vitest';
import { contactScore } from '../../../src/fields/table/contact-score.js';

describe('numbers that a spreadsheet keeps as amounts', () => {
  it.each([
    ['Téléphone', true],
    ['Móvil', true],
    ['STOP reçus', true],
    ['Ne plus appeler', true],
    // Whatever else is counted or numbered.
    ['Montant', false],
    ['Volume', false],
    ['', false],
  ])('under “%s”: people stand there: %s', (header, expected) => {
    expect(contactScore([[header], ['241550001'], ['241550002']]) > 0).toBe(expected);
  });

  it('a header without a number names nobody', () => expect(contactScore([['Téléphone'], ['3'], ['12']])).toBe(0));
});
