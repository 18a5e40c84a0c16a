import { basename, resolve } from 'node:path';
import { fileHead } from './file-head.js';
import { type InputKind, isInputKind } from './input-kinds.js';
import { undecidedCalls, undecidedRecords, undecidedText, unknownKind } from './kind-errors.js';
import { isAttestation, registerOf } from './recognise-governance.js';
import { logOf } from './recognise-log.js';
import { RecognitionMemo } from './recognition-memo.js';
import { lookAtTable, type TableLook } from './table-look.js';

export { type GovernanceKind, INPUT_KINDS, type InputKind, isGovernance } from './input-kinds.js';

/** Enough to know a mail, a page or a subject line by. */
const HEAD = 64 * 1024;

/** Names by which a file may be something else than a table: others are not opened for it. */
const MAY_BE_MESSAGE =
  /\.(?:eml|html?|xhtml|mjml|sms|md|markdown|txt|twig|tpl|liquid|hbs|handlebars|mustache|tmpl|gohtml|j2|jinja|njk|ejs)$/i;

/**
 * What an input is: what the user says, else what its name and content tell. A file that cannot be opened is a table, whose reader
 * says what is wrong with it.
 * @param memo what was found of headers in the same run
 * @throws LumoError LUMO_USAGE, LUMO_INPUT_UNDECIDED
 */
export const inputKindOf = async (input: string, as: string | undefined, cwd: string, memo = new RecognitionMemo()): Promise<InputKind> => {
  if (as !== undefined) {
    if (!isInputKind(as)) throw unknownKind(as);
    return as;
  }
  // Nobody keeps contacts in these: who reads messages says what to do.
  if (/\.(?:msg|oft|mbox|emlx|rtf)$/i.test(input)) return 'message';
  const packed = /\.(eml|mjml|sms)\.(?:gz|zst|age)$/i.exec(input)?.[1]?.toLowerCase();
  if (packed !== undefined) return packed === 'sms' ? 'sms' : 'message';
  if (input === '-') return 'contacts';
  if (/\.ya?ml$/i.test(input) && (await isAttestation(input, cwd))) return 'governance';
  const spoken = /\.json$/i.test(input) ? await specifiedIn(input, cwd) : undefined;
  if (spoken) return spoken;
  if (!MAY_BE_MESSAGE.test(input)) {
    const kind = await tableKindOf(input, cwd, memo);
    if (kind === 'contacts' && /\.(?:json|jsonl|ndjson)$/i.test(input) && (await holdsMails(input, cwd))) throw undecidedRecords(input);
    return kind;
  }
  const head = (await fileHead(resolve(cwd, input), HEAD))?.bytes;
  if (!head) return 'contacts';
  const { recogniseDocument, seemsWritten } = await import('../../messages/recognise-document.js');
  const kind = recogniseDocument(input, head);
  if (kind === 'message') return /\.sms$/i.test(input) ? 'sms' : 'message';
  const named = kind === 'undecided' ? namedKindOf(input) : undefined;
  if (named !== undefined && !holdsRows(head)) return named;
  // Lists of contacts are called .txt often enough; nobody keeps them in Markdown.
  if (kind === 'undecided' && /\.(?:md|markdown)$/i.test(input)) throw undecidedText(input);
  const table = await tableKindOf(input, cwd, memo);
  if (kind === 'undecided' && table === 'contacts' && seemsWritten(input, head)) throw undecidedText(input);
  return table;
};

/** What the name of a text says that it holds: "relance.sms.txt", "script-appel.md". */
const namedKindOf = (input: string): 'sms' | 'script' | undefined => {
  const name = basename(input).replace(/\.[a-z]+$/i, '');
  if (/\.sms$|^sms$/i.test(name)) return 'sms';
  return /(?:^|[\s._-])(?:call[\s._-]?)?scripts?(?:$|[\s._-])/i.test(name) ? 'script' : undefined;
};
/** Whether lines of a text are rows of a table, or addresses: whatever it is called, it is a list. */
const holdsRows = (head: Uint8Array): boolean => {
  const lines = Buffer.from(head)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const isRow = (line: string): boolean => /[;\t]|^\s*[^\s@]+@\S+\s*$|^[\s\d+.()-]{8,}$/.test(line);
  return lines.filter(isRow).length * 2 > lines.length;
};

