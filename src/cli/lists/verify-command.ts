import { parseIsoDay } from '../../fields/date/calendar.js';
import { describeExcessData } from '../../lists/columns/excess-columns.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import { isIndexFile } from '../../lists/index/index-file.js';
import { verifyIndex } from '../../lists/index/open-index.js';
import { loadList } from '../../lists/load/load-list.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { type ListDoubt, type ListInfo, leavesUnscreened } from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import { textTable, wrapText } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import type { ListsVerifyOptions } from '../options/table/lists.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandHandler } from '../setup/command-context.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';
import { noCountryLines } from './country-words.js';
import { textFiller } from './fill-text.js';
import { probeHint } from './probe-hint.js';
import { recordEntryCount } from './record-entry-count.js';
import { requestLines } from './request-words.js';
import { type VerifiedList, verifyRegisters } from './verify-registers.js';
import { answeringLines, oldRefusalsText, unreadLines, VERIFY_WORDS } from './verify-words.js';

const verifyList = async (spec: ListSpec, day: Day): Promise<VerifiedList> => {
  const name = spec.path.replace(/^.*[/\\]/, '');
  try {
    // Opening a compiled list tells accidents; verifying it reads it whole.
    if (isIndexFile(spec.path)) verifyIndex(spec.path);
    const { parts: _, ...read } = await loadList({ ...spec, countsOld: true }, day);
    return { name, spec, ...read };
  } catch (cause) {
    if (!(cause instanceof LumoError)) throw cause;
    return { name, spec, error: cause };
  }
};

/** 2: a list cannot be trusted, or none was found to verify. 1: one clears nobody. 0: all are good. */
const listsExitCode = (all: readonly VerifiedList[]): number =>
  all.length === 0 || all.some(({ error }) => error) ? 2 : all.some(({ info }) => !info || leavesUnscreened(info)) ? 1 : 0;

const entryCount = (info: ListInfo): number => Object.values(info.entries).reduce((sum, n) => sum + n, 0);
const ageOf = (info: ListInfo, day: Day): number | undefined => (info.date === undefined ? undefined : day - parseIsoDay(info.date));

const stateOf = (error: LumoError | undefined, info: ListInfo | undefined): ListDoubt | 'good' | 'refused' =>
  error ? 'refused' : info?.fresh ? 'good' : (info?.doubt ?? 'stale');

const saidOf = (error: LumoError | undefined, info: ListInfo | undefined) =>
  !error && info?.doubt === 'closed' && info.kind === 'receipt' ? 'closedReceipt' : stateOf(error, info);

const asJson = ({ name, spec, info, excess = [], old = 0, error }: VerifiedList, day: Day): object => ({
  name,
  kind: spec.kind,
  state: stateOf(error, info),
  ...(info && {
    entries: info.entries,
    form: info.form,
    ...(info.weak && { weak: true }),
    sha256: info.sha256,
    date: info.date,
    ageDays: ageOf(info, day),
    maxAgeDays: info.maxAgeDays,
    unread: info.unread,
    ...(info.unreadLines && { unreadLines: info.unreadLines }),
    tooBroad: info.tooBroad,
    ...(info.agreeing && { agreeing: info.agreeing }),
    ...(info.silent && { silent: info.silent }),
    ...(info.narrower && { narrower: info.narrower }),
    ...(info.otherRequests && { otherRequests: info.otherRequests }),
    ...(info.cleared && { cleared: info.cleared }),
  }),
  canaries: spec.canaries?.length ?? 0,
  checksum: spec.sha256 !== undefined,
  excess: excess.map(({ kind, columns }) => ({ kind, columns: columns.map((column) => safeText(column, 60)) })),
  old,
  ...(error && { error: { code: error.code, what: error.what, hint: error.hint } }),
});

