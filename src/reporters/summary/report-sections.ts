import { lazy } from '../../model/base/lazy.js';
import type { FieldName } from '../../model/contact/field.js';
import { type ListInfo, leavesUnscreened } from '../../model/contact/suppression-list.js';
import { easedOf } from '../../model/report/eased.js';
import type { Report } from '../../model/report/report.js';
import type { Words } from '../../words/index.js';
import type { ReporterContext } from '../contract/reporter.js';
import { otherSheetsText, readAsText } from '../text/input-text.js';
import { fieldLabel, headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { blockingRules } from './answer.js';
import { switchedOffSentences } from './eased.js';
import { lawsById, lawTitle } from './law-titles.js';
import { noteTexts } from './note-texts.js';
import { targetSentences } from './target.js';

/** One sentence of a section: each format sets it as it does. */
export interface SectionSentence {
  readonly text: string;
  /** The sign that stands before it. */
  readonly mark?: '✗';
  /** What may be done about the sentence before it. */
  readonly isHint?: true;
  /** It tells of a list that clears nobody. */
  readonly isDoubtful?: true;
}

const MOST_COLUMNS = 30;
/** From here on a column counts as understood. */
const SURE = 0.6;

/** "consent date (consentAt)": with the name that options take. */
const fieldWithName = (field: FieldName, context: ReporterContext): string => `${fieldLabel(context.words, field)} (${safeText(field)})`;

const capped = (items: readonly string[], { words }: ReporterContext): string =>
  items.length <= MOST_COLUMNS
    ? items.join(', ')
    : `${items.slice(0, MOST_COLUMNS).join(', ')}, ${words.more(items.length - MOST_COLUMNS)}`;

/** How the columns were understood: only what is not certain one by one. */
export function* columnSentences(report: Report, context: ReporterContext): Generator<SectionSentence> {
  const { words } = context;
  yield { text: readAsText(words, report.input) };
  const others = otherSheetsText(words, report.input);
  if (others !== undefined) yield { text: others };
  const unknown = report.columns.filter((c) => c.field === undefined);
  const unsure = report.columns.filter((c) => c.field !== undefined && c.confidence < SURE);
  const understood = report.columns.length - unknown.length - unsure.length;
  if (understood > 0) yield { text: words.understood(understood) };
  const guessed = unsure.map((c) =>
    words.mapped(headerText(words, c.header, c.column), c.field === undefined ? '' : fieldLabel(words, c.field), c.confidence, c.by),
  );
  if (guessed.length > 0) yield { text: words.unsure(capped(guessed, context)) };
  const unread = unknown.map((c) => headerText(words, c.header, c.column));
  if (unread.length > 0) yield { text: words.unmapped(capped(unread, context)) };
}

/** The columns that left, on one line, and how to keep one. */
export function* droppedColumnSentences(report: Report, context: ReporterContext): Generator<SectionSentence> {
  const { words } = context;
  const dropped = report.columns.filter((c) => !c.kept);
  if (dropped.length === 0) return;
  const named = dropped.map(
    (c) => headerText(words, c.header, c.column) + (c.droppedBy === undefined ? '' : ` (${safeText(c.droppedBy)})`),
  );
  yield { text: capped(named, context) };
  yield { text: words.keepColumn };
}

/** Rules that did not run: those that stop the run one by one, with the option that continues; the others by reason. */
export function* notRunSentences(report: Report, context: ReporterContext): Generator<SectionSentence> {
  const { words, quiet } = context;
  const blocking = blockingRules(report);
  for (const { id, fields } of blocking) {
    yield { mark: '✗', text: `${safeText(id)} · ${words.fieldAbsent(fields.map((f) => fieldWithName(f, context)))}` };
  }
  if (blocking.length > 0) {
    const fields = [...new Set(blocking.flatMap((rule) => rule.fields))];
    // One word, so that no line break falls into it and it can be copied whole.
    yield { isHint: true, text: words.absentHint(`--absent=${fields.map((f) => safeText(f)).join(',')}`) };
  }
  if (quiet === true) return;
  const groups = new Map<string, string[]>();
  for (const rule of report.notRun) {
    if (blocking.includes(rule) || rule.because === 'switched-off') continue;
    const lacking = rule.accepted ? words.accepted : words.fieldAbsent(rule.fields.map((f) => safeText(f)));
    const reason = rule.because === 'not-in-force' ? words.notInForce(safeText(report.asOf)) : lacking;
    groups.set(reason, [...(groups.get(reason) ?? []), safeText(rule.id)]);
  }
  for (const [reason, ids] of groups) yield { text: `${ids.join(', ')} · ${reason}` };
  // Who else switched rules off stands in the first lines.
  for (const text of switchedOffSentences(easedOf(report), context, ['preset'])) yield { text };
}

/** A list: name, entries, date, and whether it still clears who is not on it. */
export const listLine = (list: ListInfo, words: Words): string => {
  const { name, kind, entries, channels, date, fresh, doubt, maxAgeDays, closesOn, weak } = list;
  const { unread, unreadLines, agreeing = 0, silent = 0, otherRequests = 0, cleared = 0 } = list;
  const all = Object.values(entries).reduce((sum, n) => sum + n, 0);
  // What has no date is neither fresh nor old.
  const state = fresh ? (date === undefined ? [] : [words.listFresh]) : [words.listDoubt(doubt ?? 'stale', maxAgeDays, closesOn, kind)];
  const lines = [
    ...(unread > 0 ? [words.listUnread(unread, undefined, unreadLines)] : []),
    ...(agreeing > 0 ? [words.listAgreeing(agreeing)] : []),
    ...(silent > 0 ? [words.listSilent(silent)] : []),
    ...(otherRequests > 0 ? [words.listOtherRequests(otherRequests)] : []),
    ...(cleared > 0 ? [words.listCleared(cleared)] : []),
  ];
  const more = [...state, ...(weak ? [words.listWeak] : []), ...lines];
  const dated = words.listDate(date === undefined ? undefined : safeText(date));
  return [words.listLine(safeText(name, 60), kind, all, channels), dated, ...more].join(' · ');
};

/** Each list, in a sentence. */
export const listSentences = ({ lists }: Report, { words }: Pick<ReporterContext, 'words'>): SectionSentence[] =>
  lists.map((list) => ({ text: listLine(list, words), ...((leavesUnscreened(list) || list.unread > 0) && { isDoubtful: true }) }));

/** Which configuration file is in use. */
export const configSentence = ({ config }: Pick<Report, 'config'>, { words }: Pick<ReporterContext, 'words'>): string | undefined =>
  config && words.configUsed(safeText(config.name, 60), config.above);
/** The same, for the first lines: where nobody named it and it lies elsewhere. */
export const distantConfigSentences = ({ config }: Pick<Report, 'config'>, { words }: Pick<ReporterContext, 'words'>): readonly string[] =>
  config?.above ? [words.configUsed(safeText(config.name, 60), config.above)] : [];

/** How a file for a tool is laid out, the configuration, changes of law ahead, then what was tolerated or inferred while reading. */
export function* noteSentences(report: Report, context: ReporterContext): Generator<SectionSentence> {
  const { words } = context;
  // Changes of law ahead are rare.
  const laws = lazy(() => lawsById(context));
  const titles = (ids: readonly string[]): string[] => ids.map((id) => lawTitle(laws(), words, id));
  for (const text of targetSentences(report, words, context.lang)) yield { text };
  const configured = configSentence(report, context);
  if (configured !== undefined) yield { text: `${configured}.` };
  for (const { day, rows, rules, law } of report.changes ?? []) {
    const ids = rules.map((id) => safeText(id)).join(', ');
    yield { text: words.coming(safeText(day), rows, ids, titles(law)) };
  }
  for (const text of noteTexts(report, words)) yield { text };
}

/** The files that the run wrote. */
export function* writtenFileSentences({ words, files = [] }: ReporterContext): Generator<SectionSentence> {
  for (const { label, name } of files) {
    const known = Object.hasOwn(words.files, label) ? words.files[label] : undefined;
    yield { text: words.labelled(known ?? safeText(label), safeText(name)) };
  }
}
