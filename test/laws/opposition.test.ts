import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/index.js';
import { bytesOf, contactFile, decoded, readLines, textIn } from './generate.js';
import { csvOf, layoutOf, runOn } from './support.js';

const ids = (text: string, delimiter: string): readonly string[] =>
  readLines(text, delimiter)
    .slice(1)
    .map(({ cells }) => cells[0] ?? '');

it('one more entry on the opposition list never keeps a contact that had left', async () => {
  let left = 0;
  await fc.assert(
    fc.asyncProperty(contactFile(), fc.nat(), fc.boolean(), async (file, pick, domain) => {
      const config: ConfigInput = { ...layoutOf(file), channels: ['email', 'phone'] };
      const found = file.lines.flatMap(({ is, cells }) =>
        is === 'contact' ? cells.map(textIn).filter((cell) => /^\S+@\S+\.\S+$/.test(cell)) : [],
      );
      if (found.length === 0) return;
      const one = found[pick % found.length] as string;
      const entry = domain ? `@${one.slice(one.indexOf('@') + 1)}` : one;
      // Long enough that one address nobody can read does not condemn the list.
      const base = Array.from({ length: 40 }, (_, n) => `nobody${n}@other.example`);
      const before = await runOn(bytesOf(file), { config, lists: [{ kind: 'opposition', entries: base }] });
      const after = await runOn(bytesOf(file), { config, lists: [{ kind: 'opposition', entries: [...base, entry] }] });
      const stayed = ids(decoded(before.clean, file), file.delimiter);
      const still = ids(decoded(after.clean, file), file.delimiter);
      expect(still.filter((id) => !stayed.includes(id))).toEqual([]);
      left += stayed.length - still.length;
    }),
    { numRuns: 80, seed: 20261124 },
  );
  expect(left).toBeGreaterThan(0);
});

it('one more tick of opposition never keeps a contact that had left, and takes the ticked one away and who has their mobile', async () => {
  const kind = fc.constantFrom('gmail.com', 'acme.example', 'orange.fr');
  const word = fc.constantFrom('', '0', 'non', '1', 'oui');
  const phone = fc.constantFrom('', '06 39 98 12 34', '+33639981234', '0639985678', '01 99 00 12 34');
  const mobileOf = (text: string): string => text.replace(/\D/g, '').match(/6\d{8}$/)?.[0] ?? 'none';
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 5 }), kind, word, fc.constantFrom('oui', 'non', ''), phone), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      async (rows, pick) => {
        const at = pick % rows.length;
        const file = (ticked: boolean): Buffer =>
          csvOf(
            'id;email;optout;optin;telephone',
            ...rows.map(
              ([n, domain, out, optin, number], row) => `R${row};p${n}@${domain};${ticked && row === at ? '1' : out};${optin};${number}`,
            ),
          );
        const config: ConfigInput = { ...layoutOf({ delimiter: ';' }) };
        const before = await runOn(file(false), { config });
        const after = await runOn(file(true), { config });
        const stayed = ids(before.clean.toString(), ';');
        const still = ids(after.clean.toString(), ';');
        expect(still.filter((id) => !stayed.includes(id))).toEqual([]);
        const theirs = rows.flatMap(([, , , , number], row) =>
          row === at || (mobileOf(number) !== 'none' && mobileOf(number) === mobileOf(rows[at]?.[4] ?? '')) ? [`R${row}`] : [],
        );
        expect(still.filter((id) => theirs.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 80, seed: 20261124 },
  );
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Spellings under which the same mailbox or number may stand in a file. */
const MAILBOX = [
  'claire.martin@gmail.com',
  'Claire.Martin@Gmail.com',
  ' claire.martin@gmail.com ',
  '\u00a0claire.martin@gmail.com',
  'clairemartin@gmail.com',
  'c.l.a.i.r.e.martin@googlemail.com',
  'claire.martin+salon@gmail.com',
  'Claire Martin <claire.martin@gmail.com>',
  '<claire.martin@gmail.com>',
  'mailto:claire.martin@gmail.com',
  '"claire.martin@gmail.com"',
  "'claire.martin@gmail.com'",
  'claire.martin@gmail.com.',
  'claire.martin@gmail.com,',
  '\u200bclaire.martin@gmail.com',
  'autre@acme.example / claire.martin@gmail.com',
  'autre@acme.example ::: Claire.Martin@gmail.com',
  'autre@acme.example\nclaire.martin@gmail.com',
  'claire.martin＠gmail.com',
];
const COMPANY = ['claire@société.example', 'claire@xn--socit-esab.example', 'CLAIRE@SOCIÉTÉ.EXAMPLE', 'claire@socie\u0301te\u0301.example'];
const NUMBER = [
  '01 99 00 12 34',
  '0199001234',
  '01.99.00.12.34',
  '01-99-00-12-34',
  '+33199001234',
  '+33 (0)1 99 00 12 34',
  '0033 1 99 00 12 34',
  '33199001234',
  '199001234',
  "'0199001234",
  '01\u00a099\u00a000\u00a012\u00a034',
  'Tél : 01 99 00 12 34',
  '01 99 00 12 35 / 01 99 00 12 34',
  'tel:+33199001234',
  '(01) 99 00 12 34',
];

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe.each([
  ['address', 'email', MAILBOX, [MAILBOX[0] as string, sha256('claire.martin@gmail.com')]],
  [
    'address with accents in its domain',
    'email',
    COMPANY,
    [COMPANY[0] as string, COMPANY[1] as string, sha256('claire@xn--socit-esab.example')],
  ],
  ['number', 'telephone', NUMBER, [NUMBER[0] as string, sha256('+33199001234')]],
] as const)('an opposed %s never stands in the output', (_what, header, spellings, entries) => {
  it.each(spellings.flatMap((spelling) => entries.map((entry) => [spelling, entry] as const)))(
    'written “%s”, listed as %s',
    async (spelling, entry) => {
      const file = csvOf(
        `${header};nom`,
        `${csvCell(spelling)};Opposée`,
        `${header === 'email' ? 'hugo@acme.example' : '01 99 00 99 99'};Libre`,
      );
      const { clean, report } = await runOn(file, {
        config: {
          channels: [header === 'email' ? 'email' : 'phone'],
          absent: ['lastInboundAt', 'source'],
          csv: { headerRow: 1, delimiter: ';' },
          columns: { [header]: header === 'email' ? 'email' : 'phone' },
        },
        lists: [{ kind: 'opposition', entries: [entry] }],
      });
      expect(clean.toString()).not.toContain('Opposée');
      expect(clean.toString()).toContain('Libre');
      expect(report.rows).toMatchObject({ in: 2, kept: 1, dropped: 1 });
    },
  );
});
