// A file of contacts with its lists and settings, all drawn from a seed.
import { COLUMNS, DATES, makeDates } from './answers.mjs';
import { makeRandom } from './random.mjs';
import { brokenAddress, brokenNumber, makeMailbox, makeNumber, writeAddress, writeNumber } from './spellings.mjs';

/** Channels that are asked together. */
const ASKED = [
  ['email'],
  ['phone'],
  ['sms'],
  ['email', 'phone'],
  ['email', 'phone', 'sms'],
  ['phone', 'sms'],
  ['email', 'sms'],
  ['email', 'phone', 'sms', 'post'],
];
const DAY = 86_400_000;

/** Digits and their key of Luhn behind them. */
const withKey = (digits) => {
  const doubled = (digit) => (digit > 4 ? digit * 2 - 9 : digit * 2);
  const sum = [...digits].reverse().reduce((total, digit, at) => total + (at % 2 === 0 ? doubled(Number(digit)) : Number(digit)), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};
const makeSiren = (random) => withKey(random.digits(8));
/** The number of an establishment, now and then with a wrong key. */
const makeSiret = (random, siren) => {
  const siret = withKey(`${siren}0001`);
  return random.chance(0.1)
    ? siret.replace(/.$/, (key) => String((Number(key) + 5) % 10))
    : random.pick([siret, `${siren} ${siret.slice(9)}`]);
};

const makeColumns = (random, today) => {
  const present = (share) => random.chance(share);
  const columns = [];
  for (const [header, filled, make] of COLUMNS) if (present(0.6)) columns.push([header, () => (random.chance(filled) ? make(random) : '')]);
  for (const [header, filled, span] of DATES) {
    const date = makeDates(random, today, span);
    if (present(0.6)) columns.push([header, () => (random.chance(filled) ? date() : '')]);
  }
  return columns;
};

/** What stands in a cell of addresses or numbers: nothing, one, several, a broken one, now and then one of the other kind. */
const makeReach = (random, pool, write, broken, other) => () => {
  if (random.chance(0.12)) return random.pick(['', '', '', ' ', '-', 'inconnu']);
  if (random.chance(0.04)) return broken(random);
  if (random.chance(0.01)) return other();
  const one = () => write(random, random.pick(pool));
  return random.chance(0.04)
    ? `${one()}${random.pick(['; ', ' / ', '\n', ' | ', ';', ', ', ' ou ', '\r\n', ' et ', ' - '])}${one()}`
    : one();
};

/** A cell as programs write it: quoted where it must be, and sometimes where it need not. */
const quoted = (random, delimiter, text) =>
  /["\r\n]/.test(text) || text.includes(delimiter) || random.chance(0.03) ? `"${text.replaceAll('"', '""')}"` : text;

/** @param size rows of the file */
export const makeFile = (seed, size) => {
  const random = makeRandom(seed);
  const today = Date.UTC(2026, random.below(12), 1 + random.below(28));
  // Fewer people than rows: some stand in the file several times.
  const people = Math.max(4, Math.round(size * 0.8));
  const mailboxes = Array.from({ length: people }, () => makeMailbox(random));
  const numbers = Array.from({ length: people }, () => makeNumber(random));
  const sirens = Array.from({ length: Math.ceil(people / 3) }, () => makeSiren(random));
  const address = () => writeAddress(random, random.pick(mailboxes));
  const number = () => writeNumber(random, random.pick(numbers));
  const columns = [
    ['email', makeReach(random, mailboxes, writeAddress, brokenAddress, number)],
    ...(random.chance(0.3) ? [['email 2', makeReach(random, mailboxes, writeAddress, brokenAddress, number)]] : []),
    ['telephone', makeReach(random, numbers, writeNumber, brokenNumber, address)],
    ...(random.chance(0.5) ? [['mobile', makeReach(random, numbers, writeNumber, brokenNumber, address)]] : []),
    ...(random.chance(0.5) ? [['siren', () => (random.chance(0.5) ? random.pick(sirens) : '')]] : []),
    ...(random.chance(0.3) ? [['siret', () => (random.chance(0.3) ? makeSiret(random, random.pick(sirens)) : '')]] : []),
    ...makeColumns(random, today),
  ].sort(() => random.below(3) - 1);
  const hasFirst = random.chance(0.6);
  const headers = ['id', 'nom', ...(hasFirst ? ['prenom'] : []), ...columns.map(([header]) => header)];
  const rows = Array.from({ length: size }, (_, at) => [
    `r${at}`,
    random.pick(['Martin', 'MARTIN', 'Mme Martin', 'Le Goff', 'le goff', 'D"Arc; Jeanne', 'Ñandú', '']),
    ...(hasFirst ? [random.pick(['Zoé', 'ZOE', 'Paul', ''])] : []),
    ...columns.map(([, make]) => make()),
  ]);
  const delimiter = random.pick([';', ',', '\t']);
  const end = random.pick(['\n', '\r\n']);
  const text = [headers, ...rows].map((row) => row.map((cell) => quoted(random, delimiter, cell)).join(delimiter) + end).join('');
  const some = (list, share, write) => list.filter(() => random.chance(share)).map((one) => write(random, one));
  const both = (line, at) => (at % 12 === 11 ? `${line}; ${number()}` : line);
  const lines = [
    ...some(mailboxes, 0.04, writeAddress),
    ...some(numbers, 0.03, writeNumber),
    ...(random.chance(0.3) ? ['@ville.example', '@gmail.com'] : []),
  ];
  return {
    seed,
    bytes: Buffer.from((random.chance(0.3) ? '\ufeff' : '') + text),
    delimiter,
    today: today / DAY,
    asked: random.pick(ASKED),
    once: random.chance(0.3),
    lines: lines.map((line) => line.trim()).map(both),
    sirens: some(sirens, 0.05, (_, siren) => siren),
  };
};
