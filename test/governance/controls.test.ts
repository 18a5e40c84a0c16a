import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { controlFacts } from '../../src/governance/attest/control-facts.js';
import { dueDayOf } from '../../src/governance/attest/due-day.js';
import { readSeals, sealEvidence, sealsText } from '../../src/governance/attest/seals.js';
import { icsText } from '../../src/governance/calendar/ics.js';
import { CONTROLS } from '../../src/law/controls-data.js';
import type { ControlDefinition } from '../../src/model/governance/control.js';

const LINES = readFileSync(join(resolve(import.meta.dirname, '../../scripts/evaluate/governance'), 'guide-lines.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([, id, part, kind]) => ({ id, part, kind }));

describe('controls', () => {
  it('answer every line of the guide’s governance chapters, in both languages', () => {
    const asked = CONTROLS.flatMap(({ id, asks }) => asks.map(({ part }) => `${id} ${part}`));
    expect(asked.toSorted()).toEqual(LINES.map(({ id, part }) => `${id} ${part}`).toSorted());
    for (const { asks, title, remedy } of CONTROLS) {
      for (const { en, fr } of [title, remedy, ...asks]) expect([en.length > 3, fr.length > 3]).toEqual([true, true]);
    }
  });

  it('of the guide are in a chapter; those of the rulebook alone are outside', () => {
    const outside = new Set(LINES.filter(({ kind }) => kind === 'outside').map(({ id }) => id));
    for (const { id, chapter } of CONTROLS) expect([id, chapter === 'outside']).toEqual([id, outside.has(id)]);
  });
});

const control = (id: string): ControlDefinition => CONTROLS.find((one) => one.id === id) as ControlDefinition;
const iso = (day: number | undefined): string => (day === undefined ? '' : formatIsoDay(day));

describe('due days', () => {
  it.each([
    ['audit-internal', { last: '2025-05-31' }, '2026-05-31', '2026-02-28'],
    ['training', { last: '2024-02-29' }, '2025-02-28', '2024-11-29'],
    ['audit-external', { last: '2025-02-28' }, '2028-02-28', '2027-11-28'],
    ['drill', { last: '2025-08-31', every: '6 months' }, '2026-02-28', '2025-12-31'],
    ['drill', { last: '2025-08-31', every: '2 years' }, '2026-08-31', '2026-05-31'],
    ['audit-internal', { last: '2026-03-10', next: '2026-09-01' }, '2026-09-01', '2026-06-01'],
    ['training', { last: '2026-03-10', next: '2027-06-30' }, '2027-03-10', '2026-12-10'],
    ['audit-internal', { last: '2026-03-20', planned: '2026-01-31' }, '2027-01-31', '2026-10-31'],
    ['backups', { restored: '2026-01-20' }, '2027-01-20', '2026-10-20'],
  ] as const)('%s %j', (id, keys, due, soon) => {
    const { due: day, soonAfter } = dueDayOf(control(id), keys);
    expect([iso(day), iso(soonAfter)]).toEqual([due, soon]);
  });
});

describe('what keys say', () => {
  it.each([
    ['encryption', { 'at-rest': 'AES-256-GCM', 'in-transit': 'TLS 1.2' }, []],
    ['encryption', { 'at-rest': 'non', 'in-transit': 'tls1.3' }, ['not-encrypted']],
    ['encryption', { 'at-rest': 'aes-256', 'in-transit': ['tls1.3', 'TLSv1.1'] }, ['weak-transit']],
    ['encryption', { 'at-rest': 'AES-128-ECB', 'in-transit': 'tls1.3' }, ['weak-algorithm']],
    ['hosting', { where: ['France', 'Suisse'] }, []],
    ['hosting', { where: 'US', safeguard: 'clauses' }, []],
    ['hosting', { where: ['FR', 'États-Unis'] }, ['outside']],
    ['training', { topics: 'hameçonnage, mots de passe, signalement' }, []],
    ['two-factor', { share: '98 %' }, ['share-below-all']],
    ['two-factor', { holds: false, share: '0/7' }, ['not-held']],
    ['backups', { places: ['Lyon', 'Lille'] }, []],
  ] as const)('%s %j', (id, keys, codes) => {
    expect([...controlFacts(id, keys as never, parseIsoDay('2026-05-01'))].map(({ code }) => code)).toEqual(codes);
  });
});

describe('seals', () => {
  const file = (sha256: string) => ({ bytes: 1, sha256: sha256.repeat(64) });
  const asOf = parseIsoDay('2026-05-01');

  it('come back from what was written, in the order of their paths', async () => {
    const { seals } = sealEvidence(
      new Map([
        ['é b.md', file('a')],
        ['a.md', file('b')],
        ['gone.md', undefined],
      ]),
      new Map(),
      new Map(),
      asOf,
    );
    const text = sealsText(seals);
    expect(await readSeals(text, 'x')).toEqual(seals);
    expect(text.indexOf('a.md')).toBeLessThan(text.indexOf('é b.md'));
    expect(text).not.toContain('gone');
  });

  it('of altered files stay, unless the control was done again', () => {
    const before = new Map([['a.md', { sha256: 'b'.repeat(64), sealed: asOf - 100 }]]);
    const files = new Map([['a.md', file('c')]]);
    expect(sealEvidence(files, before, new Map([['a.md', asOf - 200]]), asOf)).toMatchObject({ seals: before, altered: ['a.md'] });
    expect(sealEvidence(files, before, new Map([['a.md', asOf - 50]]), asOf).renewed).toEqual(['a.md']);
  });
});

it('a calendar folds long lines without cutting a letter, and escapes what the format reads', () => {
  const summary = 'é'.repeat(80);
  const text = icsText(
    [{ key: 'x', summary, description: 'a, b; c\\d\ne', due: '2026-11-27T09:40:00+01:00', remind: 1 }],
    '2026-11-27',
    'n',
  );
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
  expect(text.replaceAll('\r\n ', '')).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\ne\r\n');
  expect(text).toContain('DTSTART:20261127T084000Z');
});
