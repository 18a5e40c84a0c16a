import type { Opening } from '../csv/opening.js';
import type { Spooled } from '../csv/spool.js';
import { isUtf16, utf16Of } from '../csv/utf16.js';
import { LumoError } from '../errors.js';
import type { Report } from '../model/report.js';
import { admit, refuseUnjudged, refuseUnreachable } from './admission.js';
import { Baselining } from './baselining.js';
import { askOfFile } from './columns.js';
import { changesAhead } from './coming.js';
import type { Executor } from './executor.js';
import { gateTo } from './gate.js';
import { headBytes, rejectHeadBytes } from './head.js';
import { planOf, type RunInput } from './input.js';
import { conserve, partsMissing, refuseUnused } from './laws.js';
import { pass } from './pass.js';
import { type Plan, rulesOf } from './plan.js';
import { prepare } from './prepare.js';
import { listsOf } from './receipts.js';
import { outcomesOf } from './recorder.js';
import { reportOf } from './report.js';
import { surveyed } from './survey-pass.js';
import { tellTo } from './telling.js';

/**
 * Checks one file and, when a sink is given, writes its cleaned copy: the main job, from top to bottom.
 * Whatever fails, nothing stands under the final names.
 * @throws LumoError with the cause and the next step; never for findings, which are in the report
 */
export const run = async (input: RunInput): Promise<Report> => {
  const { source, settings, clean, rejects } = input;
  let executor: Executor | undefined;
  let spooled: Spooled | undefined;
  let open: Opening | undefined;
  try {
    const prepared = await prepare(source, { ...settings.layout, country: settings.country });
    open = prepared.opening;
    input.look?.(prepared.columns);
    refuseUnreachable(prepared.columns, settings.channels);
    const { run: planned, notRun } = admit(input.rules, settings, prepared.columns);
    if (!settings.tolerant) refuseUnjudged(notRun);
    const coming = changesAhead(input.rules, settings, new Set(prepared.columns.map(({ field }) => field)));
    executor = input.executor(prepared.opening.whole ? prepared.opening.head.length : source.gzip ? undefined : source.size);
    const survey = await surveyed(
      planOf(prepared, settings, planned, await listsOf(input), rejects !== undefined, coming),
      prepared,
      input,
      executor,
    );
    spooled = survey.spooled;
    open = survey.prepared.opening;
    const rules = rulesOf(survey.plan, input.rules);
    const start = askOfFile(survey.plan, rules);
    const plan: Plan = {
      ...survey.plan,
      keep: survey.plan.columns.map(({ column }) => !start.dropped.has(column)),
      dropsColumns: start.dropped.size > 0 ? Math.min(...start.dropped.values()) : -1,
      tells: input.takeFindings !== undefined,
    };
    if (!plan.keep.some(Boolean)) throw nothingLeft();
    const { opening } = survey.prepared;
    const outer = (bytes: Uint8Array): Uint8Array => (isUtf16(opening.encoding) ? utf16Of(bytes, opening.encoding) : bytes);
    const gate = clean && gateTo(clean.sink, settings.mostKept);
    await gate?.write(headBytes(survey.prepared, plan, outer), 0);
    await rejects?.write(rejectHeadBytes(survey.prepared, outer));
    const tell = tellTo(input.takeFindings, plan, rules);
    await tell(start.told);
    executor.plan(plan);
    const cut = await pass(survey.prepared, opening.reader, executor, 'judge', input, settings.blockBytes, async (done) => {
      if (done.kept.length > 0) await gate?.write(outer(done.kept), done.rows);
      if (rejects && done.rejects && done.rejects.length > 0) await rejects.write(outer(done.rejects));
      await tell(done.told);
    });
    const monoid = outcomesOf(plan, rules);
    const outcome = (await executor.outcomes()).reduce(monoid.merge, monoid.empty());
    if (outcome.blocks !== cut.blocks) throw partsMissing(outcome.blocks, cut.blocks);
    conserve(outcome, cut.counts.rows - (cut.firstRow - 1), source.name);
    refuseUnused(plan.exemptions, outcome.exempted);
    await gate?.close(outcome.rows);
    input.takePersons?.(outcome.persons);
    const end = askOfFile(plan, rules, outcome);
    if (plan.baseline && plan.key !== undefined) new Baselining(plan, plan.key, outcome.baseline).file(plan, rules, [start, end]);
    input.takePrints?.(outcome.baseline.prints);
    await tell(end.told);
    const output = clean && { name: clean.name, ...(await clean.sink.seal()) };
    const rejected = await rejects?.seal();
    const report = reportOf({ input, plan, prepared: survey.prepared, rules, outcome, start, end, notRun, counts: cut.counts, output });
    await input.beforeCommit?.(report, rejected);
    await clean?.sink.commit();
    await rejects?.commit();
    input.takeOpposed?.(outcome.opposed);
    return report;
  } catch (cause) {
    await Promise.allSettled([clean?.sink.abort(), rejects?.abort()]);
    throw cause;
  } finally {
    await Promise.allSettled([executor?.close(), open?.opened.close()]);
    await spooled?.dispose();
  }
};

const nothingLeft = (): LumoError =>
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
