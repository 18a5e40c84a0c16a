import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_SIZES, isGroupCategory, sizeBit, sizesOfBand, sizesOfHeadcount } from '../../src/fields/company/company-size.js';
import { judgeNaf, nafDigits, nafPrefixes, nafVersionInForce, nafVersionOf } from '../../src/fields/company/naf.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { DEPARTMENTS, departmentOf, departmentsOf, REGION_NAMES } from '../../src/fields/geography/french-department.js';
import { JOB_FUNCTIONS, jobFunctionsOf } from '../../src/fields/person/job-function.js';
import { JOB_TITLE_WORDS } from '../../src/fields/person/job-function-data.js';

const sizes = (bits: number): string => COMPANY_SIZES.filter((size) => (bits & sizeBit(size)) !== 0).join(' ');

describe('jobs', () => {
  it.each([
    ['DRH', 'hr'],
    ['Directrice des ressources humaines', 'hr'],
    ['Head of HR', 'hr'],
    ['CHRO', 'hr'],
    ['RRH', 'hr'],
    ['Resp. RH', 'hr'],
    ['Chargée de recrutement', 'hr'],
    ['Assistante du DAF', 'finance administration'],
    ['Gérante', 'management'],
    ['P.D.G.', ''],
    ['Président-directeur général', 'management'],
    ['Directeur', 'management'],
    ['Directeur des achats', 'purchasing'],
    ['CTO', 'it'],
    ['Ingénieur d’affaires', 'sales'],
    ['Responsable Qualité Hygiène Sécurité', 'quality'],
    ['Élagueur', ''],
    ['', ''],
  ])('%s: %s', (title, jobs) => expect([...jobFunctionsOf(title)].sort().join(' ')).toBe(jobs.split(' ').sort().join(' ')));

  it('every phrase is folded, has four words at most, and is found', () => {
    for (const job of JOB_FUNCTIONS) {
      for (const phrase of JOB_TITLE_WORDS[job].split(',').map((text) => text.trim().replace(/\s+/g, ' '))) {
        expect(phrase).toMatch(/^[a-z0-9]+(?: [a-z0-9]+){0,3}$/);
        expect([...jobFunctionsOf(phrase)], phrase).toContain(job);
        expect([...jobFunctionsOf(`Responsable ${phrase.toUpperCase()} France`)], phrase).toContain(job);
      }
    }
  });
});

describe('NAF codes', () => {
  it.each([
    ['62.01Z', '6201'],
    ['6201z', '6201'],
    ['62.01', '6201'],
    ['62', '62'],
    ['62.0', '620'],
    ['111Z', '0111'],
    ['1.11Z', '0111'],
    ['1', '01'],
    ['NAF : 62.01Z', '6201'],
    ['APE 6201Z', '6201'],
    ['62.01Z - Programmation', '6201'],
    ['6201Z Programmation informatique', '6201'],
    ['0000Z', ''],
    ['00.00Z', ''],
    ['', ''],
    ['J', ''],
    ['programmation', ''],
    ['732829320', ''],
    ['620199', ''],
  ])('%s reads as “%s”', (text, digits) => expect(nafDigits(text)).toBe(digits));

  it('takes the letter of a section for its divisions, which differ by version', () => {
    expect(nafPrefixes('J', 'rev2')).toEqual(['58', '59', '60', '61', '62', '63']);
    expect(nafPrefixes('j', '2025')).toEqual(['58', '59', '60']);
    expect(nafPrefixes('K', '2025')).toEqual(['61', '62', '63']);
    expect(nafPrefixes('V', 'rev2')).toEqual([]);
    expect(nafPrefixes('A', 'rev2')).toEqual(['01', '02', '03']);
  });

  it('has every division in one section of each version', () => {
    for (const version of ['rev2', '2025'] as const) {
      const all = [...'ABCDEFGHIJKLMNOPQRSTUV'].flatMap((letter) => nafPrefixes(letter, version));
      expect(new Set(all).size).toBe(all.length);
    }
    expect(nafPrefixes('G', 'rev2')).toContain('45');
    expect(nafPrefixes('G', '2025')).not.toContain('45');
  });

  it.each([
    ['NAFRev2', 'rev2'],
    ['NAF rév. 2 (2008)', 'rev2'],
    ['rev2', 'rev2'],
    ['NAF25', '2025'],
    ['NAF2025', '2025'],
    ['activitePrincipaleNAF25UniteLegale', '2025'],
    ['2025', '2025'],
    ['NACE Rev. 2.1', '2025'],
    ['NAFRev1', 'older'],
    ['NAF1993', 'older'],
    ['code_naf', undefined],
    ['', undefined],
  ])('%s names %s', (text, version) => expect(nafVersionOf(text)).toBe(version));

  it('is rev. 2 until the last day of 2026', () => {
    expect(nafVersionInForce(parseIsoDay('2026-12-31'))).toBe('rev2');
    expect(nafVersionInForce(parseIsoDay('2027-01-01'))).toBeUndefined();
  });

  it('never finds a code of one version among the targets of the other', () => {
    const code = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(code, (text) => {
        const targets = { rev2: [text], 2025: [] };
        expect(judgeNaf(text, '2025', targets)).toBe('otherVersion');
        expect(judgeNaf(text, 'rev2', targets)).toBe('fine');
        expect(judgeNaf(text, 'older', targets)).toBe('otherVersion');
      }),
    );
  });
});

