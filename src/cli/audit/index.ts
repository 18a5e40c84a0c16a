import { realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { runAudit } from '../../audit/run-audit.js';
import { makeCacheKeys } from '../../audit/cache/cache-keys.js';
import { findFiles } from '../../audit/find/find-files.js';
import type { FoundFile } from '../../audit/find/found-files.js';
import type { AuditInput, FileSettings } from '../../audit/judge/audit-input.js';
import { matcherOf } from '../../config/overrides.js';
import { parseIsoDay, formatIsoDay } from '../../fields/date/calendar.js';
import type { RunSetup } from '../../library/run-setup.js';
import { auditWords } from '../../words/reports/audit.js';
import type { CommandFunction } from '../around.js';
import { readIdentities } from '../identities.js';
import { put } from '../io.js';
import { refuseClashes } from '../outputs.js';
import { progressOn } from '../progress.js';
import { readyFor } from '../reading.js';
import { openSinks, type Sinks } from '../sinks.js';
import { type Cache, openCache } from './cache.js';
import { auditEngine } from './engine.js';
import { openLog } from './log.js';
import { measureAudit, measuresOf, writeMeasures } from './measures.js';
import { type AuditOutput, auditOutput, refuseInside } from './outputs.js';
import { printSchedule } from './schedule.js';
import { exitOf, writeAudit } from './write.js';

/** Rows told of a finding. */
const EXAMPLES = 3;

/** How loudly a log says how an audit ended. */
const LEVELS = { clean: 'info', warnings: 'warning', errors: 'error', incomplete: 'error' } as const;

/** The calendar day of a moment in Paris. */
const parisDays = (): ((milliseconds: number) => number) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });
  return (milliseconds) => parseIsoDay(format.format(new Date(milliseconds)));
};

/** What configuration says of each file; the same object for all files of which it says the same. */
const settingsOf = (ready: RunSetup, { key }: Cache): AuditInput['settingsFor'] => {
  const known = new Map<RunSetup['run'], FileSettings>();
  return (path) => {
    const { settings, run } = path === undefined ? ready : ready.forFile(path);
    const before = known.get(run);
    if (before) return before;
    const rules = new Map(settings.rules.map((rule) => [rule.id, rule]));
    const made = {
      run: { ...run, tolerant: true, figures: true, persons: key, examples: EXAMPLES },
      rule: (id: string) => rules.get(id) ?? { severity: 'off' as const, options: {} },
    };
    known.set(run, made);
    return made;
  };
};

/** `lumo-check audit PATH…`: what lies there, file by file and all together. The exit code is the worst of all. */
export const auditCommand: CommandFunction = async (paths, options, around) => {
  const { io } = around;
  if (options.audit?.schedule) return printSchedule(options.audit.schedule, paths, options, around);
  const outputs = (options.format ?? []).map(auditOutput);
  await refuseClashes([{ reports: outputs }], []);
  const ready = await readyFor(options, around, undefined, {}, 'crm-archive');
  const lang = ready.settings.lang ?? around.lang;
  const said = auditWords(lang);
  const found = await findFiles(paths, io.cwd(), matcherOf);
  const roots = await Promise.all(paths.map((path) => realpath(resolve(io.cwd(), path)).catch(() => resolve(io.cwd(), path))));
  const measures = await measuresOf(options, around);
  const written = outputs.flatMap(({ path }) => (path === '-' ? [] : [resolve(io.cwd(), path)]));
  const log = openLog(options.audit ?? { cache: true }, ready.run.asOf, around);
  await refuseInside([...written, ...measures.written, ...(log.path === undefined ? [] : [log.path])], roots);
  log.note('info', 'begun', { asOf: formatIsoDay(ready.run.asOf), version: around.version, files: found.files.length });
  for (const { name, code } of found.unread) log.note('error', 'failed', { file: name, code });
  const identities = await readIdentities(options.identity, io.cwd());
  const lists = await ready.loadLists();
  const cache = await openCache(options.audit ?? { cache: true }, ready, roots, around);
  const progress = progressOn(io, lang, options.quiet === true);
  const bytes = found.files.reduce((sum, { info }) => sum + info.size, 0);
  const engine = auditEngine({ ready, lists, identities, bytes, around });
  const kept = new Set<FoundFile>();
  let looked = 0;
  let sinks: Sinks<AuditOutput> | undefined;
  try {
    sinks = await openSinks({ reports: outputs }, around, false);
    const settingsFor = settingsOf(ready, cache);
    const infos = lists.map(({ info }) => info);
    const audited = await runAudit({
      found,
      asOf: ready.run.asOf,
      version: around.version,
      rules: ready.rules,
      lists: infos,
      listPaths: new Set(await Promise.all(ready.listPaths.map((path) => realpath(path).catch(() => path)))),
      settingsFor,
      keys: makeCacheKeys({ version: around.version, build: cache.build, lists: infos, keyId: cache.keyId }),
      store: cache.store,
      hash: cache.hash,
      judge: engine.judge,
      atOnce: engine.atOnce,
      rest: engine.rest,
      modes: platform() !== 'win32',
      dayOf: parisDays(),
      signal: around.signal,
      done: (file, how, cause) => {
        if (how === 'kept') kept.add(file);
        progress.files(++looked, found.files.length);
        log.note(how === 'failed' ? 'error' : 'info', how, { file: file.name, ...(cause && { code: cause.code }) });
      },
      note: cache.note,
      noteUnhashed: cache.noteUnhashed,
    });
    progress.done();
    const measured = await measureAudit(audited, paths, measures, options, around);
    const exit = Math.max(exitOf(audited.report, ready.settings), measured?.worse ?? 0) as 0 | 1 | 2;
    const ofTheRun = { exit, kept: audited.judged.map(({ file }) => kept.has(file)), ...measured?.told };
    await writeAudit(sinks.reports, audited.report, ofTheRun, ready, options, around);
    if (measured) await writeMeasures(measured, measures, options, around);
    const { verdict, counts, totals } = audited.report;
    log.note(LEVELS[verdict], 'ended', { verdict, exit, contacts: totals.contacts, ...counts });
    if (options.quiet !== true) {
      if (kept.size > 0) await put(io.stderr, `${said.kept(kept.size)}\n`);
      if (cache.damaged() > 0) await put(io.stderr, `${said.damaged(cache.damaged())}\n`);
      if (cache.without) await put(io.stderr, `${said.noCache(cache.without)}\n`);
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
