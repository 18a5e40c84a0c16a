import { LumoError } from '../../model/base/lumo-error.js';
import { pathsOnce } from '../joint/joint-outputs.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { modulesOf, type OutputTargets, type ReportTarget } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import { exemptionsPath } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';

export const noInputError = (): LumoError =>
  new LumoError(
    'LUMO_NO_INPUT',
    { en: 'No contact file is named.', fr: 'Aucun fichier de contacts n’est indiqué.' },
    {
      en: 'lumo-check contacts.csv, or lumo-check - to read standard input.',
      fr: 'lumo-check contacts.csv, ou lumo-check - pour lire l’entrée standard.',
    },
  );

export const sharedOutputError = (): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    {
      en: 'Several inputs cannot share one --out or one --rejects.',
      fr: 'Plusieurs fichiers d’entrée ne peuvent pas partager un même --out ou --rejects.',
    },
    {
      en: 'Leave it out: each input gets a cleaned file beside it. Or run once per file.',
      fr: 'Retirez l’option : chaque fichier d’entrée aura son fichier nettoyé à côté de lui. Ou lancez une fois par fichier.',
    },
  );

/** What a run over some inputs writes. */
interface Outputs {
  readonly inputs: readonly string[];
  /** Of each of them. */
  readonly outputs: readonly OutputTargets[];
  /** Reports of all of them. */
  readonly together: readonly ReportTarget[] | undefined;
  readonly isJudged: (place: number) => boolean;
  /** Whether several are judged. */
  readonly several: boolean;
}

/** Refuses outputs that would take the place of one another, or of what is read or kept. @throws LumoError LUMO_SAME_OUTPUT, LUMO_OUTPUT_IS_INPUT, LUMO_OUTPUT_IS_KEPT */
export const refuseOutputs = async (
  { inputs, outputs, together, isJudged, several }: Outputs,
  settled: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
): Promise<void> => {
  const written = outputs.filter((_, i) => isJudged(i));
  const { history, writeBaseline } = options;
  await refuseOverwriting(
    {
      writes: [
        ...written.flatMap(({ clean, rejects }) => [clean, rejects]),
        ...pathsOnce([...written.flatMap(({ reports }) => reports), ...(together ?? [])], several),
      ],
      keeps: { baseline: writeBaseline },
      reads: [...inputs, ...(options.identity ?? []), ...outputs.flatMap(modulesOf)],
      knows: { baseline: options.baseline, history, exemptions: exemptionsPath(settled, options.exemptions, around) },
    },
    settled,
    around,
  );
};
