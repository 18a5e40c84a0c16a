// How often the rules are right on invented contacts whose answer is known: node scripts/evaluate/run.mjs [--seed 1] [--least 0.99] [--verbose]
// Needs the build. With --least, exits 1 when the precision or recall of a rule or of a verdict is below it, or a rule has no label.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules as allRules } from '../../dist/rules/index.js';
import { generate } from './generate.mjs';
import { makeJudge, outcome } from './judge.mjs';
import { filesOf, readLabels } from './labels.mjs';
import { isBelow, makeScore, table } from './score.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, least: { type: 'string' }, verbose: { type: 'boolean' } } });
const seed = Number(values.seed ?? 1);
const corpus = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));
const first = generate(corpus, seed);
const independent = filesOf(readLabels(), seed);

// Cases of the first corpus were written before some of the rules: it judges those that it speaks of.
const ofColumns = new Set(first.flatMap(({ columns }) => columns.flatMap(({ rule }) => rule ?? [])));
const ofRows = new Set(first.flatMap(({ rows }) => rows.flatMap(({ rules }) => rules)));
const labelled = new Set([
  ...ofColumns,
  ...ofRows,
  ...independent.flatMap(({ rules, about }) => (about ? [about.rule] : Object.keys(rules))),
]);
const ids = new Set(allRules.map(({ id }) => id));
for (const id of labelled) if (!ids.has(id)) throw new Error(`The labels name a rule that there is not: ${id}`);

const rulesScore = makeScore();
const verdictsScore = makeScore();
const wrong = [];
// A rule that asks to be judged alone (`only`, as a new one does) is judged in its own file.
const alone = new Set(independent.flatMap(({ only = [] }) => only));
const shared = new Set([...ids].filter((id) => !alone.has(id)));
const remarks = new Set(
  readLabels().flatMap(({ rules, columns, files }) =>
    Object.entries(rules ?? columns ?? files).flatMap(([id, { remark }]) => (remark ? [id] : [])),
  ),
);
const { judge, close } = makeJudge(corpus, remarks);

/** What is asked of a column or of the whole file: one rule. */
const scoreAbout = ({ name, about }, [run]) => {
  const { rule, says, because, column, line } = about;
  const said =
    column === undefined ? [...run.file, ...[...run.rows.values()].flatMap((found) => [...found])] : [...(run.columns.get(column) ?? [])];
  const expected = new Set(says === 'yes' ? [rule] : []);
  const found = new Set(said.filter((id) => id === rule));
  rulesScore.add(expected, found);
  if (expected.size !== found.size) wrong.push(`${name} (${because}; ${line}): ${expected.size > 0 ? 'missed' : 'extra'} ${rule}`);
};

const scoreRow = (file, row, number, runs) => {
  const found = new Set(runs.flatMap(({ rows }) => [...(rows.get(number) ?? [])]));
  rulesScore.add(new Set(row.rules), found);
  const missed = row.rules.filter((id) => !found.has(id));
  const extra = [...found].filter((id) => !row.rules.includes(id));
  const which = `${file.name} ${row.about ? `${row.about}, ${row.says}: ` : ''}${row.case}`;
  if (missed.length + extra.length > 0) wrong.push(`${which}: missed ${missed.join(', ') || '–'}; extra ${extra.join(', ') || '–'}`);
  for (const run of runs) {
    const { channel } = run;
    const expected = row.verdicts[channel ?? 'row'];
    if (expected === undefined) continue;
    const said = outcome(run, number);
    verdictsScore.add(new Set([`${channel ?? 'archive'} ${expected}`]), new Set([`${channel ?? 'archive'} ${said}`]));
    if (said !== expected) wrong.push(`${which}: ${channel ?? 'row'} is ${said}, expected ${expected}`);
  }
};

for (const file of [...first, ...independent]) {
  const runs = [];
  const only = independent.includes(file) ? (file.only ? new Set(file.only) : shared) : file.columns.length > 0 ? ofColumns : ofRows;
  for (const channel of file.channels.length > 0 ? file.channels : [undefined]) runs.push(await judge(file, channel, only));
  for (const { header, rule } of file.columns)
    rulesScore.add(new Set(rule ? [rule] : []), new Set(runs.flatMap(({ columns }) => [...(columns.get(header) ?? [])])));
  if (file.about) scoreAbout(file, runs);
  // Rows are numbered as a spreadsheet does, the header being the first.
  else if (file.columns.length === 0) {
    for (const [index, row] of file.rows.entries()) scoreRow(file, row, index + 2, runs);
  }
}
close();

const files = [...first, ...independent];
const contacts = files.reduce((sum, { rows }) => sum + rows.length, 0);
process.stdout.write(`${contacts} contacts in ${files.length} files, judged on ${corpus.asOf} unless their file says another day\n\n`);
process.stdout.write(`${table('rule', rulesScore.rows())}\n${table('verdict', verdictsScore.rows())}`);
if (wrong.length > 0) {
  const kinds = new Map();
  for (const line of wrong) kinds.set(line, (kinds.get(line) ?? 0) + 1);
  process.stdout.write(`\n${wrong.length} answers differ from their labels${values.verbose ? ':' : '; --verbose tells which.'}\n`);
  if (values.verbose) for (const [line, count] of kinds) process.stdout.write(`${String(count).padStart(4)} × ${line}\n`);
}
const least = Number(values.least ?? 0);
const low = [...rulesScore.rows(), ...verdictsScore.rows()].filter((row) => isBelow(row, least));
// Rules about stored files judge no contact.
const aboutOthers = new Set(allRules.filter(({ about }) => about !== 'contacts').map(({ id }) => id));
const unlabelled = [...ids].filter((id) => !labelled.has(id) && !aboutOthers.has(id));
if (unlabelled.length > 0) process.stdout.write(`\nNobody has said when these are right: ${unlabelled.join(', ')}\n`);
if (values.least !== undefined && low.length + unlabelled.length > 0) process.exitCode = 1;
