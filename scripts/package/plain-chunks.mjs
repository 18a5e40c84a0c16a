import { parseAst } from 'rolldown/parseAst';
import { minifySync } from 'rolldown/utils';

import { lateExpressions } from './late-expressions.mjs';

// What the files of the bundle look like, so that a run that takes ten rows does not spend its time on reading them.

/** Parts of Node that take milliseconds to load and that many a run never asks for. */
const LATE = new Set(['node:child_process', 'node:net', 'node:stream/web', 'node:stream/promises', 'node:timers/promises']);
/** Tables of other packages that are mostly of other scripts stay as they are: spelled out they would be six times as long. */
const MOST_FOREIGN = 0.02;

/** Our tags take the text that is meant, which is the same when it is spelled out. What is written for String.raw is not. */
const TAGS = /(?:^|\.)(?:frenchSentence|markup)(?:\$\d+)?$/;

const isForeign = (char) => char > '\x7f';
const spelled = (text) => text.replace(/\P{ASCII}/gu, (char) => char.split('').map(unitOf).join(''));
const unitOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A template as it is written, for one whose tag took it as it was written. */
const asWritten = (raw) => raw.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** Every node of a syntax tree with the one that holds it. */
const walk = (node, visit, above) => {
  if (Array.isArray(node)) for (const each of node) walk(each, visit, above);
  else if (typeof node?.type === 'string') {
    visit(node, above);
    for (const key in node) if (key !== 'type' && typeof node[key] === 'object') walk(node[key], visit, node);
  }
};

const partOfNode = ({ id, init }) =>
  id?.type === 'Identifier' && init?.callee?.name === 'require' && LATE.has(init.arguments[0]?.value) ? init.arguments[0].value : undefined;

/** The edits that load the late parts of Node, which a program or a function names once, where it asks something of them. */
const lateIn = (block) => {
  const named = block.body.filter(({ type, declarations }) => type === 'VariableDeclaration' && declarations.length === 1);
  const late = new Map(named.map((one) => [one.declarations[0].id.name, partOfNode(one.declarations[0])]));
  if (![...late.values()].some(Boolean)) return [];
  const uses = [];
  walk(block, (node, above) => {
    if (node.type === 'AssignmentExpression') late.delete(node.left.name);
    if (node.type === 'Identifier' && above?.type === 'MemberExpression' && above.object === node) uses.push(node);
  });
  const partOf = (name) => late.get(name);
  return [
    ...named.filter(({ declarations }) => partOf(declarations[0].id.name)).map(({ start, end }) => [start, end, '']),
    ...uses.filter(({ name }) => partOf(name)).map(({ start, end, name }) => [start, end, `(require(${JSON.stringify(partOf(name))}))`]),
  ];
};

/** The edits that take the blanks off with which lines begin, a twenty-fifth of the package; those of a text of several lines are its own. */
const indentsIn = (code, tree) => {
  const texts = [];
  walk(tree, ({ type, start, end }) => type === 'TemplateElement' && texts.push([start, end]));
  texts.sort(([a], [b]) => a - b);
  const edits = [];
  let text = 0;
  for (const { 0: blanks, index } of code.matchAll(/^\t+/gm)) {
    while (text < texts.length && texts[text][1] <= index) text++;
    if (texts[text] === undefined || texts[text][0] > index) edits.push([index, index + blanks.length, '']);
  }
  return edits;
};

/**
 * The edits that make a file one of ASCII alone (read as bytes it is a text of one byte each, half as long as one of two and decoded at once),
 * and load the late parts of Node where they are asked for.
 */
const editsOf = (code, tree) => {
  const edits = [];
  walk(tree, (node) => {
    if (node.type === 'Program' || node.type === 'BlockStatement' || node.type === 'FunctionBody') edits.push(...lateIn(node));
    if (node.type !== 'TaggedTemplateExpression' || ![...code.slice(node.quasi.start, node.quasi.end)].some(isForeign)) return;
    const tag = code.slice(node.tag.start, node.tag.end);
    if (tag === 'String.raw') {
      edits.push([node.tag.start, node.quasi.start, '']);
      for (const { start, end, value } of node.quasi.quasis) edits.push([start, end, spelled(asWritten(value.raw))]);
    } else if (!TAGS.test(tag)) throw new Error(`a template of ${tag} holds what is no ASCII`);
  });
  const taken = new Set(edits.map(([start]) => start));
  walk(tree, (node) => {
    if (!/^(?:Literal|TemplateElement|Identifier)$/.test(node.type) || taken.has(node.start)) return;
    const written = code.slice(node.start, node.end);
    if ([...written].some(isForeign)) edits.push([node.start, node.end, spelled(written)]);
  });
  return [...edits, ...indentsIn(code, tree)].sort(([a], [b]) => a - b);
};

/** A file of the bundle as it is written. @throws where a template of another tag than String.raw holds what is no ASCII */
export const plainChunk = (code) => {
  const foreign = code.replace(/\p{ASCII}+/gu, '').length;
  if (foreign > code.length * MOST_FOREIGN) return code;
  let at = 0;
  let plain = '';
  for (const [start, end, text] of editsOf(code, parseAst(code))) {
    if (start < at) continue;
    plain += code.slice(at, start) + text;
    at = end;
  }
  return plain + code.slice(at);
};

/** Where each module of the bundle begins: a hundredth of the package, and nothing that runs. */
const MODULE = /^\/\/ \.build\/(\S+)\.js\n/gm;

/** A file of the bundle without the comments that say where its modules begin, and [line, module] of each, lines counted from 0. */
export const withoutPlaces = (code) => {
  const places = [];
  let line = 0;
  let at = 0;
  const plain = code.replace(MODULE, (all, module, start) => {
    line += code.slice(at, start).split('\n').length - 1;
    at = start + all.length;
    places.push([line, module]);
    return '';
  });
  return { plain, places };
};

const OF_A_PACKAGE = /[\\/]node_modules[\\/]|^\0/;
/** What holds packages alone goes without blanks: a fiftieth of what is installed. Ours keeps its lines, by which faults and profiles are told. */
const spared = ({ fileName, code, moduleIds }) =>
  moduleIds.every((id) => OF_A_PACKAGE.test(id))
    ? minifySync(fileName, code, { compress: false, mangle: false, codegen: { removeWhitespace: true } }).code
    : code;

/** What becomes of each file of the bundle. @param keepPlaces is told at the end where the modules of each file begin, for whoever reads a profile */
export const plainChunks = (keepPlaces) => ({
  name: 'plain-chunks',
  // What comes before is printed anew, with its letters as they were.
  generateBundle: (_, bundle) => {
    const placesOf = {};
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { plain, places } = withoutPlaces(plainChunk(lateExpressions(spared(file))));
      file.code = plain;
      placesOf[file.fileName] = places;
    }
    keepPlaces(placesOf);
  },
});
