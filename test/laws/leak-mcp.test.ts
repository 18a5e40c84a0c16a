import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/model/contact/field.js';
import { withServer } from '../cli/mcp/client.js';
import { Planted } from './planted.js';
import { inFolder } from './support.js';

const ROWS = 12;
const HEADERS = Object.values(FIELDS).map(({ header }) => header);

/** A file with a column for every field that there is, in which every cell holds something that occurs nowhere else, but for days and yes. */
const planted = (tokens: Planted): string => {
  const cell = (name: keyof typeof FIELDS, row: number): string => {
    const { kind } = FIELDS[name];
    if (kind === 'email') return row % 4 === 0 ? tokens.word() : `${tokens.word()}@${row % 2 ? 'gmail.com' : `${tokens.word()}.example`}`;
    if (kind === 'phone') return tokens.digits(row % 2 ? '0' : '+33');
    if (kind === 'date') return row % 3 === 0 ? tokens.word() : '2024-03-05';
    if (kind === 'allow' || kind === 'refuse') return row % 2 ? tokens.word() : 'oui';
    return `${tokens.word()} ${tokens.digits()}`;
  };
  const rows = Array.from({ length: ROWS }, (_, row) =>
    (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name) => cell(name, row)).join(';'),
  );
  return `${HEADERS.join(';')}\n${rows.join('\n')}\n`;
};

const RULE = `const text = { en: 'Seen.', fr: 'Vu.' };
export default { id: 'throws-values', about: 'contacts', since: '0.1.0', theme: 'file', severity: 'error', action: 'flag', law: [], needs: {},
  docs: { title: text, why: text, remedy: text, bad: [], good: [] }, messages: { seen: text },
  visit: () => ({ contact(contact) { throw new Error('cannot read ' + contact.emails.map(({ text }) => text).join() + contact.text('email')); } }) };`;

describe.each(['en', 'fr'])('nothing of a cell is told to an assistant, in %s', (lang) => {
  it('by any tool, of any row', () =>
    inFolder(async (at) => {
      const tokens = new Planted(41);
      const file = planted(tokens);
      expect(tokens.found(file, 6).length).toBeGreaterThan(500);
      writeFileSync(join(at, 'contacts.csv'), file);
      writeFileSync(join(at, 'stop.txt'), `${tokens.word()}@${tokens.word()}.example\n`);
      writeFileSync(
        join(at, 'mail.html'),
        `<p>${tokens.word()} [${tokens.word()}]</p><a href="https://${tokens.word()}.example/${tokens.word()}">${tokens.word()}</a>\n`,
      );
      await withServer(at, async ({ client, ask, stderr }) => {
        const asked: [string, Record<string, unknown>][] = [
          [
            'check',
            { path: 'contacts.csv', channels: ['email', 'phone', 'sms', 'post'], lists: [{ path: 'stop.txt', kind: 'opposition' }] },
          ],
          ['check', { path: 'contacts.csv', out: 'new.csv' }],
          ['check', { path: 'mail.html' }],
          ['columns', { path: 'contacts.csv' }],
          ...Array.from({ length: ROWS }, (_, i): [string, Record<string, unknown>] => ['why', { path: 'contacts.csv', row: i + 2 }]),
          ['rules', {}],
          ['explain', { name: 'comments-sensitive' }],
        ];
        for (const [name, args] of asked) {
          const answer = await client.callTool({ name, arguments: { ...args, lang } });
          expect([name, args, answer.isError ?? false, tokens.found(JSON.stringify(answer), 6)]).toEqual([name, args, false, []]);
          expect(JSON.stringify(answer).length).toBeGreaterThan(200);
        }
        // What is wrong with a file is told without it.
        writeFileSync(join(at, 'torn.csv'), `email;nom\n"${tokens.word()}@acme.example;${tokens.word()}\n`);
        writeFileSync(join(at, 'binary.csv'), Buffer.from([0, 1, 2, 0, 255, ...Buffer.from(tokens.word())]));
        for (const path of ['torn.csv', 'binary.csv']) {
          const { isError, text } = await ask('check', { path, lang });
          expect([path, isError, tokens.found(text, 6)]).toEqual([path, true, []]);
        }
        expect(tokens.found(stderr(), 6)).toEqual([]);
      });
    }));

  it('by a rule that throws what it reads', () =>
    inFolder(async (at) => {
      const tokens = new Planted(43);
      writeFileSync(join(at, 'contacts.csv'), planted(tokens));
      writeFileSync(join(at, 'rule.mjs'), RULE);
      writeFileSync(join(at, 'lumo.config.json'), JSON.stringify({ plugins: ['./rule.mjs'] }));
      await withServer(
        at,
        async ({ client, stderr }) => {
          const answer = await client.callTool({ name: 'check', arguments: { path: 'contacts.csv', lang } });
          expect([answer.isError, JSON.stringify(answer)]).toEqual([true, expect.stringContaining('LUMO_RULE_FAILED')]);
          expect(tokens.found(JSON.stringify(answer) + stderr(), 6)).toEqual([]);
        },
        { own: true },
      );
    }));
});
