import { memorySource } from '../csv/ports/memory.js';
import { openLogs } from '../events/run/log-run.js';
import { parseIsoDay } from '../fields/date/calendar.js';
import { isMailProvider } from '../fields/email/domain-typo.js';
import type { AnyRule } from '../model/rule/rule.js';
import type { ExampleSettings } from '../model/rule/rule-docs.js';
import { LOGS } from '../subjects/logs.js';
import { runSubjectRules } from '../subjects/run-subject-rules.js';
import { type Case, caseBytes, listsOf } from './run-case.js';

/** An example of a rule about logs: its rows are a log, the header first. */
export type LogCase = Omit<ExampleSettings, 'note'> & { readonly rows?: Case['rows'] };

/** How a run over an example may differ without telling anything else. */
interface Way {
  readonly name: string;
  readonly blockBytes?: number;
  /** Puts people into another order. */
  readonly seed?: number;
}
const WHOLE: Way = { name: 'whole' };
const WAYS: readonly Way[] = [
  { name: 'in blocks of a row', blockBytes: 1 },
  { name: 'with people in another order', seed: 2026 },
];

/** What a rule says of a log, as `row message`, row by row; `file message` of all of it. @throws LumoError whatever reading a log throws */
const saidOf = async (rule: AnyRule, given: LogCase, { blockBytes, seed = 1 }: Way): Promise<readonly string[]> => {
  const { rows = [], options = {}, preset, asOf = '2026-11-24' } = given;
  const day = parseIsoDay(asOf);
  const lists = await listsOf(given, day);
  const { subject, close } = await openLogs(
    [{ source: memorySource(caseBytes(rows), given.fileName ?? 'log.csv'), layout: { columns: {}, country: 'FR' }, ...LOG }],
    {
      audiences: [given.audience ?? (preset === 'fr-b2c' ? 'consumer' : 'business')],
      ...{ country: 'FR', threads: 1, lists, opposed: [] },
      ...{ blockBytes, key: [seed, 2, 3, 4] },
    },
  );
  try {
    const setting = { severity: rule.severity, options: (rule.options?.parse(options) ?? {}) as Readonly<Record<string, unknown>> };
    const { findings, notRun } = runSubjectRules({
      ...{ adapter: LOGS, subject, rules: [rule], settingOf: () => setting, asOf: day, day: asOf },
      names: { lists: new Set(lists.map(({ info }) => info.name)), isMailProvider },
    });
    // An example that lacks what the rule must see would prove nothing.
    const lacks = notRun.flatMap(({ needs }) => needs.map((need) => `file lacks-${need}`));
    const said = findings.map(({ place, message }, order) => ({ row: place.at === 'row' ? place.row : 0, order, message }));
    said.sort((a, b) => a.row - b.row || a.order - b.order);
    return [...lacks, ...said.map(({ row, message }) => `${row === 0 ? 'file' : row} ${message}`)];
  } finally {
    close();
  }
};

const LOG = { outcomes: {}, own: [], country: 'FR' } as const;

/** Asks a rule about a log in each way that must not matter. @returns what a case came to: nothing is cleaned */
export const judgeLog = async (rule: AnyRule, given: LogCase) => {
  const whole = await saidOf(rule, given, WHOLE);
  const differs: string[] = [];
  for (const way of WAYS) if (JSON.stringify(await saidOf(rule, given, way)) !== JSON.stringify(whole)) differs.push(way.name);
  const said = whole.map((text, i) => (given.says[i]?.includes(' ') ? text : (text.split(' ')[1] as string)));
  return { said, expected: given.says, differs, clean: '' };
};
