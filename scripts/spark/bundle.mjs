// The command line in one file, for the Python package: nothing beside it, no node_modules, no second file for threads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { VENDORED } from '../package/vendor.mjs';

/** What a file that stands alone says otherwise, by the module's path in `.build`. */
const replacements = (version) => ({
  'src/library/tool-version.js': () => `export const VERSION = ${JSON.stringify(version)};`,
  // Engines have their own processes for parts: none of them starts threads.
  'src/library/setup/worker-modules.js': () => 'export const workerModules = () => undefined;',
  // A copy of each package in the file itself, made when the first cell asks for it.
  'src/platform/node.js': (code) => {
    const cases = VENDORED.map((name) => `case ${JSON.stringify(name)}: return require(${JSON.stringify(name)});`);
    const own = /const require = createRequire\(import\.meta\.url\);/;
    const asked = /require\(`#vendor\/\$\{name\}`\)/;
    if (!own.test(code) || !asked.test(code)) throw new Error('src/platform/node.ts loads its packages in another way than scripts/spark/bundle.mjs knows');
    return code.replace(own, '').replace(asked, `{ switch (name) { ${cases.join(' ')} } }`);
  },
});

/**
 * @param root of the checkout, built
 * @param file where it is written
 * @returns the modules in it, for the notices of packages
 */
export const writeBundle = async (root, file) => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const replaced = Object.entries(replacements(version)).map(([path, make]) => [join(root, '.build', path), make]);
  const open = new Set(replaced.map(([path]) => path));
  const bundle = await rolldown({
    input: join(root, '.build/bin/lumo-check.js'),
    platform: 'node',
    // Configurations in TypeScript need a compiler with files of its own, a register in PostgreSQL its client: neither is in a file that stands alone.
    external: ['jiti', 'pg'],
    plugins: [
      {
        name: 'alone',
        transform(code, id) {
          const [, make] = replaced.find(([path]) => path === id) ?? [];
          if (make) open.delete(id);
          return make?.(code);
        },
      },
    ],
    onLog: (level, log, tell) => {
      if (!['INEFFECTIVE_DYNAMIC_IMPORT', 'MIXED_EXPORTS'].includes(log.code)) tell(level, log);
    },
  });
  const { output } = await bundle.write({ file, format: 'esm', codeSplitting: false, minify: true });
  await bundle.close();
  if (open.size > 0) throw new Error(`these modules were to be replaced and are not in the bundle: ${[...open].join(', ')}`);
  return output;
};
