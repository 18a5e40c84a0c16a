import { basename } from 'node:path';
import { interruptedError } from '../model/base/lumo-error.js';
import type { PersonsFile } from './cache/persons-file.js';
import { comparePersons, type PersonComparison } from './compare/compare-persons.js';
import type { FoundFile, SkippedFile, UnreadFile } from './find/found-files.js';
import type { AuditInput, AuditResult, FileSettings, JudgedFile } from './judge/audit-input.js';
import { makeJudgedFile } from './judge/judged-file.js';
import type { KeptResult } from './judge/kept-result.js';
import { buildAuditReport } from './report/build-audit-report.js';
import { mapInParallel } from './threads/map-in-parallel.js';

type FileResult = { readonly judged: JudgedFile } | { readonly skipped: SkippedFile } | { readonly unread: UnreadFile };

/** A file of which nothing is known yet. */
interface UnjudgedFile {
  readonly file: FoundFile;
  readonly settings: FileSettings;
}

/** How many files are looked up at once: none of it takes a processor for long. */
const LOOKUPS_AT_ONCE = 8;

/** Judges a file anew, and keeps what comes of it. */
const judgeAnew = async (input: AuditInput, { file, settings }: UnjudgedFile): Promise<FileResult> => {
  if (input.signal?.aborted) throw interruptedError();
  const judged = await input.judge(file, settings.run);
  if ('failed' in judged) {
    input.done?.(file, 'failed', judged.failed);
    return { unread: { name: file.name, code: judged.failed.code } };
  }
  const { kept, persons } = judged;
  const name = basename(file.path);
  if ('skip' in kept) {
    const known = input.noteUnhashed(file);
    if (known !== undefined) await input.store.put(input.keys.verdict(known, name, settings.run), JSON.stringify(kept));
    input.done?.(file, 'skipped');
    return { skipped: { name: file.name, because: kept.skip } };
  }
  const sha256 = kept.report.input.sha256 ?? '';
  const personsKey = input.keys.persons(sha256, name, settings.run);
  await input.store.putPersons(personsKey, persons);
  input.note(file, sha256);
  const text = JSON.stringify(kept);
  await input.store.put(input.keys.verdict(sha256, name, settings.run), text);
  input.done?.(file, 'judged');
  return { judged: makeJudgedFile(file, settings, kept, text, personsKey) };
};

/** What is known of a file without judging it. */
const lookUpFile = async (input: AuditInput, file: FoundFile): Promise<FileResult | UnjudgedFile> => {
  if (input.signal?.aborted) throw interruptedError();
  if (input.listPaths.has(file.path)) return { skipped: { name: file.name, because: 'list' } };
  const settings = input.settingsFor(file.path);
  const sha256 = await input.hash(file);
  const name = basename(file.path);
  const text = sha256 === undefined ? undefined : await input.store.get(input.keys.verdict(sha256, name, settings.run));
  if (sha256 === undefined || text === undefined) return { file, settings };
  const kept = JSON.parse(text) as KeptResult;
  if ('skip' in kept) {
    input.done?.(file, 'skipped');
    return { skipped: { name: file.name, because: kept.skip } };
  }
  input.done?.(file, 'kept');
  const personsKey = input.keys.persons(sha256, name, settings.run);
  return { judged: makeJudgedFile(file, settings, kept, text, personsKey) };
};

/** What came of every file, in their order. The largest are judged first, so that no thread is left with one at the end. */
const judgeAll = async (input: AuditInput): Promise<readonly FileResult[]> => {
  const known = await mapInParallel(input.found.files, LOOKUPS_AT_ONCE, (file) => lookUpFile(input, file));
  const left = known.flatMap((one, place) => ('settings' in one ? [{ ...one, place }] : []));
  left.sort((a, b) => b.file.info.size - a.file.info.size || a.place - b.place);
  const judged = new Map<number, FileResult>();
  await mapInParallel(left, input.atOnce, async (one) => {
    judged.set(one.place, await judgeAnew(input, one));
  });
  return known.map((one, place) => ('settings' in one ? (judged.get(place) as FileResult) : one));
};

/** The persons of a file; judged anew where they were kept and are no more. */
const personsOf = async (input: AuditInput, { file, settings, personsKey }: JudgedFile): Promise<PersonsFile | undefined> => {
  const kept = await input.store.persons(personsKey);
  if (kept) return kept;
  await judgeAnew({ ...input, done: undefined }, { file, settings });
  return input.store.persons(personsKey);
};

/** Files whose persons could be compared, and what that came to. */
const compareAll = async (
  input: AuditInput,
  judged: readonly JudgedFile[],
): Promise<{ crossed: PersonComparison; lost: readonly JudgedFile[] }> => {
  const key = input.keys.comparison(judged.map(({ personsKey }) => personsKey));
  const kept = await input.store.get(key);
  if (kept !== undefined) return { crossed: JSON.parse(kept) as PersonComparison, lost: [] };
  const sightings: PersonsFile[] = [];
  const lost: JudgedFile[] = [];
  for (const one of judged) {
    const persons = await personsOf(input, one);
    if (persons) sightings.push(persons);
    else lost.push(one);
  }
  // A file that changed since it was judged can no longer be compared: the audit of it is not whole.
  if (lost.length > 0)
    return compareAll(
      input,
      judged.filter((one) => !lost.includes(one)),
    ).then(({ crossed }) => ({ crossed, lost }));
  const crossed = comparePersons(sightings);
  await input.store.put(key, JSON.stringify(crossed));
  return { crossed, lost };
};

/**
 * Audits files: each by itself, then all of them together. Nothing is written beside them.
 * @throws LumoError LUMO_INTERRUPTED, and what stops every run: a list that cannot be trusted, a rule that throws nothing of ours
 */
export const runAudit = async (input: AuditInput): Promise<AuditResult> => {
  const judged: JudgedFile[] = [];
  const skipped: SkippedFile[] = [...input.found.skipped];
  const unread: UnreadFile[] = [...input.found.unread];
  for (const looked of await judgeAll(input)) {
    if ('judged' in looked) judged.push(looked.judged);
    else if ('skipped' in looked) skipped.push(looked.skipped);
    else unread.push(looked.unread);
  }
  await input.rest?.();
  const { crossed, lost } = await compareAll(input, judged);
  for (const { file } of lost) unread.push({ name: file.name, code: 'LUMO_INPUT_CHANGED' });
  const whole = judged.filter((one) => !lost.includes(one));
  return { report: buildAuditReport(input, whole, crossed, { skipped, unread }), judged: whole };
};
