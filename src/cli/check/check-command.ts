import { refuseOtherSubjects } from '../../library/guards/refuse-other-subjects.js';
import { withApproval } from '../evidence/approval.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { loadCustomReporters } from '../output/custom-reporters.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { modulesOf, type OutputTargets, outputTargetsFor } from '../output/output-targets.js';
import type { CommandHandler } from '../setup/command-context.js';
import { exemptionsPath, withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { inputName, setUpCommand } from '../setup/settings-and-input.js';
import { errorExitCode, errorText, unjudgedLine } from '../terminal/error-text.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';
import { noInputError, sharedOutputError } from './check-errors.js';
import { type CheckedFile, checkFile } from './check-file.js';
import { type InputKind, inputKindOf } from './input-kind.js';
import { printConfig } from './print-config.js';
import { refuseReveal, summaryStream } from './reveal-values.js';

/** `lumo-check FILE…`: the main job. The exit code is the worst of all files. */
export const checkCommand: CommandHandler<CheckOptions> = async (inputs, options, around) => {
  const [first] = inputs;
  const settled = await setUpCommand(withApproval(options, around.io.env), around, inputs.length === 1 ? first : undefined);
  refuseOtherSubjects(options, settled.rules);
  if (options.printConfig) return printConfig(settled, around);
  const readyOf = (input: string): Promise<CommandSetup> => {
    const name = inputs.length > 1 ? inputName(input, options) : undefined;
    return withExemptionsAndBaseline(name === undefined ? settled : { ...settled, ...settled.forFile(name) }, options, around);
  };
  if (inputs.length === 0) throw noInputError();
  if (inputs.length > 1 && (options.out !== undefined || options.rejects !== undefined)) throw sharedOutputError();
  const check = options.check === true;
  const outputs = inputs.map((input) =>
    outputTargetsFor(input, { out: options.out, format: options.format, rejects: options.rejects, encryptTo: options.encryptTo, check }),
  );
  const { baseline, history, writeBaseline } = options;
  await refuseOverwriting(
    {
      writes: outputs.flatMap(({ clean, rejects, reports }) => [clean, rejects, ...reports.map(({ path }) => path)]),
      keeps: { baseline: writeBaseline },
      reads: [...inputs, ...(options.identity ?? []), ...outputs.flatMap(modulesOf)],
      knows: { baseline, history, exemptions: exemptionsPath(settled, options.exemptions, around) },
    },
    settled,
    around,
  );
  if (options.reveal) refuseReveal(inputs, outputs, around);
  const foreign = await loadCustomReporters(outputs, around.io.cwd());
  const kinds: InputKind[] = [];
  for (const input of inputs) kinds.push(await inputKindOf(input, options.as, around.io.cwd()));
  const { testLinks, canary, testOneClick, allowLoopback } = options;
  if (testLinks || canary !== undefined || testOneClick || allowLoopback)
    (await import('./link-test.js')).refuseIdleLinkTest(options, inputs, kinds);
  const judge = async (input: string, i: number, ready: CommandSetup, single: boolean): Promise<CheckedFile> => {
    const kind = kinds[i] as InputKind;
    if (kind === 'contacts') return checkFile(input, outputs[i] as OutputTargets, { ready, foreign, single }, options, around);
    const { checkDocument } = await import('./check-document.js');
    return checkDocument(input, kind, outputs[i] as OutputTargets, ready, options, around);
  };
  if (first !== undefined && inputs.length === 1) return (await judge(first, 0, await readyOf(first), true)).exit;
  const checked: CheckedFile[] = [];
  for (const [i, input] of inputs.entries()) {
    // One file that cannot be judged does not keep the others from being.
    const ready = await readyOf(input);
    checked.push(
      await judge(input, i, ready, false).catch(async (cause) => {
        if (errorExitCode(cause) !== 2) throw cause;
        const lang = ready.settings.lang ?? around.lang;
        const style = styleFor(around.io.stderr, around.io.env, options.color);
        await writeText(around.io.stderr, errorText(cause, lang, style));
        return { exit: 2, answer: unjudgedLine(cause, inputName(input, options) ?? input, lang) };
      }),
    );
  }
  // Each answer has scrolled away under those that follow.
  const said = checked.map(({ answer }) => answer).join('');
  if (options.quiet !== true) await writeText(summaryStream(outputs[0] as OutputTargets, around.io), `\n${said}`);
  return Math.max(...checked.map(({ exit }) => exit));
};
