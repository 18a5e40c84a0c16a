// Invented contacts with the answer beside them, made from cases.json: each case says what the law makes of it, so the labels come from
// whoever wrote the case and never from a run of ours. The same seed gives the same files.
import { createHash } from 'node:crypto';

const FIRST = 'Claire Paul Inès Noé Awa Léo Hugo Zoé Yann Rose Malik Jeanne'.split(' ');
const LAST = 'Martin Durand Petit Roy Faure Mercier Lambert Garnier Chevalier Renaud Blanc Noël'.split(' ');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Digits with the one that makes their Luhn key right. */
const withKey = (digits) => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the placeholders of a case stand for in its n-th contact. Numbers are of the ranges that ARCEP keeps for fiction. */
const wordsOf = (n, random) => {
  const pick = (from) => from[Math.floor(random() * from.length)];
  const first = pick(FIRST);
  const last = pick(LAST);
  const nnnn = String(n).padStart(4, '0');
  const pairs = `${nnnn.slice(0, 2)} ${nnnn.slice(2)}`;
  const siren = withKey(`99${String(n).padStart(6, '0')}`);
  return {
    n,
    nnnn,
    'nn nn': pairs,
    first,
    last,
    slug: `${plain(first)}.${plain(last)}`,
    domain: `societe-${n}.example`,
    DOMAIN: `SOCIETE-${n}.EXAMPLE`,
    siren,
    siret: withKey(`${siren}0001`),
    landline: `01 99 00 ${pairs}`,
    'landline-intl': `+33 1 99 00 ${pairs}`,
    mobile: `06 39 98 ${pairs}`,
    'mobile-intl': `+33 6 39 98 ${pairs}`,
    day: String(10 + (n % 18)),
  };
};

const fill = (pattern, words) =>
  pattern.replace(/\{([^}]+)\}/g, (_, name) => {
    if (!(name in words)) throw new Error(`No placeholder is called {${name}}.`);
    return String(words[name]);
  });

const shuffle = (items, random) => {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
};

const sha256 = (text) => createHash('sha256').update(text).digest('hex').toUpperCase();

/** A file of contacts, each row with its label. The rows of one case stay together and in order: a later one may speak of an earlier. */
const contactsFile = ({ name, preset, channels, each, base, cases }, next, random) => {
  const header = Object.keys(base);
  const lists = { opposition: [], hashed: [], robinson: [] };
  const groups = cases.flatMap((one) =>
    Array.from({ length: each }, () => {
      const words = wordsOf(next(), random);
      for (const [kind, patterns] of Object.entries(one.lists ?? {})) {
        for (const pattern of patterns) lists[kind].push(kind === 'hashed' ? sha256(fill(pattern, words)) : fill(pattern, words));
      }
      return one.rows.map(({ cells, rules, verdicts }) => {
        for (const column of Object.keys(cells)) if (!header.includes(column)) throw new Error(`${one.id}: no column is called ${column}.`);
        return { case: one.id, cells: header.map((column) => fill(cells[column] ?? base[column], words)), rules, verdicts };
      });
    }),
  );
  return { name, preset, channels, header, lists, rows: shuffle(groups, random).flat(), columns: [] };
};

/** A file for each column that is asked about: what is judged there is the header, not the rows. */
const columnFiles = ({ name, preset, channels, each, base, columns }, next, random) =>
  columns.map(({ header: asked, value, rule }, index) => {
    const header = [...Object.keys(base), asked];
    const rows = Array.from({ length: each }, () => {
      const words = wordsOf(next(), random);
      return { case: asked, cells: [...Object.values(base), value].map((pattern) => fill(pattern, words)), rules: [], verdicts: {} };
    });
    return {
      name: `${name}-${index + 1}`,
      preset,
      channels,
      header,
      lists: { opposition: [], hashed: [], robinson: [] },
      rows,
      columns: header.map((column) => ({ header: column, rule: column === asked ? rule : null })),
    };
  });

/** Every file of the corpus. @param {{ files: object[] }} corpus what cases.json holds @param {number} seed */
export const generate = ({ files }, seed) => {
  const random = randomFrom(seed);
  let count = 0;
  const next = () => ++count;
  return files.flatMap((file) => (file.columns ? columnFiles(file, next, random) : [contactsFile(file, next, random)]));
};

/** A file as CSV. */
export const csvOf = ({ header, rows }) =>
  [header, ...rows.map(({ cells }) => cells)]
    .map((cells) => `${cells.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\n`)
    .join('');
