import type { OpenedCsv } from '../csv/source/open-csv.js';
import type { SpooledSource } from '../csv/source/spool.js';
import { isUtf16, utf8ToUtf16 } from '../csv/source/utf16.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { Report } from '../model/report/report.js';
import { outcomeMonoidOf } from './judge/outcome-recorder.js';
import { BaselineMatcher } from './observe/baseline-matcher.js';
import { makeFindingEmitter } from './observe/finding-stream.js';
import { lawChangesAhead } from './observe/law-change-preview.js';
import { passOverBlocks } from './passes/block-pass.js';
import { withCheckedReceipts } from './passes/check-receipts.js';
import { makePlan, type RunInput } from './passes/run-input.js';
import { partsMissing, refuseRowMismatch, refuseUnusedExemptions } from './passes/run-invariants.js';
import { runSurvey } from './passes/survey-pass.js';
import { admitRules, refuseUnjudged, refuseUnreachable } from './plan/admission.js';
import { type Plan, rulesOf } from './plan/plan.js';
import { prepareFile } from './plan/prepare-file.js';
import { buildReport } from './report/build-report.js';
import { wholeFileFindings } from './rules/whole-file-findings.js';
import type { Executor } from './threads/executor.js';
import { makeApprovalGate } from './write/approval-gate.js';
import { headBytes, rejectHeadBytes } from './write/file-head.js';

/**
 * Checks one file and, when a sink is given, writes its cleaned copy: the main job, from top to bottom.
 * Whatever fails, nothing stands under the final names.
 * @throws LumoError with the cause and the next step; never for findings, which are in the report
 */
export const runCheck = async (input: RunInput): Promise<Report> => {
  const { source, settings, clean, rejects } = input;
  let executor: Executor | undefined;
  let spooled: SpooledSource | undefined;
  let open: OpenedCsv | undefined;
  try {
    const prepared = await prepareFile(source, { ...settings.layout, country: settings.country });
    open = prepared.opening;
    input.look?.(prepared.columns);
    refuseUnreachable(prepared.columns, settings.channels);
    const { run: planned, notRun } = admitRules(input.rules, settings, prepared.columns);
    if (!settings.tolerant) refuseUnjudged(notRun);
    const coming = lawChangesAhead(input.rules, settings, new Set(prepared.columns.map(({ field }) => field)));
    executor = input.executor(prepared.opening.isWhole ? prepared.opening.head.length : source.isPacked ? undefined : source.size);
    const survey = await runSurvey(
      makePlan(prepared, settings, planned, await withCheckedReceipts(input), rejects !== undefined, coming),
      prepared,
      input,
      executor,
    );
    spooled = survey.spooled;
    open = survey.prepared.opening;
    const rules = rulesOf(survey.plan, input.rules);
    const start = wholeFileFindings(survey.plan, rules);
    const plan: Plan = {
      ...survey.plan,
      keep: survey.plan.columns.map(({ column }) => !start.droppedColumns.has(column)),
      columnDropRule: start.droppedColumns.size > 0 ? Math.min(...start.droppedColumns.values()) : -1,
      emitsFindings: input.takeFindings !== undefined,
    };
    if (!plan.keep.some(Boolean)) throw noColumnLeft();
    const { opening } = survey.prepared;
    const outer = (bytes: Uint8Array): Uint8Array => (isUtf16(opening.encoding) ? utf8ToUtf16(bytes, opening.encoding) : bytes);
    const gate = clean && makeApprovalGate(clean.sink, settings.maxKept);
    await gate?.write(headBytes(survey.prepared, plan, outer), 0);
    await rejects?.write(rejectHeadBytes(survey.prepared, outer));
    const tell = makeFindingEmitter(input.takeFindings, plan, rules);
    await tell(start.encoded);
    executor.usePlan(plan);
    const cut = await passOverBlocks(survey.prepared, opening.reader, executor, 'judge', input, settings.blockBytes, async (done) => {
      if (done.kept.length > 0) await gate?.write(outer(done.kept), done.rows);
      if (rejects && done.rejects && done.rejects.length > 0) await rejects.write(outer(done.rejects));
      await tell(done.findings);
    });
    const monoid = outcomeMonoidOf(plan, rules);
    const outcome = (await executor.outcomes()).reduce(monoid.merge, monoid.empty());
    if (outcome.blocks !== cut.blocks) throw partsMissing(outcome.blocks, cut.blocks);
    refuseRowMismatch(outcome, cut.counts.rows - (cut.firstRow - 1), source.name);
    refuseUnusedExemptions(plan.exemptions, outcome.exempted);
    await gate?.close(outcome.rows);
    input.takePersons?.(outcome.persons);
    const end = wholeFileFindings(plan, rules, outcome);
    if (plan.baseline && plan.key !== undefined) new BaselineMatcher(plan, plan.key, outcome.baseline).matchFile(plan, rules, [start, end]);
    input.takePrints?.(outcome.baseline.prints);
    await tell(end.encoded);
    const output = clean && { name: clean.name, ...(await clean.sink.seal()) };
    const rejected = await rejects?.seal();
    const report = buildReport({ input, plan, prepared: survey.prepared, rules, outcome, start, end, notRun, counts: cut.counts, output });
    await input.beforeCommit?.(report, rejected);
    await clean?.sink.commit();
    await rejects?.commit();
    input.takeOpposed?.(outcome.opposed);
    return report;
  } catch (cause) {
    await Promise.allSettled([clean?.sink.abort(), rejects?.abort()]);
    throw cause;
  } finally {
    await Promise.allSettled([executor?.close(), open?.opened.close()]);
    await spooled?.dispose();
  }
};

const noColumnLeft = (): LumoError =>
  new LumoError(
    'LUMO_NOTHING_LEFT',
    {
      en: 'Every column would be dropped: none is needed for this purpose.',
      fr: 'Toutes les colonnes seraient retirées : aucune n’est nécessaire à cette finalité.',
    },
    {
      en: 'See lumo-check columns FILE, and name the columns to keep in the configuration.',
      fr: 'Voyez lumo-check columns FICHIER, et nommez les colonnes à garder dans la configuration.',
    },
  );
