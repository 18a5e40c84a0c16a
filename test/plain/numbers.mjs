// One telephone number, of France unless it says otherwise.
import { seen } from './text.mjs';

/** Numbers of overseas, which people write as those of the mainland: first digits, country, digits of mobiles. */
const OVERSEAS = [
  { code: '590', starts: ['590', '690', '691'], mobile: ['690', '691'] },
  { code: '594', starts: ['594', '694'], mobile: ['694'] },
  { code: '596', starts: ['596', '696', '697'], mobile: ['696', '697'] },
  { code: '262', starts: ['262', '263', '269', '692', '693', '639'], mobile: ['692', '693', '639'] },
];
/** Numbers of films, which look as if they were of Mayotte. */
const OF_FILMS = '63998';
/** Neighbours: how many digits a number has, and how mobiles begin. */
const ABROAD = [
  { code: '32', digits: /^(?:4\d{8}|[1-35-9]\d{7})$/, mobile: /^4\d{8}$/ },
  { code: '41', digits: /^\d{9}$/, mobile: /^7[5-9]/ },
  { code: '34', digits: /^[6-9]\d{8}$/, mobile: /^[67]/ },
];

/** A French number by its nine digits. */
const french = (nine) => {
  if (!/^[1-9]\d{8}$/.test(nine)) return undefined;
  const place = nine.startsWith(OF_FILMS) ? undefined : OVERSEAS.find(({ starts }) => starts.some((start) => nine.startsWith(start)));
  if (place) return { e164: `+${place.code}${nine}`, mobile: place.mobile.some((start) => nine.startsWith(start)) };
  return { e164: `+33${nine}`, mobile: /^[67]/.test(nine) };
};

/** A number that names its country. */
const international = (digits) => {
  if (digits.startsWith('33')) return french(digits.slice(2).replace(/^0(?=\d{9}$)/, ''));
  const overseas = OVERSEAS.find(({ code }) => digits.startsWith(code));
  if (overseas) return digits.length === 12 ? french(digits.slice(3)) : undefined;
  const country = ABROAD.find(({ code }) => digits.startsWith(code));
  if (!country) return undefined;
  const rest = digits.slice(country.code.length);
  return country.digits.test(rest) ? { e164: `+${digits}`, mobile: country.mobile.test(rest) } : undefined;
};

/** A number, or undefined for what is none: `{ e164, mobile }`. */
export const readNumber = (text) => {
  const written = seen(text)
    .replace(/^'/, '')
    .replace(/^t[ée]l(?:[ée]phone)?\s*[.:]*\s*/i, '');
  if (!/^[\d\s.()+/\-–]+$/.test(written)) return undefined;
  const hasCountry = /^\(?\s*\+/.test(written);
  const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (hasCountry) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  if (digits.length === 10 && digits.startsWith('0')) return french(digits.slice(1));
  if (digits.length === 11 && digits.startsWith('33')) return french(digits.slice(2));
  // A spreadsheet has eaten the zero.
  if (digits.length === 9) return french(digits);
  return undefined;
};
