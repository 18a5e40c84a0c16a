import { inlineExecutor } from '../engine/threads/executor.js';
import { parseIsoDay } from '../fields/date/calendar.js';
import type { JudgedMessage } from '../model/document/judged-message.js';
import { type AnyContactRule, type AnyRule, isContactRule } from '../model/rule/rule.js';
import type { StoredTree } from '../model/rule/stored-files.js';
import type { SubjectKind } from '../model/rule/subject.js';
import { MESSAGES, type MessageFiles } from '../subjects/messages.js';
import { runSubjectRules } from '../subjects/run-subject-rules.js';
import { SCRIPTS, type ScriptFiles } from '../subjects/scripts.js';
import { STORED_FILES } from '../subjects/stored-files.js';
import { CAMPAIGN_CASES } from './campaign-cases.js';
import { exampleContacts } from './example-contacts.js';
import { GOVERNANCE_CASES, REGISTER_CASES } from './governance-cases.js';
import { readListing } from './listing.js';
import { type Case, type CaseRun, messagesIn, runCase } from './run-case.js';
import { splitExecutor } from './split-executor.js';
import type { SubjectCase, SubjectCases } from './subject-cases.js';

/** What a case came to. It is right when `said` equals `expected` and `differs` is empty. */
export interface CaseResult {
  /** Written as the case writes them: `message`, or `row message column` where it says more than the message. */
  readonly said: readonly string[];
  readonly expected: readonly string[];
  /** Ways of splitting the file that gave another report or another cleaned file than the whole: none for a sound rule. */
  readonly differs: readonly string[];
  /** The cleaned file. */
  readonly clean: string;
}

export interface NamedCase {
  readonly name: string;
  /** @throws LumoError whatever a run throws */
  run(): Promise<CaseResult>;
}

const same = (a: CaseRun, b: CaseRun): boolean => a.clean === b.clean && JSON.stringify(a.report) === JSON.stringify(b.report);

const STORED_FILE_CASES: SubjectCases<'files', StoredTree> = {
  adapter: STORED_FILES,
  read: ({ rows = [], asOf }) => readListing(rows, asOf),
};

const MESSAGE_CASES: SubjectCases<'messages', MessageFiles> = {
  adapter: MESSAGES,
  read: async ({ text = '', fileName = 'mail.html', contacts, smsSender, answers, audience }) => {
    const [{ readMessages }, { judgedMessage }, { linkTargetsOf }] = await Promise.all([
      import('../messages/read-messages.js'),
      import('../documents/judge-message.js'),
      import('../documents/link-targets.js'),
    ]);
    // Nothing is asked for: the example says what came back.
    const answered = (message: JudgedMessage): JudgedMessage => {
      if (!answers) return message;
      const { targets, untested, left } = linkTargetsOf(message);
      return { ...message, linkTest: { links: targets.map(({ href, at }) => ({ ...answers[href], at })), untested, left, requests: [] } };
    };
    const messages = await readMessages(Buffer.from(text), fileName, fileName.endsWith('.sms') ? 'sms' : undefined);
    const beside = contacts ? [exampleContacts(contacts)] : [];
    const sending = { kind: 'prospecting', appends: [], smsSender, audience, country: 'FR' } as const;
    return [messages.map((message, i) => answered(judgedMessage(message, sending, i + 1, beside)))];
  },
};

const SCRIPT_CASES: SubjectCases<'scripts', ScriptFiles> = {
  adapter: SCRIPTS,
  read: async ({ text = '', fileName = 'calls.md', audience = 'business', calls = {} }) => {
    const [{ readScript }, { judgedScript }] = await Promise.all([
      import('../scripts/read-script.js'),
      import('../documents/scripts/judge-script.js'),
    ]);
    return [judgedScript(readScript(Buffer.from(text), fileName), audience, calls)];
  },
};

/** A thing that is no file of contacts has nothing to split: its rule is asked once. */
const judgeSubject = async <K extends SubjectKind, D>(
  rule: AnyRule,
  given: SubjectCase,
  { adapter, read }: SubjectCases<K, D>,
): Promise<CaseResult> => {
  const { options = {}, asOf = '2026-11-24', says } = given;
  const setting = { severity: rule.severity, options: (rule.options?.parse(options) ?? {}) as Readonly<Record<string, unknown>> };
  const { findings } = runSubjectRules({
    adapter,
    subject: await read(given),
    rules: [rule],
    settingOf: () => setting,
    asOf: parseIsoDay(asOf),
    day: asOf,
  });
  return { said: findings.map(({ message }) => message), expected: says, differs: [], clean: '' };
};

const judgeContacts = async (rule: AnyContactRule, given: Case): Promise<CaseResult> => {
  const whole = await runCase(rule, given, inlineExecutor([rule]));
  const differs: string[] = [];
  // The first row that can begin a part is the second contact: rows are numbered from 1, and the header is one of them.
  for (let row = 3; row <= given.rows.length; row++) {
    for (const backwards of [false, true]) {
      const parts = await runCase(rule, given, splitExecutor([rule], row, backwards));
      if (!same(whole, parts)) differs.push(`split before row ${row}${backwards ? ', merged backwards' : ''}`);
    }
  }
  const said = messagesIn(whole).map((text, index) => (given.says[index]?.includes(' ') ? text : (text.split(' ')[1] as string)));
  return { said, expected: given.says, differs, clean: whole.clean };
};

/**
 * The cases of a rule, whose names are sentences: each is run whole, and split at every row in two parts that are judged
 * apart and merged forwards and backwards.
 * @example
 * for (const { name, run } of casesOf(rule, {
 *   'an address without a dot': { rows: csv('email', 'claire@acme'), says: ['2 malformed email'] },
 * })) {
 *   test(name, async () => {
 *     const { said, expected, differs } = await run();
 *     assert.deepEqual(said, expected);
 *     assert.deepEqual(differs, []);
 *   });
 * }
 */
export const casesOf = <K extends SubjectKind, D>(
  rule: AnyRule,
  table: Readonly<Record<string, Case | SubjectCase>>,
  subject?: SubjectCases<K, D>,
): readonly NamedCase[] =>
  Object.entries(table).map(([name, given]) => ({
    name,
    run: async () => {
      if (isContactRule(rule)) return judgeContacts(rule, given as Case);
      if (subject) return judgeSubject(rule, given, subject);
      if (rule.about === 'governance') return judgeSubject(rule, given, GOVERNANCE_CASES);
      if (rule.about === 'registers') return judgeSubject(rule, given, REGISTER_CASES);
      if (rule.about === 'logs') return (await import('./log-cases.js')).judgeLog(rule, given);
      if (rule.about === 'messages') return judgeSubject(rule, given, MESSAGE_CASES);
      if (rule.about === 'campaigns') return judgeSubject(rule, given, CAMPAIGN_CASES);
      return rule.about === 'scripts' ? judgeSubject(rule, given, SCRIPT_CASES) : judgeSubject(rule, given, STORED_FILE_CASES);
    },
  }));
