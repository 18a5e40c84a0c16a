import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const NAMES = ['anne', 'luc', 'zoe'];
const MOBILES: Record<string, string> = { anne: '0639980001', luc: '0639980002', zoe: '0639980003' };
const CONTACTS = {
  name: 'Clients',
  xml: textRowsXml([
    ['nom', 'email', 'telephone', 'date_collecte', 'source'],
    ...NAMES.map((name) => [name, `${name}@acme.example`, MOBILES[name] as string, '2026-05-01', 'Salon']),
  ]),
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Judges the contacts beside one other sheet. */
const judge = async (name: string, rows: string[][], args: readonly string[] = []) => {
  const workbook = await workbookOf({ sheets: [CONTACTS, { name, xml: textRowsXml(rows) }] });
  const at = folder({ 'w.xlsx': workbook, 'no.txt': 'x@else.example\n' });
  const options = ['--opposition', 'no.txt', '-o', 'clean.csv', '--verdicts', '-f', 'full', ...args];
  const ran = await lumo(at, ['w.xlsx', ...options]);
  const clean = readFileSync(join(at, 'clean.csv'), 'utf8').split('\n');
  const verdictOf = (who: string): string => clean.find((line) => line.startsWith(who))?.match(/\bok\b|unknown:[a-z-]+/)?.[0] ?? 'left';
  return { at, ...ran, verdictOf, all: NAMES.map(verdictOf) };
};

describe('a sheet beside the contacts that lists people by a short name', () => {
  it.each(['NPA', 'NPA 2026', 'NPAI+NPA', 'Retraits'])('%s bars them', async (name) => {
    const { all, stdout } = await judge(name, [['Numéro'], ['06 39 98 00 02']], ['--channel', 'phone']);
    expect(all).toEqual(['ok', 'left', 'ok']);
    expect(flat(stdout)).toContain(`w.xlsx › ${name}`);
  });

  it.each(['NPAI', 'KO', 'RGPD'])('%s has them checked', async (name) => {
    const { all, stdout } = await judge(name, [['Numéro'], ['06 39 98 00 02']], ['--channel', 'phone']);
    expect(all).toEqual(['ok', 'unknown:file-of-refusals', 'ok']);
    expect(flat(stdout)).toContain('may list refusals, by its name');
    expect(flat(stdout)).not.toContain('was not read');
  });

  it.each(['Bounces', 'Hard bounces', 'Rebotes', 'Rimbalzi', 'Rebonds'])('%s has their addresses checked', async (name) => {
    const rows = [
      ['Nom', 'Email'],
      ['Luc', 'LUC@acme.example'],
    ];
    const { all, stdout } = await judge(name, rows);
    expect(all).toEqual(['ok', 'unknown:email-undeliverable', 'ok']);
    expect(flat(stdout)).toContain('(1 to be checked)');
    expect((await judge(name, rows, ['--channel', 'phone'])).all).toEqual(['ok', 'ok', 'ok']);
  });
});

describe('a sheet whose every row refuses by what stands above it', () => {
  it('is a list, and not one of contacts that nobody judged', async () => {
    const { all, stdout } = await judge('Feuil2', [['A retirer'], ['luc@acme.example']]);
    expect(all).toEqual(['ok', 'left', 'ok']);
    expect(flat(stdout)).toContain('w.xlsx › Feuil2');
    expect(flat(stdout)).not.toContain('Not judged: the contacts');
  });
});

describe('a second sheet of contacts', () => {
  const beside = (header: string, answer: string, ...more: string[][]) => [
    ['Correo', 'Nombre', header],
    ['luc@acme.example', 'Luc', answer],
    ['anne@acme.example', 'Anne', 'no'],
    ...more,
  ];

  it.each([
    ['Canceló suscripción', 'sí'],
    ['Désinscrit', 'oui'],
    ['Opted out', 'x'],
    ['Date de désinscription', '12/05/2026'],
  ])('bars who refuses on it: %s', async (header, answer) => {
    const { all, stdout, code, at } = await judge('Leads abril', beside(header, answer).slice(0, 2));
    expect(all).toEqual(['ok', 'left', 'ok']);
    expect(flat(stdout)).toContain('w.xlsx › Leads abril');
    expect(flat(stdout)).toContain('Not judged: the contacts of “Leads abril”');
    expect(flat(stdout)).not.toContain('holds too much');
    expect(code).toBe(1);
    expect((await lumo(at, ['why', 'w.xlsx', '--row', '3'])).stdout).toContain('opposition-list');
    expect((await judge('Leads abril', beside(header, answer).slice(0, 2), ['--sheet', 'Clients'])).verdictOf('luc')).toBe('left');
  });

  it('bars nobody who says no there, and no colleague of who refuses', async () => {
    const rows = [
      ['Correo', 'Nombre', 'Web', 'Canceló suscripción'],
      ['bob@acme.example', 'Bob', 'acme.example', 'sí'],
      ['luc@acme.example', 'Luc', 'acme.example', 'no'],
    ];
    expect((await judge('Leads abril', rows)).all).toEqual(['ok', 'ok', 'ok']);
  });

  it.each([
    ['Opt-in newsletter', 'non', 'unknown:file-of-refusals'],
    ['Commentaire', 'ne plus contacter', 'left'],
    ['Statut', 'désabonné', 'left'],
  ])('leaves out who refuses on it, and has those checked who may: %s', async (header, answer, verdict) => {
    const { verdictOf } = await judge('Leads abril', [
      ['Email', 'Nom', header],
      ['luc@acme.example', 'Luc', answer],
      ['anne@acme.example', 'Anne', ''],
    ]);
    expect([verdictOf('luc'), verdictOf('anne')]).toEqual([verdict, 'ok']);
  });

  it('bars the channel that is refused there only', async () => {
    const rows = [
      ['Email', 'Téléphone', 'Ne pas appeler'],
      ['luc@acme.example', '0639980002', 'oui'],
    ];
    expect((await judge('Lot 2', rows)).all).toEqual(['ok', 'ok', 'ok']);
    expect((await judge('Lot 2', rows, ['--channel', 'phone'])).all).toEqual(['ok', 'left', 'ok']);
  });
});
