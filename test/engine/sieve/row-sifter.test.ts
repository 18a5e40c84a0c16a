import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import type { Block } from '../../../src/csv/records/blocks.js';
import { BlockJudge } from '../../../src/engine/judge/block-judge.js';
import type { Plan } from '../../../src/engine/plan/plan.js';
import type { LoadedList } from '../../../src/lists/definition/loaded-list.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { AnyContactRule } from '../../../src/model/rule/rule.js';
import { load } from '../../lists/support.js';
import { planFor } from '../row-of.js';

const RULES = ['webmail-without-consent', 'opposition-list', 'retention-prospect'].map(
  (id) => rules.find((rule) => rule.id === id) as AnyContactRule,
);
/** The same rules, which want to see every row: today's path, and the referee. */
const BLIND = RULES.map(({ sieve: _, ...rule }) => rule as AnyContactRule);
/** Bytes from which on a block is looked at in windows. */
const WINDOW = 65_536;

const EMAILS =
  'claire@acme.example;Paul.Durand@Acme.example;lea_b+news@sub.acme-nord.example;a@b.fr;claire@gmail.com;c.l.a.i.r.e@gmail.com;jean@orange.fr;' +
  'opposee@acme.example;OPPOSEE@acme.example;o.pposee@gmail.com;;;pas une adresse;a@b;x@y..fr;-a@b.fr;a@b.fr.;a@b.fr, c@d.fr;josé@acme.example;' +
  '"claire@acme.example";"a;b"@acme.example;06 39 98 12 34;\u00a0a@b.fr;a/b@c.fr;a@b.xn--p1ai;a@1.2;\'a@b.fr';
const NUMBERS =
  '06 39 98 12 34;+33639981234;0033 6 39 98 12 34;+33 (0)6 39 98 12 34;01.99.00.12.34;0199001234;(01) 99-00-12-34;+33199001235;;;;0262 30 12 34;' +
  '+262262301234;0 800 123 456;3615;12 34;639981234;+32 470 12 34 56;0470 12 34 56;"06 39 98 12 34";+330639981234;00330639981234;' +
  '06 39 98 12 34 / 01 99 00 12 34;claire@acme.example;=0639981234;0700000000;+3363998123;06\t39981234;++33639981234;0000000000';
const COUNTRIES = 'France;FR;france;;Belgique;Germany;"France";La Réunion;Royaume-Uni de Grande-Bretagne;Narnia;BE';
const DATES =
  '24/11/2026;23/11/2023;24/11/2023;25/11/2023;2026-01-15;2019-05-01;01/02/2024;02/01/2020;31/12/2043;01/01/1979;2027-03-01;12/31/2025;2025-12-31 10:00:00;' +
  '1/2/2025;;;inconnue;"24/11/2025";2025-13-01;00/00/0000;24-11-2025;20/20/2025;2025/11/24;31/02/2025';
const WORDS = 'Acme;=1+1;"=1+1";-12;+33 1;"-";@x;"";\u00e9t\u00e9;"a ""b""";"deux\nlignes";plomberie Martin;;Mairie de Lyon';

