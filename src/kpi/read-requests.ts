import { parse } from 'csv-parse/sync';
import { guessDialect } from '../csv/records/dialect.js';
import { guessEncoding, makeDecoder } from '../csv/records/encoding.js';
import { readYesNo } from '../fields/answers/yes-no.js';
import { addOrderEvidence, dateOrderFrom, makeDateReader, noOrderEvidence } from '../fields/date/date-reader.js';
import { plainWords } from '../fields/text/plain-words.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { DateValue } from '../model/contact/values.js';
import type { RequestRow } from './request-deadlines.js';

/** What a register of requests may call its columns, in plain words; what begins with one of them is that column too. */
const HEADER_NAMES = {
  received:
    'received,receipt,recu,recue,recu le,recue le,date reception,date de reception,reception,date demande,date de la demande,date de demande,request date,requested,demande le',
  answered:
    'answered,answer,answer date,response date,responded,closed,repondu,repondu le,reponse,reponse le,date reponse,date de reponse,date de la reponse,cloture,date de cloture,traite le,date de traitement',
  extended:
    'extended,extension,extension date,prolonge,prolongee,prolonge le,prolongation,date de prolongation,date prolongation,delai prolonge',
} as const;
type RequestColumn = keyof typeof HEADER_NAMES;
const NONE: DateValue = { status: 'none', day: 0, later: 0 };

const notRequests = (name: string, missing: RequestColumn): LumoError =>
  new LumoError(
    'LUMO_REQUESTS_COLUMNS',
    {
      en: `"${name}" is no list of requests: no column tells when they were ${missing}.`,
      fr: `« ${name} » n’est pas une liste de demandes : aucune colonne ne dit quand elles ont été ${missing === 'received' ? 'reçues' : 'traitées'}.`,
    },
    {
      en: 'Name its columns received, answered and, where a period was extended, extended; one request a row.',
      fr: 'Nommez ses colonnes reçue, réponse et, si un délai a été prolongé, prolongation ; une demande par ligne.',
    },
  );

const unreadable = (name: string): LumoError =>
  new LumoError(
    'LUMO_REQUESTS_UNREADABLE',
    { en: `"${name}" cannot be read as a CSV file.`, fr: `« ${name} » est illisible comme fichier CSV.` },
    { en: 'Export it again as CSV, in UTF-8.', fr: 'Réexportez-le en CSV, en UTF-8.' },
  );

const textOf = (bytes: Buffer): string => {
  const { encoding, bom } = guessEncoding(bytes, true);
  const body = bytes.subarray(bom);
  return encoding.startsWith('utf-16') ? new TextDecoder(encoding).decode(body) : makeDecoder(encoding, false)(body, 0, body.length);
};

const rowsOf = (text: string, name: string): readonly (readonly string[])[] => {
  const { delimiter } = guessDialect(text.slice(0, 65_536));
  try {
    return parse(text.replace(/^sep=.\r?\n/i, ''), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    throw unreadable(name);
  }
};

const columnIn = (header: readonly string[], column: RequestColumn): number => {
  const names = HEADER_NAMES[column].split(',');
  const words = header.map(plainWords);
  const exact = words.findIndex((one) => names.includes(one));
  return exact >= 0 ? exact : words.findIndex((one) => names.some((name) => one.startsWith(`${name} `)));
};

/** A reader of the dates of some columns: all of them are written by the same hand, so that one tells the order of the others. */
const dateCellReader = (
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): ((row: readonly string[], column: number) => DateValue) => {
  const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? ''));
  const order = dateOrderFrom(cells.reduce(addOrderEvidence, noOrderEvidence()));
  // What nothing tells is read as most of Europe writes it: a register of requests is written in one country.
  const read = makeDateReader(order === 'unresolved' ? 'day-first' : order);
  return (row, column) => read((row[column] ?? '').trim());
};

/**
 * The requests of a CSV file.
 * @throws LumoError LUMO_REQUESTS_COLUMNS, LUMO_REQUESTS_UNREADABLE
 */
export const readRequests = (bytes: Buffer, name: string): readonly RequestRow[] => {
  const [header = [], ...rows] = rowsOf(textOf(bytes), name);
  const at = { received: columnIn(header, 'received'), answered: columnIn(header, 'answered'), extended: columnIn(header, 'extended') };
  if (at.received < 0) throw notRequests(name, 'received');
  if (at.answered < 0) throw notRequests(name, 'answered');
  const read = dateCellReader(rows, Object.values(at));
  const extendedOf = (row: readonly string[]): RequestRow['extended'] => {
    const said = at.extended < 0 ? 'blank' : readYesNo((row[at.extended] ?? '').trim(), 'allow');
    return said === 'yes' ? 'yes' : said === 'unknown' ? read(row, at.extended) : NONE;
  };
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => ({ received: read(row, at.received), answered: read(row, at.answered), extended: extendedOf(row) }));
};
