import { describe, expect, it } from 'vitest';
import { guessDialect } from '../../../src/csv/records/dialect.js';
import { DELIMITERS } from '../../../src/csv/records/dialect-votes.js';
import { readTable } from '../../../src/csv/records/read-table.js';
import { findTableHead } from '../../../src/fields/table/table-head.js';

/** A file as people export and mend it by hand: trailing cells are missing, cells hold the delimiters of others, some are quoted. */
interface Ragged {
  readonly delimiter: string;
  readonly text: string;
  /** Undefined: the first row is a contact. */
  readonly header: readonly string[] | undefined;
}

const HEADERS = ['Prénom', 'Nom', 'E-mail', 'Téléphone', 'Société', 'Ville', 'CA', 'Commentaire', 'Zone B', 'Étape', 'Tags'] as const;
const FIRST = ['Claire', 'Jean', 'Zoé', 'Ana María', 'Ludovic'];
const LAST = ['Durand', 'Martin', 'Le Goff', 'Bernard', 'O’Neill'];
const COMPANIES = ['Acme', 'Dupont & Fils', 'Martin, Durand et associés', 'Smith, Jones, LLC', 'A | B Conseil', 'Nord; Sud'];
const TOWNS = ['Lyon', 'Lyon, France', 'Paris, 11e', 'Nantes', 'Brest,Finistère'];
const REMARKS = [
  '',
  'à rappeler',
  'vu au salon, a pris une carte',
  'oui, non, peut-être, on verra',
  'tél | mail',
  'calme; poli',
  'dit : "non"',
  '1,5 h',
];
const TAGS = ['rouge', 'vert', 'bleu', 'or'];
const STEPS = ['1', '2', 'gagné', 'perdu'];

const draw = <T>(random: () => number, among: readonly T[]): T => among[Math.floor(random() * among.length)] as T;

/** The same numbers for the same seed. */
const numbersOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const cellOf = (random: () => number, header: string, row: number): string => {
  const first = draw(random, FIRST);
  const last = draw(random, LAST);
  switch (header) {
    case 'Prénom':
      return first;
    case 'Nom':
      return random() < 0.1 ? `${last}, ${first}` : last;
    case 'E-mail':
      return random() < 0.1 ? '' : `contact${row}@acme.example`;
    case 'Téléphone':
      return random() < 0.3 ? '' : `01 99 00 ${10 + (row % 90)} ${10 + Math.floor(random() * 90)}`;
    case 'Société':
      return draw(random, COMPANIES);
    case 'Ville':
      return draw(random, TOWNS);
    case 'CA':
      return random() < 0.7 ? `${Math.floor(random() * 900)},${Math.floor(random() * 90) + 10}` : `${Math.floor(random() * 900)}`;
    case 'Tags':
      return TAGS.filter(() => random() < 0.5).join(draw(random, [';', ',', '|', ', ']));
    case 'Commentaire':
      return draw(random, REMARKS);
    default:
      return draw(random, STEPS);
  }
};

/** A cell that holds the delimiter is quoted, as any program does; the others are quoted or not. */
const written = (cell: string, delimiter: string, always: boolean): string =>
  always || cell.includes(delimiter) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

const fileOf = (seed: number): Ragged => {
  const random = numbersOf(seed);
  const delimiter = DELIMITERS[seed % 4] as string;
  const width = 3 + Math.floor(random() * 6);
  const others = HEADERS.filter((header) => header !== 'E-mail').sort(() => random() - 0.5);
  const header = ['E-mail', ...others].slice(0, width).sort(() => random() - 0.5);
  const quotes = random() < 0.2;
  const missing = draw(random, [0.1, 0.3, 0.6, 0.9]);
  const rows = 3 + Math.floor(random() * 40);
  const end = draw(random, ['\n', '\r\n']);
  const named = random() < 0.85;
  const lines = named && random() < 0.15 ? ['Export du 24/11/2026, à relire', ''] : [];
  if (named) lines.push(header.map((name) => written(name, delimiter, quotes)).join(delimiter));
  for (let row = 0; row < rows; row++) {
    let cells = header.map((name) => cellOf(random, name, row));
    if (random() < missing) cells = cells.slice(0, 1 + Math.floor(random() * width));
    lines.push(cells.map((cell) => written(cell, delimiter, quotes && cell !== '')).join(delimiter));
  }
  return { delimiter, header: named ? header : undefined, text: lines.join(end) + end };
};

describe('files whose rows lack trailing cells', () => {
  it('2,000 of them are read by the delimiter that they have, and their header is the header', () => {
    const wrong: string[] = [];
    for (let seed = 0; seed < 2000; seed++) {
      const { delimiter, header, text } = fileOf(seed);
      const guess = guessDialect(text);
      const rows = readTable(text, guess);
      const { headerRow } = findTableHead(rows);
      if (guess.delimiter !== delimiter) wrong.push(`${seed}: ${guess.delimiter} for ${delimiter}\n${text}`);
      else if (rows[headerRow]?.join() !== header?.join()) wrong.push(`${seed}: header ${headerRow}\n${text}`);
    }
    expect(wrong.length, wrong.slice(0, 3).join('\n')).toBe(0);
  });
});
