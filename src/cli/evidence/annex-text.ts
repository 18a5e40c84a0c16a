import { bundleName } from '../../evidence/chain-folder.js';
import type { ChainSummary } from '../../evidence/chain-summary.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { escapeTableCell, markdownTable } from '../../reporters/markdown/table.js';
import type { AnnexWords } from '../../words/documents/evidence-annex.js';
import type { Words } from '../../words/index.js';
import { numberRanges } from './number-ranges.js';

const SHORT_HASH_LENGTH = 16;
const shortHash = (hash: string | undefined): string => (hash === undefined ? '' : `\`${hash.slice(0, SHORT_HASH_LENGTH)}\``);
const moment = (made: string | undefined, nothing: string): string => made?.replace(/T(\d\d:\d\d).*/, ' $1') ?? nothing;

/** Everything that the tables of an annex are made from. */
export interface AnnexInput {
  readonly summary: ChainSummary;
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly words: Words;
  readonly said: AnnexWords;
}

type Rows = readonly (readonly string[])[];

const runs = ({ summary, words: { number: n, date }, said }: AnnexInput): Rows =>
  summary.runs.map(({ number, made, asOf, input, output, rows, counts }) => [
    `${number}`,
    moment(made, said.nothing),
    date(asOf),
    `${escapeTableCell(input.name)} ${shortHash(input.sha256)}`,
    n(rows.in),
    n(rows.kept),
    n(rows.dropped),
    n(counts.error),
    n(counts.warning),
    output ? `${escapeTableCell(output.name)} ${shortHash(output.sha256)}` : said.nothing,
  ]);

const settings = ({ summary, words, said }: AnnexInput): Rows =>
  [...summary.settings.values()].map((one) => [
    escapeTableCell(one.tool.version),
    escapeTableCell(one.preset),
    escapeTableCell(said.named[one.purpose] ?? one.purpose),
    escapeTableCell(said.named[one.audience] ?? one.audience),
    words.list(one.channels.map((channel) => words.channels[channel])) || said.nothing,
    one.approvalAbove === 'never' ? said.never : words.number(one.approvalAbove),
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

const rules = ({ summary, rules: known, words: { number: n, text } }: AnnexInput): Rows =>
  [...summary.rules.values()]
    .filter(({ found, dropped }) => found + dropped > 0)
    .sort((a, b) => b.dropped - a.dropped || b.found - a.found || (a.id < b.id ? -1 : 1))
    .map(({ id, found, dropped, runs: numbers }) => {
      const rule = known.get(id);
      return [
        `\`${escapeTableCell(id)}\``,
        rule ? escapeTableCell(text(rule.docs.title)) : '',
        n(found),
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
  summary.runs.flatMap(({ number, made, rows, approval }) =>
    approval
      ? [[bundleName(number), moment(made, said.nothing), n(rows.kept), escapeTableCell(approval.by), escapeTableCell(approval.reason)]]
      : [],
  );

const exemptions = ({ summary, words: { number: n, date } }: AnnexInput): Rows =>
  [...summary.exemptions.values()].map(({ rule, reason, evidence, approvedBy, until, rows, runs: numbers }) => [
    `\`${escapeTableCell(rule)}\``,
    escapeTableCell(reason),
    escapeTableCell(evidence),
    escapeTableCell(approvedBy),
    date(until),
    n(rows),
    numberRanges(numbers),
  ]);

/** The sections of an annex, in Markdown. @param state what is said of the chain, line by line */
export const annexText = (annex: AnnexInput, state: readonly string[], folder: string): string => {
  const { said, summary } = annex;
  const section = (title: string, head: readonly string[], body: Rows, none: string): string[] => [
    `## ${title}`,
    '',
    ...(body.length > 0 ? markdownTable([head, ...body]) : [none]),
    '',
  ];
  const quiet = [...summary.rules.values()].filter(({ found, dropped }) => found + dropped === 0).length;
  const others = changed(annex);
  return [
    `# ${said.title}`,
    '',
    said.about,
    '',
    ...state.map((line) => `- ${line.trim()}`),
    '',
    ...section(said.runs, said.runsHead, runs(annex), said.nothing),
    ...section(said.settings, said.settingsHead, settings(annex), said.nothing),
    ...section(said.lists, said.listsHead, lists(annex), said.noLists),
    ...section(said.rules, said.rulesHead, rules(annex), said.nothing),
    ...(quiet > 0 ? [said.quiet(quiet), ''] : []),
    ...(others.length > 0 ? section(said.changed, said.changedHead, others, said.nothing) : []),
    ...section(said.texts, said.textsHead, texts(annex), said.nothing),
    ...section(said.approvals, said.approvalsHead, approvals(annex), said.noApprovals),
    ...section(said.exemptions, said.exemptionsHead, exemptions(annex), said.noExemptions),
    `## ${said.check}`,
    '',
    ...said.checkSteps(folder).map((step) => `- ${step}`),
    '',
  ].join('\n');
};