/** `lumo-check lists verify`: every declared list, whether it is there, whole, fresh and the one that was meant. */
export const verifyListsCommand: CommandHandler<ListsVerifyOptions> = async (_, options, around) => {
  const { io } = around;
  const json = wantsJson(options.format);
  const ready = await setUpCommand(options, around);
  const lang = ready.settings.lang ?? around.lang;
  const say = textFiller(lang);
  const words = wordsFor(lang);
  const style = styleFor(io.stdout, io.env, options.color);
  const day = ready.run.asOf;
  const all: VerifiedList[] = [];
  // One after the other: ten lists of ten million entries do not fit in memory at once.
  for (const spec of ready.run.lists) all.push(await verifyList(spec, day));
  const remembered: string[] = [];
  for (const { spec, info } of options.remember ? all : [])
    if (info && spec.kind !== 'receipt')
      remembered.push((await recordEntryCount(spec.path, spec.kind, entryCount(info) + info.tooBroad)) ?? '');
  all.push(...(await verifyRegisters(ready)));
  if (json) {
    await writeText(io.stdout, jsonText({ lists: all.map((one) => asJson(one, day)) }));
    return listsExitCode(all);
  }
  if (all.length === 0) {
    await writeText(io.stdout, `${say(VERIFY_WORDS.none)}\n`);
    return listsExitCode(all);
  }
  const rows = all.map(({ name, spec, info, error }) => {
    const age = info && ageOf(info, day);
    const count = spec.canaries?.length ?? 0;
    const proofs = [
      count === 0 ? say(VERIFY_WORDS.noCanary) : count === 1 ? say(VERIFY_WORDS.canary) : say(VERIFY_WORDS.canaries, { count }),
      say(spec.sha256 === undefined ? VERIFY_WORDS.noChecksum : VERIFY_WORDS.checksum),
    ];
    const state = VERIFY_WORDS[info?.fresh && age !== undefined && age < 0 ? 'goodToCome' : saidOf(error, info)];
    return [
      safeText(name, 40),
      words.listKinds[spec.kind],
      info ? words.number(entryCount(info)) : '',
      info?.date ?? (info ? say(VERIFY_WORDS.noDate) : ''),
      age === undefined || age < 0
        ? say(age === undefined ? VERIFY_WORDS.noAge : VERIFY_WORDS.toCome)
        : info?.maxAgeDays === undefined || info.doubt === 'closed'
          ? say(VERIFY_WORDS.age, { days: age })
          : say(VERIFY_WORDS.ageOf, { days: age, most: info.maxAgeDays }),
      info ? proofs.join(', ') : '',
      say(state) + (info?.weak ? `, ${say(VERIFY_WORDS.weak)}` : ''),
    ];
  });
  const lines = [...textTable([say(VERIFY_WORDS.head).split('|'), ...rows])];
  await writeText(io.stdout, `${[style.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n')}\n`);
  for (const { name, spec, info, error, excess = [], old = 0, noCountry = 0 } of all) {
    const problems = [
      ...(error ? [{ what: `${error.code} · ${error.what[lang]}`, hint: error.hint[lang] }] : []),
      ...(info?.doubt === 'undeclared' || info?.doubt === 'undeclared-part' ? [probeHint(name, info, lang)] : []),
      ...unreadLines(lang, name, info?.unread ?? 0, info?.unreadLines ?? []),
      ...noCountryLines(lang, name, noCountry, spec.kind),
      ...(info ? [...answeringLines(lang, name, info), ...requestLines(lang, name, info)] : []),
      ...(old > 0 ? [{ what: oldRefusalsText(lang, name, old), hint: say(VERIFY_WORDS.decide) }] : []),
      ...excess.map((problem) => describeExcessData(problem, name)).map(({ what, hint }) => ({ what: say(what), hint: say(hint) })),
    ];
    for (const { what, hint } of problems) {
      await writeText(io.stdout, `\n${[...wrapText(safeText(what), 100), ...wrapText(safeText(hint), 100, '  → ', '    ')].join('\n')}\n`);
    }
  }
  const written = remembered.filter((name) => name !== '');
  if (written.length > 0)
    await writeText(io.stdout, `\n${say(VERIFY_WORDS.remembered, { files: words.list(written.map((name) => safeText(name, 60))) })}\n`);
  return listsExitCode(all);
};
