import own from '../../../rules/index.js';
import { blobSink } from '../../csv/blob/blob-sink.js';
import { blobSource } from '../../csv/blob/blob-source.js';
import type { TellProgress } from '../../engine/passes/run-progress.js';
import { runCheck } from '../../engine/run.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { exitCodeFor } from '../../library/exit-code.js';
import { nameBeside } from '../../library/names-beside.js';
import { sheetListsOf } from '../../lists/load/sheet-lists.js';
import type { Report } from '../../model/report/report.js';
import { PLAIN_STYLE } from '../../reporters/contract/reporter.js';
import { htmlReport } from '../../reporters/html/report/page.js';
import { wordsFor } from '../../words/index.js';
import type { Finished, Job, MadeFile } from '../job/job.js';
import { loadLists } from './load-lists.js';
import { refuseLogs } from './refuse-logs.js';
import { type JobSettings, settingsOfJob } from './settings-of-job.js';

const CSV = 'text/csv';
const WIDTH = 80;

/** What was packed is handed out as it is inside. */
const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst|zstd)$/i, '');

const reportOf = (report: Report, { settings }: JobSettings, job: Job, clean: string): MadeFile => {
  const name = nameBeside(unpackedName(job.contacts.name), 'report', '.html');
  const files = [...(report.heldBack ? [] : [{ label: 'clean', name: clean }]), { label: 'report', name }];
  const text = htmlReport(report, {
    words: wordsFor(job.lang),
    lang: job.lang,
    exit: exitCodeFor(report, settings.failOn, settings.maxWarnings),
    files,
    input: job.contacts.name,
    rules: new Map(own.rules.map((rule) => [rule.id, rule])),
    notices: { sender: settings.sender, country: settings.country },
    style: PLAIN_STYLE,
    width: WIDTH,
  });
  return { name, blob: new Blob([...text], { type: 'text/html;charset=utf-8' }) };
};

/**
 * Checks a contact file that a browser was given, as the command does, in one thread.
 * @param version of lumo-check, for the report
 * @throws LumoError with the cause and the next step; never for findings, which are in the report
 */
export const checkJob = async (job: Job, version: string, progress: TellProgress): Promise<Finished> => {
  const decided = settingsOfJob(job);
  const { run, specs } = decided;
  const inner = unpackedName(job.contacts.name);
  const clean = { sink: blobSink(CSV, true), name: nameBeside(inner, 'clean') };
  // No report tells the hash of those who left.
  const rejects = { sink: blobSink(CSV, false), name: nameBeside(inner, 'rejects') };
  const source = await blobSource(job.contacts.blob, job.contacts.name);
  await refuseLogs(source);
  const report = await runCheck({
    source,
    settings: run,
    rules: own.rules,
    lists: await loadLists(job.lists, specs, run.asOf),
    sheetLists: sheetListsOf({ name: source.name, bytes: async () => Buffer.from(await job.contacts.blob.arrayBuffer()) }, run),
    executor: () => inlineExecutor(own.rules),
    clean,
    rejects: rejects.sink,
    progress,
    version,
  });
  const made = ({ sink, name }: typeof clean): MadeFile | undefined => {
    const blob = sink.blob();
    return blob && { name, blob };
  };
  const { rows, heldBack } = report;
  return {
    rows: { in: rows.in, kept: rows.kept, dropped: rows.dropped },
    heldBackAbove: heldBack?.above,
    report: reportOf(report, decided, job, clean.name),
    clean: made(clean),
    rejects: rows.dropped > 0 ? made(rejects) : undefined,
  };
};
