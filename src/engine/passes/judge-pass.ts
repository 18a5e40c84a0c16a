import type { InputCounts } from '../../csv/records/blocks.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import { outcomeMonoidOf } from '../judge/outcome-recorder.js';
import type { Plan } from '../plan/plan.js';
import type { BlockResult } from '../threads/executor.js';
import { outputEncoder } from '../write/file-encoding.js';
import { type BlockWork, passOverBlocks } from './block-pass.js';
import type { OpenedFile } from './open-file.js';
import type { RunInput } from './run-input.js';
import { partsMissing, refuseRowMismatch } from './run-invariants.js';
import { tellOfPart } from './run-progress.js';

/** What takes the bytes that a route sends to its outputs, block by block and in order. */
export interface RouteOutputs {
  /** By label, in the encoding of the file. The bytes may be used again as soon as the promise is kept. @param rows how many contacts they are */
  readonly outputs?: Readonly<Partial<Record<string, ((bytes: Uint8Array, rows: number) => Promise<void>) | undefined>>>;
  readonly findings?: (findings: BlockResult['findings']) => Promise<void>;
}

/**
 * Judges all contacts of a file, on all threads, and sends each along the route of the plan.
 * @returns what was counted, and the lines that were read
 * @throws LumoError LUMO_PARTS_MISSING, LUMO_CONSERVATION, and whatever a rule or a thread throws
 */
export const judgeContacts = async (
  { prepared, executor, rules, ahead }: OpenedFile,
  plan: Plan,
  input: RunInput,
  { outputs = {}, findings }: RouteOutputs = {},
): Promise<{ readonly outcome: Outcome; readonly counts: InputCounts; readonly read: number }> => {
  const encode = outputEncoder(prepared, plan);
  const taken = Object.keys(outputs).filter((label) => outputs[label]);
  const routed: Plan = { ...plan, route: { ...plan.route, outputs: taken } };
  executor.usePlan(routed);
  const watch = { ...input, progress: tellOfPart(input.progress, ahead) };
  const work: BlockWork<BlockResult> = {
    depth: executor.depth,
    work: (block, spare) => executor.judge(block, spare(block.bytes.length + 1024)),
    async take(done) {
      for (const label of taken) {
        const output = done.outputs[label];
        if (output) await outputs[label]?.(encode(label)(output.bytes), output.rows);
      }
      await findings?.(done.findings);
    },
  };
  const cut = await passOverBlocks(prepared, prepared.opening.reader, work, watch, input.settings.blockBytes);
  const monoid = outcomeMonoidOf(routed, rules);
  const outcome = (await executor.outcomes()).reduce(monoid.merge, monoid.empty());
  if (outcome.blocks !== cut.blocks) throw partsMissing(outcome.blocks, cut.blocks);
  const read = cut.counts.rows - (cut.firstRow - 1);
  refuseRowMismatch(outcome, [outcome.rows.kept, outcome.rows.dropped], read);
  return { outcome, counts: cut.counts, read };
};
