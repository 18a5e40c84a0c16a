// A copy of the built program in which every branch counts itself: what a fuzzer is led by.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** Under node_modules: git, linters and tests pass it by, and packages are found from there. */
export const FUZZ_FOLDER = 'node_modules/.cache/lumo-fuzz';

const LOOPS = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'];
const isNode = (value) => typeof value?.type === 'string';

/**
 * The text of a module with a call at the beginning of each function, branch, loop, case and right side of `&&`, `||`, `??`.
 * @param next gives the number of the next edge
 */
export const withEdges = (text, next) => {
  const opens = new Map();
  const closes = new Map();
  const open = (at, code) => opens.set(at, (opens.get(at) ?? '') + code);
  const close = (at, code) => closes.set(at, (closes.get(at) ?? '') + code);
  const visit = (node) => {
    const ends = [];
    const wrap = (part, before, after) => {
      open(part.start, before);
      ends.push([part, after]);
    };
    const statement = (part) => {
      if (part?.type === 'BlockStatement') open(part.start + 1, `$e(${next()});`);
      else if (part) wrap(part, `{$e(${next()});`, '}');
    };
    const expression = (part) => wrap(part, `($e(${next()}),`, ')');
    if (node.type === 'IfStatement') {
      statement(node.consequent);
      statement(node.alternate);
    } else if (LOOPS.includes(node.type)) statement(node.body);
    else if (node.type === 'CatchClause' || node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') statement(node.body);
    else if (node.type === 'ArrowFunctionExpression') {
      if (node.body.type === 'BlockStatement') statement(node.body);
      else expression(node.body);
    } else if (node.type === 'ConditionalExpression') {
      expression(node.consequent);
      expression(node.alternate);
    } else if (node.type === 'LogicalExpression' || node.type === 'AssignmentPattern') expression(node.right);
    else if (node.type === 'SwitchCase' && node.consequent.length > 0) open(node.consequent[0].start, `$e(${next()});`);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'type') continue;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (!isNode(child)) continue;
        visit(child);
        for (const [part, after] of ends) if (part === child) close(child.end, after);
      }
    }
  };
  visit(parseAst(text));
  const places = [...new Set([...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
  let from = 0;
  let made = '';
  for (const at of places) {
    made += text.slice(from, at) + (closes.get(at) ?? '') + (opens.get(at) ?? '');
    from = at;
  }
  return `const $e = globalThis.$lumoEdge;${made}${text.slice(from)}`;
};

const modulesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'))
    .sort();

/**
 * Makes the copy from `.build`.
 * @returns its folder, and how many edges there are
 */
export const instrumentBuild = (root) => {
  const folder = join(root, FUZZ_FOLDER, 'build');
  if (!existsSync(join(root, '.build/src'))) throw new Error('npm run build comes first');
  rmSync(folder, { recursive: true, force: true });
  let edges = 0;
  for (const part of ['src', 'rules'])
    for (const name of modulesIn(join(root, '.build', part))) {
      // What runs in a browser, and what reads arguments, is no reader of ours.
      if (/^(?:browser|cli)\//.test(name)) continue;
      const to = join(folder, part, name);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(
        to,
        withEdges(readFileSync(join(root, '.build', part, name), 'utf8'), () => edges++),
      );
    }
  cpSync(join(root, 'dist/rules/hash.json'), join(folder, 'rules/hash.json'));
  const { name, version, type, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const here = JSON.parse(JSON.stringify(imports).replaceAll('./.build/', './').replaceAll('./dist/', './'));
  const described = { name, version, type, imports: here, exports: { './package.json': './package.json' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described));
  return { folder, edges };
};
