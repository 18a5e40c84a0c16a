/**
 * Lists of one JSON object or text per line. Keys are read as headers are; what stands under other keys is left aside.
 * @module
 */
import { foldHeader } from '../../fields/text/fold-header.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import { identifierOfHeader, isOtherFieldHeader, isStaffHeader } from '../columns/header-hints.js';
import { jsonArray, nestedJson, notJson, repeatedJsonKey } from '../errors/format-errors.js';
import { cellText, ndjsonSample } from '../rows/ndjson-sample.js';
import { makeRowAnswers, type RowAnswers } from '../rows/row-answers.js';

const DIGEST = /\b(?:hash|hashed|sha|md5|digest|hmac|empreinte|fingerprint)\b/;
/** Keys that say no more than that here is whom the line is about. */
const PLAIN = new Set(
  'value valeur entry entree identifier identifiant identity identite recipient destinataire address adresse'.split(' '),
);

/** What the value under a key identifies: `unknown` when it is an identity and nobody says which; undefined when it is none. */
export const identifierOfKey = (key: string): Identifier | 'unknown' | undefined => {
  if (isStaffHeader(key)) return undefined;
  const hint = identifierOfHeader(key);
  if (hint) return hint;
  const words = foldHeader(key);
  return PLAIN.has(words) || (DIGEST.test(words) && !isOtherFieldHeader(key)) ? 'unknown' : undefined;
};

/** Takes one identity; says whether it could be read. */
export type TakeIdentity = (text: string, hint: Identifier | undefined) => boolean;

const LF = 10;
const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
/**
 * How a file that claims to be JSON is written: `lines`, one `document` that is refused, or no JSON at all (undefined). Texts in quotes
 * alone are JSON only when the file's name says so: to others they are a list of one column.
 */
export const jsonShape = (bytes: Buffer, name = ''): 'lines' | 'document' | undefined => {
  const head = bytes
    .subarray(0, 65_536)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const first =
    head
      .split(/\r\n|\n|\r/)
      .find((line) => line.trim() !== '' && !line.startsWith('#'))
      ?.trim() ?? '';
  if (first.startsWith('[')) return 'document';
  if (!first.startsWith('{')) return /\.(?:ndjson|jsonl)(?:\.\w+)?$/i.test(name) ? 'lines' : undefined;
  // A document over many lines opens with a brace, perhaps with one key, and closes somewhere below.
  return /^\{\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*(?:[[{]|"(?:[^"\\]|\\.)*"\s*,?|[\w.-]+\s*,)?)?$/.test(first) ? 'document' : 'lines';
};

/** Whether a flat object, known to be JSON, has more keys than came out of it: each key has one colon outside of texts. */
const hasTwice = (line: string, keys: number): boolean => {
  let colons = 0;
  let inText = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === QUOTE) inText = !inText;
    else if (code === BACKSLASH) i++;
    else if (code === COLON && !inText) colons++;
  }
  return colons > keys;
};

/** Whom a line is about, before any of it is taken: its cells, and what they say. */
export type TakeRow = (row: readonly string[], answers: RowAnswers) => boolean;

/**
 * Reads a list of JSON lines. Blank lines and those that start with `#` are passed.
 * @param take is given each identity with what its key says that it is
 * @param isLost whether a text that was not taken may be somebody's
 * @param takeRow says whether the identities of an object are taken at all; one that is not is no line of the list
 * @returns how many lines should hold an entry, how many of them held none that could be read, and how many another besides
 * @throws LumoError LUMO_LIST_JSON for a line that is not JSON, nests, or has a key twice
 */
export const readNdjson = (
  bytes: Buffer,
  name: string,
  take: TakeIdentity,
  isLost: (text: string) => boolean = () => false,
  takeRow: TakeRow = () => true,
): { readonly lines: number; readonly unread: number; readonly halfRead: number } => {
  if (jsonShape(bytes) === 'document') throw jsonArray(name);
  const identityOf = memoise(identifierOfKey);
  // Most lines have the keys of the one before.
  const answersOf = memoise((joined: string) => {
    const keys = joined.split('\0');
    return makeRowAnswers(keys, [], { delimiter: '', sample: () => ndjsonSample(bytes, keys) });
  });
  let [lines, unread, halfRead, at, from] = [0, 0, 0, 0, 0];
  const text = (value: unknown, hint: Identifier | undefined): boolean =>
    (typeof value === 'string' && value.trim() !== '' && take(value, hint)) || (Number.isSafeInteger(value) && take(String(value), hint));

  const readLine = (line: string): boolean | 'left' => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw notJson(name, at);
    }
    if (typeof value !== 'object' || value === null) {
      takeRow([], answersOf(''));
      return text(value, undefined);
    }
    if (Array.isArray(value)) throw nestedJson(name, at);
    const cells = Object.entries(value);
    if (cells.some(([, inner]) => typeof inner === 'object' && inner !== null)) throw nestedJson(name, at);
    if (hasTwice(line, cells.length)) throw repeatedJsonKey(name, at);
    const answers = answersOf(cells.map(([key]) => key).join('\0'));
    if (
      !takeRow(
        cells.map(([, inner]) => cellText(inner)),
        answers,
      )
    )
      return 'left';
    let [read, lost] = [false, false];
    for (const [key, inner] of cells) {
      const hint = identityOf(key);
      if (hint === undefined) continue;
      if (text(inner, hint === 'unknown' ? undefined : hint)) read = true;
      else lost ||= hint !== 'unknown' && typeof inner === 'string' && inner.trim() !== '' && isLost(inner);
    }
    if (read && lost) halfRead++;
    return read;
  };

  while (from < bytes.length) {
    at++;
    const found = bytes.indexOf(LF, from);
    const to = found < 0 ? bytes.length : found;
    // A byte order mark is a blank to `trim`.
    const line = bytes.toString('utf8', from, to).trim();
    from = to + 1;
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (read === 'left') continue;
    lines++;
    if (!read) unread++;
  }
  return { lines, unread, halfRead };
};
