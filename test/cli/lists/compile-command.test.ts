import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { compileListCommand } from '../../../src/cli/lists/compile-command.js';
import type { ListsCompileOptions } from '../../../src/cli/options/table/lists.js';
import type { CommandContext } from '../../../src/cli/setup/command-context.js';
import { verifyIndex } from '../../../src/lists/index/open-index.js';
import { filesIn, inFolder, sha256 } from '../../lists/index/support.js';

/** Runs the command in a folder; what it says on standard output. */
const run = async (folder: string, args: readonly string[], options: Partial<ListsCompileOptions> = {}, lang: 'en' | 'fr' = 'en') => {
  let stdout = '';
  const stream = new Writable({
    write(bytes, _, done) {
      stdout += String(bytes);
      done();
    },
  });
  const io = { stdout: stream, cwd: () => folder, env: {} } as unknown as CommandContext['io'];
  const code = await compileListCommand(args, options as ListsCompileOptions, {
    io,
    lang,
    version: '0',
    signal: new AbortController().signal,
  });
  return { code, stdout };
};

const people = (count: number): string => Array.from({ length: count }, (_, i) => `person${i}@acme.example\n`).join('');

describe('lumo-check lists compile', () => {
  test('writes beside the list, and says how many digests, in both languages', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'stop.csv.gz'), people(1_200));
      expect(await run(folder, ['stop.csv.gz'])).toEqual({ code: 0, stdout: 'stop.lumoidx is written: 1,200 digests.\n' });
      const french = await run(folder, ['stop.csv.gz'], { out: 'autre.lumoidx' }, 'fr');
      expect(french.stdout.replace(/\s/g, ' ')).toBe('autre.lumoidx est écrit : 1 200 empreintes. ');
      expect(filesIn(folder)).toEqual(['autre.lumoidx', 'stop.csv.gz', 'stop.lumoidx']);
      expect(verifyIndex(join(folder, 'stop.lumoidx')).parts).toMatchObject([{ identifier: 'email', entries: 1_200 }]);
    });
  });

  test('takes how digests were made, the kind and the date; and asks for it when nobody says', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'register.txt'), `${sha256('x').toString('hex')}\n`);
      const options = { kind: 'robinson', date: '2026-11-01', normaliser: 'e164', identifier: 'phone', before: '07' } as const;
      expect((await run(folder, ['register.txt'], options)).stdout).toBe('register.lumoidx is written: 1 digest.\n');
      expect(verifyIndex(join(folder, 'register.lumoidx'))).toMatchObject({
        kind: 'robinson',
        date: '2026-11-01',
        parts: [{ identifier: 'phone', recipe: { algorithm: 'sha256', normaliser: 'e164', before: '07' } }],
      });
      expect((await run(folder, ['register.txt'])).stdout).toContain('say it here (--normaliser) or where the list is used.');
      expect((await run(folder, ['register.txt'], {}, 'fr')).stdout).toContain('dites-le ici (--normaliser) ou là où la liste sert.');
    });
  });

  test('needs a list, and never writes over it', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'stop.lumoidx'), people(1));
      await expect(run(folder, [])).rejects.toMatchObject({
        code: 'LUMO_USAGE',
        what: {
          en: 'Which list? `lists compile` needs the path of one.',
          fr: 'Quelle liste ? « lists compile » attend le chemin d’une liste.',
        },
      });
      await expect(run(folder, ['stop.lumoidx'], { out: './stop.lumoidx' })).rejects.toMatchObject({
        code: 'LUMO_OUTPUT_IS_INPUT',
        what: {
          en: '"stop.lumoidx" is read by this run: it is never written over.',
          fr: '« stop.lumoidx » est lu par cette exécution : il n’est jamais remplacé.',
        },
      });
      await expect(run(folder, ['none.txt'])).rejects.toMatchObject({ code: 'LUMO_LIST_UNREADABLE' });
      expect(filesIn(folder)).toEqual(['stop.lumoidx']);
    });
  });
});
