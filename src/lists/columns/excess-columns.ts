/**
 * Whether a list of refusals holds more than it needs (GDPR art. 5(1)(c); CNIL, formal notice MED-2023-040: names, birth dates and incomes had no
 * place in one, and addresses and numbers should have been kept as hashes).
 * @module
 */

import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { Text } from '../../model/base/text.js';
import type { FieldName } from '../../model/contact/field.js';
import type { ClassifyEntry } from './classify-entry.js';
import { identifierOfChoice, identifierOfHeader } from './header-hints.js';

/** `columns`: more than identity, date, channel, scope and origin. `clear`: identities in clear, where their hashes would do. */
export interface ExcessData {
  readonly kind: 'columns' | 'clear';
  /** Headers as written; `#3` for a third column without one. Never a cell. */
  readonly columns: readonly string[];
}

export interface ExcessOptions {
  /** The list is for mailings by post, so that it needs names and addresses. */
  readonly post?: boolean;
  /** Which columns hold digests, whatever their headers say. */
  readonly hashed?: readonly boolean[];
}

/** Which identity, and when, where and on which channels somebody refused. */
const NEEDED: ReadonlySet<FieldName> = new Set([
  'email',
  'phone',
  'mobile',
  'siren',
  'siret',
  // Where a number has no code of its country.
  'country',
  'source',
  'sourceUrl',
  'sourceDate',
  'collectedAt',
  'updatedAt',
  'status',
  'subscription',
  'optOut',
  'doNotEmail',
  'doNotCall',
  'doNotSms',
  'doNotMail',
  'doNotShare',
  'opposedAt',
  'oppositionAppliedAt',
  'oppositionChannels',
  'consentWithdrawnAt',
]);
const POSTAL: ReadonlySet<FieldName> = new Set(['firstName', 'lastName', 'fullName', 'company', 'address', 'postcode', 'city', 'country']);

const HASH = /\b(?:hash|hashed|sha|md5|digest|hmac|empreinte|fingerprint)\b/;
/** What the vocabulary of contacts has no field for. */
const WORDS =
  /\b(?:domain|domaine|channels?|canal|canaux|scope|portee|perimetre|campaign|campagne|origine?|provenance|reason|motif|raison|motivos?|grund|reden|herkunft|quelle|origen|kanal|kanale|kanaal|canale|canales|datum|fecha|data|date|created|updated|added)\b|\btime\b(?! zone)/;
const NAME = /\b(?:name|names|nom|noms)\b/;

type ColumnRole = 'clear' | 'needed' | 'more';

const roleOf = (header: string, post: boolean, hashed: boolean): ColumnRole => {
  const words = foldHeader(header);
  if (hashed || HASH.test(words)) return 'needed';
  const identifier = identifierOfHeader(header);
  if (identifier) return identifier === 'email' || identifier === 'phone' ? 'clear' : 'needed';
  if (identifierOfChoice(header)) return 'needed';
  const hint = readHeader(header);
  if (hint?.is === 'field') {
    if (post && POSTAL.has(hint.field)) return 'clear';
    return NEEDED.has(hint.field) ? 'needed' : 'more';
  }
  if (post && NAME.test(words)) return 'clear';
  return WORDS.test(words) ? 'needed' : 'more';
};

/**
 * What a list holds too much of, by its header row; none for a list without one, whose columns nobody has named.
 * @param filled how many cells of each column are not blank: a column that nobody filled holds nothing
 * @returns at most one problem of each kind, `columns` first
 */
export const findExcessData = (
  headers: readonly string[],
  filled: readonly number[],
  { post = false, hashed = [] }: ExcessOptions = {},
): readonly ExcessData[] => {
  if (headers.every((header) => header.trim() === '')) return [];
  const found: Record<ColumnRole, string[]> = { more: [], clear: [], needed: [] };
  for (const [column, header] of headers.entries()) {
    if ((filled[column] ?? 0) === 0) continue;
    const name = header.trim();
    found[roleOf(name, post, hashed[column] ?? false)].push(name === '' ? `#${column + 1}` : name);
  }
  const problems: ExcessData[] = [];
  if (found.more.length > 0) problems.push({ kind: 'columns', columns: found.more });
  if (found.clear.length > 0) problems.push({ kind: 'clear', columns: found.clear });
  return problems;
};

/** The same of a list that is read: a column whose first cell is a digest holds digests, and one whose cells are blank holds nothing. */
export const findExcessInRows = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  classify: ClassifyEntry,
  post: boolean,
): readonly ExcessData[] => {
  const filled = headers.map(() => 0);
  const hashed = headers.map(() => false);
  for (const row of rows) {
    for (let column = 0; column < headers.length; column++) {
      const cell = (row[column] ?? '').trim();
      if (cell === '') continue;
      if (filled[column] === 0) hashed[column] = /hash|sha256/.test(classify(cell)?.is ?? '');
      filled[column] = (filled[column] as number) + 1;
    }
  }
  return findExcessData(headers, filled, { post, hashed });
};

/** The problem of a list in words, and what to do about it. */
export const describeExcessData = ({ kind, columns }: ExcessData, list: string): { readonly what: Text; readonly hint: Text } => {
  const en = columns.map((column) => `"${column}"`).join(', ');
  const fr = columns.map((column) => `« ${column} »`).join(', ');
  return kind === 'columns'
    ? {
        what: {
          en: `The list "${list}" holds more than a list of refusals needs: ${en}.`,
          fr: `La liste « ${list} » contient plus qu’il ne faut à une liste d’opposition : ${fr}.`,
        },
        hint: {
          en: 'Keep what identifies (best hashed), the date, the channel, the scope and the origin of the refusal; delete the rest.',
          fr: 'Gardez ce qui identifie (de préférence haché), la date, le canal, la portée et l’origine du refus ; supprimez le reste.',
        },
      }
    : {
        what: {
          en: `The list "${list}" holds identities in clear: ${en}.`,
          fr: `La liste « ${list} » contient des identités en clair : ${fr}.`,
        },
        hint: {
          en: 'Keep their hashes instead: they find the same people, and tell less to whoever gets hold of the file.',
          fr: 'Gardez plutôt leurs empreintes : elles retrouvent les mêmes personnes et en disent moins à qui s’emparerait du fichier.',
        },
      };
};
