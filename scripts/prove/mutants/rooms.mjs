// The rooms whose mutants are drawn, and which tests are asked about each: those that run in one process, and lie near enough to reach it in time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the code of a room lies, and the tests that are asked: a part of their path. */
export const ROOMS = {
  decide: { source: /^src\/engine\/decide\//, tests: /^test\/(?:engine|rules)\// },
  fields: { source: /^src\/fields\//, tests: /^test\/(?:fields|intents|rules|conformance|csv\/records|engine\/sieve)\// },
  lists: {
    source: /^src\/lists\//,
    tests: /^test\/(?:lists\/(?!spelling)|rules\/(?:opposition|robinson|list)|register|engine\/passes|laws\/(?:lists|opposition))/,
  },
  rules: { source: /^rules\//, tests: /^test\/(?:rules\/|config\/|subjects\/|evaluate-documents|evaluate-logs)/ },
  messages: { source: /^src\/messages\//, tests: /^test\/(?:messages|scripts|rules\/message|library\/documents|evaluate-documents)/ },
  events: { source: /^src\/events\//, tests: /^test\/(?:events|rules\/log|subjects|kpi|laws\/logs|library\/documents|evaluate-logs)/ },
};

/** Tests that start programs, browsers or threads see what was built, where no mutant is. */
const PROGRAMS = /node:child_process|playwright|cli\/support|threads\/|start-executor|[./]dist\/|\.build\//;

const filesIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .sort();

/** The files of a room, as paths from the root. */
export const sourcesOf = (root, { source }) =>
  [...filesIn(root, 'src'), ...filesIn(root, 'rules')].filter((path) => path.endsWith('.ts') && source.test(path));

/** What a file imports when it runs, as paths from the root. */
const importsOf = (root, path) => {
  const text = readFileSync(join(root, path), 'utf8').replace(/^(?:im|ex)port type [^;]*;$|\btypeof import\([^)]*\)/gm, '');
  return {
    programs: PROGRAMS.test(text),
    paths: [
      ...[...text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)].map(([, spec]) => join(path, '..', spec)),
      // What scripts load of the compiled program.
      ...[...text.matchAll(/\bload\('((?:src|rules)\/[^']+)'\)/g)].map(([, spec]) => spec),
    ].map((spec) => spec.replace(/\.js$/, '.ts').replaceAll('\\', '/')),
  };
};

/**
 * The tests of a room that reach any of `sources`, nearest first, with the sources that each reaches.
 * @returns {{ path: string, reaches: Map<string, number> }[]} by source, over how many imports
 */
export const testsOf = (root, { tests }, sources) => {
  const known = new Map();
  const read = (path) => {
    if (!known.has(path)) {
      try {
        known.set(path, importsOf(root, path));
      } catch {
        known.set(path, { programs: false, paths: [] });
      }
    }
    return known.get(path);
  };
  const wanted = new Set(sources);
  const found = [];
  for (const test of filesIn(root, 'test').filter((path) => path.endsWith('.test.ts') && tests.test(path))) {
    const steps = new Map([[test, 0]]);
    let programs = false;
    for (const [path, step] of steps) {
      const { programs: starts, paths } = read(path);
      programs ||= starts && path.startsWith('test/');
      for (const next of paths) if (!steps.has(next)) steps.set(next, step + 1);
    }
    const reaches = new Map([...steps].filter(([path]) => wanted.has(path)));
    if (!programs && reaches.size > 0) found.push({ path: test, reaches });
  }
  const nearest = ({ reaches }) => Math.min(...reaches.values());
  return found.sort((one, other) => nearest(one) - nearest(other) || (one.path < other.path ? -1 : 1));
};

/** How many folders a test and a source have in common, from the top, `test` standing for `src`. */
export const sharedFolders = (test, source) => {
  const [one, other] = [test, source].map((path) => path.split('/').slice(0, -1));
  const end = one.findIndex((folder, at) => at > 0 && folder !== other[at]);
  return end < 0 ? one.length : end;
};
