import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { NUMBERING_PLAN } from '../../../src/fields/phone/numbering-plan-data.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import type { PhoneType } from '../../../src/model/contact/values.js';

/** The code of overseas France that a national prefix is dialled with, as ARCEP assigns it. */
const OVERSEAS: Readonly<Record<string, number>> = {
  262: 262,
  263: 262,
  269: 262,
  639: 262,
  692: 262,
  693: 262,
  590: 590,
  690: 590,
  691: 590,
  594: 594,
  694: 594,
  596: 596,
  696: 596,
  697: 596,
};
const CODES = [262, 590, 594, 596];
const ENDS = ['0000', '5417', '9999'];

/** The library's word on a number; `unknown` when it is not valid. */
const typeOf = (national: string, code: number): PhoneType => {
  const number = parsePhoneNumberFromString(`+${code}${national}`);
  if (!number?.isValid()) return 'unknown';
  const type = number.getType();
  return type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'fixed' : 'other';
};

const rowOf = (national: string): string => {
  const prefix = national.slice(0, 3);
  if (national.startsWith('63998')) return '33 mobile';
  const code = OVERSEAS[prefix];
  if (code !== undefined) return `${code} ${typeOf(national, code)}`;
  if (prefix === '709' || prefix === '598') {
    const shared = CODES.find((one) => typeOf(national, one) !== 'unknown');
    if (shared !== undefined) return `${shared} ${typeOf(national, shared)}`;
  }
  return `33 ${typeOf(national, 33)}`;
};

/** The plan by the library. To renew `phone-plan-data.ts` after an upgrade, print this. */
const planFromLibrary = (): (readonly [number, number, string])[] => {
  const runs: [number, number, string][] = [];
  for (let prefix = 10_000; prefix < 100_000; prefix += 1) {
    const rows = new Set(ENDS.map((end) => rowOf(`${prefix}${end}`)));
    if (rows.size !== 1) throw new Error(`five digits do not decide for ${prefix}: ${[...rows].join(', ')}`);
    const [code = '', type = ''] = ([...rows][0] ?? '').split(' ');
    const last = runs.at(-1);
    if (last && last[1] === Number(code) && last[2] === type) last[0] = prefix;
    else runs.push([prefix, Number(code), type]);
  }
  return runs;
};

it('the table is what libphonenumber says of every prefix, but where the file says why not', () => {
  expect(NUMBERING_PLAN).toEqual(planFromLibrary());
}, 60_000);

it('every national number reads as the library reads it with its country code', () => {
  const read = makePhoneReader('FR');
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String), (national) => {
      const { e164, type, valid } = read(`0${national}`);
      const [code, expected] = rowOf(national).split(' ');
      expect({ e164, type, valid }).toEqual({ e164: `+${code}${national}`, type: expected, valid: expected !== 'unknown' });
    }),
    { numRuns: 2000 },
  );
});
