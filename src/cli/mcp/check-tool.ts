import { loadConfiguredParts } from '../../library/setup/configured-parts.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { coreFileOf } from '../../model/report/core/core-views.js';
import type { DocumentReport } from '../../model/report/core/document-report.js';
import type { CoreFile } from '../../model/report/core/report-core.js';
import type { Report } from '../../model/report/report.js';
import { rulesById } from '../../model/rule/rule.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { checksOf } from '../../reporters/data/checks.js';
import { findingResults } from '../../reporters/summary/finding-results.js';
import { headerText } from '../../reporters/text/phrases.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import { isPlan } from '../campaign/plan-input.js';
import { checkCommand } from '../check/check-command.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { type InputKind, inputKindOf } from '../recognise/input-kind.js';
import { readablePath, writablePath } from './roots.js';
import { type Question, runCommand, type ServerContext } from './run-command.js';

/** What a client asks of `check`. */
export interface CheckAsked {
  readonly path: string;
  readonly as?: string;
  readonly preset?: string;
  readonly channels?: readonly string[];
  readonly lists?: readonly { readonly path: string; readonly kind: 'opposition' | 'robinson'; readonly date?: string }[];
  readonly asOf?: string;
  readonly out?: string;
}

/** What it is told: for whoever reads, and for programs. */
export interface Told {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Files that name no other file: what is asked of one opens no second one. */
const ALONE: readonly InputKind[] = ['contacts', 'message', 'sms', 'script', 'log'];

const namesOthers = (path: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `"${safeText(path, 80)}" names other files, or is a register: this server judges contacts, messages, call scripts and logs, one file at a time.`,
      fr: `« ${safeText(path, 80)} » nomme d’autres fichiers, ou est un registre : ce serveur contrôle contacts, messages, scripts d’appel et journaux, un fichier à la fois.`,
    },
    { en: 'Run lumo-check on it in a terminal.', fr: 'Lancez lumo-check dessus dans un terminal.' },
  );

/** As a command line writes a list and its date in one: the path that would be opened is another. */
const DATED = /=\d{4}-\d{2}-\d{2}$/;
const datedPath = (path: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `"${safeText(path, 80)}" is a path and a date.`, fr: `« ${safeText(path, 80)} » est un chemin et une date.` },
    { en: 'Give the date of a list as `date`.', fr: 'Donnez la date d’une liste dans `date`.' },
  );

/** @throws LumoError LUMO_USAGE for what names other files */
const kindOf = async (path: string, asked: string | undefined, cwd: string): Promise<InputKind> => {
  const kind = asked === undefined && (await isPlan(path, cwd)) ? 'campaign' : await inputKindOf(path, asked, cwd);
  if (!ALONE.includes(kind)) throw namesOthers(path);
  return kind;
};

const findingsOf = (file: CoreFile, kind: InputKind, context: ReporterContext): object[] =>
  findingResults(file, context).map(({ rule, finding, severity, title, text, rows, regions }) => ({
    rule: safeText(rule.id),
    title,
    severity,
    message: safeText(finding.message),
    text,
    count: finding.count,
    ...(finding.place.at === 'column' && { column: headerText(context.words, finding.header, finding.place.column) }),
    ...(kind === 'contacts' ? rows.length > 0 && { rows } : { lines: [...new Set(regions.map(({ startLine }) => startLine))] }),
  }));

const silentOf = (file: CoreFile, context: ReporterContext): object[] =>
  checksOf(file, context).flatMap(({ rule, title, result, text }) => (result === 'not-run' ? [{ rule, title, text }] : []));

const contactFacts = (report: Report, { words }: ReporterContext): Readonly<Record<string, unknown>> => ({
  rows: report.rows,
  verdicts: report.verdicts,
  columnsLeftOut: report.columns.flatMap(({ kept, header, column }) => (kept ? [] : [headerText(words, header, column)])),
  lists: report.lists.map(({ name, kind, date, fresh }) => ({ name: safeText(name), kind, ...(date !== undefined && { date }), fresh })),
  ...(report.output && { written: safeText(report.output.name) }),
  ...(report.heldBack && { heldBack: report.heldBack }),
});

/** `check`: the answer of the command, with findings by rule. No cell, and no mask of one. @throws LumoError as the command does */
export const checkTool = async (asked: CheckAsked, server: ServerContext, question: Question): Promise<Told> => {
  const { roots, readOnly } = server;
  const path = await readablePath(asked.path, roots);
  const kind = await kindOf(path, asked.as, roots.first);
  const out = asked.out === undefined ? undefined : await writablePath(asked.out, roots, readOnly);
  const lists = [];
  for (const list of asked.lists ?? []) {
    if (DATED.test(list.path)) throw datedPath(list.path);
    lists.push({ ...list, path: await readablePath(list.path, roots) });
  }
  const options: CheckOptions = {
    lang: question.lang,
    as: [kind],
    ...(asked.preset !== undefined && { preset: asked.preset }),
    ...(asked.channels !== undefined && { channel: asked.channels }),
    ...(asked.asOf !== undefined && { asOf: asked.asOf }),
    opposition: lists.flatMap((list) => (list.kind === 'opposition' ? [list.path] : [])),
    robinson: lists.flatMap(({ kind: of, path: list, date }) => (of === 'robinson' ? [date === undefined ? list : `${list}=${date}`] : [])),
    ...(out === undefined ? { check: true } : { out }),
    format: ['json=-'],
    configLookup: true,
    headers: true,
    color: false,
    ci: false,
  };
  const { code, stdout, stderr } = await runCommand(checkCommand, [path], options, server, question);
  const report = JSON.parse(stdout) as Report | DocumentReport;
  const { rules } = await loadConfiguredParts({ cwd: roots.first, env: server.around.io.env });
  const words = wordsFor(question.lang);
  const context: ReporterContext = { words, lang: question.lang, rules: rulesById(rules), style: PLAIN_STYLE, width: 100 };
  const files = 'files' in report ? report.files : [coreFileOf(report)];
  return {
    text: stderr,
    data: {
      file: safeText(files[0]?.name ?? path),
      kind,
      passed: code === 0,
      exitCode: code,
      asOf: report.asOf,
      counts: report.counts,
      ...('files' in report ? {} : contactFacts(report, context)),
      findings: files.flatMap((file) => findingsOf(file, kind, context)),
      notJudged: files.flatMap((file) => silentOf(file, context)),
    },
  };
};
