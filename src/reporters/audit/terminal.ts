import { FIELDS } from '../../model/contact/field.js';
import { type ListInfo, leavesUnscreened } from '../../model/contact/suppression-list.js';
import type { AuditedFile, AuditReport } from '../../model/report/audit-report.js';
import type { AuditContext, AuditReporter } from '../contract/audit-reporter.js';
import { listLine } from '../summary/report-sections.js';
import { displayWidth, padText, sectionLines, wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK, TONE_COLOUR } from '../text/marks.js';
import { messageParts } from '../text/message.js';
import { capitalised, firstSentence } from '../text/phrases.js';
import { ruleExtent, ruleHeadline, skippedByReason, unreadSheetsText, VERDICT_MARK, VERDICT_TONE, verdictSign } from './answer.js';
import { rankFiles } from './file-ranking.js';
import { findingAmount, pathList, shortPath, splitBareFindings } from './paths.js';
import { type AuditRuleSummary, auditRuleSummaries } from './rule-summaries.js';
import { auditHead } from './terminal-head.js';

/** Files told of one finding, and pairs of files; the rest is counted, and in the JSON. */
const MOST_FILES = 5;
/** Files told line by line: of more, the worst. */
const MOST_LISTED = 40;
const MOST_PAIRS = 8;
const NAME = 60;

const shown = (name: string): string => shortPath(name, NAME);

function* fileLines(files: readonly AuditedFile[], context: AuditContext): Generator<string> {
  const { auditTexts, words, style } = context;
  const names = Math.max(0, ...files.map(({ name }) => displayWidth(shown(name))));
  const amounts = files.map(({ contacts }) => auditTexts.contacts(contacts));
  const amountWidth = Math.max(0, ...amounts.map(displayWidth));
  for (const [i, file] of files.entries()) {
    const { error, warning } = file.counts;
    const counts = [...(error > 0 ? [words.count.error(error)] : []), ...(warning > 0 ? [words.count.warning(warning)] : [])].join(', ');
    const facts = [file.mode, auditTexts.made(file.made, file.madeBy)].filter((fact) => fact !== undefined).join(' · ');
    const verdict = style[TONE_COLOUR[VERDICT_TONE[file.verdict]]](VERDICT_MARK[file.verdict]);
    yield `  ${verdict} ${padText(shown(file.name), names)}  ${padText(amounts[i] as string, amountWidth)}  ${counts === '' ? '' : `${counts} · `}${style.dim(facts)}`;
    for (const { id, fields } of file.unjudged) {
      yield style.red(`    ${auditTexts.unjudged(id, words.list(fields.map((field) => words.text(FIELDS[field].label))))}`);
    }
    const sheets = unreadSheetsText(file, context);
    if (sheets !== undefined) for (const line of wrapText(sheets, context.width, '    ')) yield style.red(line);
  }
}

function* blockLines(block: AuditRuleSummary, context: AuditContext): Generator<string> {
  const { auditTexts, words, style, width, rules } = context;
  const known = rules.get(block.id);
  const { severity } = block;
  // Of one remark it is told what it says: the title and the remedy of a rule are of what is worse ("Prospect kept too long").
  const [only] = severity === 'info' && block.messages.length === 1 ? block.messages : [];
  const remark = only && messageParts(words, only.message, known, only.options);
  for (const line of wrapText(
    `${remark?.fact.replace(/\.$/, '') ?? ruleHeadline(block, context)} · ${ruleExtent(block, context)}`,
    width,
    `  ${SEVERITY_MARK[severity]} `,
    '    ',
  ))
    yield style[SEVERITY_COLOUR[severity]](style.bold(line));
  for (const { message, options, places } of block.messages) {
    if (block.messages.length > 1) yield* wrapText(messageParts(words, message, known, options).fact, width, '    ');
    const { bare, detailed } = splitBareFindings(places);
    for (const place of detailed.slice(0, MOST_FILES))
      yield* wrapText(words.labelled(shown(place.file), findingAmount(place, block.id, MOST_FILES, context)), width, '      ', '        ');
    if (detailed.length > MOST_FILES) yield style.dim(`      ${auditTexts.and(detailed.length - MOST_FILES)}`);
    const names = bare.map(({ file }) => file);
    if (bare.length > 0) yield* wrapText(pathList(names, names.length, MOST_FILES, context), width, '      ');
  }
  const remedy = remark ? capitalised(remark.todo) : known && firstSentence(words.text(known.docs.remedy));
  if (remedy) for (const line of wrapText(remedy, width, '    → ', '      ')) yield style.dim(line);
}

