import { createHash } from 'node:crypto';
import { collectedPart } from '../../engine/judge/collectors.js';
import { outcomeMonoidOf } from '../../engine/judge/outcome-recorder.js';
import { shiftOutcome } from '../../engine/judge/shift-outcome.js';
import { BaselineMatcher } from '../../engine/observe/baseline-collector.js';
import { planColumns } from '../../engine/passes/plan-file.js';
import { refuseNoContacts, refuseUnusedExemptions } from '../../engine/passes/run-invariants.js';
import type { Plan } from '../../engine/plan/plan.js';
import { buildReport } from '../../engine/report/build-report.js';
import { wholeFileFindings } from '../../engine/rules/whole-file-findings.js';
import type { FilesInParts } from '../../evidence/bundle-facts.js';
import { LAST_ROW, tooManyRows } from '../../fields/persons/person-errors.js';
import { exitCodeFor } from '../../library/exit-code.js';
import { VERSION } from '../../library/tool-version.js';
import { decodeData } from '../../model/base/data-codec.js';
import { namedError } from '../../model/base/named-error.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { Report } from '../../model/report/report.js';
import type { DriverFacts, DriverFile } from '../formats/driver-file.js';
import { judgedOtherwise, partsApart } from '../formats/merge-errors.js';
import { type OutcomeFile, readPartFile } from '../formats/outcome-file.js';
import { settledMissing } from '../formats/part-errors.js';
import { applySettled } from '../work/apply-settled.js';
import type { LoadedPlan } from '../work/load-plan.js';
import { countsOf, fileOf, filesInParts, outputOf, type ReadOutcome } from './file-of-parts.js';
import { encodingOfParts } from './part-encoding.js';
import { inPartOrder, type NamedText } from './part-files.js';

/** What the parts of a plan came to. */
export interface MergedShards {
  readonly report: Report;
  readonly exitCode: 0 | 1;
  /** Whether what the parts wrote may be published: not above the number of contacts that somebody must approve. */
  readonly commit: boolean;
  /** The hashes of all parts, for evidence. */
  readonly files: FilesInParts;
}

/** What is given to the end. */
export interface MergeOrder {
  readonly outcomes: readonly NamedText[];
  /** How many parts there are. */
  readonly parts: number;
  /** What `settle` wrote, where there was a first pass. */
  readonly settled?: string | undefined;
  /** What the cleaned contacts are called in the report; without it they are taken to be no output, as after a check. */
  readonly outputName?: string | undefined;
  /** Whether somebody approved an export of any size since the plan was made. */
  readonly approved?: boolean | undefined;
}

/** What two attempts of a part must agree in: what they read, what they wrote, what they found. */
const samenessOf = ({ file }: ReadOutcome): string => JSON.stringify([file.input, file.kept, file.rejects, file.settled, file.sealed]);

/** The outcomes of all parts as one, with the rows of the file. */
const wholeOutcome = (loaded: LoadedPlan, plan: Plan, endRow: number | undefined, read: readonly ReadOutcome[]): Outcome => {
  const monoid = outcomeMonoidOf(plan, loaded.rules);
  let next = loaded.file.firstRow;
  let whole = monoid.empty();
  for (const { file, data } of read) {
    const isPlaced = file.firstRow !== undefined;
    if (isPlaced && file.firstRow !== next) throw partsApart(file.part, file.firstRow as number, next);
    whole = monoid.merge(whole, isPlaced ? (data as Outcome) : shiftOutcome(data as Outcome, plan, next - 1));
    next += file.records;
  }
  if (endRow !== undefined && endRow !== next) throw partsApart('end', endRow, next);
  if (next - 1 > LAST_ROW) throw tooManyRows();
  return whole;
};

/**
 * Puts the parts of a plan together: the same report that one machine makes of the same file. Whatever is judged of a file as a whole is
 * judged here: that nothing is missing, exemptions that nobody needed, an approval.
 * @throws LumoError LUMO_SHARD_PARTS, LUMO_SHARD_FOREIGN, LUMO_SHARD_ENCODING, LUMO_SHARD_SURVEY, LUMO_TOO_MANY_ROWS, and those of the end of a check
 */
export const mergeShards = (
  loaded: LoadedPlan,
  driver: DriverFile,
  { outcomes, parts, settled, outputName, approved = false }: MergeOrder,
): MergedShards => {
  const { planId, secrets, file, rules } = loaded;
  const facts = decodeData(driver.facts) as DriverFacts;
  try {
    const all = outcomes.map(({ name, text }) => readPartFile<OutcomeFile>('lumo-check/outcome', { planId, key: secrets.key }, text, name));
    const read = inPartOrder(all, parts, (one) => one.file.part, samenessOf);
    if (file.needs.survey && settled === undefined) throw settledMissing();
    const settledSha = settled === undefined ? undefined : createHash('sha256').update(settled).digest('hex');
    const stranger = read.find((one) => one.file.settled !== settledSha);
    if (stranger) throw judgedOtherwise(stranger.file.part);
    const applied = settled === undefined ? undefined : applySettled(loaded, settled);
    const { plan, start } = planColumns(applied?.plan ?? loaded.plan, rules);
    const partFiles = read.map((one) => one.file);
    const encoding = encodingOfParts(file.encoding, partFiles);
    const outcome = wholeOutcome(loaded, plan, applied?.endRow, read);
    refuseNoContacts(outcome, facts.file.name);
    refuseUnusedExemptions(plan.collect.exemptions, collectedPart(outcome, 'exemptions'));
    const end = wholeFileFindings(plan, rules, outcome);
    const baseline = collectedPart(outcome, 'baseline');
    if (plan.collect.baseline && baseline) new BaselineMatcher(plan, plan.collect.baseline, baseline).matchFile(plan, rules, [start, end]);
    const files = filesInParts(facts, read);
    const most = approved ? Number.POSITIVE_INFINITY : (facts.settings.maxKept ?? Number.POSITIVE_INFINITY);
    const commit = outcome.rows.kept <= most;
    const heldBack = outputName !== undefined && !commit;
    const report = buildReport({
      version: VERSION,
      settings: facts.settings,
      plan,
      file: fileOf(facts, loaded, applied?.dates, files.input),
      rules,
      outcome,
      start,
      end,
      notRun: facts.notRun,
      counts: countsOf(facts, partFiles, encoding),
      output: heldBack || outputName === undefined ? undefined : outputOf(files.output, outputName),
      heldBack,
    });
    return { report, exitCode: exitCodeFor(report, facts.failOn, facts.maxWarnings), commit, files };
  } catch (cause) {
    throw namedError(cause, facts.file.name);
  }
};
