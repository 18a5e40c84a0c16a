// Which modules of the bundle lie in one file: what one kind of run loads is opened, read and linked at once instead of in two hundred parts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A contact file that is as ordinary as any. */
const ORDINARY = 'email,phone,company,siren,source,collected_at\njeanne@exemple.fr,0199000001,Exemple SA,,salon,2026-01-05\n';

/** What threads run: no other file holds them, since they begin to work as they are loaded. */
const THREADS = ['src/engine/threads/worker', 'src/audit/threads/file-worker', 'src/events/run/log-worker'];

/** The modules that a run of what `tsc` wrote loads, by path. @param options of its command line */
const modulesOfRun = (root, build, options) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-build-'));
  try {
    const [contacts, trace] = [join(folder, 'contacts.csv'), join(folder, 'trace.txt')];
    writeFileSync(contacts, ORDINARY);
    writeFileSync(trace, '');
    // A run asks where threads will find the rules, and here starts none.
    mkdirSync(join(root, 'dist/rules'), { recursive: true });
    writeFileSync(join(root, 'dist/rules/index.js'), '');
    const hook = pathToFileURL(fileURLToPath(new URL('trace-modules.mjs', import.meta.url))).href;
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        hook,
        join(root, build, 'bin/lumo-check.js'),
        contacts,
        '--as-of',
        '2026-02-01',
        '--fail-on',
        'never',
        '--jobs',
        '1',
        '--no-config-lookup',
        '--quiet',
        ...options,
      ],
      { cwd: folder, env: { ...process.env, LUMO_TRACE: trace }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the run that tells which modules lie together ended with ${status}: ${stderr}`);
    return new Set(readFileSync(trace, 'utf8').split('\n').filter(Boolean).map(fileURLToPath));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * The groups of the bundle, and the plugin that finds them in its graph: what starts any command, what a thread begins with (it may
 * read a list before it judges), what judges (in threads too), what else an ordinary check loads, and what writes files besides.
 * @param build folder of what `tsc` wrote
 * @param entries paths of what people run or import: each stays a file of its own
 */
export const chunksOf = (root, build, entries) => {
  const fileOf = (entry) => join(root, build, `${entry}.js`);
  const own = new Set([...entries, ...THREADS].map(fileOf));
  const run = (...options) => modulesOfRun(root, build, options);
  const closures = { first: new Set(), start: new Set(), thread: new Set(), judge: new Set(), check: run('--check'), clean: run() };
  // What the first file of a run imports at once is all that `--version` needs.
  const seeds = {
    // What is loaded before anything is taken from what was kept: only from there can modules be imported.
    first: ['bin/lumo-check', 'bin/threads/engine', 'src/model/plugin/outside-module'],
    start: ['src/cli/program/main'],
    thread: ['src/engine/threads/worker'],
    judge: ['src/engine/threads/worker-rules', 'rules/index'],
  };
  const plugin = {
    name: 'chunks',
    buildEnd() {
      for (const [name, first] of Object.entries(seeds)) {
        const waiting = first.map(fileOf);
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (closures[name].has(id)) continue;
          closures[name].add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      }
    },
  };
  const groups = Object.keys(closures).map((name, at) => ({
    name,
    priority: 10 - at,
    // What is imported by name from outside is no part of another file: it would wait for itself.
    test: (id) => closures[name].has(id) && !own.has(id),
  }));
  return { plugin, groups };
};
