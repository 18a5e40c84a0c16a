import { memoise } from '../text/memoise.js';
import { countryCode } from './country.js';
import { departmentOf, departmentOfCommune, otherDepartmentOf } from './french-department.js';
import { readDepartment } from './named-department.js';

/** Departments and collectivities that are France, under their own country code or under FR. */
const FRANCE = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF', 'PM', 'PF', 'NC', 'WF', 'TF']);

/** Where a row of contacts says that somebody is. */
export interface RowPlace {
  /** A French department; `abroad`; '' where nothing readable says it, or several things are said. */
  readonly place: string;
  /** Two departments are said. */
  readonly isContradictory: boolean;
  /** Where a postcode is shared by two departments: the other, which may be right. */
  readonly other?: string;
}

const NOWHERE: RowPlace = { place: '', isContradictory: false };
const ABROAD: RowPlace = { place: 'abroad', isContradictory: false };
const SEVERAL: RowPlace = { place: '', isContradictory: true };

/** A reader of places, that remembers what texts say. @param home country of rows that name none: ISO 3166-1 alpha-2 */
export const makePlaceReader = (home: string) => {
  const country = memoise(countryCode);
  const ofPostcode = memoise((text: string): RowPlace => {
    const place = departmentOf(text);
    if (place === 'MC') return ABROAD;
    const other = otherDepartmentOf(text);
    return place === '' ? NOWHERE : { place, isContradictory: false, ...(other !== undefined && { other }) };
  });
  const ofCommune = memoise((text: string): RowPlace => {
    const place = departmentOfCommune(text);
    return place === '' ? NOWHERE : { place, isContradictory: false };
  });
  const ofName = memoise((text: string): RowPlace => {
    const place = readDepartment(text);
    return place === '' ? NOWHERE : { place, isContradictory: false };
  });
  const together = (places: readonly RowPlace[]): RowPlace =>
    places.reduce((one, other) => {
      if (other.place === '' || one.isContradictory) return one;
      if (one.place === '') return other;
      if (one.place !== other.place) return SEVERAL;
      return one.other === undefined ? one : other;
    }, NOWHERE);
  /** What a row says of a department, beside what its codes say: it chooses between the two that share a postcode. */
  const agreeing = (coded: RowPlace, named: RowPlace): RowPlace => {
    if (named.isContradictory || named.place === '' || coded.isContradictory) return named.isContradictory ? named : coded;
    return coded.place === '' || coded.place === named.place || coded.other === named.place ? named : SEVERAL;
  };
  /** @param communes commune codes of INSEE, which go before postcodes; @param departments their numbers or names */
  return (
    countryText: string,
    postcodes: readonly string[],
    communes: readonly string[] = [],
    departments: readonly string[] = [],
  ): RowPlace => {
    // A country that cannot be read is no reason to send somebody abroad.
    const code = country(countryText) || home;
    if (!FRANCE.has(code)) return ABROAD;
    const exact = together(communes.map(ofCommune));
    const coded = exact.place !== '' || exact.isContradictory ? exact : together(postcodes.map(ofPostcode));
    return coded.place === 'abroad' ? coded : agreeing(coded, together(departments.map(ofName)));
  };
};
