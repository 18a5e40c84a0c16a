import { rules } from '../../rules/index.js';
import { judgedMessage } from '../../src/documents/judge-message.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { readMessages } from '../../src/messages/read-messages.js';
import type { Sending } from '../../src/model/document/judged-message.js';
import type { MessageForm } from '../../src/model/document/message.js';
import { type AnyRule, rulesById } from '../../src/model/rule/rule.js';
import { readScript } from '../../src/scripts/read-script.js';
import { MESSAGES } from '../../src/subjects/messages.js';
import { runSubjectRules } from '../../src/subjects/run-subject-rules.js';
import { SCRIPTS } from '../../src/subjects/scripts.js';

const BY_ID = rulesById(rules);
const DAY = '2026-11-24';
const RUN = {
  rules,
  settingOf: (id: string) => ({ severity: (BY_ID.get(id) as AnyRule).severity, options: {} }),
  asOf: parseIsoDay(DAY),
  day: DAY,
};

/** What a rule said of a document. */
export interface Said {
  readonly rule: string;
  readonly message: string;
  readonly severity: string;
  readonly line: number;
}
const saidOf = ({ findings }: ReturnType<typeof runSubjectRules>): Said[] =>
  findings.map(({ rule, message, severity, place }) => ({ rule, message, severity, line: (place as { line?: number }).line ?? 0 }));

/** Everything that the rules say of a message, as it is checked on the command line. */
export const judgeMail = async (
  text: string,
  name: string,
  { tool, form, ...sending }: Partial<Sending> & { readonly tool?: string | undefined; readonly form?: MessageForm } = {},
): Promise<Said[]> => {
  const messages = await readMessages(Buffer.from(text), name, form, tool);
  const judged = messages.map((one) => judgedMessage(one, { kind: 'prospecting', appends: [], country: 'FR', ...sending }));
  return saidOf(runSubjectRules({ ...RUN, adapter: MESSAGES, subject: [judged] }));
};

/** The same of a call script. */
export const judgeCalls = (text: string, audience: 'business' | 'consumer' = 'business'): Said[] =>
  saidOf(runSubjectRules({ ...RUN, adapter: SCRIPTS, subject: [judgedScript(readScript(Buffer.from(text), 'calls.md'), audience)] }))
    // It speaks of whom is called, whatever the words.
    .filter(({ rule }) => rule !== 'script-consumer-consent');

/** The rules that spoke, each once. */
export const rulesOf = (said: readonly Said[]): string[] => [...new Set(said.map(({ rule }) => rule))];
/** What is more than a remark. */
export const serious = (said: readonly Said[]): string[] =>
  said.filter(({ severity }) => severity !== 'info').map(({ rule, message, line }) => `${rule} ${message} (line ${line})`);
