import { LumoError } from '../model/base/lumo-error.js';
import { namedError } from '../model/base/named-error.js';
import { noSightings } from '../model/outcome/person-sightings.js';
import type { Report } from '../model/report/report.js';
import { collectedPart } from './judge/collectors.js';
import { BaselineMatcher } from './observe/baseline-collector.js';
import { contactColumnsOf } from './observe/fill-collector.js';
import { makeFindingEmitter } from './observe/finding-stream.js';
import { opposedInOrder } from './observe/opposed-collector.js';
import { withSheetEntries } from './observe/sheet-entries.js';
import { statsOf } from './observe/stats-collector.js';
import { judgeContacts } from './passes/judge-pass.js';
import { type OpenedFile, openFile } from './passes/open-file.js';
import type { RunInput } from './passes/run-input.js';
import { refuseNoContacts, refuseUnusedExemptions } from './passes/run-invariants.js';
import { buildReport } from './report/build-report.js';
import { factsOf } from './report/file-facts.js';
import { wholeFileFindings } from './rules/whole-file-findings.js';
import { makeSegmentOutlets, type SegmentOutlets } from './segment/segment-outlets.js';
import { refuseUnaskedTarget } from './target/target-refusal.js';
import { makeApprovalGate } from './write/approval-gate.js';
import { cleanLayout, headBytes, rejectHeadBytes, textLayout } from './write/file-head.js';

/**
 * Checks one file and, when a sink is given, writes its cleaned copy: the main job, from top to bottom.
 * Whatever fails, nothing stands under the final names.
 * @throws LumoError with the cause and the next step; never for findings, which are in the report
 */
export const runCheck = async (input: RunInput): Promise<Report> => {
  const { source, settings, clean, rejects } = input;
  const begun = performance.now();
  let file: OpenedFile | undefined;
  let split: SegmentOutlets | undefined;
  try {
    if (settings.target) refuseUnaskedTarget(settings.target, settings.channels);
    file = await openFile(input);
    const { plan, prepared, rules, notRun, start } = file;
    if (!plan.keep.some(Boolean)) throw noColumnLeft();
    const gate = clean && makeApprovalGate(clean.sink, settings.maxKept);
    clean?.sink.describe?.(cleanLayout(prepared, plan));
    rejects?.describe?.(textLayout(prepared));
    await gate?.write(headBytes(prepared, plan), 0);
    await rejects?.write(rejectHeadBytes(prepared));
    const [by] = plan.segments?.splits ? plan.segments.by : [];
    split = by && input.openSegment && makeSegmentOutlets(by, input.openSegment, headBytes(prepared, plan), cleanLayout(prepared, plan));
    const tell = makeFindingEmitter(input.takeFindings, plan, rules);
    await tell(start.encoded);
    const opened = performance.now();
    const { outcome, counts } = await judgeContacts(file, plan, input, {
      outputs: { clean: gate?.write, rejects: rejects && ((bytes) => rejects.write(bytes)), ...split?.outputs },
      findings: tell,
    });
    const times = collectedPart(outcome, 'stats');
    if (times) input.takeStats?.(statsOf(plan, times, { opening: opened - begun, judging: performance.now() - opened }));
    refuseNoContacts(outcome, source.name);
    if (!settings.prunes) refuseUnusedExemptions(plan.collect.exemptions, collectedPart(outcome, 'exemptions'), plan.rules);
    const isWritten = gate === undefined || (await gate.close(outcome.rows.kept));
    const heldBack = !isWritten || (split !== undefined && outcome.rows.kept > (settings.maxKept ?? Number.POSITIVE_INFINITY));
    // Everything is told, and nobody leaves the house: neither those that stay in the file, nor those that do not.
    if (heldBack) await Promise.all([clean?.sink.abort(), rejects?.abort(), split?.abort()]);
    const outlets = heldBack ? {} : { clean, rejects, split };
    const fill = collectedPart(outcome, 'fill');
    if (fill) input.takeColumns?.(contactColumnsOf(plan, fill));
    input.takeReach?.(collectedPart(outcome, 'reach') ?? noSightings());
    input.takePersons?.(withSheetEntries(collectedPart(outcome, 'persons') ?? noSightings(), plan));
    const sighted = collectedPart(outcome, 'sighted');
    if (sighted) input.takeSighted?.(sighted);
    const end = wholeFileFindings(plan, rules, outcome);
    const baseline = collectedPart(outcome, 'baseline');
    if (plan.collect.baseline && baseline) new BaselineMatcher(plan, plan.collect.baseline, baseline).matchFile(plan, rules, [start, end]);
    input.takePrints?.(baseline?.prints ?? new Map());
    await tell(end.encoded);
    const output = outlets.clean && { name: outlets.clean.name, ...(await outlets.clean.sink.seal()) };
    const rejected = await outlets.rejects?.seal();
    await outlets.split?.seal();
    const report = buildReport({
      version: input.version,
      settings,
      plan,
      file: factsOf(prepared),
      rules,
      outcome,
      start,
      end,
      notRun,
      counts,
      output,
      heldBack,
    });
    await input.beforeCommit?.(report, rejected);
    await outlets.clean?.sink.commit();
    await outlets.rejects?.commit();
    await outlets.split?.commit();
    // The register remembers it with the file that is written without them, or without what they refused.
    const opposed = opposedInOrder(collectedPart(outcome, 'opposed') ?? []);
    input.takeOpposed?.(outlets.clean || outlets.split ? opposed : opposed.map((one) => ({ ...one, applied: false })));
    return report;
  } catch (cause) {
    await Promise.allSettled([clean?.sink.abort(), rejects?.abort(), split?.abort()]);
    throw namedError(cause, source.name);
  } finally {
    await file?.close();
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
