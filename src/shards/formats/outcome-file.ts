import type { HashedBytes } from '../../evidence/part-list.js';
import { VERSION } from '../../library/tool-version.js';
import { decodeData, encodeData, type Json } from '../../model/base/data-codec.js';
import { notOfThisPlan } from './part-errors.js';
import { openSeal, sealText } from './seal.js';

/** Bytes, by their number and their SHA-256. */
export type PartBytes = HashedBytes;

/** What is told of a part in clear, whatever was done with it. */
export interface PartFacts {
  readonly part: number;
  /** Rows that were read. */
  readonly records: number;
  /** Number of the first of them in the file; absent where rows are numbered from the part's own first one. */
  readonly firstRow?: number | undefined;
  readonly counts: { readonly lf: number; readonly crlf: number; readonly cr: number };
  /** What its bytes are: `ascii`, or the encoding of the plan. */
  readonly encoding: string;
  readonly input: PartBytes;
}

/** What judging a part leaves, on one line of JSON. */
export interface OutcomeFile extends PartFacts {
  readonly format: 'lumo-check/outcome';
  readonly version: 1;
  readonly tool: string;
  readonly planId: string;
  /** What it was judged with: the SHA-256 of what was settled; absent where nothing had to be. */
  readonly settled?: string | undefined;
  /** Cleaned bytes; absent where none were asked for. */
  readonly kept?: PartBytes | undefined;
  readonly rejects?: PartBytes | undefined;
  /** `Outcome`, encoded and sealed under the key of the run. */
  readonly sealed: string;
}

/** What surveying a part leaves, on one line of JSON. */
export interface SurveyedFile extends PartFacts {
  readonly format: 'lumo-check/surveyed';
  readonly version: 1;
  readonly tool: string;
  readonly planId: string;
  /** Its log of identities; absent where no rule asks. */
  readonly log?: PartBytes | undefined;
  /** What it learned, encoded and sealed. */
  readonly sealed: string;
}

/** What all parts taught, for the second pass. */
export interface SettledFile {
  readonly format: 'lumo-check/settled';
  readonly version: 1;
  readonly tool: string;
  readonly planId: string;
  /** Rows of each part, in order: where the next begins. */
  readonly records: readonly number[];
  /** What is known of the persons of all parts; absent where an engine knows it, or no rule asks. */
  readonly persons?: PartBytes | undefined;
  readonly sealed: string;
}

type PartFile = OutcomeFile | SurveyedFile | SettledFile;
/** What a caller says of a file; the rest says itself. */
type Said<F extends PartFile> = Omit<F, 'format' | 'version' | 'tool' | 'planId' | 'sealed'>;

/** The line of a file. @param key of the run */
export const partLine = <F extends PartFile>(
  format: F['format'],
  { planId, key }: { readonly planId: string; readonly key: string },
  said: Said<F>,
  data: unknown,
): string =>
  `${JSON.stringify({ format, version: 1, tool: VERSION, planId, ...said, sealed: sealText(JSON.stringify(encodeData(data)), key) })}\n`;

/**
 * Reads a file of parts.
 * @param name of the file, for the error
 * @returns what it says, and its data
 * @throws LumoError LUMO_SHARD_FOREIGN for what is no such file, of another plan, or altered
 */
export const readPartFile = <F extends PartFile>(
  format: F['format'],
  { planId, key }: { readonly planId: string; readonly key: string },
  text: string,
  name: string,
): { readonly file: F; readonly data: unknown } => {
  try {
    const file = JSON.parse(text) as F;
    if (file.format !== format || file.version !== 1 || file.tool !== VERSION || file.planId !== planId) throw new Error('foreign');
    return { file, data: decodeData(JSON.parse(openSeal(file.sealed, key)) as Json) };
  } catch {
    throw notOfThisPlan(name);
  }
};
