import type { AuditReport } from '../../model/audit.js';
import type { AuditPageWords } from '../../words/audit-page.js';
import { code, md } from '../markdown-safe.js';
import { tableOf } from '../markdown-text.js';
import { labelOf } from '../say.js';
import { visible } from '../visible.js';
import { whyOf } from './answer.js';
import { type Place, placesIn, type RuleBlock } from './blocks.js';
import type { AuditContext } from './context.js';
import { listed, pathOf } from './places.js';
import { isOpen, oldestIn, worstFirst } from './worst.js';

/** Rows of each table, and what is named in a cell: a comment on GitHub ends at 65,536 characters. */
const MOST = { unjudged: 20, files: 50, reasons: 3, across: 15, names: 3 } as const;
export const VERDICT = { incomplete: '⚪', errors: '🔴', warnings: '🟠', clean: '🟢' } as const;

/** Everything that a part is made from. */
export interface Parts {
  readonly report: AuditReport;
  readonly context: AuditContext;
  readonly page: AuditPageWords;
  readonly blocks: readonly RuleBlock[];
}

/** A table of at most so many rows, and how many more there are. */
function* capped(heads: readonly string[], rows: readonly (readonly string[])[], most: number, page: AuditPageWords): Generator<string> {
  if (rows.length === 0) return;
  yield* tableOf([heads.map(md), ...rows.slice(0, most)]);
  if (rows.length > most) yield* ['', md(page.moreFiles(rows.length - most))];
}

const path = (name: string): string => code(pathOf(name));

/** What could not be judged, and why. */
export function* unjudgedLines({ report, context, page }: Parts): Generator<string> {
  const { said, words } = context;
  const unread = report.unread.map(({ name, code: why }) => [path(name), `${md(said.cannot(why))} (${code(why)})`]);
  const partly = report.files.flatMap(({ name, unjudged }) =>
    unjudged.map(({ id, fields }) => [
      path(name),
      md(
        page.partly(
          visible(id),
          fields.map((field) => labelOf(words, field)),
        ),
      ),
    ]),
  );
  yield* capped([page.file, page.reason], [...unread, ...partly], MOST.unjudged, page);
}

/** File by file, the worst first. */
export function* fileLines({ report, context, page }: Parts): Generator<string> {
  const { words } = context;
  const rows = worstFirst(report.files).map(({ file, reasons }) => {
    const oldest = oldestIn(file);
    return [
      path(file.name),
      `${VERDICT[file.verdict]} ${md(page.verdicts[file.verdict])}`,
      words.number(file.contacts),
      words.number(file.counts.error),
      words.number(file.counts.warning),
      oldest === undefined ? '' : page.monthCount(oldest),
      file.mode === undefined ? '' : `${code(file.mode)}${isOpen(file) ? ` ${md(page.open)}` : ''}`,
      file.encrypted ? words.yes : words.no,
      md(whyOf(reasons, MOST.reasons, context).join(', ')),
    ];
  });
  const heads = [
    page.file,
    page.verdict,
    page.contacts,
    page.errors,
    page.warnings,
    page.oldest,
    page.rights,
    page.encryption,
    page.reason,
  ];
  yield* capped(heads, rows, MOST.files, page);
}

/** What only all files together show. */
export function* acrossLines({ report, context, page, blocks }: Parts): Generator<string> {
  const { words, said } = context;
  const elsewhere = ({ finding: { files = [], inFiles = files.length } }: Place): string => md(listed(files, inFiles, MOST.names, context));
  const live = placesIn(blocks, 'export-opposed-elsewhere').map((place) => [
    words.number(place.finding.count),
    path(place.file),
    elsewhere(place),
  ]);
  const on = placesIn(blocks, 'export-opposed-listed').map(({ file, finding }) => [
    words.number(finding.count),
    path(file),
    md(page.opposedListed),
  ]);
  yield* capped([page.people, page.liveIn, page.refusedIn], [...live, ...on], MOST.across, page);
  const pairs = (report.pairs ?? []).map(({ files: [a, b], persons }) => [words.number(persons), path(a), path(b)]);
  if (live.length + on.length > 0 && pairs.length > 0) yield '';
  yield* capped([page.people, page.oneFile, page.otherFile], pairs, MOST.across, page);
  if (report.pairs === undefined && report.totals.repeated > 0) yield md(said.noPairs);
}
