import { realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCacheKeys } from '../../audit/cache/cache-keys.js';
import { findFiles } from '../../audit/find/find-files.js';
import type { FoundFile } from '../../audit/find/found-files.js';
import { runAudit } from '../../audit/run-audit.js';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { auditWords } from '../../words/reports/audit.js';
import { auditEvidenceFolder, prepareAuditEvidence } from '../evidence/record-run.js';
import { AUDIT_PRESET, type AuditOptions } from '../options/table/audit.js';
import { type OpenSinks, openAllSinks } from '../output/open-sinks.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { readUnpacking } from '../setup/age-identities.js';
import type { CommandContext } from '../setup/command-context.js';
import { exemptionsPath } from '../setup/exemptions-and-baseline.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { showProgress } from '../terminal/progress.js';
import { cacheIndex, openAuditCache } from './audit-cache.js';
import { auditDecisions } from './audit-decisions.js';
import { kpiTargetsOf, measureAuditKpis, writeAuditKpis } from './audit-kpis.js';
import { openAuditLog } from './audit-log.js';
import { type AuditOutput, parseAuditOutput, refuseInsideAudited, writtenFiles } from './audit-outputs.js';
import { createFileJudge } from './file-judge.js';
import { parisDayConverter, settingsPerFile } from './file-settings.js';
import { printSchedule } from './print-schedule.js';
import { auditExitCode, writeAuditReports } from './write-audit.js';

/** How loudly a log says how an audit ended. */
const LOG_LEVELS = { clean: 'info', warnings: 'warning', errors: 'error', incomplete: 'error' } as const;

/**
 * `lumo-check audit PATH…`: what lies there, file by file and all together, beside how the organisation stands. The exit code is the worst of all.
 * @param organisation the exit code of that
 */
export const auditBeside = async (
  organisation: number,
  paths: readonly string[],
  options: AuditOptions,
  around: CommandContext,
): Promise<number> => {
  const { io } = around;
  if (options.schedule) return printSchedule(options.schedule, paths, options, around);
  const outputs = (options.format ?? []).map(parseAuditOutput);
  const ready = await setUpCommand(options, around, undefined, {}, AUDIT_PRESET);
  const lang = ready.settings.lang ?? around.lang;
  const said = auditWords(lang);
  const found = await findFiles(paths, io.cwd(), pathMatcher);
  const roots = await Promise.all(paths.map((path) => realpath(resolve(io.cwd(), path)).catch(() => resolve(io.cwd(), path))));
  const written = writtenFiles(outputs, options);
  await refuseInsideAudited([...written.writes, ...Object.values(written.keeps), auditEvidenceFolder(ready)], roots, io.cwd());
  const { baseline } = options;
  const knows = { baseline, exemptions: exemptionsPath(ready, options.exemptions, around) };
  const cacheFolder = options.cache === false ? undefined : options.cacheLocation;
  const writes = [...written.writes, cacheFolder, ...(cacheFolder === undefined ? [] : [cacheIndex(cacheFolder)])];
  await refuseOverwriting({ ...written, writes, reads: [...(options.identity ?? []), options.requests], knows }, ready, around);
  const measures = await kpiTargetsOf(options, around);
  const log = await openAuditLog(options, ready.run.asOf, around);
  const decisions = await auditDecisions(ready, options, around);
  const recordEvidence = await prepareAuditEvidence(ready, decisions.paths, around);
  log.record('info', 'begun', { asOf: formatIsoDay(ready.run.asOf), version: around.version, files: found.files.length });
  for (const { name, code } of found.unread) log.record('error', 'failed', { file: name, code });
  const unpacking = await readUnpacking(options, io.cwd());
  const lists = await ready.loadLists();
  const cache = await openAuditCache(options, ready, roots, around);
  const progress = showProgress(io, lang, options.quiet === true);
  const bytes = found.files.reduce((sum, { info }) => sum + info.size, 0);
  const engine = createFileJudge({ ready, lists, unpacking, bytes, around });
  const kept = new Set<FoundFile>();
  let looked = 0;
  let bytesLooked = 0;
  let sinks: OpenSinks<AuditOutput> | undefined;
  try {
    sinks = await openAllSinks({ reports: outputs }, around, false);
    const settingsFor = settingsPerFile(ready, cache, decisions.ofContacts);
    const infos = lists.map(({ info }) => info);
    const audited = await runAudit({
      found,
      asOf: ready.run.asOf,
      version: around.version,
      rules: ready.rules,
      isExempt: decisions.isExempt,
      lists: infos,
      listPaths: new Set(await Promise.all(ready.listPaths.map((path) => realpath(path).catch(() => path)))),
      settingsFor,
      keys: makeCacheKeys({ version: around.version, build: cache.build, lists: infos, keyId: cache.keyId }),
      store: cache.store,
      hash: cache.hash,
      judge: engine.judge,
      atOnce: engine.concurrency,
      rest: engine.rest,
      modes: platform() !== 'win32',
      dayOf: parisDayConverter(),
      signal: around.signal,
      done: (file, how, cause) => {
        if (how === 'kept') kept.add(file);
        bytesLooked += file.info.size;
        progress.files(++looked, found.files.length, bytes === 0 ? looked / found.files.length : bytesLooked / bytes);
        log.record(how === 'failed' ? 'error' : 'info', how, { file: file.name, ...(cause && { code: cause.code }) });
      },
      note: cache.rememberHash,
      noteUnhashed: cache.noteUnhashed,
    });
    progress.done();
    const measured = await measureAuditKpis(audited, ready, paths, measures, options, around);
    const { config } = ready.run;
    const report = { ...(await decisions.settle(audited)), ...(config && { config }) };
    const own = Math.max(auditExitCode(report, ready.settings), measured?.worse ?? 0) as 0 | 1 | 2;
    const exit = Math.max(own, organisation) as 0 | 1 | 2;
    // Before any report: where there is no evidence, nobody reads that all is well.
    const bundle = await recordEvidence?.(report, own);
    const ofTheRun = {
      exit,
      exitOfOrganisation: exit > own,
      kept: audited.judged.map(({ file }) => kept.has(file)),
      ...measured?.reportExtras,
    };
    await writeAuditReports(sinks.reports, report, ofTheRun, ready, options, around);
    if (measured) await writeAuditKpis(measured, measures, options, around);
    const { verdict, counts, totals } = audited.report;
    log.record(LOG_LEVELS[verdict], 'ended', { verdict, exit, contacts: totals.contacts, ...counts });
    if (options.quiet !== true) {
      if (kept.size > 0) await writeText(io.stderr, `${said.kept(kept.size)}\n`);
      if (cache.damaged() > 0) await writeText(io.stderr, `${said.damaged(cache.damaged())}\n`);
      if (bundle) await writeText(io.stderr, `${said.evidence(join(ready.settings.evidence ?? '', bundle.name))}\n`);
      if (cache.without) await writeText(io.stderr, `${said.noCache(cache.without)}\n`);
    }
    return exit;
  } finally {
    progress.done();
    await sinks?.abort();
    await engine.close();
    await cache.close(ready.run.asOf);
    await log.close();
  }
};