/** Whether JSON holds mails: each with a subject and a body. */
const holdsMails = async (input: string, cwd: string): Promise<boolean> => {
  const head = await fileHead(resolve(cwd, input), HEAD);
  if (!head) return false;
  const { seemsWritten } = await import('../../messages/recognise-document.js');
  return seemsWritten(input, head.bytes);
};

/** What a JSON file is that specifies what is said: by a voice agent, or in a sequence of mails. */
const specifiedIn = async (input: string, cwd: string): Promise<'script' | 'message' | undefined> => {
  const head = await fileHead(resolve(cwd, input), HEAD);
  // Only an object may be one; contacts are mostly a list, of which nothing more is read.
  if (
    !head ||
    !/^\s*\{/.test(
      Buffer.from(head.bytes.subarray(0, 200))
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  )
    return undefined;
  const [{ isVoiceAgent }, { isMailSequence }, { decodeText }] = await Promise.all([
    import('../../scripts/recognise-agent.js'),
    import('../../messages/records/mail-sequence.js'),
    import('../../messages/text/decode-text.js'),
  ]);
  const text = decodeText(head.bytes);
  return isVoiceAgent(text) ? 'script' : isMailSequence(text) ? 'message' : undefined;
};

/** Words of which the header of a sequence of mails has each, in any language: of nearly all tables nothing more is looked at. */
const SEQUENCE = [
  /su[bj]|obje|betreff|asunto|oggetto|onderwerp|assunto/i,
  /step|[ée]tape|variant|order|ordre|position|touch|de?lay|d[ée]lai|day|jour/i,
];

/** Whether a table is a sequence of mails, a step in each row. */
const holdsSequence = async (look: TableLook): Promise<boolean> => {
  const top = look.isWorkbook ? undefined : look.top?.();
  if (top === undefined || !SEQUENCE.every((word) => word.test(top.slice(0, 1000)))) return false;
  const [{ isMailTable }, header] = await Promise.all([import('../../messages/records/mail-table.js'), look.header()]);
  return header !== undefined && isMailTable(header);
};

/** What a table is: a log of calls or sends, or a register, where its head says so; else contacts. */
const tableKindOf = async (input: string, cwd: string, memo: RecognitionMemo): Promise<InputKind> => {
  const look = await lookAtTable(input, cwd, memo);
  if (!look) return 'contacts';
  const register = await registerOf(look, cwd, memo);
  // Calls have a date and were answered, as requests were; who called whom, and which way, no register tells.
  const log = await logOf(look, memo);
  if (log === 'log') return 'log';
  if (register !== undefined) return register;
  // Judged as the one, what is wrong with the other would be passed over.
  if (log === 'unsure') throw undecidedCalls(input);
  return (await holdsSequence(look)) ? 'message' : 'contacts';
};

/** Where logs are judged, an export of those who unsubscribed tells when they did, to the second: it is read as a log too. */
export const withRefusalLogs = async (
  kinds: readonly InputKind[],
  inputs: readonly string[],
  cwd: string,
  isSaid: (input: string) => boolean,
): Promise<InputKind[]> => {
  if (!kinds.includes('log')) return [...kinds];
  const memo = new RecognitionMemo();
  const isLog = async (input: string): Promise<boolean> => {
    const look = await lookAtTable(input, cwd, memo);
    return look !== undefined && (await logOf(look, memo)) === 'refusals';
  };
  return Promise.all(
    kinds.map(async (kind, i) =>
      kind === 'contacts' && !isSaid(inputs[i] as string) && (await isLog(inputs[i] as string)) ? 'log' : kind,
    ),
  );
};
