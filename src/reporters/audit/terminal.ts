import type { AuditedFile, AuditReport } from '../../model/audit.js';
import { FIELDS } from '../../model/field.js';
import type { ListInfo } from '../../model/list.js';
import { listLine } from '../rest.js';
import { firstSentence, messageOf, partsOf } from '../say.js';
import { pad, widthOf, wrap } from '../wrap.js';
import { doubted, extentOf, headlineOf, MARK, signOf, skippedBy, unjudgedIn } from './answer.js';
import { blocksOf, type RuleBlock } from './blocks.js';
import type { AuditContext, AuditReporter } from './context.js';
import { amountOf, listed, pathOf, setApart } from './places.js';
import { worstFirst } from './worst.js';

const TONE = { yes: 'green', care: 'yellow', no: 'red' } as const;
const COLOUR = { clean: 'green', warnings: 'yellow', errors: 'red', incomplete: 'red' } as const;
const SEVERITY = { error: ['✗', 'red'], warning: ['!', 'yellow'], info: ['i', 'cyan'] } as const;
/** Files told of one finding, and pairs of files; the rest is counted, and in the JSON. */
const MOST_FILES = 5;
/** Files told line by line: of more, the worst. */
const MOST_LISTED = 40;
const MOST_PAIRS = 8;
const NAME = 60;

const shown = (name: string): string => pathOf(name, NAME);

function* head(report: AuditReport, { said, words, style, width }: AuditContext): Generator<string> {
  const { totals, counts, verdict } = report;
  const { mark, tone } = signOf(report);
  const first =
    totals.files === 0 ? said.nothing : words.labelled(said.title(totals.files, totals.contacts, totals.persons), said.verdicts[verdict]);
  for (const line of wrap(first, width, `${mark} `, '  ')) yield style[TONE[tone]](style.bold(line));
  const unknown = unjudgedIn(report);
  if (unknown > 0) for (const line of wrap(said.incomplete(unknown), width, '  ')) yield style.red(line);
  if (doubted(report) > 0) for (const line of wrap(said.doubted(doubted(report)), width, '  ')) yield style.red(line);
  const facts = [
    words.date(report.asOf),
    `${words.count.error(counts.error)}, ${words.count.warning(counts.warning)}, ${words.count.info(counts.info)}`,
    ...(totals.repeated > 0 ? [said.repeated(totals.repeated)] : []),
    ...(totals.files > 0 ? [said.encrypted(totals.encrypted, totals.files)] : []),
    ...(totals.oldest ? [said.oldest(totals.oldest.months, shown(totals.oldest.file))] : []),
  ];
  for (const line of wrap(facts.join(' · '), width, '  ')) yield style.dim(line);
}

function* fileLines(files: readonly AuditedFile[], { said, words, style }: AuditContext): Generator<string> {
  const names = Math.max(0, ...files.map(({ name }) => widthOf(shown(name))));
  const amounts = files.map(({ contacts }) => said.contacts(contacts));
  const amountWidth = Math.max(0, ...amounts.map(widthOf));
  for (const [i, file] of files.entries()) {
    const { error, warning } = file.counts;
    const counts = [...(error > 0 ? [words.count.error(error)] : []), ...(warning > 0 ? [words.count.warning(warning)] : [])].join(', ');
    const facts = [file.mode, said.made(file.made, file.madeBy)].filter((fact) => fact !== undefined).join(' · ');
    const verdict = style[COLOUR[file.verdict]](MARK[file.verdict]);
    yield `  ${verdict} ${pad(shown(file.name), names)}  ${pad(amounts[i] as string, amountWidth)}  ${counts === '' ? '' : `${counts} · `}${style.dim(facts)}`;
    for (const { id, fields } of file.unjudged) {
      yield style.red(`    ${said.unjudged(id, words.list(fields.map((field) => words.text(FIELDS[field].label))))}`);
    }
  }
}

