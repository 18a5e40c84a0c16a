/** The pieces of an invented contact: chance, numbers, dates, addresses. */
import { AS_OF } from './job.mjs';
import { FIRST, LAST, REMARKS, WEBMAILS } from './names.mjs';

const YEARS = 6;

/** mulberry32: 32 bits of state, good enough for test data. Returns a number in [0, 1). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

export const capital = (word) => word[0].toUpperCase() + word.slice(1);

export const FIRST_SLUGS = FIRST.map(slug);
export const LAST_SLUGS = LAST.map(slug);
export const DATES = (() => {
  const last = Date.parse(`${AS_OF}T00:00:00Z`);
  return Array.from({ length: YEARS * 365 }, (_, days) => {
    const [year, month, day] = new Date(last - days * 86_400_000).toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  });
})();

/** First two digits after the 0; the ranges of the lists' own numbers (55, 64) are left out, so nobody is hit by chance. */
export const LANDLINES = ['14', '15', '17', '18', '24', '25', '29', '32', '38', '44', '47', '49', '53', '56', '97'];
export const MOBILES = ['61', '62', '66', '67', '68', '76', '77', '78'];

/** Nine digits, the ninth a Luhn digit as in every SIREN. */
export const siren = (random) => {
  const eight = String(10_000_000 + Math.floor(random() * 90_000_000));
  let sum = 0;
  for (let i = 0; i < 8; i += 1) {
    const twice = Number(eight[i]) * (i % 2 === 1 ? 2 : 1);
    sum += twice > 9 ? twice - 9 : twice;
  }
  return eight + ((10 - (sum % 10)) % 10);
};

/** One national number (nine digits) in one of the four spellings that files have. */
export const spell = (number, kind) => {
  if (kind === 0) return `+33${number}`;
  if (kind === 1) return `0${number}`;
  const sign = kind === 2 ? '.' : ' ';
  return `0${number[0]}${sign}${number.slice(1, 3)}${sign}${number.slice(3, 5)}${sign}${number.slice(5, 7)}${sign}${number.slice(7)}`;
};

/** Always quoted by the caller; one in five has a quote, one in four a delimiter, one in fifty a line break. */
export const comment = (random, pick) => {
  const dice = random();
  const first = pick(REMARKS);
  if (dice < 0.2) return `${first}, réf. ""dossier ${Math.floor(random() * 1000)}""`;
  if (dice < 0.45) return `${first} ; ${pick(REMARKS)}`;
  if (dice < 0.47) return `${first}\n${pick(REMARKS)}`;
  return first;
};

export const inventedEmail = (n) =>
  n % 3 === 0 ? `ancien.contact${n}@${WEBMAILS[n % WEBMAILS.length]}` : `ancien.contact${n}@fermee-${n % 4999}.example`;
/** 7919 is prime to ten million, so no number comes twice. */
export const inventedPhone = (n) => `+33${n % 2 === 0 ? '55' : '64'}${String((n * 7919) % 10_000_000).padStart(7, '0')}`;
