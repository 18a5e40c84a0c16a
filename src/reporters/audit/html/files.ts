import { AUDIT_VERDICTS, type AuditedFile, type AuditVerdict } from '../../../model/report/audit-report.js';
import { type FilterChoice, filtersHtml } from '../../html/components/filters.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { elementId, sectionHtml } from '../../html/components/page-context.js';
import { type ColumnHead, tableHtml } from '../../html/components/table.js';
import { daysBetween } from '../../text/days-between.js';
import { ruleTitle } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { reasonTitles } from '../answer.js';
import { isOpenToOthers, oldestContactMonths, type RankedFile } from '../file-ranking.js';
import { shortPath } from '../paths.js';
import type { AuditView } from './view.js';

const TAG = { errors: 'error', incomplete: 'unknown', warnings: 'warning', clean: 'ok' } as const satisfies Record<AuditVerdict, string>;

/** A day after the one that is judged at, as when an earlier one was asked for, is no day ago. */
const daysAgo = (day: string, asOf: string): number => Math.max(0, daysBetween(day, asOf) ?? 0);

const verdictTag = ({ pageWords }: AuditView, verdict: AuditVerdict): Markup =>
  markup`<span class="tag t-${TAG[verdict]}">${pageWords.verdicts[verdict]}</span>`;

/** The folders quietly, and the file by its name. */
const nameHtml = (name: string): Markup => {
  const shown = shortPath(name);
  const at = shown.lastIndexOf('/') + 1;
  return markup`<span class="path">${at > 0 ? markup`<small>${shown.slice(0, at)}</small>` : undefined}${shown.slice(at)}</span>`;
};

const purposeOf = ({ pageWords }: AuditView, { preset, purpose }: AuditedFile): Markup => {
  const purposes: Readonly<Record<string, string>> = pageWords.purposes;
  return markup`${Object.hasOwn(purposes, purpose) ? purposes[purpose] : safeText(purpose, 30)} <small>${safeText(preset, 30)}</small>`;
};

/** Where everything was judged anew there is nothing to tell apart. */
const showsReusedVerdicts = ({ context }: AuditView): boolean => context.kept?.includes(true) === true;

const figure = (n: number, shown: string): Markup => markup`<td class="n" data-v="${n}">${shown}</td>`;

const rowHtml = (view: AuditView, { file, place, reasons }: RankedFile, ids: readonly string[]): Markup => {
  const { pageWords, words, report, context } = view;
  const { counts, contacts, verdict, mode, encrypted, used, usedBy } = file;
  const [oldest, days] = [oldestContactMonths(file), daysAgo(used, report.asOf)];
  const count = (n: number): Markup => figure(n, n === 0 ? '–' : words.number(n));
  const kept = showsReusedVerdicts(view) ? context.kept?.[place] : undefined;
  const why = reasons.length === 0 ? undefined : markup`<small class="why">${reasonTitles(reasons, 1, context).join(', ')}</small>`;
  // A file that is incomplete may hold errors as well: it is found by both.
  const verdicts = verdict === 'incomplete' && counts.error > 0 ? 'incomplete errors' : verdict;
  const rules = file.rules.flatMap(({ id, findings }) => (findings.length > 0 ? [ids.indexOf(id)] : []));
  return markup`<tr id="${elementId(view, `file-${place}`)}" data-v="${verdicts}" data-r="${rules.join(' ')}">
    <th scope="row">${nameHtml(file.name)}${why}</th>
    <td data-v="${AUDIT_VERDICTS.indexOf(verdict)}">${verdictTag(view, verdict)}</td>
    ${count(contacts)}${count(counts.error)}${count(counts.warning)}${count(counts.info)}
    ${figure(oldest ?? -1, oldest === undefined ? '–' : pageWords.monthCount(oldest))}
    <td>${mode === undefined ? '–' : markup`<code>${safeText(mode, 12)}</code>`}${isOpenToOthers(file) ? markup` <small class="t-error">${pageWords.open}</small>` : undefined}</td>
    <td>${encrypted ? words.yes : words.no}</td>
    <td class="n" data-v="${days}">${pageWords.dayCount(days)}${usedBy === 'change' ? markup` <small>${pageWords.byChange}</small>` : undefined}</td>
    <td>${purposeOf(view, file)}</td>
    ${kept === undefined ? undefined : markup`<td>${kept ? pageWords.judgedHow.kept : pageWords.judgedHow.anew}</td>`}</tr>`;
};

const choices = (view: AuditView, ids: readonly string[]): readonly FilterChoice[] => {
  const { pageWords, words, listedFiles, context } = view;
  const verdicts = AUDIT_VERDICTS.toReversed().filter((verdict) => listedFiles.some(({ file }) => file.verdict === verdict));
  return [
    {
      name: 'v',
      label: pageWords.verdict,
      all: pageWords.allVerdicts,
      values: verdicts.map((verdict) => [verdict, pageWords.verdicts[verdict]]),
    },
    {
      name: 'r',
      label: pageWords.finding,
      all: pageWords.allFindings,
      values: ids.map((id, i) => [String(i), ruleTitle(words, id, context.rules.get(id))]),
    },
  ];
};

/** File by file, the worst first: what was found in each, how old its contacts are, who may read it, and whether anybody still opens it. */
export const filesSection = (view: AuditView): Markup | undefined => {
  const { pageWords, report, listedFiles, otherFiles, ruleSummaries } = view;
  if (listedFiles.length === 0) return undefined;
  const ids = ruleSummaries.map(({ id }) => id);
  const heads: readonly ColumnHead[] = [
    pageWords.file,
    pageWords.verdict,
    [pageWords.contacts, 'n'],
    [pageWords.errors, 'n'],
    [pageWords.warnings, 'n'],
    [pageWords.infos, 'n'],
    [pageWords.oldest, 'n'],
    pageWords.rights,
    pageWords.encryption,
    [pageWords.unopened, 'n'],
    pageWords.purpose,
    ...(showsReusedVerdicts(view) ? [pageWords.judged] : []),
  ];
  return sectionHtml(view, 'files', pageWords.fileTable, [
    otherFiles.length > 0 ? markup`<p>${pageWords.worstShown(listedFiles.length, report.files.length, otherFiles.length)}</p>` : undefined,
    filtersHtml(view, pageWords.fileFilters, choices(view, ids)),
    tableHtml(view, pageWords.files, {
      caption: pageWords.filesCaption(listedFiles.length),
      heads,
      rows: listedFiles.map((file) => rowHtml(view, file, ids)),
      sortable: true,
      kind: 'files',
    }),
    markup`<p class="note">${pageWords.mode}</p>`,
  ]);
};
