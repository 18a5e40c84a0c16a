// Tables that are the same in every run, made when the package is built instead of in each process: names of countries, headers folded,
// bits of a sieve. In the sources they are functions; the bundle holds what these gave.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Modules that export one function without parameters, whose value goes through JSON as it is. */
export const TABLES = [
  'src/fields/columns/headers/alias-keys',
  'src/fields/columns/headers/european-phrases',
  'src/fields/date/date-word-starts',
  'src/fields/email/disposable/domain-bits',
  'src/fields/geography/country-names',
  'src/fields/sensitive/lexicon-heads',
];

/** @param build folder of what `tsc` wrote */
export const builtTables = (root, build) => {
  const paths = new Set(TABLES.map((table) => join(root, build, `${table}.js`)));
  return {
    name: 'built-tables',
    async load(id) {
      if (!paths.has(id)) return undefined;
      const functions = Object.entries(await import(pathToFileURL(id).href));
      if (functions.length !== 1) throw new Error(`${id} exports more than the one function that makes its table`);
      const [[name, make]] = functions;
      return `export const ${name} = () => JSON.parse(${JSON.stringify(JSON.stringify(make()))});\n`;
    },
  };
};
