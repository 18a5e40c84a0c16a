import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRule, LAWS } from '../../src/author.js';
import type { ColumnInfo, Contact } from '../../src/model/contact/contact.js';
import type { RuleContext } from '../../src/model/rule/rule.js';
import { bytesOf, type ContactFile, contactFile } from './generate.js';
import { csvOf, type Kept, layoutOf, nothingKept, type Options, runOn } from './support.js';

/** A file in so many files under its header, none of them without a contact. */
const parted = (file: ContactFile, parts: number): readonly ContactFile[] =>
  Array.from({ length: parts }, (_, part) => ({ ...file, lines: file.lines.filter((_, line) => line % parts === part) })).filter(
    ({ lines }) => lines.some(({ is }) => is === 'contact'),
  );

const comesTo = async (bytes: Buffer, options: Options) => {
  const { report, clean, rejects, found } = await runOn(bytes, { ...options, findings: true });
  return { report: JSON.stringify(report), clean: clean?.toString('latin1'), rejects: rejects?.toString('latin1'), found };
};

describe('files that one thread judges in turn', () => {
  it('come to what each comes to alone', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(contactFile({ rows: 20 }), { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 2, max: 4 }),
        async (files, parts) => {
          const kept = nothingKept();
          // Twice: of the second round all shapes are known.
          for (const file of [...files, ...files].flatMap((one) => parted(one, parts))) {
            const options = {
              config: { ...layoutOf(file), channels: ['email', 'phone'] as ('email' | 'phone')[] },
              name: `part-${file.lines.length}.csv`,
            };
            expect(await comesTo(bytesOf(file), { ...options, kept })).toEqual(await comesTo(bytesOf(file), options));
          }
        },
      ),
      { numRuns: 25 },
    ));

  const text = { en: 'a', fr: 'b' };
  /** A rule that says one thing of a file, or another, by what it asks of its context. */
  const asking = (id: string, makeSays: (ctx: RuleContext) => (contact: Contact) => boolean) =>
    defineRule({
      id: `acme/${id}`,
      about: 'contacts',
      since: '1.0.0',
      theme: 'file',
      law: [LAWS['gdpr-5-1-d']],
      docs: { title: text, why: text, remedy: text, bad: [], good: [] },
      needs: { email: 'required', comments: 'optional' },
      severity: 'warning',
      action: 'flag',
      messages: { yes: text, no: text },
      visit: (ctx) => {
        const says = makeSays(ctx as unknown as RuleContext);
        return { contact: (contact) => ctx.report(contact, says(contact as unknown as Contact) ? 'yes' : 'no') };
      },
    });
  const isFull = ([, column]: readonly ColumnInfo[]): boolean => column?.filled === 1;
  const counted = { empty: () => ({ rows: 0 }), merge: (a: { rows: number }, b: { rows: number }) => ({ rows: a.rows + b.rows }) };
  const rules = [
    asking(
      'name-first',
      ({ fileName }) =>
        () =>
          fileName === 'a.csv',
    ),
    asking('name-late', (ctx) => () => ctx.fileName === 'a.csv'),
    asking('full-first', ({ columns }) => {
      const full = isFull(columns);
      return () => full;
    }),
    asking(
      'full-late',
      ({ columns }) =>
        () =>
          isFull(columns),
    ),
    {
      ...asking('tally', () => () => true),
      tally: counted,
      visit: (ctx: RuleContext<'email', 'yes' | 'no'>, _: unknown, tally: { rows: number }) => ({
        contact: (contact: Contact) => {
          tally.rows++;
          ctx.report(contact, tally.rows > 1 ? 'yes' : 'no');
        },
      }),
    },
  ];

  it.each(rules.map((rule) => [rule.id, rule] as const))('are told apart by %s', async (_, rule) => {
    const files = [
      ['a.csv', csvOf('email;commentaire', 'a@acme.example;x', 'b@acme.example;y')],
      ['b.csv', csvOf('email;commentaire', 'a@acme.example;x', 'c@acme.example;')],
      ['a.csv', csvOf('email;commentaire', 'd@acme.example;x')],
    ] as const;
    const ofAll = [rule];
    const round = async (kept?: Kept) => {
      const all = [];
      for (const [name, bytes] of files) all.push(await comesTo(bytes, { rules: ofAll, name, ...(kept && { kept }) }));
      return all;
    };
    const alone = await round();
    expect(new Set(alone.map(({ found }) => JSON.stringify(found))).size).toBeGreaterThan(1);
    expect(await round(nothingKept())).toEqual(alone);
  });
});
