import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { rolldown } from 'rolldown';
import type { Platform } from '../../src/platform/platform.js';
import type { judgeBytes } from './judge-bytes.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** The source of what package.json gives to those who are not Node.js. */
const webPlatform = (): string => {
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: { '#platform': { default: string } } };
  return join(ROOT, imports['#platform'].default.replace('/.build/', '/').replace(/\.js$/, '.ts'));
};

/** One script that holds the core, its rules and its packages. @throws Error for anything that would be left outside of it */
const bundleForWeb = async (): Promise<string> => {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'web-entry.ts'),
    platform: 'browser',
    resolve: { alias: { '#platform': webPlatform() }, extensionAlias: { '.js': ['.ts', '.js'] } },
    onLog(_, { code, message }) {
      throw new Error(`${code}: ${message}`);
    },
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  const [{ code, imports, dynamicImports }, ...more] = output;
  if (imports.length + dynamicImports.length + more.length > 0)
    throw new Error(`left outside: ${[...imports, ...dynamicImports].join(', ')}`);
  return code;
};

/** What a worker of a browser has besides JavaScript itself, as far as the core asks. */
const WEB_GLOBALS = { TextDecoder, TextEncoder, URL, DecompressionStream, performance };

export interface WebCore {
  readonly judgeBytes: typeof judgeBytes;
  readonly platform: Platform;
  /** Runs a line of JavaScript where the core is. */
  evaluate(script: string): unknown;
}

/** The core in a realm of its own, from which nothing of Node.js can be reached. */
export const startWebCore = async (): Promise<WebCore> => {
  const context = createContext({ ...WEB_GLOBALS });
  const evaluate = (script: string): unknown => runInContext(script, context);
  new Script(await bundleForWeb(), { filename: 'core.js' }).runInContext(context);
  return { judgeBytes: evaluate('judgeBytes') as typeof judgeBytes, platform: evaluate('platform') as Platform, evaluate };
};
