/**
 * Numbers that cost whoever dials them more than a call or a text message, as people write them. Ranges of the national numbering plans:
 * ARCEP (081, 082, 089), Bundesnetzagentur (0900), CNMC (803, 806, 807, 905, 907), AGCOM (89x), IBPT (090x), Ofcom (09), ACM (0900, 0906, 0909),
 * OFCOM (0900, 0901, 0906), RTR (0900, 0930), ILR (900, 901, 905), PTS (0900, 0939, 0944), UKE (70x), Nkom (820, 829), Traficom (0600, 0700),
 * Anacom (760, 761).
 * @module
 */
import { lazy } from '../../../model/base/lazy.js';

/** `premium`: a service is paid for. `service`: more than an ordinary call, of what is sold as a hotline. */
export type Surcharge = 'premium' | 'service';

/** The calling code, the trunk prefix, how the number goes on, how many digits follow. */
interface Range {
  readonly code: string;
  readonly trunk: string;
  readonly leads: readonly string[];
  readonly digits: string;
  readonly costs: Surcharge;
}
const RANGES: Readonly<Record<string, readonly Range[]>> = {
  FR: [
    { code: '33', trunk: '0', leads: ['89'], digits: '7', costs: 'premium' },
    { code: '33', trunk: '0', leads: ['81', '82'], digits: '7', costs: 'service' },
  ],
  DE: [{ code: '49', trunk: '0', leads: ['900'], digits: '7', costs: 'premium' }],
  ES: [{ code: '34', trunk: '', leads: ['803', '806', '807', '905', '907'], digits: '6', costs: 'premium' }],
  IT: [{ code: '39', trunk: '', leads: ['892', '894', '895', '899'], digits: '3,7', costs: 'premium' }],
  BE: [{ code: '32', trunk: '0', leads: ['90'], digits: '6', costs: 'premium' }],
  GB: [{ code: '44', trunk: '0', leads: ['9'], digits: '9', costs: 'premium' }],
  NL: [{ code: '31', trunk: '0', leads: ['900', '906', '909'], digits: '4,7', costs: 'premium' }],
  CH: [{ code: '41', trunk: '0', leads: ['900', '901', '906'], digits: '6', costs: 'premium' }],
  AT: [{ code: '43', trunk: '0', leads: ['900', '930'], digits: '6,9', costs: 'premium' }],
  SE: [{ code: '46', trunk: '0', leads: ['900', '939', '944'], digits: '4,7', costs: 'premium' }],
  PL: [{ code: '48', trunk: '', leads: ['70'], digits: '7', costs: 'premium' }],
  NO: [{ code: '47', trunk: '', leads: ['820', '829'], digits: '5', costs: 'premium' }],
  FI: [{ code: '358', trunk: '0', leads: ['600', '700'], digits: '3,7', costs: 'premium' }],
  PT: [{ code: '351', trunk: '', leads: ['760', '761'], digits: '6', costs: 'premium' }],
  LU: [{ code: '352', trunk: '', leads: ['900', '901', '905'], digits: '5', costs: 'premium' }],
};
const GAP = String.raw`[ .\-/\u00a0\u202f]?`;

const patternOf = ({ code, trunk, leads, digits }: Range, isNational: boolean): RegExp => {
  const lead = leads.map((one) => [...one].join(GAP)).join('|');
  const abroad = String.raw`(?:\+|00)${GAP}${code}${GAP}(?:\(0\)${GAP})?`;
  return new RegExp(
    String.raw`(?<![\d+])(?<!\d[.,])(?:${isNational ? `${abroad}|${trunk}` : abroad})${GAP}(?:${lead})(?:${GAP}\d){${digits}}(?!\d)`,
    'u',
  );
};
const PATTERNS = lazy(
  () =>
    new Map(
      Object.entries(RANGES).map(([country, ranges]) => [
        country,
        ranges.map((range) => ({ costs: range.costs, national: patternOf(range, true), abroad: patternOf(range, false) })),
      ]),
    ),
);

/**
 * What the dearest surcharged number in a text costs; undefined where there is none.
 * @param countries whose numbers may stand without a calling code: 09 is dear in Britain, and an ordinary line in France
 */
export const surchargeIn = (text: string, countries: readonly string[]): Surcharge | undefined => {
  const found = [...PATTERNS()].flatMap(([country, patterns]) =>
    patterns.flatMap(({ costs, national, abroad }) => ((countries.includes(country) ? national : abroad).test(text) ? [costs] : [])),
  );
  return found.includes('premium') ? 'premium' : found[0];
};
