// Copies of the packages that are loaded at once, and not in a promise, for the first cell that needs them.
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { rolldown } from 'rolldown';

/** Of src/platform/node.ts. */
export const VENDORED = [
  'libphonenumber-js/max',
  'email-addresses',
  'disposable-email-domains-js',
  'date-fns/locale/fr',
  'date-fns/locale/en-GB',
  'date-fns/locale/es',
  'date-fns/locale/de',
  'date-fns/locale/it',
  'iconv-lite',
  'zod',
];

const fileOf = (name) => `vendor/${name.replaceAll('/', '-')}`;
/** Where `imports` of the published manifest finds them. */
export const vendorImports = Object.fromEntries(VENDORED.map((name) => [`#vendor/${name}`, `./dist/${fileOf(name)}.cjs`]));

/** @returns the packages whose code went into them */
export const writeVendor = async (root) => {
  const bundle = await rolldown({
    input: Object.fromEntries(VENDORED.map((name) => [fileOf(name), name])),
    cwd: root,
    platform: 'node',
    // What is both a default and has names is asked for by its names.
    onLog: (level, log, tell) => {
      if (log.code !== 'MIXED_EXPORTS') tell(level, log);
    },
  });
  const { output } = await bundle.write({
    dir: join(root, 'dist'),
    format: 'cjs',
    exports: 'auto',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'vendor/[name]-[hash].cjs',
    minify: true,
  });
  await bundle.close();
  return output;
};

/** The names of the packages whose modules are in some chunks. */
export const packagesIn = (output) => {
  const names = output.flatMap(({ moduleIds = [] }) =>
    moduleIds.flatMap((id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? TAKEN[basename(id, extname(id))] ?? []),
  );
  return [...new Set([...names, ...names.flatMap((name) => WITHIN[name] ?? [])])];
};

/** Files of ours that hold what `npm run wasm` took from a package. */
const TAKEN = { 'zstd-decoder-wasm': 'zstddec' };

/** Packages that another one has bundled already: their code comes along with its. */
const WITHIN = { '@modelcontextprotocol/server': ['ajv', 'ajv-formats', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse'] };

/** The notice that the licence of a package asks for. @param files names in its folder */
export const noticeOf = (root, name, files) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = files.find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
};
