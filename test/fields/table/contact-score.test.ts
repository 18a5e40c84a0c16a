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

  it.each<[string, readonly (readonly string[])[], boolean]>([
    ['pasted with no zero', [['472610007'], ['472610014']], true],
    ['pasted with their country', [['33472610007'], ['33639981234']], true],
    [
      'beside a word',
      [
        ['472610007', 'vu'],
        ['472610014', 'vu'],
      ],
      true,
    ],
    ['of one person', [['472610007']], true],
    ['of Italian mobiles', [['3331234567'], ['3331234568']], true],
    ['of companies (SIREN)', [['552081317'], ['732829320']], false],
    ['amounts', [['472610'], ['981234']], false],
    ['years', [['2025'], ['2026']], false],
    ['days of a spreadsheet', [['45987'], ['45988']], false],
    ['numbers among words', [['472610007'], ['total']], false],
    [
      'a table of figures',
      [
        ['472610007', '12', '13', '14'],
        ['472610014', '1', '2', '3'],
      ],
      false,
    ],
    ['codes of articles (EAN)', [['3331234567890'], ['3331234567906']], false],
    ['establishments (SIRET)', [['55208131766522']], false],
  ])('on a sheet without a header, %s', (_name, rows, expected) => {
    expect(contactScore(rows) > 0).toBe(expected);
  });

  it('a header without a number names nobody', () => expect(contactScore([['Téléphone'], ['3'], ['12']])).toBe(0));
});
