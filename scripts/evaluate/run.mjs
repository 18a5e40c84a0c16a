// How often the rules are right on invented contacts whose answer is known: node scripts/evaluate/run.mjs [--seed 1] [--least 0.95] [--verbose]
// Needs the build. With --least, exits 1 when a rule's precision or recall, or that of a verdict, is below it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules as allRules } from '../../dist/rules/index.js';
import { clean } from '../../dist/src/index.js';
import { csvOf, generate } from './generate.mjs';
import { makeScore, table } from './score.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, least: { type: 'string' }, verbose: { type: 'boolean' } } });
const corpus = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));
const files = generate(corpus, Number(values.seed ?? 1));

// Rules of which no case speaks are left out: nobody has said when they are right.
const ofColumns = new Set(files.flatMap(({ columns }) => columns.flatMap(({ rule }) => rule ?? [])));
const ofRows = new Set(files.flatMap(({ rows }) => rows.flatMap(({ rules }) => rules)));
const statusOf = new Map(allRules.map(({ id, status }) => [id, status ?? 'unknown']));
/** Mildest first: of several reasons the strongest is the verdict. */
const STATUSES = ['unknown', 'unscreened', 'needs-consent', 'expired', 'opposed'];
for (const id of [...ofColumns, ...ofRows]) if (!statusOf.has(id)) throw new Error(`cases.json names a rule that there is not: ${id}`);

const folder = mkdtempSync(join(tmpdir(), 'lumo-evaluate-'));
const rulesScore = makeScore();
const verdictsScore = makeScore();
const wrong = [];

/** Runs one file on one channel (none: an archive). Gives the rules found by row, and the reasons of each row that left. */
const judge = async (file, channel) => {
  const path = join(folder, `${file.name}.csv`);
  writeFileSync(path, csvOf(file));
  const lists = [];
  const list = (name, entries, more) => {
    if (entries.length === 0) return;
    writeFileSync(join(folder, name), `${entries.join('\n')}\n`);
    lists.push({ file: name, ...more });
  };
  list('opposition.txt', file.lists.opposition, { kind: 'opposition' });
  list('hashed.txt', file.lists.hashed, { kind: 'opposition' });
  list('robinson.txt', file.lists.robinson, { kind: 'robinson', ...corpus.robinson });
  const judged = file.columns.length > 0 ? ofColumns : ofRows;
  const { report } = await clean(path, join(folder, 'clean.csv'), {
    cwd: folder,
    config: false,
    asOf: corpus.asOf,
    skip: allRules.map(({ id }) => id).filter((id) => !judged.has(id)),
    rejects: join(folder, 'rejects.csv'),
    overrides: { preset: file.preset, channels: channel ? [channel] : [], lists, examples: 1000 },
  });
  const found = new Map();
  const columns = new Map();
  for (const { id, findings } of report.rules) {
    for (const { severity, header, examples } of findings) {
      if (severity === 'info') continue;
      for (const { row } of examples) found.set(row, (found.get(row) ?? new Set()).add(id));
      if (examples.length === 0 && header !== undefined) columns.set(header, (columns.get(header) ?? new Set()).add(id));
    }
  }
  const left = new Map(
    readFileSync(join(folder, 'rejects.csv'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(';'))
      .filter(([row]) => /^\d+$/.test(row))
      .map(([row, reasons]) => [Number(row), reasons]),
  );
  return { found, columns, left };
};

/** What became of a row, in the words of its label. */
const outcome = (left, row, channel) => {
  const reasons = left.get(row);
  if (!channel) return reasons === undefined ? 'kept' : 'dropped';
  return reasons === undefined ? 'ok' : STATUSES[Math.max(...reasons.split(' ').map((id) => STATUSES.indexOf(statusOf.get(id))))];
};

for (const file of files) {
  const runs = [];
  for (const channel of file.channels.length > 0 ? file.channels : [undefined]) runs.push({ channel, ...(await judge(file, channel)) });
  for (const { header, rule } of file.columns) {
    rulesScore.add(new Set(rule ? [rule] : []), new Set(runs.flatMap(({ columns }) => [...(columns.get(header) ?? [])])));
  }
  if (file.columns.length > 0) continue;
  file.rows.forEach((row, index) => {
    // Rows are numbered as a spreadsheet does, the header being the first.
    const number = index + 2;
    const found = new Set(runs.flatMap(({ found: byRow }) => [...(byRow.get(number) ?? [])]));
    rulesScore.add(new Set(row.rules), found);
    const missed = row.rules.filter((id) => !found.has(id));
    const extra = [...found].filter((id) => !row.rules.includes(id));
    if (missed.length + extra.length > 0)
      wrong.push(`${file.name} ${row.case}: missed ${missed.join(', ') || '–'}; extra ${extra.join(', ') || '–'}`);
    for (const { channel, left } of runs) {
      const expected = row.verdicts[channel ?? 'row'];
      if (expected === undefined) continue;
      const said = outcome(left, number, channel);
      verdictsScore.add(new Set([`${channel ?? 'archive'} ${expected}`]), new Set([`${channel ?? 'archive'} ${said}`]));
      if (said !== expected) wrong.push(`${file.name} ${row.case}: ${channel ?? 'row'} is ${said}, expected ${expected}`);
    }
  });
}
rmSync(folder, { recursive: true, force: true });

const contacts = files.reduce((sum, { rows }) => sum + rows.length, 0);
process.stdout.write(`${contacts} contacts in ${files.length} files, judged on ${corpus.asOf}\n\n`);
process.stdout.write(`${table('rule', rulesScore.rows())}\n${table('verdict', verdictsScore.rows())}`);
if (wrong.length > 0) {
  const kinds = new Map();
  for (const line of wrong) kinds.set(line, (kinds.get(line) ?? 0) + 1);
  process.stdout.write(`\n${wrong.length} answers differ from their labels${values.verbose ? ':' : '; --verbose tells which.'}\n`);
  if (values.verbose) for (const [line, count] of kinds) process.stdout.write(`${String(count).padStart(4)} × ${line}\n`);
}
const least = Number(values.least ?? 0);
const low = [...rulesScore.rows(), ...verdictsScore.rows()].filter(
  ({ precision, recall }) => (precision ?? 1) < least || (recall ?? 1) < least,
);
if (low.length > 0) process.exitCode = 1;
