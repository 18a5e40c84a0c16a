/**
 * What every report of governance says, whatever its form.
 * @module
 */
import { CONTROLS } from '../../law/controls-data.js';
import { CONTROL_STATES, type ControlState } from '../../model/governance/control.js';
import {
  type BreachStatus,
  type ControlStatus,
  type GovernanceReport,
  governanceAnswer,
} from '../../model/report/core/governance-report.js';
import type { CoreFile } from '../../model/report/core/report-core.js';
import { bySeverity } from '../../model/rule/severity.js';
import { type GovernanceWords, governanceWords } from '../../words/reports/governance.js';
import type { ReporterContext } from '../contract/reporter.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { factTexts } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

const DAY = 86_400_000;
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** So many columns are named on one line. */
const MOST_COLUMNS = 4;
/** Columns of a register that no field is read from, by their headers. */
export const unreadNames = (headers: readonly string[], { words, lang }: Pick<ReporterContext, 'words' | 'lang'>): string => {
  const named = headers.slice(0, MOST_COLUMNS).map((header) => words.quoted(safeText(header, 30)));
  return [...named, ...(headers.length > MOST_COLUMNS ? [governanceWords(lang).more(headers.length - MOST_COLUMNS)] : [])].join(', ');
};

/** States in the order in which they are told, with how many there are. */
export const stateCounts = ({ states }: GovernanceReport, say: GovernanceWords): readonly string[] =>
  (['met', 'told', 'due-soon', 'overdue', 'not-held', 'not-told', 'not-applicable'] as const satisfies readonly ControlState[])
    .filter((state) => states[state] > 0 || state === 'met' || state === 'not-told')
    .map((state) => say.count(say.states[state], states[state]));

export const answerSentence = (report: GovernanceReport, say: GovernanceWords): string => {
  const answer = governanceAnswer(report);
  if (answer === 'no') return say.answers.no(report.counts.error);
  const isAllRead = report.registers.every(({ unreadColumns }) => unreadColumns.length === 0);
  return say.answers[answer === 'yes' && !isAllRead ? 'read' : answer];
};

/** Who it is about: the organisation, else the file. */
export const subjectOf = ({ entity, name }: GovernanceReport): string => safeText(entity ?? name, 60);

export const controlOf = (id: string) => CONTROLS.find((one) => one.id === id);
export const controlTitle = ({ id }: Pick<ControlStatus, 'id'>, { words }: Pick<ReporterContext, 'words'>): string => {
  const control = controlOf(id);
  return control ? words.text(control.title) : safeText(id);
};

const isDisproven = ({ since, proof }: ControlStatus): boolean => proof !== undefined && since === proof.last && !proof.holds;

/** What to do for a control. Whose own register speaks against it needs no register named. */
export const controlRemedy = (one: ControlStatus, { words }: Pick<ReporterContext, 'words'>, say: GovernanceWords): string => {
  if (one.proof?.by === 'register' && isDisproven(one)) return say.disprovenNext;
  const control = controlOf(one.id);
  return control ? words.text(control.remedy) : '';
};

/** What is known of a control, in a few words. */
export const controlDetail = ({ state, due, since, proof }: ControlStatus, { asOf }: GovernanceReport, say: GovernanceWords): string => {
  if (proof && since === proof.last) return proof.holds ? say.proven(proof.count, proof.last) : say.disproven;
  if (state === 'overdue' && due) return `${say.overdue(due, daysBetween(due, asOf))}${since ? `, ${say.since(since)}` : ''}`;
  if (state === 'due-soon' && due) return say.dueBy(due, daysBetween(asOf, due));
  if (state === 'told') return say.noEvidence;
  return since ? say.since(since) : '';
};

/** Controls of a state, in the order of the guide. */
export const controlsIn = (report: GovernanceReport, state: ControlState): readonly ControlStatus[] =>
  report.controls.filter((one) => one.state === state);

export { CONTROL_STATES };

/** A breach and its clock in one sentence. */
export const breachSentence = ({ id, row, due, clock, hours = 0 }: BreachStatus, say: GovernanceWords): string => {
  const called = id === undefined ? say.row(row) : safeText(id, 30);
  if (due === undefined) return `${called} · ${say.open}`;
  const [day = '', time = ''] = due.split('T');
  return `${called} · ${(clock === 'past' ? say.late : say.notify)(day, time.slice(0, 5), hours)}`;
};

/** One thing that was found: what, where, and what to do. */
export interface ToldFinding {
  readonly result: FindingResult;
  readonly file: CoreFile;
  /** Lines or rows, with what is known of each. */
  readonly places: readonly string[];
}

const placesOf = (result: FindingResult, context: ReporterContext): readonly string[] => {
  const say = governanceWords(context.lang);
  return result.finding.examples.map(({ place, facts }) => {
    const at = place.at === 'row' ? say.row(place.row) : place.at === 'key' ? say.line(place.line) : '';
    return [...factTexts(context.words, result.known, facts), at].filter((text) => text !== '').join(' · ');
  });
};

/** Everything that was found, worst first; states that tell themselves among the controls are left out where `withStates` is false. */
export const toldFindings = (report: GovernanceReport, context: ReporterContext): readonly ToldFinding[] =>
  report.files
    .flatMap((file) => findingResults(file, context).map((result) => ({ result, file, places: placesOf(result, context) })))
    .sort((a, b) => bySeverity(a.result, b.result));

/** What falls due: controls by their day, breaches by their instant. In order. */
export const dueList = ({
  controls,
  breaches,
}: GovernanceReport): readonly { readonly due: string; readonly of: ControlStatus | BreachStatus }[] =>
  [
    ...controls.filter(({ state }) => state !== 'not-applicable').flatMap((of) => (of.due === undefined ? [] : [{ due: of.due, of }])),
    ...breaches.flatMap((of) => (of.due === undefined ? [] : [{ due: of.due, of }])),
  ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
