import { describe, expect, it } from 'vitest';
import { lackPlus, makeLogNumbers } from '../../../src/events/sides/numbers.js';
import { CALLER_KINDS } from '../../../src/model/events/event.js';

const numbers = makeLogNumbers('FR');
const bare = makeLogNumbers('FR', true);

describe('a number of a log', () => {
  it.each([
    ['+33199000510', '+33199000510'],
    ['01 99 00 05 10', '+33199000510'],
    ['01.99.00.05.10', '+33199000510'],
    ['199000510', '+33199000510'],
    ['0033199000510', '+33199000510'],
    ['33199000510', '+33199000510'],
    ['+33 (0)1 99 00 05 10', '+33199000510'],
    ['06 39 98 90 51', '+33639989051'],
    ['+33639989051', '+33639989051'],
    ['0262 00 00 10', '+262262000010'],
    ['+262262000010', '+262262000010'],
    ['262262000010', '+262262000010'],
    ['590590990557', '+590590990557'],
    ['00687200439', '+687200439'],
    ['Ligne vente (01 99 00 10 11)', '+33199001011'],
    ['Prospection (+33 1 99 00 10 01)', '+33199001001'],
    ['"Ventes" <0199001041>', '+33199001041'],
  ])('%s is %s', (text, e164) => {
    expect(numbers.read(text)?.e164).toBe(e164);
  });

  it.each(['', '20', '203', '6001', '12345'])('%j is an extension or nothing', (text) => {
    expect(numbers.read(text)).toBeUndefined();
    expect(numbers.isExtension(text)).toBe(text !== '');
  });

  it.each(['anonymous', 'Ventes', 'N/A', 'n°12'])('%s is none', (text) => {
    expect(numbers.read(text)).toBeUndefined();
  });

  it('whose plus an export left out', () => {
    expect(lackPlus(['33199000510', '508410029', '262262000010'])).toBe(true);
    expect(lackPlus(['0199000510', '33199000510'])).toBe(false);
    expect(lackPlus(['+33199000510', '33199000511'])).toBe(false);
    expect(lackPlus(['199000510', '639980001'])).toBe(false);
    expect(lackPlus([])).toBe(false);
    // Nine digits: Saint-Pierre with its country, and not a number of Marseille that lost its zero.
    expect(bare.read('508410029')?.e164).toBe('+508410029');
    expect(numbers.read('508410029')?.e164).toBe('+33508410029');
    expect(bare.read('0199000510')?.e164).toBe('+33199000510');
  });
});

describe('a log whose numbers have their country and no plus', () => {
  it.each<readonly [boolean, string, readonly string[]]>([
    [true, 'one that is sure, of two', ['33199000510', '199000510']],
    [false, 'one that is sure, of three', ['33199000510', '199000510', '199000511']],
    [false, 'eleven digits that begin with nought', ['03319900051']],
    [false, 'ten digits', ['3319900051']],
    [true, 'eleven digits', ['33199000510']],
    [true, 'fifteen digits', ['331990005101234']],
    [false, 'sixteen digits', ['3319900051012345']],
    [false, 'digits behind something', ['x33199000510', 'n33199000510']],
    [false, 'one with a plus among many', ['33199000510', '33199000511', '33199000512', '+33199000513']],
    [false, 'one with a nought among many', ['33199000510', '33199000511', '33199000512', '0199000513']],
  ])('%s: %s', (lacks, _, texts) => expect(lackPlus(texts)).toBe(lacks));

  it.each<readonly [string, string | undefined, string | undefined]>([
    // As it is read in such a log, and in others.
    ['33199000510', '+33199000510', '+33199000510'],
    ['508410029', '+508410029', '+33508410029'],
    ['0199000510', '+33199000510', '+33199000510'],
    ['+33199000510', '+33199000510', '+33199000510'],
    ['35226123', '+35226123', undefined],
    ['203', undefined, undefined],
  ])('%s is %s, elsewhere %s', (text, here, elsewhere) => {
    expect(bare.read(text)?.e164 || undefined).toBe(here);
    expect(numbers.read(text)?.e164 || undefined).toBe(elsewhere);
  });
});

describe('a number within a text', () => {
  it.each<readonly [string, string | undefined]>([
    ['Vente 0199001011', '+33199001011'],
    ['Vente: 01.99.00.10.11, Lyon', '+33199001011'],
    ['Vente +33199001011 poste 12', '+33199001011'],
    ['01 99 00 10 11 (Vente)', '+33199001011'],
    ['Vente 12345678', ''],
    ['Vente 12345', undefined],
    ['dossier 123 456', ''],
    ['dossier 123/456', undefined],
    ['dossier 12 345', undefined],
  ])('%s: %s', (text, e164) => expect(numbers.read(text)?.e164).toBe(e164));

  it.each<readonly [string, boolean]>([
    ['2', false],
    ['20', true],
    ['12345', true],
    ['123456', false],
    ['x20', false],
    ['20x', false],
    ['', false],
  ])('%s is an extension: %s', (text, is) => expect(numbers.isExtension(text)).toBe(is));

  it('that no plan has is told as unread where a call showed it, a name as none', () => {
    expect(['Vente 12345678', '123456', '12', 'Vente', '??'].map((text) => CALLER_KINDS[numbers.callerKind(text)])).toEqual([
      ...['unread', 'unread', 'none', 'none', 'unread'],
    ]);
  });
});

describe('the number that a call showed', () => {
  it.each([
    ['', 'none'],
    ['201', 'none'],
    ['Ventes', 'none'],
    ['anonymous', 'hidden'],
    ['Masqué', 'hidden'],
    ['numéro masqué', 'hidden'],
    ['Inconnu', 'hidden'],
    ['+33199001061', 'fixed'],
    ['+33939000001', 'fixed'],
    ['+262262000090', 'fixed'],
    ['+33639989031', 'mobile'],
    ['06 12 34 56 78', 'mobile'],
    ['+33756000001', 'mobile'],
    ['+262692000001', 'mobile'],
    ['0162 00 00 01', 'machine'],
    ['+33163000001', 'machine'],
    ['+33270000001', 'machine'],
    ['+33377000001', 'machine'],
    ['+33424000001', 'machine'],
    ['+33568000001', 'machine'],
    ['+33948000001', 'machine'],
    ['+33947500001', 'machine'],
    ['+33947400001', 'fixed'],
    ['+262947800001', 'machine'],
    ['+33899000001', 'special'],
    ['+33800000001', 'special'],
    ['+3225550001', 'foreign'],
    ['+447911123456', 'foreign'],
    ['Ligne vente (06 39 98 90 51)', 'mobile'],
  ])('%s: %s', (text, kind) => {
    expect(CALLER_KINDS[numbers.callerKind(text)]).toBe(kind);
  });
});
