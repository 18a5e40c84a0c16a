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

/** So is what is only compiled for a text that may hold it. */
vi.mock('../src/fields/text/prefilter/prefiltered.js', () => ({
  prefiltered: (says: RegExp | string, flags?: string) => (typeof says === 'string' ? new RegExp(says, flags) : says),
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
/** What makes expressions for whoever asks, and anew of their parts. */
const FOR_OTHERS = join('src', 'fields', 'text', 'prefilter', 'prefiltered.ts');
const HERE = join('test', 'linear-expressions.test.ts');
for (const file of ['src', 'rules', 'bin'].flatMap(sourcesOf)) {
  if (file === FOR_OTHERS) continue;
  for (const node of nodesOf(parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: 'ts' }))) {
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
      WRITTEN.push({ file, expression: new RegExp(pattern, flags) });
    }
    const { name } = (node.callee ?? {}) as { name?: string };
    const [first] = (node.arguments ?? []) as readonly { type: string; regex?: unknown }[];
    if (node.type === 'NewExpression' && name === 'RegExp') MADE.add(file);
    if (node.type === 'CallExpression' && name === 'prefiltered' && first?.type !== 'Identifier' && !first?.regex) MADE.add(file);
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
      const asked = new Error().stack
        ?.split('\n')
        .slice(2)
        .find((line) => !line.includes(HERE));
      for (const file of files) if (asked?.includes(file)) made.push({ file, expression });
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
/**
 * A twentieth of the text takes of a quadratic expression a four-hundredth of the time, and of a worse one, which takes hours for the whole, far more
 * than that: what is faster than two fifths of it, by the clock, is not tried on the whole, and nearly all are.
 */
const SHARE = 20;
const SCREEN_MS = (MOST_MS / SHARE ** 2) * 0.4;
/** An exponential one would never end: it is stopped. */
const STOPPED_MS = 5_000;

const textOf = (pump: string, length: number): string => `${pump.repeat(Math.ceil(length / pump.length))}\u0001`;

const given: { search?: RegExp; texts?: readonly string[]; took?: number[] } = {};
const context = createContext({ given, now: () => performance.now() });
const TRY = new Script(`for (const text of given.texts) {
  const start = now();
  given.search.lastIndex = 0;
  given.search.global ? text.replace(given.search, '') : given.search.test(text);
  given.took.push(now() - start);
}`);

/** The milliseconds that an expression takes for each text; those that come after one that never ends are not tried. */
const timesOf = (search: RegExp, texts: readonly string[]): readonly number[] => {
  const took: number[] = [];
  Object.assign(given, { search, texts, took });
  const start = performance.now();
  try {
    TRY.runInContext(context, { timeout: STOPPED_MS });
    return took;
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
  }
  return [...took, performance.now() - start];
};
const timeOf = (search: RegExp, text: string): number => timesOf(search, [text])[0] ?? Number.NaN;
/** The same of the processor of this process, of which other programs take nothing. */
const processorTimeOf = (search: RegExp, text: string): number => {
  const start = process.cpuUsage();
  timeOf(search, text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The pumps on which an expression is slow. */
const slowOn = (expression: RegExp, pumps = pumpsOf(expression)): string[] => {
  if (!/[*+]|\{\d+,/.test(expression.source)) return [];
  const search = new RegExp(expression.source, expression.flags.replace('y', ''));
  const screened = timesOf(
    search,
    pumps.map((pump) => textOf(pump, LENGTH / SHARE)),
  );
  return pumps.filter((pump, place) => {
    if ((screened[place] ?? Number.POSITIVE_INFINITY) < SCREEN_MS) return false;
    const text = textOf(pump, LENGTH);
    const once = (): number => processorTimeOf(search, text);
    // Twice more where it was slow: the machine may have been busy.
    return once() > MOST_MS && once() > MOST_MS && once() > MOST_MS;
  });
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

  // In parts: there are more of them with each word, and a busy machine takes as long as it takes for each.
  it.each([0, 1, 2, 3, 4, 5])('are as fast on what they look for, repeated (every sixth, from %i)', { timeout: 300_000 }, (part) => {
    const slow = ALL.filter((_, place) => place % 6 === part).flatMap(({ file, expression }) =>
      slowOn(expression).map((pump) => `${file}: ${expression} on ${JSON.stringify(pump)}`),
    );
    expect(slow).toEqual([]);
  });

  it('would be found if one were quadratic', () => {
    expect(slowOn(/a+b/, ['0', 'a'])).toEqual(['a']);
  });
});
