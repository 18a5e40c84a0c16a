import { type FieldName, kindOf } from '../../../model/contact/field.js';
import { readHeader } from '../../columns/headers/header-reader.js';
import { isRefusalTitle } from '../../opposition/title-text.js';
import { foldHeader } from '../../text/fold-header.js';

/** What a second header says of the table below it. */
export interface HeaderLine {
  /** The columns where addresses and numbers stand. */
  readonly reach: readonly number[];
  /** Those whose filled cells refuse, as "Désinscrit" does. */
  readonly marks: readonly number[];
  /** Those that only a list of refusals has: the day of each, or the address of who refused. */
  readonly days: readonly number[];
}

const LONGEST = 60;
/** Most rows without an address answer no by this. */
const MAY_REACH =
  /mail|courriel|correo|correio|t[eé]l|destinat|recipient|empf[aä]nger|ontvanger|msisdn|phone|fono|foon|mobil|m[oó]vil|portable|gsm|handy|num|n[uú]m|nummer|cell|rufnummer/i;
/** What columns of such lists are called besides. */
const BESIDE =
  /^(?:date|datum|fecha|data|jour|day|tag|heure|time|motif|raison|reason|grund|motivo|reden|source|quelle|fuente|fonte|bron|canal|channel|kanal|canale|remarques?|note|notes|agent|origine)$/;
/** Columns of numbers, where only what stands beside them tells of what. */
const NUMBERS = /^(?:numeros?|number|nummer|msisdn|destinataires?|recipient|empfanger|destinatari[oa]s?|ontvanger)$/;
/** Of when somebody refused: "STOP le", "Opt-out am". */
const WHEN = /(?:^| )(?:le|date|am|on|at|op|el|il|em|datum|fecha|data|day|jour|tag)(?: |$)/;
const REFUSED: ReadonlySet<FieldName> = new Set<FieldName>(['optOut', 'doNotEmail', 'doNotCall', 'doNotSms', 'doNotMail']);

const isReach = (field: FieldName | undefined): boolean => {
  const kind = field && kindOf(field);
  return kind === 'email' || kind === 'phone';
};

/**
 * The header of another table that begins below the first one: names of columns and nothing else, one of them for addresses or numbers.
 * @returns undefined for any other line
 */
export const headerLineIn = (cells: readonly string[]): HeaderLine | undefined => {
  let [filled, mayReach] = [0, false];
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    if (text.length > LONGEST || /[@\d]/.test(text)) return undefined;
    filled++;
    mayReach ||= MAY_REACH.test(text);
  }
  if (filled < 2 || !mayReach) return undefined;
  const [reach, marks, days]: [number[], number[], number[]] = [[], [], []];
  for (const [column, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const hint = readHeader(cell);
    const field = hint?.is === 'field' ? hint.field : undefined;
    const refuses = field === undefined ? isRefusalTitle(cell) : REFUSED.has(field);
    const words = foldHeader(cell);
    if (field === 'opposedAt' || (refuses && WHEN.test(words))) days.push(column);
    else if (isReach(field) || NUMBERS.test(words)) reach.push(column);
    else if (refuses) (MAY_REACH.test(cell) ? days : marks).push(column);
    else if (hint === undefined && !BESIDE.test(words)) return undefined;
  }
  // In place of an address somebody writes that it left ("Client;ne plus emailer"): a header says more.
  const isList = filled > 2 && days.some((column) => MAY_REACH.test(cells[column] ?? ''));
  return reach.length > 0 || isList ? { reach, marks, days } : undefined;
};
