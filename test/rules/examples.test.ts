import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { type AnyRule, csv, defineRule, type Example, LAWS, type Monoid } from '../../src/author.js';
import { type Case, casesOf } from '../../src/testing/cases.js';

const numbered = (kind: string, examples: readonly Example[]): Readonly<Record<string, Example>> =>
  Object.fromEntries(examples.map((example, index) => [`${kind} example ${index + 1}: ${example.says.join(', ') || 'nothing'}`, example]));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s, in the engine, whole and in parts', (_id, rule) => {
  const cases = casesOf(rule, { ...numbered('bad', rule.docs.bad), ...numbered('good', rule.docs.good) });
  it.each(cases.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    const { said, expected, differs } = await run();
    expect(said).toEqual(expected);
    expect(differs).toEqual([]);
  });
});

describe('the helper for authors', () => {
  const shell = {
    about: 'contacts',
    since: '0.1.0',
    theme: 'file',
    law: [LAWS['cnil-retention']],
    docs: { title: { en: 'a', fr: 'b' }, why: { en: 'a', fr: 'b' }, remedy: { en: 'a', fr: 'b' }, bad: [], good: [] },
    severity: 'error',
    action: 'flag',
    messages: { seen: { en: 'Seen.', fr: 'Vu.' } },
  } as const;

  const one = async (rule: AnyRule, given: Case) => {
    const result = await casesOf(rule, { it: given })[0]?.run();
    return { said: result?.said, differs: result?.differs };
  };

  it('catches a rule that remembers outside of what it declares', async () => {
    const rule = defineRule({
      ...shell,
      id: 'first-row-only',
      needs: { email: 'optional' },
      visit: (ctx) => {
        let seen = false;
        return {
          contact(contact) {
            if (seen) ctx.report(contact, 'seen');
            seen = true;
          },
        };
      },
    });
    expect(await one(rule, { rows: csv('email;nom', 'a@acme.example;A', 'b@acme.example;B'), says: ['seen'] })).toEqual({
      said: ['seen'],
      differs: ['split before row 3', 'split before row 3, merged backwards'],
    });
  });

  it('catches a memory whose merge depends on the order', async () => {
    const last: Monoid<{ row: number }> = { empty: () => ({ row: 0 }), merge: (a, b) => (b.row > 0 ? b : a) };
    const rule = defineRule({
      ...shell,
      id: 'last-row-wins',
      needs: { email: 'optional' },
      survey: last,
      visitSurvey: (_ctx, memory) => ({
        contact: ({ row }) => {
          memory.row = row;
        },
      }),
      visit: (ctx, learned) => ({
        contact: (contact) => {
          if (contact.row === learned.row) ctx.report(contact, 'seen');
        },
      }),
    });
    expect(await one(rule, { rows: csv('email;nom', 'a@acme.example;A', 'b@acme.example;B'), says: ['3 seen'] })).toEqual({
      said: ['3 seen'],
      differs: ['split before row 3, merged backwards'],
    });
  });

  it('says where: the file, a column, a row, a cell', async () => {
    const rule = defineRule({
      ...shell,
      id: 'says-everything',
      needs: { email: 'optional' },
      start: (ctx) => {
        ctx.report('file', 'seen');
        for (const column of ctx.columns.slice(1)) ctx.report(column, 'seen');
      },
      visit: (ctx) => ({ email: (_value, cell) => ctx.report(cell, 'seen'), contact: (contact) => ctx.report(contact, 'seen') }),
    });
    const says = ['file seen', 'file seen nom', '2 seen', '2 seen email'];
    expect(await one(rule, { rows: csv('email;nom', 'a@acme.example;A'), says })).toEqual({ said: says, differs: [] });
  });
});
