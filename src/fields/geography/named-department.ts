import { DEPARTMENT_NAMES } from '../../model/contact/departments-data.js';
import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { DEPARTMENTS, departmentOf } from './french-department.js';

/** A name as it is compared: saints in full, no article. */
const nameOf = (text: string): string =>
  foldHeader(text)
    .replace(/(?<![a-z])st(e?)(?![a-z])/g, 'saint$1')
    .replace(/^(?:le|la|les|l) /, '');
const BY_NAME: ReadonlyMap<string, string> = new Map([...DEPARTMENT_NAMES].map(([code, name]) => [nameOf(name), code]));

const CODE = /^(?:d|dep|dept|dpt|departement)? ?0*(\d{1,3}|2 ?[ab])$/;
/** `75`, `1`, `2a`, `D69`. */
const codeIn = (folded: string): string => {
  const found = CODE.exec(folded)?.[1]?.replace(' ', '').toUpperCase().padStart(2, '0') ?? '';
  return DEPARTMENTS.has(found) ? found : '';
};
const CODE_AND_NAME = /^(\d{1,3}|2 ?[ab]) ([a-z].*)$/;
const NAME_AND_CODE = /^([a-z][a-z ]*) (\d{1,3}|2 ?[ab])$/;

/** The French department that a text names, by its number, its name or both: `69`, `Rhône`, `75 - Paris`, `Paris (75)`; '' where it names none. */
export const readDepartment = (text: string): string => {
  const folded = foldHeader(text);
  const code = codeIn(folded);
  if (code !== '' || folded === '') return code;
  const named = BY_NAME.get(nameOf(text));
  if (named !== undefined) return named;
  const [, before, name = ''] = CODE_AND_NAME.exec(folded) ?? [];
  if (before !== undefined) return BY_NAME.get(nameOf(name)) === codeIn(before) ? codeIn(before) : '';
  const [, first = '', after] = NAME_AND_CODE.exec(folded) ?? [];
  if (after !== undefined) return BY_NAME.get(nameOf(first)) === codeIn(after) ? codeIn(after) : '';
  return departmentOf(text);
};

/** In French the word means a place and, less often, a part of a company; values tell which. */
const FRENCH = prefiltered(
  /^(?:adresse )?(?:(?:code|numero|num|nr|n|no|nom|libelle) )?(?:du |de )?(?:departement|dept|dpt|dep)(?: (?:code|numero|num|no|nom|adresse|siege|residence|livraison|facturation|(?:du |de |de l |de la )?(?:siege|societe|entreprise|client|contact|etablissement|residence)))?$/,
);
const ENGLISH = /^departments?$/;
/** Share of the filled cells that must name one. */
const LEAST = 0.8;

/** Whether a column says in which French department contacts are: by its header and by most of its values, since neither does alone. */
export const namesDepartments = (header: string, values: readonly string[]): boolean => {
  const folded = foldHeader(header);
  const isEnglish = ENGLISH.test(folded);
  if (!isEnglish && !FRENCH.test(folded)) return false;
  const filled = values.filter((value) => value.trim() !== '');
  // A number alone may be a part of a company.
  const named = filled.filter((value) => readDepartment(value) !== '' && !(isEnglish && !/\p{L}/u.test(value)));
  return named.length > 0 && named.length >= filled.length * LEAST;
};
