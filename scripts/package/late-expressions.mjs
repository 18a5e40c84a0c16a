import { parseAst } from 'rolldown/parseAst';

// Regular expressions that a file of the bundle names at its top are made when they are first asked. There are two thousand; a run of ten rows
// asks a few hundred, and making the others took a third of what loading the program took, in every process and in every thread again.

/** Calls a function with every node of a syntax tree and those that hold it, the nearest last. */
const walk = (node, visit, above = []) => {
  if (Array.isArray(node)) for (const each of node) walk(each, visit, above);
  else if (typeof node?.type === 'string') {
    visit(node, above);
    const within = [...above, node];
    for (const key in node) if (key !== 'type' && typeof node[key] === 'object') walk(node[key], visit, within);
  }
};

const makesExpression = (node) => node?.type === 'NewExpression' && node.callee.name === 'RegExp';

/** Whether something may be made later than where it stands: an expression, or a list or a table of them and of literals. */
const mayBeLate = (node, makers) => {
  const parts = { ArrayExpression: node?.elements, ObjectExpression: node?.properties?.map(({ value }) => value) }[node?.type];
  if (parts) {
    const late = parts.filter((part) => mayBeLate(part, makers));
    return late.length > 0 && parts.every((part) => late.includes(part) || part?.type === 'Literal');
  }
  return node?.regex !== undefined || makesExpression(node) || (node?.type === 'CallExpression' && makers.has(node.callee.name));
};

/** Names that stand for something else somewhere below the top: those are left alone. */
const namesBelow = (tree) => {
  const names = new Set();
  const bind = (pattern) => walk(pattern, ({ type, name }) => type === 'Identifier' && names.add(name));
  walk(tree, (node, above) => {
    if (/Function/.test(node.type)) bind([node.id, ...node.params].filter(Boolean));
    if (node.type === 'CatchClause' && node.param) bind(node.param);
    if (node.type === 'VariableDeclarator' && above.length > 2) bind(node.id);
    if (/^Class/.test(node.type) && node.id) bind(node.id);
  });
  return names;
};

/** What stands where a name is asked for what it names; undefined where it is only written: a property, the name of a declaration. */
const asked = (node, holder) => {
  if (holder.type === 'VariableDeclarator' && holder.id === node) return undefined;
  if (holder.type === 'MemberExpression' && holder.property === node && !holder.computed) return undefined;
  if (holder.type !== 'Property' || holder.computed) return `${node.name}()`;
  if (holder.shorthand) return holder.key === node ? `${node.name}: ${node.name}()` : undefined;
  return holder.key === node ? undefined : `${node.name}()`;
};

/** A file of the bundle whose expressions at the top are made when they are first asked. @param code in which each name at the top is one thing */
export const lateExpressions = (code) => {
  const tree = parseAst(code);
  const named = tree.body.flatMap((statement) =>
    statement.type === 'VariableDeclaration' && statement.kind === 'const' && statement.declarations.length === 1
      ? [{ statement, name: statement.declarations[0].id.name, init: statement.declarations[0].init }]
      : [],
  );
  // `const anyOf = (words) => new RegExp(…)`: what it makes is an expression too.
  const makers = new Set(
    named.filter(({ init }) => init.type === 'ArrowFunctionExpression' && makesExpression(init.body)).map(({ name }) => name),
  );
  const below = namesBelow(tree);
  const late = named.filter(({ name, init }) => name !== undefined && !below.has(name) && mayBeLate(init, makers));
  const names = new Set(late.map(({ name }) => name));
  // Two thousand of them are a part of the package.
  const edits = late.map(({ statement, name, init }, at) => [statement.start, init.start, `let $e${at};const ${name}=()=>$e${at}??=`]);
  // An object literal behind an arrow would be its body.
  for (const { init } of late) if (init.type === 'ObjectExpression') edits.push([init.start, init.start, '('], [init.end, init.end, ')']);
  walk(tree, (node, above) => {
    if (node.type === 'Identifier' && /^\$e\d+$/.test(node.name)) throw new Error(`${node.name} is a name of this file already`);
    const text = node.type === 'Identifier' && names.has(node.name) ? asked(node, above.at(-1)) : undefined;
    if (text !== undefined) edits.push([node.start, node.end, text]);
  });
  let at = 0;
  let made = '';
  for (const [start, end, text] of edits.sort(([a], [b]) => a - b)) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
};
