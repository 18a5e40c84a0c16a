// What each prefiltered expression needs of a text, read once by the build: in the sources `knownNeeds` knows nothing, and what is asked then reads
// each expression itself (src/fields/text/prefilter).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HOUSE = 'src/fields/text/prefilter';

/** All expressions that are prefiltered while the modules of a folder are loaded. */
export const prefilteredIn = async (folder) => {
  const all = [];
  const Plain = globalThis.RegExp;
  // A prefiltered expression is one of a class that stands on this one.
  const watched = new Proxy(Plain, {
    construct: (target, given, asked) => {
      const made = Reflect.construct(target, given, asked);
      if (asked !== watched) all.push(made);
      return made;
    },
  });
  globalThis.RegExp = watched;
  try {
    for (const name of readdirSync(folder, { recursive: true }))
      if (name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes('prefiltered('))
        await import(pathToFileURL(join(folder, name)).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...new Map(all.map((one) => [String(one), one])).values()];
};

/** Writes the table in place of the module that has none. @param build folder of what `tsc` wrote */
export const writeKnownNeeds = async (root, build) => {
  const all = await prefilteredIn(join(root, build, 'src'));
  const { keyOfSource, readNeeds } = await import(pathToFileURL(join(root, build, HOUSE, 'needs.js')).href);
  const table = {};
  for (const { source } of all) {
    const [key, needs] = [keyOfSource(source), readNeeds(source)];
    if ((table[key] ?? needs) !== needs) throw new Error(`Two expressions have the key ${key}: keyOfSource must tell them apart.`);
    table[key] = needs;
  }
  const text = JSON.stringify(JSON.stringify(table));
  writeFileSync(join(root, build, HOUSE, 'known-needs.js'), `export const knownNeeds = () => JSON.parse(${text});\n`);
};