function* listLines(list: ListInfo, { words, style, width }: AuditContext): Generator<string> {
  for (const line of wrapText(listLine(list, words), width, '  ', '    '))
    yield leavesUnscreened(list) ? style.red(line) : list.unread > 0 ? style.yellow(line) : line;
}

function* linesOf(report: AuditReport, context: AuditContext): Generator<string> {
  const { auditTexts, words, style, quiet } = context;
  const { files, unread, pairs, totals, lists } = report;
  yield* auditHead(report, context);
  const section = (title: string, lines: Iterable<string>): Generator<string> => sectionLines(title, lines, style);
  yield* section(auditTexts.headings.unread, [
    ...unread.slice(0, MOST_LISTED).map(({ name, code }) => `  ? ${words.labelled(shown(name), auditTexts.cannot(code))} (${code})`),
    ...(unread.length > MOST_LISTED ? [style.dim(`  ${auditTexts.and(unread.length - MOST_LISTED)}`)] : []),
  ]);
  yield* section(
    auditTexts.headings.lists,
    lists.filter((list) => !quiet || leavesUnscreened(list) || list.unread > 0).flatMap((list) => [...listLines(list, context)]),
  );
  const wanted = quiet ? files.filter(({ verdict }) => verdict === 'errors' || verdict === 'incomplete') : files;
  const listed =
    wanted.length > MOST_LISTED
      ? rankFiles(wanted)
          .slice(0, MOST_LISTED)
          .map(({ file }) => file)
      : wanted;
  yield* section(auditTexts.headings.files, [
    ...fileLines(listed, context),
    ...(wanted.length > listed.length ? [style.dim(`  ${auditTexts.lessBad(wanted.length - listed.length)}`)] : []),
  ]);
  const blocks = auditRuleSummaries(files).filter(({ severity }) => !quiet || severity === 'error');
  yield* section(
    auditTexts.headings.found,
    blocks.flatMap((block) => [...blockLines(block, context)]),
  );
  if (quiet) return;
  const [shownPairs, all] = [(pairs ?? []).slice(0, MOST_PAIRS), totals.pairs ?? 0];
  yield* section(auditTexts.headings.shared, [
    ...shownPairs.map((pair) => `  ${auditTexts.both(shown(pair.files[0]), shown(pair.files[1]), pair.persons)}`),
    ...(all > shownPairs.length ? [style.dim(`  ${auditTexts.and(all - shownPairs.length)}`)] : []),
    ...(pairs === undefined && totals.repeated > 0 ? [`  ${auditTexts.noPairs}`] : []),
  ]);
  yield* section(auditTexts.headings.skipped, [
    ...skippedByReason(report).map(([reason, names]) => `  ${auditTexts.left(reason, names.length)}`),
    ...(totals.ignored > 0 ? [`  ${auditTexts.ignored(totals.ignored)}`] : []),
  ]);
}

/** The audit for somebody who reads it the next morning: the answer, the files, what was found, and what to do. */
export const auditTerminal: AuditReporter = function* (report, context) {
  if (context.quiet && report.verdict !== 'errors' && report.verdict !== 'incomplete') {
    // No news is good news of files alone: where there is none, nothing is known.
    if (report.files.length === 0) yield `${verdictSign(report).mark} ${context.auditTexts.nothing}\n`;
    return;
  }
  for (const line of linesOf(report, context)) yield `${line}\n`;
  const { exit, exitOfOrganisation = false, words, auditTexts } = context;
  if (exit !== undefined) yield `\n${exitOfOrganisation ? auditTexts.exitOfOrganisation(exit) : words.exit[exit]}\n`;
};
