/**
 * French departments by postcode, and their regions since 2016. A postcode tells where the post office is: at the border of two
 * departments it is an approximation.
 * @module
 */
export const REGIONS = {
  ARA: '01 03 07 15 26 38 42 43 63 69 73 74',
  BFC: '21 25 39 58 70 71 89 90',
  BRE: '22 29 35 56',
  CVL: '18 28 36 37 41 45',
  COR: '2A 2B',
  GES: '08 10 51 52 54 55 57 67 68 88',
  HDF: '02 59 60 62 80',
  IDF: '75 77 78 91 92 93 94 95',
  NOR: '14 27 50 61 76',
  NAQ: '16 17 19 23 24 33 40 47 64 79 86 87',
  OCC: '09 11 12 30 31 32 34 46 48 65 66 81 82',
  PDL: '44 49 53 72 85',
  PAC: '04 05 06 13 83 84',
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  YT: '976',
} as const;

export type Region = keyof typeof REGIONS;
export const REGION_NAMES = Object.keys(REGIONS) as [Region, ...Region[]];

const METROPOLE = new Set(
  Object.values(REGIONS)
    .flatMap((departments) => departments.split(' '))
    .filter((code) => code.length === 2),
);
/**
 * Postcodes that lie elsewhere than their digits say: Saint-Barthélemy and Saint-Martin have codes of Guadeloupe, of which they are no
 * part any more; Paray-Vieille-Poste has one of its neighbours; Clipperton has one of Polynesia.
 */
const ELSEWHERE: Readonly<Record<string, string>> = { 97133: '977', 97150: '978', 94390: '91', 98799: '989' };
/** Postcodes whose communes lie in two departments (@etalab/decoupage-administratif, April 2026), and the other of the two. */
const SHARED: Readonly<Record<string, string>> = {
  '01200': '74',
  '01410': '39',
  '01590': '39',
  '05110': '04',
  '05130': '04',
  '05160': '04',
  '05700': '26',
  '06260': '04',
  '13780': '83',
  '21340': '71',
  '33220': '24',
  '37160': '86',
  '42620': '03',
  '43450': '15',
  '48250': '07',
  '52100': '51',
};
const OVERSEAS = new Set('971 972 973 974 975 976 977 978 984 986 987 988 989'.split(' '));

/** Every code that `departmentOf` gives. */
export const DEPARTMENTS: ReadonlySet<string> = new Set([...METROPOLE, ...OVERSEAS]);

const POSTCODE = /^(?:F|FR)?[-\s]?(\d{2})\s?(\d{2,3})(?!\d)/i;
/** A spreadsheet eats the zero of 01000. */
const fiveDigits = (found: RegExpExecArray): string => `${found[1]}${found[2]}`.padStart(5, '0');

/** The other department of a postcode whose communes lie in two: `departmentOf` gives the likelier. Undefined for all others. */
export const otherDepartmentOf = (postcode: string): string | undefined => {
  const found = POSTCODE.exec(postcode.trim());
  const code = found ? fiveDigits(found) : '';
  return Object.hasOwn(SHARED, code) ? SHARED[code] : undefined;
};

/** The department of a commune code of INSEE (`69123`, `2A004`, `97411`): exact, where a postcode is not. '' when it is none. */
export const departmentOfCommune = (code: string): string => {
  const plain = code.trim().toUpperCase();
  if (!/^(?:\d{4,5}|2[AB]\d{3})$/.test(plain)) return '';
  const whole = plain.padStart(5, '0');
  const department = whole.startsWith('97') || whole.startsWith('98') ? whole.slice(0, 3) : whole.slice(0, 2);
  return DEPARTMENTS.has(department) ? department : '';
};

/**
 * The department of a French postcode: `2A` and `2B` for Corsica, three digits overseas.
 * @returns `MC` for Monaco, which is no part of France; '' when the text is no French postcode
 */
export const departmentOf = (postcode: string): string => {
  const found = POSTCODE.exec(postcode.trim());
  // A commune code of Corsica in the wrong column.
  if (!found) return /^(2[AB])\d{3}$/i.exec(postcode.trim())?.[1]?.toUpperCase() ?? '';
  const code = fiveDigits(found);
  if (Object.hasOwn(ELSEWHERE, code)) return ELSEWHERE[code] as string;
  if (code.startsWith('980')) return 'MC';
  if (code.startsWith('20')) return code < '20200' ? '2A' : code.startsWith('202') || code.startsWith('206') ? '2B' : '';
  if (code.startsWith('97') || code.startsWith('98')) {
    const department = code.slice(0, 3);
    return OVERSEAS.has(department) ? department : '';
  }
  return METROPOLE.has(code.slice(0, 2)) ? code.slice(0, 2) : '';
};

/** The departments of a region. */
export const departmentsOf = (region: Region): readonly string[] => REGIONS[region].split(' ');

const REGION_OF: ReadonlyMap<string, Region> = new Map(
  REGION_NAMES.flatMap((region) => departmentsOf(region).map((department) => [department, region] as const)),
);

/** The region of a department; undefined for collectivities that belong to none (`975`, `987`…). */
export const regionOf = (department: string): Region | undefined => REGION_OF.get(department);
