// Puts together what is published: node scripts/package/stage.mjs FOLDER. The checkout has to be built, and is left as it is.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf, publishedManifest, withAbsoluteLinks } from './manifest.mjs';
import { setPlainModes } from './plain-modes.mjs';
import { sbomText } from './sbom.mjs';
import { rollTypes } from './types.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** Packages whose code is in the bundle, by the notice that tells their licences. */
const inlinedPackages = () =>
  new Set([...textOf('dist/THIRD-PARTY.txt').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \(/gm)].map(([, name]) => name));

/** Writes the package into a folder, which is made anew. @returns its manifest */
export const stage = async (target) => {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const manifest = JSON.parse(textOf('package.json'));
  const inlined = inlinedPackages();
  const published = publishedManifest(manifest, inlined);
  const addresses = addressesOf(manifest);
  const write = (path, text) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  for (const path of ['dist', ...manifest.files.filter((one) => one !== 'dist' && !one.endsWith('.md'))])
    cpSync(join(root, path), join(target, path), { recursive: true, filter: (from) => !from.endsWith('.d.ts') });
  // Machines read them: written for people they are a tenth of the package.
  for (const path of readdirSync(join(target, 'schema'), { recursive: true }).filter((name) => name.endsWith('.json')))
    write(join('schema', path), `${JSON.stringify(JSON.parse(textOf(join('schema', path))))}\n`);
  for (const path of ['LICENSE']) cpSync(join(root, path), join(target, path));
  for (const path of ['README.md', ...manifest.files.filter((one) => one.endsWith('.md'))])
    write(path, withAbsoluteLinks(textOf(path), addresses));
  await rollTypes(root, join(target, 'dist'));
  write('dist/sbom.cdx.json', sbomText(root, published, [...inlined, ...Object.keys(published.dependencies ?? {})]));
  write('package.json', `${JSON.stringify(published, null, 2)}\n`);
  setPlainModes(target);
  return published;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target] = process.argv.slice(2);
  if (!target) {
    console.error('node scripts/package/stage.mjs FOLDER');
    process.exit(2);
  }
  await stage(target);
}
