// What people import of the bundle, as the modules that the package promises.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const names = (from) => (from.length > 0 ? `export const { ${from.join(', ')} } = bundled;\n` : '');

/** The module that stands for a file of the bundle. @param from the file, beside it @param exports the names that it exports */
const facadeOf = (from, exports) =>
  `import bundled from './${from}';\n\n${names(exports.filter((name) => name !== 'default'))}${exports.includes('default') ? 'export default bundled.default;\n' : ''}`;

/** Writes a module beside each of these entries of a bundle. @param dist folder of the bundle @param output what the bundler wrote */
export const writeFacades = (dist, output, entries) => {
  for (const { isEntry, name, fileName, exports } of output) {
    if (!isEntry || !entries.includes(name)) continue;
    writeFileSync(join(dist, `${name}.js`), facadeOf(basename(fileName), exports));
  }
};
