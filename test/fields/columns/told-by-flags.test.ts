import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../../cli/support.js';

/**
 * Cells that tell whom not to reach by which way, one a line: the header, the cell, and the channels on which it leaves nobody `ok`, or `-` where it is in
 * nobody's way. They are judged by the whole program, since some are read by one rule and some by another.
 */
const table = readFileSync(new URL('./told-by-flags.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [header: string, cell: string, held: string]);
const CHANNELS = ['email', 'phone', 'sms', 'post'] as const;
const HEAD = 'Réf;Nom;Prénom;Société;E-mail;Mobile;Adresse postale;Code postal;Ville;Pays;Source;Dernier contact entrant';
const NAMES = 'Vaumorin Tessandre Quibelle Dormanche Fauquelin Grelandon Hautmarne'.split(' ');

/** What is held of each cell under one header: the channels on which its row is not `ok`. */
const heldUnder = async (header: string, cells: readonly string[]): Promise<readonly string[]> => {
  const rows = cells.map((cell, at) => {
    const name = NAMES[at] as string;
    return `C${at};${name};Anne;Transports ${name} SARL;anne@${name.toLowerCase()}.fr;06 39 98 0${at} 1${at};${at + 1} rue des Lilas;69003;Lyon;France;Salon;2026-09-0${at + 1};"${cell}"`;
  });
  const at = folder({ 'c.csv': `${[`${HEAD};"${header}"`, ...rows].join('\n')}\n` });
  await lumo(at, ['c.csv', '--channel', CHANNELS.join(','), '--verdicts', '-o', 'clean.csv', '--as-of', '2026-12-02']);
  const [head = '', ...kept] = readFileSync(join(at, 'clean.csv'), 'utf8').trimEnd().split('\n');
  const columns = head.split(';');
  return cells.map((_, row) => {
    const fields = kept.find((line) => line.startsWith(`C${row};`))?.split(';');
    const held = CHANNELS.filter((channel) => fields?.[columns.indexOf(`lumo_${channel}`)] !== 'ok');
    return held.length === 0 ? '-' : held.join(' ');
  });
};

const groups = new Map<string, (readonly [string, string])[]>();
for (const [header, cell, held] of table) groups.set(header, [...(groups.get(header) ?? []), [cell, held]]);
const MOST = NAMES.length;
const parts = [...groups].flatMap(([header, cells]) =>
  Array.from({ length: Math.ceil(cells.length / MOST) }, (_, at) => [header, cells.slice(at * MOST, (at + 1) * MOST)] as const),
);

describe('cells that tell whom not to reach', () => {
  it.each(parts)('%s', async (header, cells) => {
    const held = await heldUnder(
      header,
      cells.map(([cell]) => cell),
    );
    expect(cells.map(([cell], at) => `${cell}: ${held[at]}`)).toEqual(cells.map(([cell, want]) => `${cell}: ${want}`));
  });
});
