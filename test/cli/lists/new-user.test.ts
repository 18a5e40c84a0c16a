import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { here, inFolder } from '../../laws/support.js';

/** The commands of a page, in order, as a reader types them. */
const commandsOf = (page: string): readonly string[] =>
  [...readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8').matchAll(/```sh\n([^`]*)```/g)].map(([, block = '']) =>
    block.trim(),
  );

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const row = (name: string, phone: string): string => `${name}@acme.example;${phone};Acme;Salon Batimat;2026-03-01;2026-09-01\n`;
const CONTACTS = [
  'email;telephone;societe;source;date_collecte;dernier_contact_entrant\n',
  row('claire', '01 99 00 12 34'),
  row('hugo', '01 99 00 12 35'),
  row('zoe', '01 99 00 12 36'),
].join('');

/** Runs a line of the page in a folder that holds these files. */
const typed = <T>(
  files: Readonly<Record<string, string>>,
  work: (type: (line: string) => Promise<{ code: number | null; out: string }>, folder: string) => Promise<T>,
) =>
  inFolder(async (folder) => {
    for (const [name, content] of Object.entries({ 'contacts.csv': CONTACTS, ...files })) await writeFile(join(folder, name), content);
    return work(async (line) => {
      const { code, stdout } = await here([...line.split(' ').slice(1), '--as-of', '2026-11-24'], { cwd: folder, env: { LANG: 'en' } });
      return { code, out: stdout.toString() };
    }, folder);
  });

const PAGES = [
  { page: 'lists.md', blocklist: 'brevo-blocklist.csv', md5List: 'broker.txt' },
  { page: 'fr/lists.md', blocklist: 'brevo-bloques.csv', md5List: 'courtier.txt' },
];

describe.each(PAGES)(
  'who follows the page $page for the first time gets the right answer from one command',
  ({ page, blocklist, md5List }) => {
    const [brevo = '', broker = '', tps = ''] = commandsOf(page);

    it('a list exported from Brevo yesterday: those it marks leave, by whatever they are marked, and nobody else', () =>
      typed(
        {
          [blocklist]:
            'CONTACT ID,EMAIL,FIRSTNAME,LASTNAME,SMS,EMAIL_BLACKLISTED,SMS_BLACKLISTED,ADDED_TIME,MODIFIED_TIME\n' +
            '1,Claire@acme.example,Claire,Martin,,true,false,2026-01-02,2026-11-23\n' +
            '2,zoe@acme.example,Zoé,Roux,,false,false,2026-01-02,2026-11-23\n',
        },
        async (type, folder) => {
          expect(brevo).toBe(`lumo-check contacts.csv --opposition ${blocklist}`);
          const { code, out } = await type(brevo);
          expect(code).toBe(1);
          expect(out).toContain(blocklist);
          const kept = await readFile(join(folder, 'contacts.clean.csv'), 'utf8');
          expect(kept.match(/\w+(?=@acme)/g)).toEqual(['hugo', 'zoe']);
        },
      ));

    it('an MD5 list from a broker with no documentation: how it was made is found, written down, and held to', () =>
      typed({ [md5List]: ['hugo@acme.example', 'x@other.example', 'y@other.example'].map(md5).join('\n') }, async (type, folder) => {
        expect(broker).toBe(`lumo-check lists probe ${md5List} --against contacts.csv --write`);
        const { code, out } = await type(broker);
        expect({ code, right: out.includes('Right: MD5 · lower.'), weak: out.includes('protect nobody') }).toEqual({
          code: 0,
          right: true,
          weak: true,
        });
        expect(parse(await readFile(join(folder, `${md5List}.list.yaml`), 'utf8'))).toMatchObject({
          hash: { algorithm: 'md5' },
          entries: 3,
        });
        await type(`lumo-check contacts.csv --opposition ${md5List}`);
        expect((await readFile(join(folder, 'contacts.clean.csv'), 'utf8')).match(/\w+(?=@acme)/g)).toEqual(['claire', 'zoe']);
      }));

    it('a stale TPS file: said to be stale; who is on it is barred, and who is not is never clear', () =>
      typed({ 'tps.csv': 'telephone\n0199001234\n' }, async (type, folder) => {
        expect(tps).toBe('lumo-check lists verify --robinson tps.csv=2026-09-01');
        const { code, out } = await type(tps);
        expect({ code, stale: out.includes('TOO OLD: proves nothing') }).toEqual({ code: 1, stale: true });
        await type('lumo-check contacts.csv --channel phone --verdicts --robinson tps.csv=2026-09-01');
        const kept = await readFile(join(folder, 'contacts.clean.csv'), 'utf8');
        expect(kept).not.toContain('claire@');
        expect(kept.match(/unscreened/g)).toHaveLength(2);
        expect(kept).not.toMatch(/;ok(?:;|\n)/);
      }));
  },
);
