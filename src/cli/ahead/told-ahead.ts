import type { CheckAnswer } from '../../audit/judge/check-in-memory.js';
import type { Sink } from '../../csv/ports/sink.js';
import { restoreError } from '../../engine/threads/thread-errors.js';
import type { RunOutputs } from '../../library/check.js';
import type { Report } from '../../model/report/report.js';

/** An answer for a file that was opened. */
export type AnsweredAhead = Extract<CheckAnswer, { name: string }>;

/** What a file came to, where it was judged; undefined where it is judged now. @throws LumoError why it could not be opened */
export const answerOf = async (ahead: Promise<CheckAnswer> | undefined): Promise<AnsweredAhead | undefined> => {
  const answer = await ahead;
  if (answer && 'unopened' in answer) throw restoreError(answer.unopened);
  return answer && 'name' in answer ? answer : undefined;
};

/** Gives a sink what was held for it. */
const fill = async (
  sink: Sink,
  held: { readonly bytes: Uint8Array; readonly layout?: Parameters<NonNullable<Sink['describe']>>[0] },
): Promise<void> => {
  if (held.layout) sink.describe?.(held.layout);
  await sink.write(held.bytes);
};

/**
 * Tells and writes what a file that was judged ahead of its turn came to, in the order in which a run does: findings, bytes, evidence, and names last.
 * @throws LumoError why it could not be judged or written; nothing stands under the final names then
 */
export const tellAhead = async (answer: AnsweredAhead, outlets: RunOutputs): Promise<Report> => {
  const { clean, rejects } = outlets;
  try {
    for (const found of answer.findings) await outlets.takeFindings?.(found);
    if ('failed' in answer) throw restoreError(answer.failed);
    const { checked } = answer;
    const judged = JSON.parse(checked.report) as Report;
    const { heldBack } = judged;
    if (heldBack) await Promise.all([clean?.sink.abort(), rejects?.abort()]);
    else {
      if (clean && checked.clean) await fill(clean.sink, checked.clean);
      if (rejects && checked.rejects) await fill(rejects, checked.rejects);
    }
    if (checked.columns) outlets.takeColumns?.(checked.columns);
    if (checked.prints) outlets.takePrints?.(checked.prints);
    const output = clean && !heldBack ? { name: clean.name, ...(await clean.sink.seal()) } : undefined;
    const rejected = heldBack ? undefined : await rejects?.seal();
    const report = { ...judged, ...(output && { output }) };
    await outlets.beforeCommit?.(report, rejected);
    if (!heldBack) {
      await clean?.sink.commit();
      await rejects?.commit();
    }
    outlets.takeOpposed?.(checked.opposed);
    if (checked.sighted) outlets.takeSighted?.(checked.sighted);
    return report;
  } catch (cause) {
    await Promise.allSettled([clean?.sink.abort(), rejects?.abort()]);
    throw cause;
  }
};
