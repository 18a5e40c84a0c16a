import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { unpackedLimit } from '../../csv/source/unpack-limits.js';
import { looksTransactional } from '../../documents/sentences/transactional.js';
import { type TextAt, textsOfMessages, textsOfScript } from '../../documents/span-texts.js';
import { aimedAt } from '../../library/documents/aimed-at.js';
import type { DocumentFile, IsExempt, JudgedDocuments } from '../../library/documents/document-core.js';
import { unjudgedOf } from '../../library/documents/unjudged-rules.js';
import type { UnreadCode } from '../../model/document/message.js';
import type { ReadAs } from '../../model/report/core/document-report.js';
import { todayInParis } from '../terminal/process-io.js';
import type { Beside } from './beside.js';
import type { CommandContext } from './command-context.js';
import type { CommandSetup } from './project-register.js';

/** What is read whole and judged by its words. */
export type DocumentKind = 'message' | 'sms' | 'script' | 'campaign';

/** What is read whole stands in memory: no archive of mails that anybody checks at once is larger. */
const MOST_OF_DOCUMENT = 512 * 1024 * 1024;
/** Bytes that a packed document may unfold to. */
export const documentLimit = (packed: number): number => Math.min(MOST_OF_DOCUMENT, unpackedLimit(packed));

/** As it was before it was packed: read as it lies there, it would be a text that says nothing. */
const unpacked = async (bytes: Uint8Array, name: string): Promise<Uint8Array> => {
  const { isPacked, unpack } = await import('../../csv/source/unpack.js');
  if (!isPacked(bytes)) return bytes;
  const { chunks } = await unpack(Readable.from([bytes]), name, { mostBytes: documentLimit(bytes.length) });
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts);
};

/** The bytes of a file, or of standard input for `-`, unpacked. @throws LumoError LUMO_INPUT_…, LUMO_GZIP_BROKEN, LUMO_AGE_LOCKED, LUMO_UNPACK_LIMIT */
export const bytesOfDocument = async (input: string, name: string, context: CommandContext): Promise<Uint8Array> =>
  unpacked(await packedBytes(input, name, context), name);

const packedBytes = async (input: string, name: string, { io }: CommandContext): Promise<Uint8Array> => {
  try {
    if (input !== '-') return await readFile(resolve(io.cwd(), input));
    const parts: Uint8Array[] = [];
    for await (const part of io.stdin as AsyncIterable<Uint8Array>) parts.push(part);
    return Buffer.concat(parts);
  } catch (cause) {
    throw unreadableInput(cause, name);
  }
};

/** A document as rules judged it, what it was read as, and what stands where. */
export interface JudgedDocument extends JudgedDocuments {
  readonly read: ReadAs;
  readonly textAt: TextAt;
}

const nothingNamed = (): Promise<undefined> => Promise.resolve(undefined);
/** A key stays the same when lines are added above it. */
const textsOfPlan: TextAt = (place) => (place.at === 'key' ? place.path.join('.') : '');
const unreadOf = (codes: readonly UnreadCode[]): Pick<ReadAs, 'unread'> => (codes.length > 0 ? { unread: [...new Set(codes)] } : {});

/** Reads and judges one document. @throws LumoError LUMO_MESSAGE_TOO_LARGE, LUMO_CAMPAIGN_…, LUMO_RULE_FAILED */
export const judgeDocument = async (
  file: DocumentFile,
  kind: DocumentKind,
  ready: CommandSetup,
  version: string,
  isExempt: IsExempt,
  { contacts = [], step, test, readNamed: read = nothingNamed, parts, calls }: Beside = {},
): Promise<JudgedDocument> => {
  const { settings } = ready.forFile(file.path ?? file.name);
  const audience = aimedAt(settings);
  if (kind === 'script') {
    const { checkScripts } = await import('../../library/documents/check-scripts.js');
    const { scripts, ...judged } = await checkScripts([file], ready, version, { isExempt, calls });
    const [script] = scripts;
    const { language, turns = [], unread = [] } = script ?? {};
    return {
      ...judged,
      read: {
        form: 'script',
        count: turns.length === 0 ? 0 : 1,
        ...(language && { language }),
        audience,
        ...unjudgedOf(judged.findings, ready.rules, settings),
        ...unreadOf(unread),
      },
      textAt: script ? textsOfScript(script) : () => '',
    };
  }
  if (kind === 'campaign') {
    const { checkCampaign } = await import('../../library/documents/check-campaigns.js');
    const { campaign, ...judged } = await checkCampaign(file, ready, version, { isExempt, read, parts });
    const own = campaign.plan.audience;
    return {
      ...judged,
      read: { form: 'campaign', count: 1, audience: own === undefined ? audience : { ...audience, is: own, by: 'plan' } },
      textAt: textsOfPlan,
    };
  }
  const { checkMessages } = await import('../../library/documents/check-messages.js');
  const form = kind === 'sms' ? 'sms' : undefined;
  const { messages, steps, ...judged } = await checkMessages([{ ...file, form, step: step?.step }], ready, version, {
    isExempt,
    contacts,
    test,
  });
  const found = messages[0] ?? [];
  const asked = test && { day: todayInParis(), requests: found.flatMap(({ linkTest }) => linkTest?.requests ?? []) };
  const { messageKind, sender, origins } = settings;
  const seemsOfService = kind === 'message' && origins.messageKind === 'default' && found.length > 0 && found.every(looksTransactional);
  const language = found[0]?.language;
  return {
    ...judged,
    read: {
      form: found[0]?.form ?? 'text',
      count: found.length,
      ...(language && { language }),
      kind: messageKind,
      ...(seemsOfService && { looksTransactional: true }),
      ...(messageKind === 'prospecting' && { audience }),
      ...(sender.appends && { appends: sender.appends }),
      ...(asked && { asked }),
      ...(step && { step }),
      ...(found.length > 1 && kind !== 'sms' && { steps: steps[0] ?? [] }),
      ...unjudgedOf(judged.findings, ready.rules, settings),
      ...unreadOf(found.flatMap(({ unread }) => unread)),
    },
    textAt: textsOfMessages(found),
  };
};
