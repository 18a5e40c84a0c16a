/**
 * Compiles a list as somebody has it: text or CSV, perhaps gzip. A list of one entry per line is read piece by piece, so that
 * it may be larger than memory; a CSV is read whole.
 * @module
 */
import { basename } from 'node:path';
import { isAgeEncrypted } from '../../csv/source/unpack.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import type { Channel } from '../../model/contact/channel.js';
import type { ListKind } from '../../model/contact/suppression-list.js';
import { makeClassifier } from '../columns/classify-entry.js';
import { identifierInWords } from '../columns/header-hints.js';
import { answerCounts } from '../definition/answer-counts.js';
import { takesNationals } from '../definition/list-spec.js';
import { versionDate } from '../definition/list-version.js';
import { refuseSubscribers } from '../exports/detect-export.js';
import type { IndexHead, IndexMetadata } from '../index/file-layout.js';
import { IndexCompiler } from '../index/index-compiler.js';
import { readListFile } from '../open/list-file.js';
import { openList } from '../open/open-list.js';
import { EntryCollector } from '../read/entry-collector.js';
import { type ReadOptions, readListText } from '../read/read-list-text.js';
import { detectListDialect } from '../rows/list-dialect.js';
import { type DigestOrigin, type EntrySink, makeEntrySink } from './entry-sink.js';
import { openLineChunks } from './line-chunks.js';
import { makeLineReader } from './line-reader.js';
import { defaultAlgorithmOf, refuseIncomplete } from './refuse-incomplete.js';

/** A list that is to be compiled, and what is known of it. */
export interface CompileOptions {
  readonly path: string;
  readonly kind?: ListKind | undefined;
  /** Identities of age, which open it where it is encrypted. */
  readonly identities?: readonly string[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
  /** ISO date of the version; by default the one in the file's name. */
  readonly date?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  /** ISO country of phone numbers without one; FR by default. */
  readonly country?: string | undefined;
  /** How the digests in it were made. Without, they are written as UNDECLARED: who loads the list then has to say. */
  readonly digests?: DigestOrigin | undefined;
}

/** The normaliser of digests of which nobody has said how they were made. */
export const UNDECLARED_NORMALISER = 'undeclared';
const HEAD = 65_536;

/** How a web page, JSON, RTF, a PDF or zstd begins: what opens lists says what they are. */
const OTHERS = new Set(Buffer.from('<{[%('));

/** Whether a list can be read line by line: no CSV, and an encoding in which a line end is one byte. */
const isLineByLine = (head: Buffer): boolean =>
  !OTHERS.has(head[0] as number) &&
  !head.subarray(0, HEAD).includes(0) &&
  !(head[0] === 0xff && head[1] === 0xfe) &&
  !isAgeEncrypted(head) &&
  !detectListDialect(head);

/** @returns the SHA-256 of the file */
const readInto = async (
  path: string,
  entries: EntryCollector,
  taker: EntrySink,
  classify: ReturnType<typeof makeClassifier>,
  reading: ReadOptions,
  identities: readonly string[] | undefined,
  signal?: AbortSignal,
) => {
  const { lines, sha256 } = openLineChunks(path);
  const read = makeLineReader(entries, taker);
  let head: Buffer | undefined;
  for await (const chunk of lines) {
    if (signal?.aborted) throw interruptedError();
    if (head === undefined && !isLineByLine(chunk)) {
      const opened = await openList(path, readListFile, { identities });
      readListText(opened.text, opened.name, entries, classify, reading, read);
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
export const compileList = async (spec: CompileOptions, out: string, signal?: AbortSignal): Promise<IndexHead> => {
  const { path, country = 'FR', kind, maxAgeDays, channels } = spec;
  // As of a list in clear, where nobody says the country.
  const assumes = takesNationals({ kind: kind ?? 'opposition', assumesCountry: spec.country === undefined }) ? country : undefined;
  const name = basename(path);
  refuseSubscribers(name);
  const date = versionDate(spec.date, name);
  const classify = makeClassifier(country);
  const entries = new EntryCollector(classify);
  entries.takesNationals = assumes !== undefined;
  const compiler = new IndexCompiler(out);
  try {
    const taker = makeEntrySink(compiler, (width) => {
      const recipe = { algorithm: defaultAlgorithmOf(width), normaliser: UNDECLARED_NORMALISER };
      return spec.digests ?? { identifier: entries.hint ?? identifierInWords(name), recipe };
    });
    entries.onEntry = (key, text) => taker.addText(key, text);
    const sha256 = await readInto(path, entries, taker, classify, { country, kind }, spec.identities, signal);
    entries.finish();
    refuseIncomplete(entries, taker.widths, spec.digests?.recipe.algorithm, name);
    const about: IndexMetadata = {
      source: { name, sha256 },
      ...(kind && { kind }),
      ...(date !== undefined && { date }),
      ...(maxAgeDays !== undefined && { maxAgeDays }),
      ...(channels && { channels }),
      unread: entries.unread + entries.halfRead,
      tooBroad: entries.tooBroad,
      ...(assumes !== undefined && { assumes }),
      ...(entries.noCountry > 0 && { noCountry: entries.noCountry }),
      ...answerCounts(kind, entries),
    };
    return await compiler.finish(about, signal);
  } finally {
    compiler.close();
  }
};
