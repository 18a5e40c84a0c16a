import { parseAst } from 'rolldown/parseAst';

// Regular expressions that a file of the bundle names at its top are made when they are first asked. There are two thousand, a run of ten rows
// asks some hundred, and reading the others took a fifth of what loading took, in every process and in every thread again.

/** Every node of a syntax tree, with those that hold it, the nearest last. */
const walk = (node, visit, above = []) => {
  if (Array.isArray(node)) for (const each of node) walk(each, visit, above);
  else if (typeof node?.type === 'string') {
    visit(node, above);
    const within = [...above, node];
    for (const key in node) if (key !== 'type' && typeof node[key] === 'object') walk(node[key], visit, within);
  }
};

const isFunction = ({ type }) => /Function/.test(type);
const isNewExpression = (node) => node?.type === 'NewExpression' && node.callee.name === 'RegExp';

/** Functions at the top that do nothing but make an expression: `const anyOf = (words) => new RegExp(…)`. */
const makersIn = (tops) =>
  new Set(tops.filter(([, init]) => init?.type === 'ArrowFunctionExpression' && isNewExpression(init.body)).map(([name]) => name));

/** An expression, or a list or a table of nothing else than texts and expressions: made late it is the same. */
const isLate = (node, makers) => {
  const parts = node?.type === 'ArrayExpression' ? node.elements : node?.type === 'ObjectExpression' ? node.properties.map(({ value }) => value) : [];
  if (parts.length > 0) {
    const plain = (part) => part?.type === 'Literal' || part?.type === 'ArrayExpression';
    return parts.some((part) => isLate(part, makers)) && parts.every((part) => isLate(part, makers) || (plain(part) && part.type === 'Literal'));
  }
  return node?.regex !== undefined || isNewExpression(node) || (node?.type === 'CallExpression' && makers.has(node.callee.name));
};

/** Names that a function, a parameter or a block takes for something of its own. */
const ownNames = (tree) => {
  const names = new Set();
  const bind = (pattern) => walk(pattern, ({ type, name }) => type === 'Identifier' && names.add(name));
  walk(tree, (node, above) => {
    if (isFunction(node)) bind([node.id, ...node.params.flatMap((param) => param.items ?? param)].filter(Boolean));
    else if (node.type === 'CatchClause' && node.param) bind(node.param);
    else if (node.type === 'VariableDeclarator' && above.length > 2) bind(node.id);
    else if (/^Class/.test(node.type) && node.id && above.length > 1) bind(node.id);
  });
  return names;
};

/** A file of the bundle whose expressions at its top are made late. @param code one file, in which each name at the top is one thing */
export const lateExpressions = (code) => {
  const tree = parseAst(code);
  const tops = tree.body
    .filter(({ type, kind, declarations }) => type === 'VariableDeclaration' && kind === 'const' && declarations.length === 1)
    .map((one) => [one.declarations[0].id.name, one.declarations[0].init, one]);
  const [makers, taken] = [makersIn(tops), ownNames(tree)];
  const late = new Map(tops.filter(([name, init]) => name && !taken.has(name) && isLate(init, makers)).map(([name, init, one]) => [name, { init, one }]));
  const edits = [];
  walk(tree, (node, above) => {
    if (node.type !== 'Identifier' || !late.has(node.name)) return;
    const holder = above.at(-1);
    if (holder.type === 'VariableDeclarator' && holder.id === node) return;
    if (holder.type === 'MemberExpression' && holder.property === node && !holder.computed) return;
    if (holder.type === 'Property' && holder.key === node && !holder.computed) {
      if (holder.shorthand) edits.push([node.start, node.end, `${node.name}: ${node.name}()`]);
      return;
    }
    if (holder.type === 'Property' && holder.shorthand) return;
    edits.push([node.start, node.end, `${node.name}()`]);
  });
  for (const [name, { init, one }] of late) {
    edits.push([one.start, init.start, `let late$${name};\nconst ${name} = () => late$${name} ??= `]);
  }
  let at = 0;
  let made = '';
  for (const [start, end, text] of edits.sort(([a], [b]) => a - b)) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
};
