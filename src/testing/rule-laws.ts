import { inlineExecutor } from '../engine/threads/executor.js';
import { LumoError } from '../model/base/lumo-error.js';
import { type AnyContactRule, type AnyRule, isContactRule, type Messages } from '../model/rule/rule.js';
import { casesOf } from './judge-cases.js';
import { brokenLaw, mustEqual, type PluginTest } from './law-broken.js';
import { type Case, type CaseRun, runCase } from './run-case.js';
import type { SubjectCase } from './subject-cases.js';

/** Examples by a sentence that says what they show. */
export type CaseTable = Readonly<Record<string, Case | SubjectCase>>;

/** What stands in cells of files that somebody has really sent. */
const HOSTILE = [
  '',
  ' ',
  '\u0000',
  '=1+1',
  '"',
  ';',
  '\u202e',
  '🦊',
  '٠١٢٣',
  "O'Brien",
  'x'.repeat(5000),
  '1e308',
  '-0',
  '2026-02-30',
  'NULL',
  '<b>',
];
/** Shorter texts stand in any report by chance. */
const SHORTEST_CELL = 6;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

const run = (rule: AnyContactRule, given: Case): Promise<CaseRun> => runCase(rule, given, inlineExecutor([rule]));

/** The examples of the docs of a rule, by a sentence each. */
const documented = ({ docs }: AnyRule): CaseTable =>
  Object.fromEntries([...docs.bad, ...docs.good].map((example, i) => [`example ${i + 1} of its docs`, example as Case]));

const rowsOf = (given: Case | SubjectCase): readonly (readonly string[])[] => given.rows ?? [];

/** A file that no run takes, or that lacks what the rule must see, tells nothing of the rule; what the rule itself does is told. */
const unlessRefused = async (judged: Promise<CaseRun>): Promise<CaseRun | undefined> =>
  judged.catch((cause: unknown) => {
    if (cause instanceof LumoError && !cause.code.startsWith('LUMO_RULE_')) return undefined;
    throw cause;
  });

const linesOf = (clean: string): string[][] =>
  clean
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));

/** The laws of a rule about contacts, over one example. */
const contactLaws = (rule: AnyContactRule, name: string, given: Case): readonly PluginTest[] => [
  {
    name: `${rule.id}: ${name}: a cleaned file is left as it is`,
    run: async () => {
      const { clean } = await run(rule, given);
      const rows = linesOf(clean);
      // Cells in quotes are cut otherwise than lines are: such an example says nothing of this law.
      if (rows.length < 2 || clean.includes('"')) return;
      const again = await unlessRefused(run(rule, { ...given, rows }));
      if (again) mustEqual(again.clean, clean, { en: 'The cleaned file, cleaned again', fr: 'Le fichier nettoyé, nettoyé de nouveau' });
    },
  },
  {
    name: `${rule.id}: ${name}: its report holds no cell`,
    run: async () => {
      const { report } = await run(rule, given);
      const [headers = [], ...rows] = given.rows;
      const written = JSON.stringify(report);
      const told = JSON.stringify([headers, given.options, given.opposition, given.fileName]);
      const cells = new Set(rows.flat().filter((cell) => cell.length >= SHORTEST_CELL && !DAY.test(cell) && !told.includes(cell)));
      const seen = [...cells].filter((cell) => written.includes(cell));
      if (seen.length > 0)
        throw brokenLaw({
          en: `The report holds cells of the file: ${seen.length}.`,
          fr: `Le rapport contient des cellules du fichier : ${seen.length}.`,
        });
    },
  },
  {
    name: `${rule.id}: ${name}: whatever stands in a cell is taken`,
    run: async () => {
      const [headers = [], ...rows] = given.rows;
      for (const text of HOSTILE)
        for (const column of headers.keys()) {
          const hostile = rows.map((row) => headers.map((_, i) => (i === column ? text : (row[i] ?? ''))));
          await unlessRefused(run(rule, { ...given, rows: [headers, ...hostile] }));
        }
    },
  },
  {
    name: `${rule.id}: ${name}: it says the same twice`,
    run: async () => {
      const [first, second] = [await run(rule, given), await run(rule, given)];
      mustEqual(second, first, { en: 'The second run over one file', fr: 'Le second passage sur un même fichier' });
    },
  },
];

/**
 * The tests of a rule: that its examples say what they say they do, whole and split anywhere in two parts that know nothing of each
 * other; that each of its messages is said by one; and, of a rule about contacts, the laws that every rule keeps.
 * @param cases examples besides those of its docs
 */
export const testsOfRule = (rule: AnyRule, cases: CaseTable = {}): readonly PluginTest[] => {
  const table: CaseTable = { ...documented(rule), ...cases };
  const examples = casesOf(rule, table).map(({ name, run: judge }) => ({
    name: `${rule.id}: ${name}`,
    run: async () => {
      const { said, expected, differs } = await judge();
      mustEqual(said, expected, { en: 'What it says', fr: 'Ce qu’elle dit' });
      mustEqual(differs, [], {
        en: 'Ways of splitting the file that change the report',
        fr: 'Découpes du fichier qui changent le rapport',
      });
    },
  }));
  const messages = Object.keys(rule.messages as Messages);
  const said = new Set(
    Object.values(table).flatMap(({ says }) => says.map((one) => one.split(' ').find((word) => messages.includes(word)) ?? one)),
  );
  const silent = messages.filter((message) => !said.has(message));
  return [
    ...examples,
    {
      name: `${rule.id}: each of its messages is said by an example`,
      run: async () => mustEqual(silent, [], { en: 'Messages that no example gives', fr: 'Messages qu’aucun exemple ne donne' }),
    },
    ...(isContactRule(rule)
      ? Object.entries(table).flatMap(([name, given]) => (rowsOf(given).length > 1 ? contactLaws(rule, name, given as Case) : []))
      : []),
  ];
};
