import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_SIZES, sizeBit } from '../../../src/fields/company/company-size.js';
import { RowSizeReader, SIZE_NAMES, sizeName } from '../../../src/fields/company/row-size.js';

const read = (bands: readonly string[], people: readonly string[] = []) => {
  const reader = new RowSizeReader();
  for (const text of bands) reader.band(text);
  for (const text of people) reader.headcount(text);
  return reader.take();
};

describe('the size that a row tells', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['nothing', [], [], ''],
    ['a blank of INSEE', ['NN'], [], ''],
    ['a band', ['12'], [], 'pme'],
    ['a band whose zero a spreadsheet ate', ['1'], [], 'micro'],
    ['the last of micro', [], ['9'], 'micro'],
    ['the first of pme', [], ['10'], 'pme'],
    ['the last of pme', [], ['249'], 'pme'],
    ['the first of eti', [], ['250'], 'eti'],
    ['the last of eti', [], ['4999'], 'eti'],
    ['the first of ge', [], ['5 000'], 'ge'],
    ['PME of INSEE takes in micro-enterprises', ['PME'], [], 'micro-or-pme'],
    ['so its band decides', ['PME', '03'], [], 'micro'],
    ['whichever comes first', ['03', 'PME'], [], 'micro'],
    ['or its staff', ['PME'], ['45'], 'pme'],
    ['a category of a group wins over a small unit', ['ETI'], ['3'], 'eti'],
    ['also when it comes last', ['01', 'GE'], [], 'ge'],
    ['band and staff that cannot both be true', ['12'], ['4000'], 'contradictory'],
    ['two staffs', [], ['3', '300'], 'contradictory'],
    ['two that contradict and a third that agrees with one', [], ['3', '300', '4'], 'contradictory'],
    ['contradictions of units do not matter where the group is told', ['GE'], ['3', '300'], 'ge'],
    ['a range over two sizes', [], ['5-20'], 'micro-or-pme'],
    ['a range over three is no size', [], ['5-300'], ''],
    ['a category where the staff should stand', [], ['GE'], 'ge'],
    ['and a word', [], ['PME'], 'micro-or-pme'],
    ['a number there is people, and no code of INSEE', [], ['31'], 'pme'],
    ['what cannot be read beside what can', ['?'], ['20'], 'pme'],
  ])('%s', (_case, bands, people, expected) => {
    const { sizes, isContradictory } = read(bands, people);
    expect(isContradictory ? 'contradictory' : sizeName(sizes)).toBe(expected);
  });

  it('is known of nothing once two cells contradict one another', () => expect(read(['12'], ['4000']).sizes).toBe(0));

  it('is forgotten with its row', () => {
    const reader = new RowSizeReader();
    reader.band('GE');
    reader.headcount('3');
    reader.headcount('300');
    reader.take();
    expect(reader.take()).toEqual({ sizes: 0, own: 0, ofGroup: false, isContradictory: false });
  });

  it('is the same in any order of its cells', () => {
    const cell = fc.constantFrom('01', '12', '41', '53', 'PME', 'ETI', 'GE', 'NN', '10-500', '');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), (bands) => {
        const told = ({ sizes, isContradictory }: ReturnType<typeof read>) => [sizes, isContradictory];
        expect(told(read(bands))).toEqual(told(read(bands.toReversed())));
      }),
    );
  });
});

describe('names of sizes', () => {
  it('are those of one size or of two neighbours', () =>
    expect(SIZE_NAMES).toEqual(['micro', 'micro-or-pme', 'pme', 'pme-or-eti', 'eti', 'eti-or-ge', 'ge']));
  it('all stand in the list, and nothing else does', () => {
    const named = Array.from({ length: 1 << COMPANY_SIZES.length }, (_, bits) => sizeName(bits)).filter(Boolean);
    expect(named.toSorted()).toEqual([...SIZE_NAMES].toSorted());
  });
  it('none of sizes that are no neighbours', () => expect(sizeName(sizeBit('micro') | sizeBit('eti'))).toBe(''));
});
