import { PartsMemory } from '../../engine/judge/plan-parts.js';
import { makeFileMemo } from '../../engine/plan/file-memo.js';
import { refuseOtherSubjects } from '../../library/guards/refuse-other-subjects.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import { ContactsPreparation } from '../ahead/prepared-contacts.js';
import { withApproval } from '../evidence/approval.js';
import { screenedByRun } from '../governance/run-refusals.js';
import { distinctOutputs } from '../joint/distinct-outputs.js';
import { namedPaths, splitFormats } from '../joint/joint-outputs.js';
import type { JointRun } from '../joint/joint-run.js';
import { judgeSingle } from '../joint/judge-single.js';
import type { PreparedFile } from '../joint/prepared-files.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { loadCustomReporters } from '../output/custom-reporters.js';
import { documentTargetsFor, type OutputTargets, outputTargetsFor } from '../output/output-targets.js';
import { type InputKind, isGovernance } from '../recognise/input-kind.js';
import { mayBePlan } from '../recognise/planned-kind.js';
import { statedKinds } from '../recognise/stated-kinds.js';
import type { CommandHandler } from '../setup/command-context.js';
import { NewBaseline } from '../setup/new-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { inputName, setUpCommand } from '../setup/settings-and-input.js';
import { prepareFile } from './check-file.js';
import { parseMaxRates } from './max-rates.js';
import { withoutOwnOutputs } from './own-outputs.js';
import { printConfig } from './print-config.js';
import { refuseInputs, refuseOutputs } from './refuse-outputs.js';
import { refuseReveal } from './reveal-values.js';
import { inOrderOfJudging, kindsOfInputs, spreadFolders } from './run-inputs.js';
import { tellUnwritten } from './tell-unwritten.js';

