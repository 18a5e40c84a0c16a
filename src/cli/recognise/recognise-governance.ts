import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { DELIMITERS } from '../../csv/records/dialect-votes.js';
import { headerWords } from '../../governance/registers/header-words.js';
import { mayBeRegister } from '../../governance/registers/telltales-data.js';
import type { RegisterKind } from '../../model/governance/control.js';
import { fileHead } from './file-head.js';
import type { RecognitionMemo } from './recognition-memo.js';
import { type TableLook, upToHeader } from './table-look.js';

/** Bytes in which the mark of an attestation stands. */
const HEAD = 16 * 1024;
const MARK = /^["']?lumo["']? ?: ?["']?governance\/1\b/m;
/** A workbook is opened only where its name is that of a register. */
const REGISTER_NAME =
  /viol|breach|incident|train|formation|depart|départ|leaver|sorti|revue|review|access|request|demande|registre|register/i;

/** Whether a file is an attestation, by the line that says so. */
export const isAttestation = async (input: string, cwd: string): Promise<boolean> => {
  const head = await fileHead(resolve(cwd, input), HEAD);
  return head !== undefined && MARK.test(new TextDecoder().decode(head.bytes));
};

/** Whether the header of a register may stand in the first lines, whatever delimits its cells: what stands under a header are values, whose words tell nothing. */
const mayBegin = async (top: string, memo: RecognitionMemo): Promise<boolean> => {
  const lines = upToHeader(top);
  if (!lines) return mayBeRegister(headerWords(top));
  const text = lines.join('\n');
  return memo.ask('register', text, async () => {
    if (!mayBeRegister(headerWords(text))) return false;
    const { registerKindOf } = await import('../../governance/registers/register-kind.js');
    return lines.some((line) => DELIMITERS.some((delimiter) => registerKindOf(line.split(delimiter)) !== undefined));
  });
};

/** What kind of register a table is; undefined for all else. */
export const registerOf = async (look: TableLook, cwd: string, memo: RecognitionMemo): Promise<RegisterKind | undefined> => {
  if (look.isWorkbook) {
    if (!REGISTER_NAME.test(look.input)) return undefined;
    const { openRegister } = await import('../../governance/registers/open-register.js');
    // The sheet of the register may be another than that of contacts. What is wrong with the file is said by whoever reads it.
    const found = await readFile(resolve(cwd, look.input))
      .then((bytes) => openRegister(bytes, basename(look.input)))
      .catch(() => undefined);
    return found?.kind;
  }
  if (look.top !== undefined && !(await mayBegin(look.top(), memo))) return undefined;
  // A register begins with its header, whatever stands under it: an empty one is a register too.
  const header = (await look.rows()).find((row) => row.some((cell) => cell.trim() !== ''));
  return header && (await import('../../governance/registers/register-kind.js')).registerKindOf(header);
};
