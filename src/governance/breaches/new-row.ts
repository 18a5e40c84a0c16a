import { guessEncoding } from '../../csv/encodings/encoding.js';
import { guessDialect } from '../../csv/records/dialect.js';
import { decodeWhole, readTable } from '../../csv/records/read-table.js';
import type { Lang } from '../../model/base/text.js';
import { resolveColumns } from '../registers/resolve-columns.js';

/** The fields of a new register, in its order. */
const FIELDS = [
  'id',
  'nature',
  'startedAt',
  'endedAt',
  'awareAt',
  'discovered',
  'cause',
  'persons',
  'records',
  'personCategories',
  'dataCategories',
  'risk',
  'riskReason',
  'consequences',
  'measures',
  'prevention',
  'processor',
  'notifiedAt',
  'reference',
  'notificationKind',
  'followUpAt',
  'delayReason',
  'informedAt',
  'notInformedReason',
  'closedAt',
] as const;
/** A header for each, in the language of the team: each is a name that is read. */
const HEADERS: Readonly<Record<Lang, string>> = {
  en: 'id,nature,started_at,ended_at,aware_at,how_discovered,cause,persons,records,person_categories,data_categories,risk,risk_reason,consequences,measures_taken,prevention,processor,notified_at,reference,notification_kind,follow_up_at,delay_reason,persons_informed_at,not_informed_reason,closed_at',
  fr: 'id;nature;début;fin;prise de connaissance;mode de découverte;cause;nombre de personnes;nombre d’enregistrements;catégories de personnes;catégories de données;risque;motif du risque;conséquences;mesures prises;mesures préventives;sous-traitant;notifiée le;référence CNIL;type de notification;complément le;motif du retard;personnes informées le;motif de non-information;clôturée le',
};

/** The values of a breach by field. */
export type BreachValues = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

/** What was written, and under which name. */
export interface WrittenBreach {
  readonly bytes: Buffer;
  readonly id: string;
}

/** A cell that no spreadsheet calculates, in quotes where it needs them. */
const cellText = (text: string, delimiter: string): string => {
  const flat = text.replace(/[\r\n\t]+/g, ' ').trim();
  const safe = /^[=+\-@＝＋－＠|%]/u.test(flat) ? `'${flat}` : flat;
  return safe.includes(delimiter) || safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Text in the encoding of a register; a letter that it does not have is a question mark. @param page its 256 characters */
const encoded = (text: string, encoding: string, page: string | undefined): Buffer => {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (page === undefined || encoding === 'utf-8') return Buffer.from(text, 'utf8');
  return Buffer.from(Array.from(text, (letter) => Math.max(page.indexOf(letter), 0) || 63));
};

/** The next name of a case of a year: `BR-2026-03`. */
const nextId = (ids: readonly string[], year: string): string => {
  const begins = `BR-${year}-`;
  const used = ids.map((id) => id.trim()).flatMap((id) => (id.startsWith(begins) ? Number(id.slice(begins.length)) : []));
  const last = Math.max(0, ...used.filter((one) => Number.isInteger(one) && one < 1e6));
  return `BR-${year}-${String(last + 1).padStart(2, '0')}`;
};

/**
 * A register with one more breach: in its own columns, delimiter, encoding and line ends; a new one where there is none.
 * @param before the bytes of the register
 * @param pageOf the characters of a one-byte encoding
 */
export const withBreach = (
  before: Buffer | undefined,
  values: BreachValues,
  year: string,
  lang: Lang,
  pageOf: (encoding: string) => string | undefined,
): WrittenBreach => {
  if (before === undefined || before.length === 0) {
    const header = HEADERS[lang];
    const delimiter = lang === 'fr' ? ';' : ',';
    const id = values.id ?? nextId([], year);
    const row = FIELDS.map((field) => cellText(field === 'id' ? id : (values[field] ?? ''), delimiter)).join(delimiter);
    return { bytes: Buffer.from(`\ufeff${header}\r\n${row}\r\n`), id };
  }
  const guess = guessEncoding(before, true);
  const text = decodeWhole(before, guess);
  const body = text.replace(/^(?:#[^\n]*\n)+/, '');
  const dialect = guessDialect(body.slice(0, 65_536));
  const [header = [], ...rows] = readTable(body, dialect);
  const columns = resolveColumns('breaches', header, rows);
  const idColumn = columns.get('id');
  const id = values.id ?? nextId(idColumn === undefined ? [] : rows.map((row) => row[idColumn] ?? ''), year);
  const cells = header.map(() => '');
  for (const [field, column] of columns) cells[column] = field === 'id' ? id : ((values as Readonly<Record<string, string>>)[field] ?? '');
  const { delimiter } = dialect;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const row = cells.map((cell) => cellText(cell, delimiter)).join(delimiter);
  const added = `${/[\r\n]$/.test(text) ? '' : end}${row}${end}`;
  return { bytes: Buffer.concat([before, encoded(added, guess.encoding, pageOf(guess.encoding))]), id };
};