/** Judges the files that are named, once. */
export const checkOnce: CommandHandler<CheckOptions> = async (named, options, around) => {
  const cwd = around.io.cwd();
  // Loaded for plans only: whoever checks contacts pays nothing for it.
  const said = await statedKinds(options.as, cwd);
  const campaign = mayBePlan(named, said) ? await import('../campaign/plan-run.js') : undefined;
  const plan = await campaign?.planRun(named, said, around);
  // An instant is for what the organisation holds: all else is judged on its day.
  const time = /[T ]/.test(options.asOf?.trim() ?? '') ? (await import('../governance/as-of.js')).readAsOf(options.asOf) : undefined;
  const { inputs: spread, stepOf, folders, many: found } = await spreadFolders(plan?.named ?? named, plan ? undefined : said.all, cwd);
  const judged = await withoutOwnOutputs(spread, around);
  const { settled, target } = (plan && (await campaign?.setUpPlan(plan, options, around))) ?? {
    settled: await setUpCommand(
      withApproval({ ...options, ...(time?.day !== undefined && { asOf: time.day }) }, around.io.env),
      around,
      judged.length === 1 ? judged[0] : undefined,
    ),
    target: new Set<string>(),
  };
  refuseOtherSubjects(options, settled.rules);
  const rates = parseMaxRates(options.maxRate, settled.rules);
  if (options.printConfig) return printConfig(settled, around);
  const others = [...settled.listPaths, ...namedPaths(options.format)];
  const all = { inputs: judged, many: found };
  // Loaded for folders and globs only.
  const { inputs, many } =
    found.length === 0 ? all : await (await import('./found-files.js')).onlyJudged(all, others, { settled, said, options, around });
  const [first] = inputs;
  if (options.prune) await (await import('../joint/prune.js')).refuseIdlePrune(options, settled, around);
  refuseInputs(inputs);
  const kinds = await kindsOfInputs(plan, inputs, stepOf, { options, said, readers: settled.readers, cwd });
  // Logs are judged together, where the first of them stands.
  const logs = inputs.filter((_, i) => kinds[i] === 'log');
  const isJudged = (i: number): boolean => kinds[i] !== 'log' || inputs[i] === logs[0];
  const order = inOrderOfJudging([...inputs.keys()].filter(isJudged), kinds);
  const check = options.check === true;
  // A plan that drives a run has the reports that are named; else they tell of all that is judged.
  const split = order.length > 1 ? splitFormats(options.format, kinds, plan !== undefined) : undefined;
  const { together, each: format, brief } = split ?? { together: undefined, each: options.format, brief: false };
  const outputs = distinctOutputs(inputs, format, (input, i, format) => {
    const choice = { ...options, format, together, brief, check, isPart: plan !== undefined && kinds[i] !== 'campaign' };
    return kinds[i] === 'contacts' ? outputTargetsFor(input, choice) : documentTargetsFor(input, choice);
  });
  const written = { outputs, together, isJudged, several: order.length > 1 };
  await refuseOutputs({ inputs, kinds, documents: plan?.documents, ...written }, settled, options, around);
  if (options.reveal) refuseReveal(inputs, outputs, around);
  await tellUnwritten(options, around);
  const foreign = await loadCustomReporters(outputs, around.io.cwd(), settled.reporters);
  const { testLinks, canary, testOneClick, allowLoopback } = options;
  if (testLinks || canary !== undefined || testOneClick || allowLoopback)
    (await import('../documents/link-test.js')).refuseIdleLinkTest(options, inputs, kinds);
  if (folders.length + many.length > 0)
    await (await import('./tell-folders.js')).tellFolders({ folders, many }, outputs[0], settled, options, around);
  const contacts: ContactColumns[] = [];
  // Nobody counts blanks for nothing.
  const takeColumns = kinds.includes('message') || kinds.includes('sms') ? (columns: ContactColumns) => contacts.push(columns) : undefined;
  const opposed: OpposedContact[] = [];
  const takeOpposed = logs.length > 0 ? (all: readonly OpposedContact[]) => opposed.push(...all) : undefined;
  const screened = await screenedByRun(settled, inputs, kinds, options, around);
  const baseline = new NewBaseline();
  const single = inputs.length === 1;
  let joint: JointRun | undefined;
  const allContacts = inputs.filter((_, i) => kinds[i] === 'contacts');
  // Loaded where files of contacts may refuse in one another.
  const held = allContacts.length > 1 ? (await import('../held/held-contacts.js')).heldContacts(settled, allContacts) : undefined;
  const kept = single ? {} : { memo: makeFileMemo(), parts: new PartsMemory() };
  const wanted = { fill: takeColumns !== undefined, opposed: takeOpposed !== undefined, others: held !== undefined };
  const ofContacts = await ContactsPreparation.open(plan ? [] : allContacts, screened.ofContacts, wanted, options, around);
  /** Reads what was decided of a file, which stops the run where it cannot be; then the file may be judged. */
  const prepare = async (input: string, i: number): Promise<PreparedFile> => {
    const kind = kinds[i] as InputKind;
    const name = single ? undefined : inputName(input, options);
    const set = kind === 'contacts' ? screened.ofContacts : settled;
    const ready: CommandSetup = name === undefined ? set : { ...set, ...set.forFile(name) };
    const targets = outputs[i] as OutputTargets;
    if (kind === 'contacts') {
      const campaign = plan?.keyOf(input) === 'contacts' ? () => plan.parts.contacts(target) : undefined;
      const lists = joint?.lists;
      const prepared = await ofContacts.prepare({ input, targets, ready, waits: campaign !== undefined, lists: (lists ?? []).length > 0 });
      const job = { prepared, kept, foreign, baseline, single, takeColumns, takeOpposed, rates, campaign, lists, held };
      return prepareFile({ input, place: i, outputs: targets }, job, options, around);
    }
    if (isGovernance(kind)) {
      const { prepareAmongInputs } = await import('../governance/among-inputs.js');
      return { check: await prepareAmongInputs(input, kind, targets, { ready, baseline, single }, options, around) };
    }
    const takeReport = plan?.keyOf(input) === undefined ? undefined : plan.parts.take;
    if (kind === 'log') {
      const { prepareLogs } = await import('../documents/check-logs.js');
      const job = { ready: screened.ofLogs, baseline, single, opposed, planned: plan?.parts.planned(plan.plan), takeReport };
      return { check: await prepareLogs(logs, targets, job, options, around) };
    }
    const { prepareDocument } = await import('../documents/check-document.js');
    const ofPlan = kind === 'campaign' ? plan?.parts.told() : { takeReport, calls: takeReport && plan?.plan.phone };
    const beside = { ready, baseline, single, contacts, step: stepOf(input) ?? plan?.stepOf(input), ...ofPlan };
    return { check: await prepareDocument(input, kind, targets, beside, options, around) };
  };
  if (first !== undefined && single) {
    const file = { input: first, outputs: outputs[0] as OutputTargets, prepare: () => prepare(first, 0) };
    return await judgeSingle(file, baseline, { settled, options, around });
  }
  const { judgeSeveral } = await import('../joint/judge-several.js');
  joint =
    together &&
    (await (await import('../joint/joint-run.js')).JointRun.open(together, { ready: settled, options, around, log: split?.log ?? [] }));
  const lacks = (i: number, cause: unknown): void => plan?.lacks(inputs[i] as string, cause);
  const ahead = { most: ofContacts.most, may: (i: number) => kinds[i] === 'contacts' };
  const files = { inputs, outputs, order, prepare, settle: held && (() => held.settle()), lacks, joint, log: split?.log ?? [], ahead };
  try {
    return await judgeSeveral(files, baseline, { settled, options, around });
  } catch (cause) {
    await joint?.abort();
    throw cause;
  } finally {
    await held?.close();
    await ofContacts.close();
  }
};