describe('sizes', () => {
  it.each([
    ['NN', ''],
    ['', ''],
    ['00', 'micro'],
    ['0', 'micro'],
    ['01', 'micro'],
    ['1', 'micro'],
    ['03', 'micro'],
    ['11', 'pme'],
    ['31', 'pme'],
    ['32', 'eti'],
    ['51', 'eti'],
    ['53', 'ge'],
    ['TPE', 'micro'],
    ['PME', 'micro pme'],
    ['ETI', 'eti'],
    ['Grande entreprise', 'ge'],
    ['10 à 19 salariés', 'pme'],
    ['1-10', 'micro pme'],
    ['11-50', 'pme'],
    ['201-500', 'pme eti'],
    ['250 et plus', 'eti ge'],
    ['5 000 et plus', 'ge'],
    ['moins de 10', 'micro'],
    ['inconnue', ''],
    ['constructor', ''],
  ])('the band %s: %s', (text, found) => expect(sizes(sizesOfBand(text))).toBe(found));

  it.each([
    ['9', 'micro'],
    ['10', 'pme'],
    ['249', 'pme'],
    ['250', 'eti'],
    ['4999', 'eti'],
    ['5000', 'ge'],
    ['1 200', 'eti'],
    ['1.200', 'eti'],
    ['12,0', 'pme'],
    ['env. 30', 'pme'],
    ['30 salariés', 'pme'],
    ['250+', 'eti ge'],
    ['> 5000', 'ge'],
    ['0', 'micro'],
    ['', ''],
    ['?', ''],
  ])('%s people: %s', (text, found) => expect(sizes(sizesOfHeadcount(text))).toBe(found));

  it('a headcount has one size, and more people never a smaller one', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        expect(sizes(sizesOfHeadcount(String(a)))).toMatch(/^[a-z]+$/);
        expect(sizesOfHeadcount(String(Math.min(a, b)))).toBeLessThanOrEqual(sizesOfHeadcount(String(Math.max(a, b))));
      }),
    );
  });

  it('only ETI and GE speak of a group', () => {
    expect(['PME', 'TPE', '53', '1200', ''].some(isGroupCategory)).toBe(false);
    expect(['ETI', 'GE', 'grand groupe'].every(isGroupCategory)).toBe(true);
  });
});

describe('departments', () => {
  it.each([
    ['75001', '75'],
    ['75116', '75'],
    ['F-69003', '69'],
    ['1000', '01'],
    ['01 000', '01'],
    ['20000', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['20300', ''],
    ['2A004', '2A'],
    ['97110', '971'],
    ['97133', '977'],
    ['97150', '978'],
    ['97400', '974'],
    ['97600', '976'],
    ['98713', '987'],
    ['98800', '988'],
    ['98000', 'MC'],
    ['98100', ''],
    ['92988 Paris-La-Défense CEDEX', '92'],
    ['00100', ''],
    ['96000', ''],
    ['123', ''],
    ['750011', ''],
    ['', ''],
    ['Lyon', ''],
  ])('%s is in “%s”', (postcode, department) => expect(departmentOf(postcode)).toBe(department));

  it('gives only departments that there are, each region’s own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999 }), (n) => {
        const found = departmentOf(String(n).padStart(5, '0'));
        expect(found === '' || found === 'MC' || DEPARTMENTS.has(found)).toBe(true);
      }),
    );
    const all = REGION_NAMES.flatMap(departmentsOf);
    expect(new Set(all).size).toBe(all.length);
    // 96 in Europe, five overseas.
    expect(all).toHaveLength(101);
  });
});
