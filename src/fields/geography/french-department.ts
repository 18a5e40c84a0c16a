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
/** Saint-Barthélemy and Saint-Martin have postcodes of Guadeloupe, of which they are no part any more. */
const ISLANDS: Readonly<Record<string, string>> = { 97133: '977', 97150: '978' };
const OVERSEAS = new Set('971 972 973 974 975 976 977 978 984 986 987 988 989'.split(' '));

/** Every code that `departmentOf` gives. */
export const DEPARTMENTS: ReadonlySet<string> = new Set([...METROPOLE, ...OVERSEAS]);

/**
 * The department of a French postcode: `2A` and `2B` for Corsica, three digits overseas.
 * @returns `MC` for Monaco, which is no part of France; '' when the text is no French postcode
 */
export const departmentOf = (postcode: string): string => {
  const found = /^(?:F|FR)?[-\s]?(\d{2})\s?(\d{2,3})(?!\d)/i.exec(postcode.trim());
  // A commune code of Corsica in the wrong column.
  if (!found) return /^(2[AB])\d{3}$/i.exec(postcode.trim())?.[1]?.toUpperCase() ?? '';
  // A spreadsheet eats the zero of 01000.
  const code = `${found[1]}${found[2]}`.padStart(5, '0');
  if (code.startsWith('980')) return 'MC';
  if (code.startsWith('20')) return code < '20200' ? '2A' : code.startsWith('202') || code.startsWith('206') ? '2B' : '';
  if (code.startsWith('97') || code.startsWith('98')) {
    const department = ISLANDS[code] ?? code.slice(0, 3);
    return OVERSEAS.has(department) ? department : '';
  }
  return METROPOLE.has(code.slice(0, 2)) ? code.slice(0, 2) : '';
};

/** The departments of a region. */
export const departmentsOf = (region: Region): readonly string[] => REGIONS[region].split(' ');
