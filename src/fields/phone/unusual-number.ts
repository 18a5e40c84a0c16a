import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { platform } from '#platform';
import { lazy } from '../../model/base/lazy.js';
import type { PhoneType, PhoneValue } from '../../model/contact/values.js';
import { plainDigits, visibleText } from '../text/invisible.js';
import { type FrenchReader, isFrenchCountry } from './numbering-plan.js';

/** 80 ms and a megabyte of metadata: loaded for the first number that is not plainly French. */
const library = lazy(() => platform.load('libphonenumber-js/max'));

const LONGEST = 60;
/** Fewer digits are a short code, or no number at all. */
const FEWEST = 6;
/** Hyphens and dashes of every length, the sign of subtraction, middle dots, bullets: what stands between digits. */
const SEPARATORS = /(?!-)[\p{Pd}_\u2212\u00b7\u2022\u2219\u22c5\u30fb]/gu;
const LABEL =
  /^(?:[\p{L}. ]{1,20}:|(?:tele|t[eé]l[eé])?fax|t[eé]l[eé]copie(?:ur)?|t[eé]l[eé]?(?:phone)?\.?|phone|mob(?:ile)?\.?|port(?:able)?\.?|fixe|gsm|handy)\s*/iu;
const EXTENSION = /(?<![\s,;])[\s,;]*(?:poste|post\.?|p\.|ext(?:ension)?\.?|int(?:erne|erno)?\.?|durchwahl|x|#|;ext=)\s*(?::\s*)?\d{1,6}$/i;
/** What follows a number and says nothing of it: a remark in words, a full stop. */
const REMARK = /(?<!\s)\s*(?:[-–(]\s*)?(?<![\p{L}\d])\p{L}[\p{L} .]{0,30}\)?$/u;
/** Signs before it: a telephone, a bullet. */
const SIGNS = /^[^\p{L}\d+(]+/u;
/** A cell of one number says that a fax answers: "fax 01 99 00 77 15"; "Tel/Fax" is a telephone as well. */
const FAX = /(?<!\p{L})(?:(?:tele|t[eé]l[eé])?fax|t[eé]l[eé]copie(?:ur)?)(?!\p{L})/iu;
const TELEPHONE =
  /(?<!\p{L})(?:t[eé]l(?:[eé](?:ph|f(?!ax))\p{L}*)?|t|ph(?:one)?|fon|mob\p{L}*|port\p{L}*|gsm|handy|fixe|standard|et|and|und|y|e)(?!\p{L})/iu;
const saysFax = (text: string): boolean => FAX.test(text) && !TELEPHONE.test(text);
const SCIENTIFIC = /^\+?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;
/** A number that a spreadsheet shortened: the digits that it cut off are lost. */
export const isRoundedNumber = (text: string): boolean => SCIENTIFIC.test(text);
const FLOAT = /^\+?(\d{9,13})[.,]0+$/;
const WITHOUT_ZERO = /^[1-9](?:[ .-]?\d\d){4}$/;

const TYPES: Readonly<Record<string, PhoneType>> = { MOBILE: 'mobile', FIXED_LINE: 'fixed', FIXED_LINE_OR_MOBILE: 'unknown' };

const nothing = (text: string, damage: PhoneValue['damage'] = 'none'): PhoneValue => ({
  kind: 'phone',
  text: text.trim(),
  valid: false,
  e164: '',
  type: 'unknown',
  damage,
});

const parse = (text: string, country: string): PhoneNumber | undefined => {
  const { isSupportedCountry, parsePhoneNumberFromString } = library();
  const defaultCountry = isSupportedCountry(country) ? { defaultCountry: country as CountryCode } : {};
  return parsePhoneNumberFromString(text, { ...defaultCountry, extract: false });
};

/** What Excel made of a number: its digits when all are there, `null` when some are gone, `undefined` when it did nothing. */
const undamaged = (text: string): string | null | undefined => {
  const scientific = SCIENTIFIC.exec(text);
  if (!scientific) return FLOAT.exec(text)?.[1];
  const digits = `${scientific[1]}${scientific[2] ?? ''}`;
  // 3.36E+10 may be any of a hundred million numbers, and a digit less than the power says may be a 0 or a rounding.
  return digits.length === Number(scientific[3]) + 1 ? digits : null;
};

const bracketed = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');

/** A number that the library reads. It speaks of any country. */
const foreign = (raw: string, text: string, country: string, damage: PhoneValue['damage']): PhoneValue => {
  const digits = text.replace(/\D/g, '');
  // Nine digits without a 0 are as well a SIREN: in France a number is read in its national form or with its country code.
  const own = text.startsWith('+') || !isFrenchCountry(country) ? parse(text, country) : undefined;
  // Some tools leave the plus out of international numbers; fourteen digits would be a SIRET.
  const bare = !own?.isValid() && /^[1-9]\d{10,12}$/.test(text) ? parse(`+${digits}`, country) : undefined;
  const number = bare?.isValid() ? bare : own;
  if (!number?.isPossible()) return nothing(raw);
  const valid = number.isValid();
  const type = number.getType();
  return {
    kind: 'phone',
    text: raw.trim(),
    valid,
    e164: number.number,
    type: valid && type !== undefined ? (TYPES[type] ?? 'other') : 'unknown',
    damage: valid ? damage : 'none',
  };
};

/**
 * Reads the spellings that the table of French numbers does not decide: labels, extensions, Excel's damage, other countries.
 * @param country ISO code that a number without country code is taken to be of
 */
export const readUnusualNumber = (raw: string, country: string, readFrench: FrenchReader): PhoneValue => {
  const visible = visibleText(raw);
  const read = readVisible(raw, visible, country, readFrench);
  const value: PhoneValue = read.valid && saysFax(visible) ? { ...read, isFax: true } : read;
  return visible === raw ? value : { ...value, invisible: true };
};

const readVisible = (raw: string, visible: string, country: string, readFrench: FrenchReader): PhoneValue => {
  if (visible.length > LONGEST) return nothing(raw);
  const written = plainDigits(visible)
    .replace(SEPARATORS, '-')
    .trim()
    .replace(/^(?:'|="?|tel:)+\s*/i, '')
    .replace(/"$/, '');
  const whole = undamaged(written);
  if (whole === null) return nothing(raw, 'lost');
  let text = (whole ?? bracketed(written)).replace(SIGNS, '').replace(LABEL, '').replace(EXTENSION, '').replace(REMARK, '');
  text = text.replace(/(?<![\s.,;])[\s.,;]+$/, '').replace(/(?<=\d)\s?[,:]\s?(?=\d)/g, '-');
  let damage: PhoneValue['damage'] = whole === undefined ? 'none' : 'repaired';
  text = text.replace(/^\(\s?(?:\+|00)\s?(\d{1,3})\s?\)/, '+$1 ').replace(/^00 ?(?=[1-9])/, '+');
  text = text.replace(/^(\+\d{1,3}\s*)\(0\)/, '$1');
  if (isFrenchCountry(country) && WITHOUT_ZERO.test(text)) {
    text = text.replace(/\D/g, '');
    damage = 'repaired';
  }
  const french = readFrench(text, isFrenchCountry(country));
  if (french) {
    const { kind, valid, e164, type } = french;
    return { kind, text: raw.trim(), valid, e164, type, damage: damage === 'none' ? french.damage : damage };
  }
  if (/[^\d\s+()./-]/.test(text) || text.replace(/\D/g, '').length < FEWEST) return nothing(raw);
  return foreign(raw, text, country, damage);
};
