import { domainShapesOf } from '../../fields/email/address-shape.js';
import { NUMBERING_PLAN } from '../../fields/phone/numbering-plan-data.js';
import type { Plan } from '../plan/plan.js';
import { FORMULA_LEADS } from '../read/formula-cell.js';
import { livingDays } from './living-days.js';
import type { SieveSettings } from './sieve-settings.js';

const CARRIERS = 0x1a3000;
const RUNS = 0x1a3400;
const CELLS = 0x1a5400;
const DATES = 0x1a6400;
const SETTINGS = 0x1a6440;
const CODES = 0x1a6700;
const LEADS = 0x1a6800;
const SHAPES = 0x1a9000;
const NUMBERS = 0x1b9000;
const DAYS = 0x1d2000;
/** Five digits of a national number without its 0 decide; the four behind them do not. */
const REST = 10_000;
const QUOTE = 34;

/** Writes down which code the numbers of each prefix are dialled with, and whether any is assigned. */
const fillNumbers = (memory: ArrayBuffer): void => {
  const plan = new Uint8Array(memory, NUMBERS, 100_000);
  const codes = [...new Set(NUMBERING_PLAN.map(([, code]) => code))];
  Buffer.from(memory, CODES).write(codes.map((code) => `+${code}`.padStart(4, '0')).join(''), 'latin1');
  let first = REST;
  for (const [last, code, type] of NUMBERING_PLAN) {
    plan.fill(1 + 2 * codes.indexOf(code) + (type === 'unknown' ? 1 : 0), first, last + 1);
    first = last + 1;
  }
};

/** Tells the kernel what a plan asks of a row: the tables and settings that `row-kernel.wat` describes. */
export const fillKernelTables = (memory: ArrayBuffer, plan: Plan, settings: SieveSettings): void => {
  const { keep, columns, dialect } = plan;
  const { carriers, dates, runs } = settings;
  const put = (at: number, words: readonly number[]): void => new Int32Array(memory, at, words.length).set(words);
  const isNumber = (column: number): boolean => carriers.some((carrier) => carrier.column === column && carrier.isPhone);
  // What is read as a number is none that a spreadsheet would run.
  const cells = columns.flatMap(({ column }) => (keep[column] && !isNumber(column) ? [column] : []));
  put(
    CARRIERS,
    carriers.flatMap(({ column, isPhone }) => [column, isPhone ? 1 : 0, keep[column] ? 1 : 0, 0]),
  );
  put(RUNS, runs.flat());
  put(CELLS, cells);
  dates.forEach((date, i) => {
    const days = livingDays(date, plan);
    put(DATES + i * 8, [date.column, DAYS + i * days.length]);
    new Uint8Array(memory, DAYS + i * days.length, days.length).set(days);
  });
  const home = settings.homeFrench === undefined ? 2 : settings.homeFrench ? 1 : 0;
  const counts = [carriers.length, cells.length, dates.length, runs.length];
  put(SETTINGS, [columns.length, settings.wanted, settings.country, home, ...counts]);
  put(SETTINGS + 32, [dialect.delimiter.charCodeAt(0), settings.filled, settings.writes ? 1 : 0, settings.datesDecide ? 1 : 0]);
  const leads = new Uint8Array(memory, LEADS, 256);
  leads.set(FORMULA_LEADS);
  leads[QUOTE] = 2;
  new Uint8Array(memory, SHAPES, NUMBERS - SHAPES).set(domainShapesOf(settings.domains));
  fillNumbers(memory);
};