/** What most cells of such a field hold: a row with one odd cell is judged, so that few cells may be odd. */
const ORDINARY: Readonly<Partial<Record<FieldName, string>>> = {
  email: 'claire@acme.example;Paul.Durand@Acme.example;opposee@acme.example;a-b_c@sub.acme-nord.example;jean@gmail.com;',
  phone: '06 39 98 12 34;+33639981235;01.99.00.12.36;+33199001235;0033 1 99 00 12 37;;',
  mobile: ';;+33 (0)6 39 98 12 38',
  country: 'France;FR;;Belgique',
  lastInboundAt: '24/11/2025;05/12/2023;2026-01-15;01/02/2024;02/01/2020;25/12/2019;2019-05-01;24/11/2023',
  collectedAt: '24/11/2025;02/01/2020;',
  lastContactAt: '24/11/2025;',
  status: ';prospect',
};
const ODD: Readonly<Partial<Record<FieldName, string>>> = {
  email: EMAILS,
  phone: NUMBERS,
  mobile: NUMBERS,
  country: COUNTRIES,
  lastInboundAt: DATES,
  collectedAt: DATES,
  lastContactAt: DATES,
  status: 'client;prospect;ancien client;;?',
};
// A quoted cell holds what parts the others.
const oneOf = (cells: string): fc.Arbitrary<string> =>
  fc.constantFrom(...(cells.match(/(?:"(?:[^"]|"")*"[^;]*|[^;])+|(?<=;|^)(?=;|$)/g) as string[]));
const cellFor = (field: FieldName): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 24, arbitrary: oneOf(ORDINARY[field] ?? 'Acme;Mairie;\u00e9t\u00e9;') },
    { weight: 4, arbitrary: oneOf(ODD[field] ?? WORDS) },
    fc
      .string({ unit: fc.constantFrom('a', '0', '6', '@', '.', '+', ' ', '/', '-', 'é', '"x'), maxLength: 20 })
      .map((text) => text.replace(/^"/, '')),
  );

const LAYOUTS: readonly (readonly FieldName[])[] = [
  ['company', 'email', 'phone', 'mobile', 'country', 'lastInboundAt', 'comments'],
  ['email', 'lastInboundAt', 'collectedAt', 'phone'],
  ['lastName', 'email', 'email', 'lastInboundAt', 'lastContactAt', 'status'],
  ['phone', 'country', 'lastInboundAt', 'email', 'comments', 'country'],
  ['email', 'phone', 'comments'],
];

const text = (part: Uint8Array | undefined): string => Buffer.from(part ?? []).toString('latin1');
/** What some blocks come to. */
const judged = (blocks: readonly Buffer[], plan: Plan, with_: readonly AnyContactRule[]) => {
  const judge = new BlockJudge(plan, with_);
  const written = blocks.flatMap((bytes, i) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is the point
    const ascii = /^[\x00-\x7f]*$/.test(bytes.toString('latin1'));
    const block: Block = { bytes: Uint8Array.from(bytes), firstRow: 2 + i * 100_000, encoding: 'utf-8', ascii };
    const { outputs, findings } = judge.block(block, new ArrayBuffer(bytes.length + 1024));
    return [
      Object.entries(outputs).map(([label, out]) => [label, text(out?.bytes), out?.rows]),
      findings && [[...findings.numbers], text(findings.texts)],
    ];
  });
  return { written, outcome: judge.outcome };
};

const fileOf = fc.constantFrom(...LAYOUTS).chain((layout) =>
  fc.record({
    layout: fc.constant(layout),
    rows: fc.array(fc.tuple(...layout.map(cellFor)), { minLength: 5, maxLength: 60 }),
    ragged: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    delimiter: fc.constantFrom(';', '|'),
    keep: fc.array(fc.boolean(), { minLength: layout.length, maxLength: layout.length }),
    channels: fc.constantFrom<Plan['channels']>(['email', 'phone'], ['email'], ['phone'], []),
    outputs: fc.constantFrom(['clean'], ['clean', 'rejects'], []),
    emitsFindings: fc.boolean(),
    isExcelSafe: fc.boolean(),
    isQuoted: fc.boolean(),
    order: fc.constantFrom<Plan['orders'][number]>('day-first', 'month-first', 'unresolved'),
  }),
);

const [ADDRESSES, PHONES] = (await Promise.all([
  load('opposee@acme.example\nopposee@gmail.com\nlea_b+news@sub.acme-nord.example\n'),
  load('06 39 98 12 34\n+33199001235\n'),
])) as [LoadedList, LoadedList];

const planOf = (fields: readonly FieldName[], more: Partial<Plan>): Plan =>
  planFor(fields, {
    isSmall: false,
    channels: ['email', 'phone'],
    lists: [ADDRESSES, PHONES],
    rules: RULES.map(({ id, severity, action, options }) => ({ id, severity, action, options: options?.parse({}) ?? {} })),
    route: { kind: 'clean', outputs: ['clean'] },
    collect: { formulas: true },
    ...more,
  });

describe('rows that are sifted', () => {
  it('come to what all rows come to that are judged one by one', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(
        fileOf,
        ({ layout, rows, ragged, end, delimiter, keep, channels, outputs, emitsFindings, isExcelSafe, isQuoted, order }) => {
          const written = (cell: string): string => (isQuoted && !cell.includes('"') ? `"${cell}"` : cell);
          const lines = rows.map(
            (cells, i) =>
              cells
                .slice(0, ragged && i % 7 === 3 ? cells.length - 1 : undefined)
                .map(written)
                .join(delimiter) + end,
          );
          const once = lines.join('');
          const part = Buffer.from(once.repeat(Math.ceil((WINDOW * 1.3) / Buffer.byteLength(once))));
          const plan = planOf(layout, {
            dialect: { delimiter, escape: 'double' },
            orders: layout.map(() => order),
            keep: keep.some(Boolean) ? keep : keep.map(() => true),
            channels,
            route: { kind: 'clean', outputs },
            emitsFindings,
            excelSafe: isExcelSafe,
          });
          // What is kept from one block to the next is kept across a window of the second.
          const blocks = [Buffer.from(once), part];
          const referee = judged(blocks, plan, BLIND);
          expect(judged(blocks, plan, RULES)).toEqual(referee);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are told of with the records that are longer than a window among them, and a last one without an end', () => {
    const row = (i: number) => `c${i}@acme.example;${i % 3 === 0 ? '02/01/2020' : '24/11/2025'};;01 99 00 12 34\n`;
    const long = `c@acme.example;24/11/2025;"${'x'.repeat(WINDOW)}";01 99 00 12 34\n`;
    const part = Buffer.from(
      `${Array.from({ length: 1500 }, (_, i) => row(i) + (i === 700 ? long : '')).join('')}last@gmail.com;02/01/2020;;`,
    );
    const plan = planOf(['email', 'lastInboundAt', 'comments', 'phone'], {});
    const referee = judged([part, part], plan, BLIND);
    expect(referee.outcome.rows).toMatchObject({ in: 3004, dropped: 1002, kept: 2002 });
    expect(judged([part, part], plan, RULES)).toEqual(referee);
  });
});

describe('rows are sifted', () => {
  const settings = (more: Partial<Plan>, fields: readonly FieldName[] = LAYOUTS[0] as readonly FieldName[], rules_ = RULES) =>
    new BlockJudge(planOf(fields, more), rules_).sieve;

  it('where every rule says what it must see', () => {
    expect(settings({})).toMatchObject({
      listed: ['opposition'],
      carriers: [{ column: 1 }, { column: 2 }, { column: 3 }],
      datesDecide: true,
    });
  });

  it('by their date alone, but where somebody looks at each finding or the relation says something else', () => {
    expect(settings({ emitsFindings: true })?.datesDecide).toBe(false);
    expect(settings({ route: { kind: 'clean', outputs: ['clean', 'rejects'] } })?.datesDecide).toBe(false);
    expect(settings({}, LAYOUTS[2])?.datesDecide).toBe(false);
    expect(settings({}, LAYOUTS[1])?.datesDecide).toBe(false);
  });

  it.each<readonly [string, Partial<Plan>]>([
    ['a channel is asked whose numbers or addresses are not told by their form', { channels: ['email', 'sms'] }],
    ['figures are counted of every row', { collect: { figures: true } }],
    ['verdicts are added to rows', { addsVerdicts: true }],
    ['a file is small', { isSmall: true }],
    ['quotes are escaped by a backslash', { dialect: { delimiter: ';', escape: 'backslash' } }],
    ['some rule must see every row', { rules: [{ id: RULES[0]?.id as string, severity: 'error', action: 'bar', options: {} }] }],
  ])('nowhere where %s', (_, more) => {
    expect(settings(more, LAYOUTS[0], more.rules ? BLIND : RULES)).toBeUndefined();
  });

  it('nowhere where a list holds more than addresses and numbers, or proves nothing', async () => {
    const list = await load('@acme.example\nopposee@acme.example\n');
    expect(settings({ lists: [list] })).toBeUndefined();
    const stale: LoadedList = { ...ADDRESSES, info: { ...ADDRESSES.info, fresh: false, doubt: 'stale' } };
    expect(settings({ lists: [stale] })).toBeUndefined();
  });
});
