import { refuseOtherSubjects } from '../../library/guards/refuse-other-subjects.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import { withApproval } from '../evidence/approval.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { loadCustomReporters } from '../output/custom-reporters.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { documentTargetsFor, modulesOf, type OutputTargets, outputTargetsFor } from '../output/output-targets.js';
import { summaryStream } from '../output/summary-stream.js';
import { type InputKind, isGovernance, kindIn, mayBePlan, withRefusalLogs } from '../recognise/input-kind.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandHandler } from '../setup/command-context.js';
import { exemptionsPath, withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { NewBaseline } from '../setup/new-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { inputName, setUpCommand } from '../setup/settings-and-input.js';
import { errorExitCode } from '../terminal/error-text.js';
import { writeText } from '../terminal/process-io.js';
import { baselineLeftLine, noInputError, sharedOutputError } from './check-errors.js';
import { checkFile } from './check-file.js';
import { withoutOwnReports } from './own-reports.js';
import { printConfig } from './print-config.js';
import { refuseReveal } from './reveal-values.js';
import { kindSaid, spreadFolders } from './run-inputs.js';
import { unjudgedFile } from './unjudged-file.js';

/** Contacts first, wherever they are named: messages are judged beside them, and a plan beside all that it names. */
const rankOf = (kind: InputKind | undefined): number => (kind === 'contacts' ? 0 : kind === 'campaign' ? 2 : 1);

/** `lumo-check FILE…`: the main job. The exit code is the worst of all files. */
export const checkCommand: CommandHandler<CheckOptions> = async (named, options, around) => {
  const cwd = around.io.cwd();
  // Loaded for plans only: whoever checks contacts pays nothing for it.
  const campaign = mayBePlan(named, options.as) ? await import('../campaign/plan-run.js') : undefined;
  const plan = await campaign?.planRun(named, options.as, around);
  // An instant is for what the organisation holds: all else is judged on its day.
  const time = /[T ]/.test(options.asOf?.trim() ?? '') ? (await import('../governance/as-of.js')).readAsOf(options.asOf) : undefined;
  const { inputs: spread, stepOf, folders } = await spreadFolders(plan?.named ?? named, plan ? undefined : options.as, cwd);
  const inputs = await withoutOwnReports(spread, around);
  const [first] = inputs;
  const { settled, target } = (plan && (await campaign?.setUpPlan(plan, options, around))) ?? {
    settled: await setUpCommand(
      withApproval({ ...options, ...(time?.day !== undefined && { asOf: time.day }) }, around.io.env),
      around,
      inputs.length === 1 ? first : undefined,
    ),
    target: new Set<string>(),
  };
  refuseOtherSubjects(options, settled.rules);
  if (options.printConfig) return printConfig(settled, around);
  if (inputs.length === 0) throw noInputError();
  if (inputs.length > 1 && (options.out !== undefined || options.rejects !== undefined)) throw sharedOutputError();
  const found: InputKind[] = [];
  for (const input of inputs) found.push(await kindIn(plan, input, kindSaid(input, options, stepOf(input), settled.readers), cwd));
  const kinds = options.as === undefined ? await withRefusalLogs(found, inputs, cwd) : found;
  // Logs are judged together, where the first of them stands.
  const logs = inputs.filter((_, i) => kinds[i] === 'log');
  const isJudged = (i: number): boolean => kinds[i] !== 'log' || inputs[i] === logs[0];
  const check = options.check === true;
  const outputs = inputs.map((input, i) => {
    const choice = { ...options, check, isPart: plan !== undefined && kinds[i] !== 'campaign' };
    return kinds[i] === 'contacts' ? outputTargetsFor(input, choice) : documentTargetsFor(input, choice);
  });
  const { history, writeBaseline } = options;
  await refuseOverwriting(
    {
      writes: outputs.flatMap(({ clean, rejects, reports }, i) =>
        isJudged(i) ? [clean, rejects, ...reports.map(({ path }) => path)] : [],
      ),
      keeps: { baseline: writeBaseline },
      reads: [...inputs, ...(options.identity ?? []), ...outputs.flatMap(modulesOf)],
      knows: { baseline: options.baseline, history, exemptions: exemptionsPath(settled, options.exemptions, around) },
    },
    settled,
    around,
  );
  if (options.reveal) refuseReveal(inputs, outputs, around);
  const foreign = await loadCustomReporters(outputs, around.io.cwd(), settled.reporters);
  const { testLinks, canary, testOneClick, allowLoopback } = options;
  if (testLinks || canary !== undefined || testOneClick || allowLoopback)
    (await import('../documents/link-test.js')).refuseIdleLinkTest(options, inputs, kinds);
  if (folders.length > 0) await (await import('./tell-folders.js')).tellFolders(folders, outputs[0], settled, options, around);
  const contacts: ContactColumns[] = [];
  // Nobody counts blanks for nothing.
  const takeColumns = kinds.includes('message') || kinds.includes('sms') ? (columns: ContactColumns) => contacts.push(columns) : undefined;
  const opposed: OpposedContact[] = [];
  const takeOpposed = logs.length > 0 ? (all: readonly OpposedContact[]) => opposed.push(...all) : undefined;
  const baseline = new NewBaseline();
  const single = inputs.length === 1;
  /** Reads what was decided of a file, which stops the run where it cannot be; then the file may be judged. */
  const prepare = async (input: string, i: number): Promise<() => Promise<CheckedFile>> => {
    const kind = kinds[i] as InputKind;
    const name = single ? undefined : inputName(input, options);
    const ready: CommandSetup = name === undefined ? settled : { ...settled, ...settled.forFile(name) };
    const targets = outputs[i] as OutputTargets;
    if (kind === 'contacts') {
      const decided = await withExemptionsAndBaseline(ready, options, around);
      const ofPlan = plan?.keyOf(input) === 'contacts' ? plan.parts.contacts(target) : undefined;
      const job = { ready: decided, foreign, baseline, single, takeColumns, takeOpposed, campaign: ofPlan };
      return () => checkFile(input, targets, job, options, around);
    }
    if (isGovernance(kind)) {
      const { prepareAmongInputs } = await import('../governance/among-inputs.js');
      return prepareAmongInputs(input, kind, targets, { ready, baseline, single }, options, around);
    }
    const takeReport = plan?.keyOf(input) === undefined ? undefined : plan.parts.take;
    if (kind === 'log') {
      const { prepareLogs } = await import('../documents/check-logs.js');
      return prepareLogs(
        logs,
        targets,
        { ready: settled, baseline, single, opposed, planned: plan?.parts.planned(plan.plan), takeReport },
        options,
        around,
      );
    }
    const { prepareDocument } = await import('../documents/check-document.js');
    const ofPlan = kind === 'campaign' ? { parts: plan?.parts.told(), figures: plan?.parts.figures } : { takeReport };
    return prepareDocument(input, kind, targets, { ready, baseline, single, contacts, step: stepOf(input), ...ofPlan }, options, around);
  };
  if (first !== undefined && single) {
    const { exit } = await (await prepare(first, 0))();
    await baseline.write(settled, options, around);
    return exit;
  }
  const checked: CheckedFile[] = [];
  let unjudged = 0;
  const order = [...inputs.keys()].filter(isJudged).sort((a, b) => rankOf(kinds[a]) - rankOf(kinds[b]));
  for (const i of order) {
    const input = inputs[i] as string;
    const judge = await prepare(input, i);
    // One file that cannot be judged does not keep the others from being.
    checked[i] = await judge().catch(async (cause) => {
      if (errorExitCode(cause) !== 2) throw cause;
      unjudged++;
      plan?.parts.lacks(kinds[i]);
      return unjudgedFile(cause, inputName(input, options) ?? input, settled.settings.lang ?? around.lang, options, around);
    });
  }
  // A baseline that lacks a file would make all that is known of it news.
  if (unjudged === 0) await baseline.write(settled, options, around);
  else if (writeBaseline !== undefined) await writeText(around.io.stderr, `${baselineLeftLine(settled.settings.lang ?? around.lang)}\n`);
  // Each answer has scrolled away under those that follow.
  const said = order
    .toSorted((a, b) => a - b)
    .map((i) => checked[i]?.answer ?? '')
    .join('');
  if (options.quiet !== true) await writeText(summaryStream(outputs[0] as OutputTargets, around.io), `\n${said}`);
  return Math.max(...order.map((i) => checked[i]?.exit ?? 0));
};
