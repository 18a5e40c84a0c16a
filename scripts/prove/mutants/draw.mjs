// Mutants as Stryker makes them, a sample of which is drawn by seed and put into the code of a room behind switches.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeRandom } from '../decision/random.mjs';

/** The last one that Node 20 runs. */
const INSTRUMENTER = '@stryker-mutator/instrumenter';
const VERSION = '9.6.1';

/** Loads what makes the mutants; it is installed when it is first asked for, beside what other tools keep, so that nobody else pays for it. */
const loadInstrumenter = async (root) => {
  const folder = join(root, 'node_modules/.cache/lumo-mutants', VERSION);
  const entry = join(folder, 'node_modules', INSTRUMENTER, 'dist/src/index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const asked = ['install', '--ignore-scripts', '--save-exact', `${INSTRUMENTER}@${VERSION}`];
    const { status } = spawnSync('npm', asked, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`npm could not install ${INSTRUMENTER} ${VERSION}.`);
  }
  const { Instrumenter } = await import(pathToFileURL(entry).href);
  const silent = new Proxy({}, { get: () => () => false });
  return new Instrumenter(silent);
};

/** Words for readers, and the examples and reasons of a rule: what they say is held by other tests, letter by letter or not at all. */
const WORDS = new Set(['en', 'fr']);
/** Tables of words and phrases are data: `npm run evaluate` says how good they are. */
const DATA = /-data\.ts$|\/aliases\//;

const keyOf = (property) => (property.computed ? undefined : (property.key?.name ?? property.key?.value));
const isText = ({ properties }) => [...WORDS].every((lang) => properties.some((property) => keyOf(property) === lang));

const ignorers = (path) => [
  {
    shouldIgnore(at) {
      if (at.isObjectExpression() && isText(at.node)) return 'words';
      if (at.isObjectProperty() && (WORDS.has(keyOf(at.node)) || (keyOf(at.node) === 'docs' && path.startsWith('rules/')))) return 'words';
      if (DATA.test(path) && (at.isStringLiteral() || at.isTemplateLiteral() || at.isRegExpLiteral())) return 'data';
    },
  },
];

const options = (path) => ({ ignorers: ignorers(path), excludedMutations: [], plugins: null, noHeader: false });

const short = (text) => {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > 160 ? `${one.slice(0, 157)}...` : one;
};

/** The text between two places, lines and columns counted from 0. */
const between = (text, { start, end }) => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  return short(lines.join('\n').slice(start.column));
};

/** Which mutant it is, wherever its lines have moved to. */
const nameOf = ({ fileName, mutatorName, location, replacement }, text) => ({
  file: fileName,
  line: location.start.line + 1,
  mutator: mutatorName,
  at: short(text.split('\n')[location.start.line]),
  was: between(text, location),
  is: short(replacement),
});
const placeOf = ({ fileName, mutatorName, location: { start, end }, replacement }) =>
  [fileName, mutatorName, start.line, start.column, end.line, end.column, replacement].join('|');

/**
 * Draws `count` of all mutants of `sources`.
 * @returns the number of all, the sample by the id of its switch, and the code with the switches by path
 */
export const drawMutants = async (root, sources, count, seed) => {
  const instrumenter = await loadInstrumenter(root);
  const texts = new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const made = async (path, mutate) => {
    const { files, mutants } = await instrumenter.instrument([{ name: path, mutate, content: texts.get(path) }], options(path));
    return { content: files[0].content, mutants: mutants.filter(({ status }) => status !== 'Ignored') };
  };
  const all = [];
  for (const path of sources) all.push(...(await made(path, true)).mutants);
  const { below } = makeRandom(seed);
  const drawn = [];
  const left = [...all];
  while (drawn.length < count && left.length > 0) drawn.push(left.splice(below(left.length), 1)[0]);

  const code = {};
  const sample = {};
  for (const path of new Set(drawn.map(({ fileName }) => fileName))) {
    const here = drawn.filter(({ fileName }) => fileName === path);
    const places = new Set(here.map(placeOf));
    const { content, mutants } = await made(
      path,
      here.map(({ location }) => location),
    );
    // Ids count from 0 in each file: a number before them tells the files apart.
    const mark = `${Object.keys(code).length}.`;
    code[join(root, path)] = content.replace(/(?<=stry(?:Cov|MutAct)_9fa48\()("\d+"(?:, "\d+")*)/g, (ids) =>
      ids.replaceAll(/"(\d+)"/g, `"${mark}$1"`),
    );
    for (const mutant of mutants) if (places.has(placeOf(mutant))) sample[mark + mutant.id] = nameOf(mutant, texts.get(path));
  }
  return { all: all.length, sample, code };
};
