import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Source } from '../../csv/ports/source.js';
import { planColumns, planFile, understandFile } from '../../engine/passes/plan-file.js';
import type { RunInput } from '../../engine/passes/run-input.js';
import type { Plan } from '../../engine/plan/plan.js';
import { rulesOf } from '../../engine/plan/rules-of.js';
import { factsOf } from '../../engine/report/file-facts.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { addedColumns } from '../../engine/write/added-cells.js';
import { headBytes, rejectHeadBytes } from '../../engine/write/file-head.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import { RULES_SHA256, VERSION } from '../../library/tool-version.js';
import { encodeData, type Json } from '../../model/base/data-codec.js';
import { tallyOf } from '../formats/byte-tally.js';
import type { DriverFacts, DriverFile } from '../formats/driver-file.js';
import type { PlanFacts, PlanFile } from '../formats/plan-file.js';
import { packLists } from '../lists/list-files.js';
import { packPlugins } from './pack-plugins.js';
import { fillPlanFolder } from './plan-folder.js';
import { beforeRecords, encodingOf, isSurveyed, keyedNeed } from './plan-needs.js';
import { refuseWholeInput, refuseWholeSettings } from './refuse-whole.js';

/** What a plan is made of. */
export interface PlanOrder {
  readonly ready: RunSetup;
  /** The input, or its beginning. */
  readonly source: Source;
  /** Whether the input is a sample of a table, whose parts come as columns. */
  readonly isTable?: boolean;
  /** What the command line said. */
  readonly options?: Json;
}

const planFacts = ({ lists: _, learned: __, listMatches: ___, key: ____, persons: _____, identities: ______, ...facts }: Plan): PlanFacts =>
  facts;

/** How a run in parts differs from one on a machine: nothing is collected that would hold persons, or grow with them. */
const inParts = ({ run }: RunSetup): RunInput['settings'] => ({
  ...run,
  tombstones: undefined,
  persons: undefined,
  reach: undefined,
  stats: undefined,
});

/**
 * Decides all that can be decided before the first contact, and writes it to a folder.
 * @param folder is made; refused when it holds anything
 * @returns the id of the plan: the SHA-256 of `plan.json`
 * @throws LumoError LUMO_SHARD_UNSUPPORTED, LUMO_OUTPUT_IS_KEPT, and whatever a check throws before it judges
 */
export const makeShardPlan = async ({ ready, source, isTable = false, options }: PlanOrder, folder: string): Promise<string> => {
  const settings = inParts(ready);
  refuseWholeSettings(settings, ready, isTable);
  const input: RunInput = {
    source,
    settings,
    rules: ready.rules,
    lists: ready.loadLists(),
    executor: () => inlineExecutor(ready.rules),
    version: VERSION,
  };
  const understood = await understandFile(input);
  const { prepared, notRun } = understood;
  try {
    refuseWholeInput(prepared);
    const rulesRun = rulesOf({ rules: understood.run }, ready.rules);
    // Nobody holds a bit for each row of a file that many machines share.
    const before = { ...(await planFile(understood, input)), isSmall: false, notesNoRows: true };
    const { plan } = planColumns(before, rulesRun);
    return await fillPlanFolder(folder, 'plan.json', async (draft) => {
      for (const name of ['lists', 'plugins']) await mkdir(join(draft, name), { mode: 0o700 });
      const paths = settings.lists.map(({ path }) => resolve(path));
      const packed = await packLists(plan.lists, paths, draft);
      const plugins = await packPlugins(ready.plugins, draft);
      const { bytes: above, firstLine, lineEnds } = beforeRecords(prepared);
      const head = headBytes(prepared, plan);
      const rejectsHead = rejectHeadBytes(prepared);
      const file: PlanFile = {
        format: 'lumo-check/plan',
        version: 1,
        tool: VERSION,
        rulesSha256: RULES_SHA256,
        encoding: isTable ? 'utf-8' : encodingOf(prepared),
        needs: { survey: isSurveyed(plan, prepared, rulesRun), ...keyedNeed(rulesRun) },
        dataStart: above.length,
        // In a table every row is one: nothing stands between the header and the first.
        firstRow: (isTable ? prepared.headerIndex + 1 : prepared.firstContactIndex) + 1,
        firstLine,
        table: isTable,
        columns: plan.columns.map(({ header, field }) => ({ header, ...(field && { field }) })),
        keep: plan.keep,
        added: addedColumns(plan),
        plan: encodeData(planFacts(plan)),
        lists: encodeData(packed.lists),
        plugins,
        files: packed.files,
      };
      const bytes = Buffer.from(`${JSON.stringify(file)}\n`);
      const planId = createHash('sha256').update(bytes).digest('hex');
      const facts: DriverFacts = {
        file: { ...factsOf(prepared), ...(isTable && { preambleRows: 0, descriptionRows: 0 }) },
        orderEvidence: prepared.orderEvidence,
        lineEnds,
        notRun,
        settings: {
          preset: settings.preset,
          config: settings.config,
          lowered: settings.lowered,
          maxKept: settings.maxKept,
          absent: settings.absent,
        },
        failOn: ready.settings.failOn,
        maxWarnings: ready.settings.maxWarnings,
        heads: isTable ? {} : { input: tallyOf(above), output: tallyOf(head), rejects: tallyOf(rejectsHead) },
      };
      const driver: DriverFile = {
        format: 'lumo-check/driver',
        version: 1,
        planId,
        secrets: {
          key: randomBytes(32).toString('hex'),
          ...(plan.key !== undefined && { project: plan.key }),
          lists: packed.keys,
        },
        facts: encodeData(facts),
        ...(options !== undefined && { options }),
      };
      const write = (name: string, content: Uint8Array | string): Promise<void> => writeFile(join(draft, name), content, { mode: 0o600 });
      await write('head', head);
      await write('rejects-head', rejectsHead);
      await write('driver.json', `${JSON.stringify(driver)}\n`);
      await write('plan.json', bytes);
      return planId;
    });
  } finally {
    await prepared.opening.opened.close();
  }
};
