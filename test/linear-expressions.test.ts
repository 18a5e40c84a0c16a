import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { describe, expect, it, vi } from 'vitest';
import { ROOT } from './cli/support.js';

/** What waits for its first use is made at once here, so that the expressions in it are seen. */
vi.mock('../src/model/base/lazy.js', () => ({
  lazy: <T>(make: () => T) => {
    const made = make();
    return () => made;
  },
}));

interface Expression {
  readonly file: string;
  readonly expression: RegExp;
}

/** Every node of a tree that a parser made. */
function* nodesOf(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node as Record<string, unknown>;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

const WRITTEN: Expression[] = [];
/** Expressions that are put together: they are taken from where they are made. */
const MADE = new Set<string>();
for (const file of ['src', 'rules', 'bin'].flatMap(sourcesOf)) {
  for (const node of nodesOf(parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: 'ts' }))) {
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
      WRITTEN.push({ file, expression: new RegExp(pattern, flags) });
    }
    if (node.type === 'NewExpression' && (node.callee as { name?: string }).name === 'RegExp') MADE.add(file);
  }
}

/** Those that are made when their modules load. */
const madeBy = async (files: ReadonlySet<string>): Promise<Expression[]> => {
  const made: Expression[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given: [string, string?]) => {
      const expression = new target(...given);
      // Packages make theirs as well: whoever asked stands in the trace.
      const asked = new Error().stack?.split('\n')[2] ?? '';
      for (const file of files) if (asked.includes(file)) made.push({ file, expression });
      return expression;
    },
  });
  try {
    for (const file of files) await import(join(ROOT, file));
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
};

const ASSEMBLED = await madeBy(MADE);
const ALL = [...WRITTEN, ...ASSEMBLED];

/** Texts that keep a careless expression busy: what it looks for, again and again, and never whole. */
const pumpsOf = ({ source }: RegExp): string[] => {
  const words = [...new Set(source.match(/[\p{L}\d]{2,}/gu) ?? [])].slice(0, 12);
  const signs = [...new Set(source.match(/[^\p{L}\d\s\\]/gu) ?? [])];
  const single = ['a', 'A', '0', ' ', '\t', '\n', '.', '-', '@', '('];
  return [...single, ...signs, ...words.flatMap((word) => [word, `${word} `, `${word}: `]), 'a ', 'a@', 'a.', '0 ', 'a, ', 'Aa '];
};
const LENGTH = 40_000;
/** A linear expression takes a few milliseconds for such a text, a quadratic one seconds. */
const MOST_MS = 250;
/** An exponential one would never end: it is stopped. */
const STOPPED_MS = 5_000;

const given: { search?: RegExp; text?: string } = {};
const context = createContext({ given });
const TRY = new Script('given.search.global ? given.text.replace(given.search, "") : given.search.test(given.text)');

/** The milliseconds that an expression takes for a text. */
const timeOf = (search: RegExp, text: string): number => {
  search.lastIndex = 0;
  Object.assign(given, { search, text });
  const start = performance.now();
  try {
    TRY.runInContext(context, { timeout: STOPPED_MS });
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
  }
  return performance.now() - start;
};
/** The same of the processor of this process, of which other programs take nothing. */
const processorTimeOf = (search: RegExp, text: string): number => {
  const start = process.cpuUsage();
  timeOf(search, text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe('the expressions of the program', () => {
  it('are all looked at, also those that are put together', () => {
    expect(WRITTEN.length).toBeGreaterThan(500);
    expect(new Set(ASSEMBLED.map(({ file }) => file))).toEqual(MADE);
  });

  it('are linear, says scslre: no text makes them slower than its length', () => {
    const slow = ALL.flatMap(({ file, expression }) => {
      const { reports } = analyse(expression, { reportTypes: { Move: true, Self: true, Trade: true } });
      return reports.length > 0 ? [`${file}: ${expression} (${reports.map(({ type }) => type).join()})`] : [];
    });
    expect(slow).toEqual([]);
  });

  it('would be stopped if they never ended', () => {
    expect(timeOf(/^(?:(?:lists?|list)(?: |$))+$/, `${'list '.repeat(100)}\u0001`)).toBeGreaterThan(STOPPED_MS - 1);
  });

  it('are as fast on what they look for, repeated', { timeout: 300_000 }, () => {
    const slow: string[] = [];
    for (const { file, expression } of ALL) {
      if (!/[*+]|\{\d+,/.test(expression.source)) continue;
      const search = new RegExp(expression.source, expression.flags.replace('y', ''));
      for (const pump of pumpsOf(expression)) {
        const text = `${pump.repeat(Math.ceil(LENGTH / pump.length))}\u0001`;
        const once = (): number => processorTimeOf(search, text);
        // Twice more where it was slow: the machine may have been busy.
        if (once() > MOST_MS && once() > MOST_MS && once() > MOST_MS) slow.push(`${file}: ${expression} on ${JSON.stringify(pump)}`);
      }
    }
    expect(slow).toEqual([]);
  });
});
