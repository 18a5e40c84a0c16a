/**
 * Compiles a list as somebody has it: text or CSV, perhaps gzip. A list of one entry per line is read piece by piece, so that
 * it may be larger than memory; a CSV is read whole.
 * @module
 */
import { basename } from 'node:path';
import { interrupted } from '../../errors.js';
import { newDigestPrint } from '../../fields/fingerprint.js';
import type { Channel } from '../../model/channel.js';
import type { ListKind } from '../../model/list.js';
import { makeClassifier } from '../classify.js';
import { dialectOf } from '../csv-list.js';
import { Entries } from '../entries.js';
import { allowList } from '../errors.js';
import { hintOf, isHeader, wordsOf } from '../header.js';
import { DIGIT, LETTER, Lines } from '../lines.js';
import { openList, readListFile } from '../open.js';
import { isHex64, printHex } from '../plain-entries.js';
import { type Reading, readText } from '../read-text.js';
import { versionDate } from '../version.js';
import { chunksOf } from './chunks.js';
import { IndexCompiler } from './compile.js';
import { algorithmOf, refuseDoubtful } from './doubt.js';
import type { IndexAbout, IndexHead } from './layout.js';
import { type Digests, makeTaker, type Taker } from './take.js';

/** A list that is to be compiled, and what is known of it. */
export interface CompileSpec {
  readonly path: string;
  readonly kind?: ListKind | undefined;
  readonly channels?: readonly Channel[] | undefined;
  /** ISO date of the version; by default the one in the file's name. */
  readonly date?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  /** ISO country of phone numbers without one; FR by default. */
  readonly country?: string | undefined;
  /** How the digests in it were made. Without, they are written as UNDECLARED: who loads the list then has to say. */
  readonly digests?: Digests | undefined;
}

/** The normaliser of digests of which nobody has said how they were made. */
export const UNDECLARED = 'undeclared';
const COMMENT = 35;
const HEAD = 65_536;

/** Reads lines: digests from their bytes, everything else as text. */
const makeLineReader = (entries: Entries, taker: Taker): ((bytes: Buffer) => void) => {
  const print = newDigestPrint();
  let first = true;
  const text = (line: string): void => {
    if (line.trim() === '') return;
    if (first && isHeader(line, entries.knows(line))) entries.hint = hintOf(line);
    else entries.line(line);
    first = false;
  };
  return (bytes) => {
    const lines = new Lines(bytes);
    while (lines.next()) {
      const { from, to, kinds } = lines;
      if (to === from || bytes[from] === COMMENT) continue;
      if (to - from === 64 && kinds === (LETTER | DIGIT) && isHex64(bytes, from)) {
        printHex(bytes, from, print);
        taker.digest(print);
        entries.lines++;
        first = false;
      } else text(bytes.toString('utf8', from, to));
    }
  };
};

/** How a web page, JSON, RTF, a PDF or zstd begins: what opens lists says what they are. */
const OTHERS = new Set(Buffer.from('<{[%('));

/** Whether a list can be read line by line: no CSV, and an encoding in which a line end is one byte. */
const isLineByLine = (head: Buffer): boolean =>
  !OTHERS.has(head[0] as number) && !head.subarray(0, HEAD).includes(0) && !(head[0] === 0xff && head[1] === 0xfe) && !dialectOf(head);

/** @returns the SHA-256 of the file */
const readInto = async (
  path: string,
  entries: Entries,
  taker: Taker,
  classify: ReturnType<typeof makeClassifier>,
  reading: Reading,
  signal?: AbortSignal,
) => {
  const { lines, sha256 } = chunksOf(path);
  const read = makeLineReader(entries, taker);
  let head: Buffer | undefined;
  for await (const chunk of lines) {
    if (signal?.aborted) throw interrupted();
    if (head === undefined && !isLineByLine(chunk)) {
      const opened = await openList(path, readListFile);
      readText(opened.text, opened.name, entries, classify, reading, read);
      return opened.sha256;
    }
    // Without byte order mark.
    read(head === undefined && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk);
    head ??= chunk;
  }
  return sha256();
};

/**
 * Compiles one list into a file.
 * @param out where it goes; under that name there is all of it, or what was there before
 * @throws LumoError LUMO_LIST_UNREADABLE, _EMPTY, _NOT_A_LIST, _UNREAD, _HASH, _ALLOW, _DATE, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL, LUMO_INTERRUPTED
 */
export const compileList = async (spec: CompileSpec, out: string, signal?: AbortSignal): Promise<IndexHead> => {
  const { path, country = 'FR', kind, maxAgeDays, channels } = spec;
  const name = basename(path);
  // Mailchimp writes one file per status, and only the name tells which.
  if (/^subscribed_/i.test(name)) throw allowList(name);
  const date = versionDate(spec.date, name);
  const classify = makeClassifier(country);
  const entries = new Entries(classify);
  const compiler = new IndexCompiler(out);
  try {
    const said = wordsOf(name);
    const taker = makeTaker(compiler, (width) => {
      const recipe = { algorithm: algorithmOf(width), normaliser: UNDECLARED };
      return spec.digests ?? { identifier: entries.hint ?? said, recipe };
    });
    entries.take = (key, text) => taker.text(key, text);
    const sha256 = await readInto(path, entries, taker, classify, { country, kind }, signal);
    entries.finish();
    refuseDoubtful(entries, taker.widths, spec.digests?.recipe.algorithm, name);
    const about: IndexAbout = {
      source: { name, sha256 },
      ...(kind && { kind }),
      ...(date !== undefined && { date }),
      ...(maxAgeDays !== undefined && { maxAgeDays }),
      ...(channels && { channels }),
      unread: entries.unread,
      tooBroad: entries.tooBroad,
    };
    return await compiler.finish(about, signal);
  } finally {
    compiler.close();
  }
};
