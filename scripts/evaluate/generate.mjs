// Invented contacts with the answer beside them, made from cases.json: each case says what the law makes of it, so the labels come from
// whoever wrote the case and never from a run of ours. The same seed gives the same files.
import { fillWith, randomFrom, sha256, shuffle, wordsOf } from './words.mjs';

/** A file of contacts, each row with its label. The rows of one case stay together and in order: a later one may speak of an earlier. */
const contactsFile = ({ name, preset, channels, each, base, cases }, next, random) => {
  const header = Object.keys(base);
  const lists = { opposition: [], hashed: [], robinson: [] };
  const groups = cases.flatMap((one) =>
    Array.from({ length: each }, () => {
      const words = wordsOf(next(), random);
      for (const [kind, patterns] of Object.entries(one.lists ?? {})) {
        for (const pattern of patterns) lists[kind].push(kind === 'hashed' ? sha256(fillWith(pattern, words)) : fillWith(pattern, words));
      }
      return one.rows.map(({ cells, rules, verdicts }) => {
        for (const column of Object.keys(cells)) if (!header.includes(column)) throw new Error(`${one.id}: no column is called ${column}.`);
        return { case: one.id, cells: header.map((column) => fillWith(cells[column] ?? base[column], words)), rules, verdicts };
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
      return { case: asked, cells: [...Object.values(base), value].map((pattern) => fillWith(pattern, words)), rules: [], verdicts: {} };
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
