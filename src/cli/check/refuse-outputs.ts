import { pathsOnce } from '../joint/joint-outputs.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { modulesOf, type OutputTargets, type ReportTarget } from '../output/output-targets.js';
import type { InputKind } from '../recognise/input-kind.js';
import type { CommandContext } from '../setup/command-context.js';
import { exemptionsPath } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { noInputError, sharedOutputError } from './check-errors.js';

/** @throws LumoError LUMO_NO_INPUT */
export const refuseInputs = (inputs: readonly string[]): void => {
  if (inputs.length === 0) throw noInputError();
};

/**
 * Refuses one cleaned file for several files of contacts. Beside one of contacts, mails and logs are judged with it, and nothing of them is cleaned.
 * @throws LumoError LUMO_SAME_OUTPUT
 */
const refuseShared = (kinds: readonly InputKind[], { out, rejects }: CheckOptions): void => {
  if (out === undefined && rejects === undefined) return;
  if (kinds.length > 1 && kinds.filter((kind) => kind === 'contacts').length !== 1) throw sharedOutputError();
};

/** What a run over some inputs writes. */
interface Outputs {
  readonly inputs: readonly string[];
  readonly kinds: readonly InputKind[];
  /** Of each of them. */
  readonly outputs: readonly OutputTargets[];
  /** What a plan names besides its inputs. */
  readonly documents?: readonly string[] | undefined;
  /** Reports of all of them. */
  readonly together: readonly ReportTarget[] | undefined;
  readonly isJudged: (place: number) => boolean;
  /** Whether several are judged. */
  readonly several: boolean;
}

const readByAttestationsOf = async (attestations: readonly string[], { io }: CommandContext): Promise<readonly string[]> =>
  (await import('../governance/among-inputs.js')).readByAttestations(attestations, io.cwd());

/** Refuses outputs that would take the place of one another, or of what is read or kept. @throws LumoError LUMO_SAME_OUTPUT, LUMO_OUTPUT_IS_INPUT, LUMO_OUTPUT_IS_KEPT */
export const refuseOutputs = async (
  { inputs, kinds, outputs, documents = [], together, isJudged, several }: Outputs,
  settled: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
): Promise<void> => {
  refuseShared(kinds, options);
  const written = outputs.filter((_, i) => isJudged(i));
  const { history, writeBaseline } = options;
  const attestations = inputs.filter((_, i) => kinds[i] === 'governance');
  const beside = attestations.length === 0 ? [] : await readByAttestationsOf(attestations, around);
  await refuseOverwriting(
    {
      contacts: written.flatMap(({ clean, rejects }) => [clean, rejects]),
      writes: pathsOnce([...written.flatMap(({ reports }) => reports), ...(together ?? [])], several),
      keeps: { baseline: writeBaseline },
      reads: [...inputs, ...documents, ...beside, ...(options.identity ?? []), ...outputs.flatMap(modulesOf)],
      knows: { baseline: options.baseline, history, exemptions: exemptionsPath(settled, options.exemptions, around) },
    },
    settled,
    around,
  );
};
