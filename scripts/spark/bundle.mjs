/**
 * What the Python package brings of us, each in one file that stands alone, without node_modules: the commands for the driver, and for executors the
 * worker alone, which starts in half the time and a third of the memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { builtTables } from '../package/built-tables.mjs';
import { VENDORED } from '../package/vendor.mjs';

/** What a file that stands alone says otherwise, by the module's path in `.build`. */
const replacements = (version, sha256) => ({
  'src/library/tool-version.js': () =>
    `export const VERSION = ${JSON.stringify(version)};\nexport const RULES_SHA256 = ${JSON.stringify(sha256)};`,
  // Engines have their own processes for parts: none of them starts threads.
  'src/library/setup/worker-modules.js': () => 'export const workerModules = () => undefined;',
  // A copy of each package in the file itself, made when the first cell asks for it.
  'src/platform/node.js': (code) => {
    const cases = VENDORED.map((name) => `case ${JSON.stringify(name)}: return require(${JSON.stringify(name)});`);
    const own = /const require = createRequire\(import\.meta\.url\);/;
    const asked = /require\(`#vendor\/\$\{name\}`\)/;
    if (!own.test(code) || !asked.test(code))
      throw new Error('src/platform/node.ts loads its packages in another way than scripts/spark/bundle.mjs knows');
    return code.replace(own, '').replace(asked, `{ switch (name) { ${cases.join(' ')} } }`);
  },
});

const OTHERS = '\0other-commands';
/** The tables of commands: what `main` loads for itself is of every command. */
const COMMANDS = /\/src\/cli\/program\/(?:\w+-commands|command-table|other-subjects)\.js$/;

/** Of all commands the driver runs those by which engines judge: the others, and what they alone need, would be half of what it loads. */
const shardAlone = {
  name: 'shard-alone',
  resolveId: (_, importer = '', { kind }) =>
    kind === 'dynamic-import' && COMMANDS.test(importer) && !importer.endsWith('/shard-commands.js') ? OTHERS : undefined,
  load: (id) => (id === OTHERS ? 'export {};' : undefined),
};

const bundleOf = async (root, input, file) => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { sha256 } = JSON.parse(readFileSync(join(root, 'dist/rules/hash.json'), 'utf8'));
  const build = join(root, '.build');
  const replaced = new Map(Object.entries(replacements(version, sha256)).map(([path, make]) => [join(build, path), make]));
  const bundle = await rolldown({
    input,
    platform: 'node',
    // Configurations in TypeScript need a compiler with files of its own, a register in PostgreSQL its client: neither is in a file that stands alone.
    external: ['jiti', 'pg'],
    plugins: [
      builtTables(root, '.build'),
      shardAlone,
      {
        name: 'alone',
        transform: (code, id) => replaced.get(id)?.(code),
      },
    ],
    onLog: (level, log, tell) => {
      if (!['INEFFECTIVE_DYNAMIC_IMPORT', 'MIXED_EXPORTS'].includes(log.code)) tell(level, log);
    },
  });
  const { output } = await bundle.write({ file, format: 'esm', codeSplitting: false, minify: true });
  await bundle.close();
  return output;
};

/**
 * @param root of the checkout, built
 * @param folder where `lumo-check.mjs` and `lumo-work.mjs` are written
 * @returns what went into them, for the notices of packages
 */
export const writeBundles = async (root, folder) => [
  ...(await bundleOf(root, join(root, 'scripts/spark/driver.mjs'), join(folder, 'lumo-check.mjs'))),
  ...(await bundleOf(root, join(root, 'scripts/spark/worker.mjs'), join(folder, 'lumo-work.mjs'))),
];
