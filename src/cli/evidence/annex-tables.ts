import { hashOfFile } from '../../evidence/bundle-schema.js';
import { bundleName } from '../../evidence/chain-folder.js';
import type { ChainSummary, RuleTotals } from '../../evidence/chain-summary.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { escapeTableCell } from '../../reporters/markdown/table.js';
import type { AnnexWords } from '../../words/documents/evidence-annex.js';
import type { Words } from '../../words/index.js';

const shortHash = (hash: string): string => `\`${hash.slice(0, 16)}\``;
const moment = (made: string | undefined, nothing: string): string => made?.replace(/T(\d\d:\d\d).*/, ' $1') ?? nothing;

/** Everything that the tables of an annex are made from. */
export interface AnnexInput {
  readonly summary: ChainSummary;
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly words: Words;
  readonly said: AnnexWords;
}

/** The body of a table, line by line. */
export type Rows = readonly (readonly string[])[];

/** `1–3, 7`: the numbers of bundles, those that follow each other together. */
const numberRanges = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else if (last?.[1] !== number) ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

const runs = ({ summary, words: { number: n, date }, said }: AnnexInput): Rows =>
  summary.runs.map((run) => {
    const { number, made, asOf, counts } = run;
    const head = [`${number}`, moment(made, said.nothing), date(asOf)];
    const found = [n(counts.error), n(counts.warning)];
    if ('command' in run) {
      const { files, contacts } = run.totals;
      return [
        ...head,
        `${said.audit(files)} ${shortHash(run.report.sha256)}`,
        n(contacts),
        said.nothing,
        said.nothing,
        ...found,
        said.nothing,
      ];
    }
    if ('about' in run) {
      const [what, none] = [said[run.about], said.nothing];
      return [...head, `${what} ${escapeTableCell(run.input.name)} ${shortHash(run.input.sha256)}`, none, none, none, ...found, none];
    }
    const { input, output, rows } = run;
    return [
      ...head,
      `${escapeTableCell(input.name)} ${shortHash(hashOfFile(input))}`,
      n(rows.in),
      n(rows.kept),
      n(rows.dropped),
      ...found,
      output ? `${escapeTableCell(output.name)} ${shortHash(hashOfFile(output))}` : said.nothing,
    ];
  });

const settings = ({ summary, words, said }: AnnexInput): Rows =>
  [...summary.settings.values()].map((one) => [
    escapeTableCell(one.tool.version),
    escapeTableCell(one.preset),
    escapeTableCell(said.named[one.purpose] ?? one.purpose),
    escapeTableCell(said.named[one.audience] ?? one.audience),
    words.list(one.channels.map((channel) => words.channels[channel])) || said.nothing,
    one.approvalAbove === undefined ? said.nothing : one.approvalAbove === 'never' ? said.never : words.number(one.approvalAbove),
    shortHash(one.config.resolved),
    one.config.commit ? shortHash(one.config.commit) : said.nothing,
    numberRanges(one.runs),
  ]);

const lists = ({ summary, words, said }: AnnexInput): Rows =>
  [...summary.lists.values()].map(({ name, kind, date, ages, entries, sha256, doubt, runs: numbers }) => [
    escapeTableCell(name),
    words.listKinds[kind],
    date ? words.date(date) : said.undated,
    ages ? said.days(...ages) : said.nothing,
    words.number(Object.values(entries).reduce((sum, count) => sum + count, 0)),
    shortHash(sha256),
    doubt ? escapeTableCell(words.listDoubt(doubt, undefined)) : said.nothing,
    numberRanges(numbers),
  ]);

/** Whether a rule had nothing to say. */
export const isQuiet = ({ findings, found, dropped }: RuleTotals): boolean => findings + found + dropped === 0;

const rules = ({ summary, rules: known, words: { number: n, text }, said }: AnnexInput): Rows =>
  [...summary.rules.values()]
    .filter((rule) => !isQuiet(rule))
    .sort((a, b) => b.dropped - a.dropped || b.found - a.found || b.findings - a.findings || (a.id < b.id ? -1 : 1))
    .map(({ id, found, dropped, findings, runs: numbers }) => {
      const rule = known.get(id);
      return [
        `\`${escapeTableCell(id)}\``,
        rule ? escapeTableCell(text(rule.docs.title)) : '',
        found === 0 && findings > 0 ? said.ofFiles(findings) : n(found),
        n(dropped),
        numberRanges(numbers),
      ];
    });

const changed = ({ summary }: AnnexInput): Rows =>
  [...summary.rules.values()].flatMap(({ id, options }) =>
    [...options.values()].map(({ options: set, runs: numbers }) => [
      `\`${escapeTableCell(id)}\``,
      Object.entries(set)
        .map(([key, value]) => escapeTableCell(`${key}: ${JSON.stringify(value)}`))
        .join('; '),
      numberRanges(numbers),
    ]),
  );

const texts = ({ summary, words: { text, date }, said }: AnnexInput): Rows =>
  [...summary.texts.values()].map(({ title, url, from, to, runs: numbers }) => [
    /^https:\/\/[^\s()<>|]+$/.test(url) ? `[${escapeTableCell(text(title))}](${url})` : escapeTableCell(text(title)),
    [from && said.since(date(from)), to && said.until(date(to))].filter(Boolean).join(' ') || said.nothing,
    numberRanges(numbers),
  ]);

const approvals = ({ summary, words: { number: n }, said }: AnnexInput): Rows =>
  summary.runs.flatMap((run) => {
    if ('command' in run || 'about' in run || !run.approval) return [];
    const { number, made, rows, approval } = run;
    return [[bundleName(number), moment(made, said.nothing), n(rows.kept), escapeTableCell(approval.by), escapeTableCell(approval.reason)]];
  });

const exemptions = ({ summary, words: { number: n, date }, said }: AnnexInput): Rows =>
  [...summary.exemptions.values()].map(({ rule, file, reason, evidence, approvedBy, until, times, runs: numbers }) => [
    `\`${escapeTableCell(rule)}\`${file === undefined ? '' : ` (${escapeTableCell(file)})`}`,
    escapeTableCell(reason),
    escapeTableCell(evidence),
    escapeTableCell(approvedBy),
    date(until),
    file === undefined ? n(times) : said.ofFiles(times),
    numberRanges(numbers),
  ]);

/** Every table of an annex. */
export const ANNEX_TABLES = { runs, settings, lists, rules, changed, texts, approvals, exemptions } as const satisfies Record<
  string,
  (annex: AnnexInput) => Rows
>;