function* blockLines(block: RuleBlock, context: AuditContext): Generator<string> {
  const { said, words, style, width, rules } = context;
  const known = rules.get(block.id);
  const [mark, colour] = SEVERITY[block.severity];
  for (const line of wrap(`${headlineOf(block, context)} · ${extentOf(block, context)}`, width, `  ${mark} `, '    '))
    yield style[colour](style.bold(line));
  for (const { message, options, places } of block.messages) {
    const text = messageOf(words, message, known, options);
    if (block.messages.length > 1) yield* wrap(partsOf(text).fact, width, '    ');
    const { bare, told } = setApart(places);
    for (const place of told.slice(0, MOST_FILES))
      yield* wrap(words.labelled(shown(place.file), amountOf(place, MOST_FILES, context)), width, '      ', '        ');
    if (told.length > MOST_FILES) yield style.dim(`      ${said.and(told.length - MOST_FILES)}`);
    const names = bare.map(({ file }) => file);
    if (bare.length > 0) yield* wrap(listed(names, names.length, MOST_FILES, context), width, '      ');
  }
  const remedy = known && firstSentence(words.text(known.docs.remedy));
  if (remedy) for (const line of wrap(remedy, width, '    → ', '      ')) yield style.dim(line);
}

function* listLines(list: ListInfo, { words, style, width }: AuditContext): Generator<string> {
  for (const line of wrap(listLine(list, words), width, '  ', '    ')) yield list.fresh ? line : style.red(line);
}

function* linesOf(report: AuditReport, context: AuditContext): Generator<string> {
  const { said, words, style, quiet } = context;
  const { files, unread, pairs, totals, lists } = report;
  yield* head(report, context);
  const section = function* (title: string, lines: Iterable<string>): Generator<string> {
    let begun = false;
    for (const line of lines) {
      if (!begun) yield* ['', style.bold(title)];
      begun = true;
      yield line;
    }
  };
  yield* section(
    said.headings.unread,
    unread.map(({ name, code }) => `  ? ${words.labelled(shown(name), said.cannot(code))} (${code})`),
  );
  yield* section(
    said.headings.lists,
    lists.filter(({ fresh }) => !quiet || !fresh).flatMap((list) => [...listLines(list, context)]),
  );
  const wanted = quiet ? files.filter(({ verdict }) => verdict === 'errors' || verdict === 'incomplete') : files;
  const told =
    wanted.length > MOST_LISTED
      ? worstFirst(wanted)
          .slice(0, MOST_LISTED)
          .map(({ file }) => file)
      : wanted;
  yield* section(said.headings.files, [
    ...fileLines(told, context),
    ...(wanted.length > told.length ? [style.dim(`  ${said.lessBad(wanted.length - told.length)}`)] : []),
  ]);
  const blocks = blocksOf(files).filter(({ severity }) => !quiet || severity === 'error');
  yield* section(
    said.headings.found,
    blocks.flatMap((block) => [...blockLines(block, context)]),
  );
  if (quiet) return;
  const [most, all] = [(pairs ?? []).slice(0, MOST_PAIRS), totals.pairs ?? 0];
  yield* section(said.headings.shared, [
    ...most.map((pair) => `  ${said.both(shown(pair.files[0]), shown(pair.files[1]), pair.persons)}`),
    ...(all > most.length ? [style.dim(`  ${said.and(all - most.length)}`)] : []),
    ...(pairs === undefined && totals.repeated > 0 ? [`  ${said.noPairs}`] : []),
  ]);
  yield* section(said.headings.skipped, [
    ...skippedBy(report).map(([reason, names]) => `  ${said.left(reason, names.length)}`),
    ...(totals.ignored > 0 ? [`  ${said.ignored(totals.ignored)}`] : []),
  ]);
}

/** The audit for somebody who reads it the next morning: the answer, the files, what was found, and what to do. */
export const auditText: AuditReporter = function* (report, context) {
  if (context.quiet && report.verdict !== 'errors' && report.verdict !== 'incomplete') return;
  for (const line of linesOf(report, context)) yield `${line}\n`;
  if (context.exit !== undefined) yield `\n${context.words.exit[context.exit]}\n`;
};
