import { AUDIT_VERDICTS, type AuditedFile, type AuditVerdict } from '../../../model/audit.js';
import { type Choice, filtersFor } from '../../html/filters.js';
import { type Markup, markup } from '../../html/markup.js';
import { idIn, sectionOf } from '../../html/scene.js';
import { type Head, tableIn } from '../../html/table.js';
import { titleOf } from '../../say.js';
import { visible } from '../../visible.js';
import { whyOf } from '../answer.js';
import { pathOf } from '../places.js';
import { isOpen, oldestIn, type Ranked } from '../worst.js';
import type { AuditView } from './view.js';

const TAG = { errors: 'error', incomplete: 'unknown', warnings: 'warning', clean: 'ok' } as const satisfies Record<AuditVerdict, string>;

const DAY = 86_400_000;
/** A day after the one that is judged at, as when an earlier one was asked for, is no day ago. */
const daysBetween = (from: string, to: string): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY));

const verdictTag = ({ said }: AuditView, verdict: AuditVerdict): Markup =>
  markup`<span class="tag t-${TAG[verdict]}">${said.verdicts[verdict]}</span>`;

/** The folders quietly, and the file by its name. */
const nameHtml = (name: string): Markup => {
  const shown = pathOf(name);
  const at = shown.lastIndexOf('/') + 1;
  return markup`<span class="path">${at > 0 ? markup`<small>${shown.slice(0, at)}</small>` : undefined}${shown.slice(at)}</span>`;
};

const purposeOf = ({ said }: AuditView, { preset, purpose }: AuditedFile): Markup => {
  const purposes: Readonly<Record<string, string>> = said.purposes;
  return markup`${Object.hasOwn(purposes, purpose) ? purposes[purpose] : visible(purpose, 30)} <small>${visible(preset, 30)}</small>`;
};

/** Where everything was judged anew there is nothing to tell apart. */
const saysKept = ({ context }: AuditView): boolean => context.kept?.includes(true) === true;

const figure = (n: number, shown: string): Markup => markup`<td class="n" data-v="${n}">${shown}</td>`;

const rowHtml = (view: AuditView, { file, place, reasons }: Ranked, ids: readonly string[]): Markup => {
  const { said, words, report, context } = view;
  const { counts, contacts, verdict, mode, encrypted, used, usedBy } = file;
  const [oldest, days] = [oldestIn(file), daysBetween(used, report.asOf)];
  const count = (n: number): Markup => figure(n, n === 0 ? '–' : words.number(n));
  const kept = saysKept(view) ? context.kept?.[place] : undefined;
  const why = reasons.length === 0 ? undefined : markup`<small class="why">${whyOf(reasons, 1, context).join(', ')}</small>`;
  // A file that is incomplete may hold errors as well: it is found by both.
  const verdicts = verdict === 'incomplete' && counts.error > 0 ? 'incomplete errors' : verdict;
  const rules = file.rules.flatMap(({ id, findings }) => (findings.length > 0 ? [ids.indexOf(id)] : []));
  return markup`<tr id="${idIn(view, `file-${place}`)}" data-v="${verdicts}" data-r="${rules.join(' ')}">
    <th scope="row">${nameHtml(file.name)}${why}</th>
    <td data-v="${AUDIT_VERDICTS.indexOf(verdict)}">${verdictTag(view, verdict)}</td>
    ${count(contacts)}${count(counts.error)}${count(counts.warning)}${count(counts.info)}
    ${figure(oldest ?? -1, oldest === undefined ? '–' : said.monthCount(oldest))}
    <td>${mode === undefined ? '–' : markup`<code>${visible(mode, 12)}</code>`}${isOpen(file) ? markup` <small class="t-error">${said.open}</small>` : undefined}</td>
    <td>${encrypted ? words.yes : words.no}</td>
    <td class="n" data-v="${days}">${said.dayCount(days)}${usedBy === 'change' ? markup` <small>${said.byChange}</small>` : undefined}</td>
    <td>${purposeOf(view, file)}</td>
    ${kept === undefined ? undefined : markup`<td>${kept ? said.judgedHow.kept : said.judgedHow.anew}</td>`}</tr>`;
};

const choices = (view: AuditView, ids: readonly string[]): readonly Choice[] => {
  const { said, words, worst, context } = view;
  const verdicts = AUDIT_VERDICTS.toReversed().filter((verdict) => worst.some(({ file }) => file.verdict === verdict));
  return [
    { name: 'v', label: said.verdict, all: said.allVerdicts, values: verdicts.map((verdict) => [verdict, said.verdicts[verdict]]) },
    {
      name: 'r',
      label: said.finding,
      all: said.allFindings,
      values: ids.map((id, i) => [String(i), titleOf(words, id, context.rules.get(id))]),
    },
  ];
};

/** File by file, the worst first: what was found in each, how old its contacts are, who may read it, and whether anybody still opens it. */
export const filesPart = (view: AuditView): Markup | undefined => {
  const { said, report, worst, rest, blocks } = view;
  if (worst.length === 0) return undefined;
  const ids = blocks.map(({ id }) => id);
  const heads: readonly Head[] = [
    said.file,
    said.verdict,
    [said.contacts, 'n'],
    [said.errors, 'n'],
    [said.warnings, 'n'],
    [said.infos, 'n'],
    [said.oldest, 'n'],
    said.rights,
    said.encryption,
    [said.unopened, 'n'],
    said.purpose,
    ...(saysKept(view) ? [said.judged] : []),
  ];
  return sectionOf(view, 'files', said.fileTable, [
    rest.length > 0 ? markup`<p>${said.worstShown(worst.length, report.files.length, rest.length)}</p>` : undefined,
    filtersFor(view, said.fileFilters, choices(view, ids)),
    tableIn(view, said.files, {
      caption: said.filesCaption(worst.length),
      heads,
      rows: worst.map((one) => rowHtml(view, one, ids)),
      sortable: true,
      kind: 'files',
    }),
    markup`<p class="note">${said.mode}</p>`,
  ]);
};
