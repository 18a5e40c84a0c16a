// The labels of labels/*.yaml as files of contacts. Each case says yes or no of one rule; what else it says, and the verdicts, stand beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { digest, fillWith, randomFrom, sha256, shuffle, wordsOf } from './words.mjs';

const FOLDER = new URL('./labels/', import.meta.url);

/** The labels as they are written, a file after the other. */
export const readLabels = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8'), { merge: true }).files);

/** The cells of a case over those of its file, sets first. */
const cellsOf = (base, sets, { is = [], ...own }) =>
  Object.assign({}, base, ...[is].flat().map((name) => sets[name] ?? missing(name)), own);
const missing = (name) => {
  throw new Error(`No set of cells is called ${name}.`);
};

/** A case as its rows, each with what is expected of it. */
const rowsOf = (file, rule, group, says, [because, cells = {}, more = {}]) => {
  const { base, sets = {}, channels } = file;
  const ok = channels.length > 0 ? Object.fromEntries(channels.map((channel) => [channel, 'ok'])) : {};
  const verdicts = more.verdicts === null ? {} : { ...ok, ...(says === 'yes' || !channels.length ? group.verdicts : {}), ...more.verdicts };
  const asked = Object.fromEntries(Object.entries(verdicts).filter(([, verdict]) => verdict !== null));
  const at = { because: String(because), line: group.line, about: rule, says };
  const first = { ...at, cells: cellsOf(base, sets, cells), verdicts: asked, extra: more.more ?? [], fewer: more.fewer ?? 0 };
  const found = says === 'yes' ? [rule] : [];
  if (!group.pairs) return [{ ...first, rules: [...found, ...(more.also ?? [])] }];
  const other = { ...first, cells: cellsOf(first.cells, sets, more.other ?? {}), verdicts: {} };
  return group.second
    ? [
        { ...first, says: 'beside', rules: more.firstAlso ?? [] },
        { ...other, rules: [...found, ...(more.also ?? [])] },
      ]
    : [
        { ...first, rules: [...found, ...(more.also ?? [])] },
        { ...other, says: 'beside', rules: more.otherAlso ?? [] },
      ];
};

/** Cases of rows: one file of contacts in which the rows of a case stay together. */
const ofRows = (file, next, random) => {
  const header = Object.keys(file.base);
  const lists = { opposition: [], hashed: [], dated: [], robinson: [], sheet: [] };
  const written = Object.entries(file.rules).flatMap(([rule, group]) =>
    ['yes', 'no'].flatMap((says) => group[says].map((one) => ({ one, rows: rowsOf(file, rule, group, says, one) }))),
  );
  const groups = written.flatMap(({ one, rows }) =>
    Array.from({ length: file.each }, () => {
      const words = wordsOf(next(), random);
      for (const [kind, patterns] of Object.entries(one[2]?.lists ?? {}))
        for (const pattern of patterns) lists[kind].push(kind === 'hashed' ? sha256(fillWith(pattern, words)) : fillWith(pattern, words));
      return rows.map(({ cells, extra, fewer, ...row }) => {
        for (const column of Object.keys(cells))
          if (!header.includes(column)) throw new Error(`${row.because}: no column is called ${column}.`);
        const filled = header.map((column) => fillWith(String(cells[column]), words));
        return {
          ...row,
          case: row.because,
          cells: [...filled.slice(0, filled.length - fewer), ...extra.map((cell) => fillWith(cell, words))],
        };
      });
    }),
  );
  return { ...file, header, lists, rows: shuffle(groups, random).flat(), columns: [], about: undefined };
};

const EMPTY = { opposition: [], hashed: [], dated: [], robinson: [] };

/** Lines of a list, which may speak of its first contact: `sha1 of {slug}{n}@{domain} cut to 32`, `2000 × md5 of stranger-{i}@…`. */
const entriesOf = (patterns, words) =>
  patterns.flatMap((pattern) => {
    const [, times = '1', text] = /^(?:(\d+) × )?(.*)$/.exec(pattern);
    return Array.from({ length: Number(times) }, (_, i) => {
      const filled = fillWith(text, { ...words, i });
      const [, algorithm, of, cut] = /^(md5|sha1|sha256|sha512|hmac) of (.+?)(?: cut to (\d+))?$/.exec(filled) ?? [];
      return algorithm ? digest(algorithm, of).slice(0, Number(cut ?? 128)) : filled;
    });
  });

/** A small file whose header or whole is judged: what is expected of it is one rule, or not. `listed` says of its list what a manifest would. */
const ofFile = (file, name, one, next, random) => {
  const { rule, line, says, because, base, cells, rows, named, column, list = [], listed } = one;
  const header = [...Object.keys(base), ...Object.keys(cells).filter((key) => !(key in base))];
  const at = (pattern, index) => (Array.isArray(pattern) ? pattern[index % pattern.length] : pattern);
  const words = Array.from({ length: rows }, () => wordsOf(next(), random));
  return {
    name,
    named,
    preset: file.preset,
    channels: file.channels,
    header,
    lists: { ...EMPTY, opposition: entriesOf(list, words[0]) },
    listed,
    rows: words.map((of, index) => {
      const filled = header.map((key) => fillWith(String(at(cells[key] ?? base[key], index)), of));
      return { case: because, because, cells: filled, rules: [], verdicts: {} };
    }),
    columns: [],
    about: { rule, line, says, because, column },
  };
};

const ofColumns = (file, next, random) =>
  Object.entries(file.columns).flatMap(([rule, { line, yes, no }]) =>
    ['yes', 'no'].flatMap((says) =>
      Object.entries(says === 'yes' ? yes : no).map(([column, value], index) =>
        ofFile(
          file,
          `${rule}-${says}-${index + 1}`,
          { rule, line, says, because: `a column called ${column}`, base: file.base, cells: { [column]: value }, rows: file.each, column },
          next,
          random,
        ),
      ),
    ),
  );

const ofWholes = (file, next, random) =>
  Object.entries(file.files).flatMap(([rule, { line, yes, no }]) =>
    ['yes', 'no'].flatMap((says) =>
      (says === 'yes' ? yes : no).flatMap((one, index) =>
        Array.from({ length: file.each }, (_, time) =>
          ofFile(file, `${rule}-${says}-${index + 1}-${time + 1}`, { rule, line, says, ...one }, next, random),
        ),
      ),
    ),
  );

/** Every file of the labels. The same seed gives the same files. @param {object[]} labels what readLabels gives @param {number} seed */
export const filesOf = (labels, seed) => {
  const random = randomFrom(seed);
  return labels.flatMap((file) => {
    // Contacts are told apart by four digits, in each file from the same one on.
    let count = 5000;
    const next = () => ++count;
    if (file.columns) return ofColumns(file, next, random);
    return file.files ? ofWholes(file, next, random) : [ofRows(file, next, random)];
  });
};
