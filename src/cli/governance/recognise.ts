import { open, readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { guessDialect } from '../../csv/records/dialect.js';
import { guessEncoding } from '../../csv/records/encoding.js';
import { decodeWhole, readTable } from '../../csv/records/read-table.js';
import { registerKindOf } from '../../governance/registers/resolve-columns.js';
import { REGISTER_KINDS, type RegisterKind } from '../../model/governance/control.js';

/** What a file is to governance: an attestation, or a register of some kind. */
export type GovernanceKind = 'governance' | RegisterKind;
/** What `--as` takes of these. */
export const GOVERNANCE_KINDS: readonly string[] = ['governance', ...REGISTER_KINDS];

/** Enough for the header of a table and the first line of an attestation. */
const HEAD = 16 * 1024;
const MARK = /^["']?lumo["']? ?: ?["']?governance\/1\b/m;
const TEXT_TABLE = /^\.(?:csv|tsv|tab|txt)$/;
/** A workbook is opened only where its name is that of a register. */
const REGISTER_NAME = /viol|breach|incident|train|formation|depart|leaver|sorti|revue|review|access|request|demande|registre|register/i;

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The kind of register by the first lines of a text: lines of comment above the header are passed. */
const kindOfText = (head: Buffer): RegisterKind | undefined => {
  const text = decodeWhole(head, guessEncoding(head)).replace(/^(?:#[^\n]*\n)+/, '');
  // Whatever follows the header may be cut, in the middle of a quoted cell.
  const [line = '', next = ''] = text.split(/\r?\n/);
  const [header = []] = readTable(line, guessDialect(`${line}\n${next}`));
  return registerKindOf(header);
};

/** What an input is to governance; undefined for all else, which is left to whoever reads it. */
export const governanceKindOf = async (input: string, as: string | undefined, cwd: string): Promise<GovernanceKind | undefined> => {
  if (as !== undefined) return GOVERNANCE_KINDS.includes(as) ? (as as GovernanceKind) : undefined;
  if (input === '-') return undefined;
  const path = resolve(cwd, input);
  const ending = extname(input).toLowerCase();
  try {
    if (/^\.ya?ml$/.test(ending)) return MARK.test((await headOf(path)).toString('utf8')) ? 'governance' : undefined;
    if (TEXT_TABLE.test(ending)) return kindOfText(await headOf(path));
    if (/^\.(?:xlsx|xlsm|ods)$/.test(ending) && REGISTER_NAME.test(input))
      return (await (await import('./read-registers.js')).registerOfBytes(await readFile(path), input))?.table.kind;
  } catch {
    // What is wrong with it is said by whoever reads it.
  }
  return undefined;
};
