// Threads that throw, stop, run out of memory or never answer: an error with a code, and never an answer as if all had been judged.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTACTS } from './project.mjs';
import { runProcess } from './run.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** What a rule does when it meets the last contact. */
const DEEDS = {
  'a rule that throws': 'throw new Error(cell.text)',
  'a rule that throws no error': "throw { code: 'claire10@acme.example' }",
  'a thread that ends': 'if (!isMainThread) process.exit(0)',
  'a thread that runs out of memory': 'if (!isMainThread) for (const all = []; ; ) all.push(new Array(1e6).fill({}))',
};
const plugin = (deed) => `import { isMainThread } from 'node:worker_threads';
import { defineRule, z } from 'lumo-check/author';
const rule = defineRule({
  id: 'house/faulty', about: 'contacts', since: '1.0.0', theme: 'relevance', law: [],
  docs: { title: { en: 'x', fr: 'x' }, why: { en: 'x.', fr: 'x.' }, remedy: { en: 'x.', fr: 'x.' }, bad: [], good: [] },
  needs: { email: 'required' }, channels: ['email'], severity: 'error', action: 'bar', options: z.object({}),
  messages: { found: { en: 'x', fr: 'x' } },
  visit: () => ({ email(value, cell) { if (value.domain === 'globex.example') { ${deed}; } } }),
});
export default { api: 1, name: 'house', rules: [rule] };
`;
const [HEADER, ...ROWS] = CONTACTS.trimEnd().split('\n');
const MANY = `${HEADER}\n${Array.from({ length: 30_000 }, (_, i) => (i % 500 === 499 ? ROWS[0].replace('acme.example', 'globex.example') : ROWS[i % 30])).join('\n')}\n`;
const COMMANDS = [
  ['many.csv', '-o', 'out.csv', '--jobs', '3', '--approved-by', 'the DPO', '--reason', 'a test'],
  ['many.csv', '-o', 'out.csv', '--jobs', '1', '--approved-by', 'the DPO', '--reason', 'a test'],
  ['audit', 'many', '--no-cache', '-f', 'json=out.csv'],
];

/** Rules of a plugin that do what no rule should, on threads and without. */
export const breakThreads = async (ground) => {
  for (const [name, deed] of Object.entries(DEEDS)) {
    for (const args of COMMANDS) {
      if (!ground.some(0.1)) continue;
      const { at, done } = ground.copy();
      mkdirSync(join(at, 'many'));
      mkdirSync(join(at, 'node_modules'));
      symlinkSync(ROOT, join(at, 'node_modules/lumo-check'));
      for (const path of ['many.csv', 'many/a.csv', 'many/b.csv']) writeFileSync(join(at, path), MANY);
      writeFileSync(join(at, 'plugin.mjs'), plugin(deed));
      writeFileSync(join(at, 'lumo.config.yaml'), 'plugins: [./plugin.mjs]\n');
      const ran = await runProcess(args, at, { tmp: ground.tmp, env: { LUMO_TRUSTED_FOLDERS: at }, node: ['--max-old-space-size=150'] });
      const found = ground.wordsWrong(ran, [], args[0] === 'audit');
      const spared = args[4] === '1' && deed.includes('isMainThread');
      if (ran.code !== 2 && !spared && !isTold(at)) found.push(`exit code ${ran.code}: ${ran.stderr.slice(0, 300)}`);
      done();
      ground.tell(`${name}: ${args.join(' ')}`, found);
    }
  }
};

/** Whether the report says that a rule failed. */
const isTold = (at) => {
  try {
    return /LUMO_RULE_FAILED|LUMO_WORKER_DIED/.test(readFileSync(join(at, 'out.csv'), 'utf8'));
  } catch {
    return false;
  }
};
