import { isUtf16, utf8ToUtf16 } from '../csv/opening/utf16.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { Report } from '../model/report/report.js';
import { outcomeMonoidOf } from './judge/outcome-recorder.js';
import { BaselineMatcher } from './observe/baseline-matcher.js';
import { makeFindingEmitter } from './observe/finding-stream.js';
import { passOverBlocks } from './passes/block-pass.js';
import { type OpenedFile, openFile } from './passes/open-file.js';
import type { RunInput } from './passes/run-input.js';
import { partsMissing, refuseRowMismatch, refuseUnusedExemptions } from './passes/run-invariants.js';
import { buildReport } from './report/build-report.js';
import { wholeFileFindings } from './rules/whole-file-findings.js';
import { makeApprovalGate } from './write/approval-gate.js';
import { headBytes, rejectHeadBytes } from './write/file-head.js';

/**
 * Checks one file and, when a sink is given, writes its cleaned copy: the main job, from top to bottom.
 * Whatever fails, nothing stands under the final names.
 * @throws LumoError with the cause and the next step; never for findings, which are in the report
 */
export const runCheck = async (input: RunInput): Promise<Report> => {
  const { source, settings, clean, rejects } = input;
  let file: OpenedFile | undefined;
  try {
    file = await openFile(input);
    const { plan, prepared, rules, notRun, start, executor } = file;
    if (!plan.keep.some(Boolean)) throw noColumnLeft();
    const { opening } = prepared;
    const outer = (bytes: Uint8Array): Uint8Array => (isUtf16(opening.encoding) ? utf8ToUtf16(bytes, opening.encoding) : bytes);
    const gate = clean && makeApprovalGate(clean.sink, settings.maxKept);
    await gate?.write(headBytes(prepared, plan, outer), 0);
    await rejects?.write(rejectHeadBytes(prepared, outer));
    const tell = makeFindingEmitter(input.takeFindings, plan, rules);
    await tell(start.encoded);
    executor.usePlan(plan);
    const cut = await passOverBlocks(prepared, opening.reader, executor, 'judge', input, settings.blockBytes, async (done) => {
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
    const report = buildReport({ input, plan, prepared, rules, outcome, start, end, notRun, counts: cut.counts, output });
    await input.beforeCommit?.(report, rejected);
    await clean?.sink.commit();
    await rejects?.commit();
    input.takeOpposed?.(outcome.opposed);
    return report;
  } catch (cause) {
    await Promise.allSettled([clean?.sink.abort(), rejects?.abort()]);
    throw cause;
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
