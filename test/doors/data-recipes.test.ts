import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIRE, cannot, contactFile, contents, folder, lumo, PAUL, ROOT, STOP } from '../cli/support.js';

const PAGES = ['docs/data-tools.md', 'docs/fr/data-tools.md'];
/** What stands between a heading that names the tool and the next heading. */
const sectionOf = (page: string, tool: string): string =>
  readFileSync(join(ROOT, page), 'utf8')
    .split(/^## /m)
    .find((section) => section.split('\n', 1)[0]?.includes(tool)) ?? '';
/** The commands of a section, as words; quoted text of Python that is cut over lines is one. */
const commandsOf = (section: string): readonly (readonly string[])[] =>
  [...section.replaceAll(/"\n\s+"/g, '').matchAll(/npx --no-install lumo-check ([^"\n]+)/g)].map(([, words = '']) =>
    words.replace('{{ ds }}', '2026-11-24').trim().split(/\s+/),
  );
const RECIPES = PAGES.flatMap((page) => ['Airflow', 'dbt', 'Spark'].map((tool) => [`${tool}, ${page}`, page, tool] as const));

describe('recipes for tools of data', () => {
  it.each(RECIPES)('%s: each command runs as it is shown, and gives the code that the recipe waits for', async (_, page, tool) => {
    const commands = commandsOf(sectionOf(page, tool));
    expect(commands).toHaveLength(1);
    for (const words of commands) {
      const at = folder({ 'contacts.csv': contactFile(CLAIRE, PAUL), 'opposition.txt': STOP });
      const good = await lumo(at, words);
      expect([good.code, good.stderr]).toEqual([0, '']);
      const made = contents(at);
      expect(made[words[words.indexOf('-o') + 1] ?? '']).toBe(contactFile(CLAIRE, PAUL));
      const { remaining, rows } = JSON.parse(made[/json=(\S+)/.exec(words.join(' '))?.[1] ?? ''] ?? '{}');
      expect([remaining, rows.kept]).toEqual([0, 2]);
      // A list that is none: the job ends, and nothing is sent.
      writeFileSync(join(at, 'opposition.txt'), '<html>Log in</html>');
      expect((await lumo(at, words)).code).toBe(2);
    }
  });

  it.for(RECIPES.filter(([, , tool]) => tool !== 'dbt'))('%s: its Python compiles', ([, page, tool], context) => {
    const blocks = [...sectionOf(page, tool).matchAll(/```python\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(blocks).not.toEqual([]);
    for (const input of blocks) {
      const { status, stderr, error } = spawnSync('python3', ['-c', 'import sys; compile(sys.stdin.read(), "recipe", "exec")'], { input });
      if (error) cannot(context, 'this machine has no Python');
      expect([status, stderr.toString()]).toEqual([0, '']);
    }
  });
});
