import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/support.js';

const files = ['bin', 'src', 'rules'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(ROOT, folder, name)),
);
/** Imports that load when their file does: types are gone by then, and `import()` waits. */
const loaded = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:im|ex)port (?!type )[^;]*?(?:from )?'([^']+)';$/gm)].map(([, spec]) => spec as string);

describe('who judges contacts only', () => {
  it('loads no parser of messages: those packages are imported when a message is read', () => {
    const found = files.flatMap((path) =>
      loaded(path).flatMap((spec) => (/^(?:mailparser|parse5|css-tree)/.test(spec) ? [`${relative(ROOT, path)}: ${spec}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('loads no reader of messages or scripts either', () => {
    const found = files
      // What judges them is loaded by the same word as they are.
      .filter((path) => !/^src[\\/](?:messages|scripts|documents[\\/](?:scripts[\\/])?judge-)/.test(relative(ROOT, path)))
      .flatMap((path) =>
        loaded(path).flatMap((spec) => {
          const to = relative(ROOT, join(dirname(path), spec)).replaceAll('\\', '/');
          return /^src\/(?:messages|scripts)\/(?!recognise-document)|\/judge-(?:message|script)\.js/.test(to)
            ? [`${relative(ROOT, path)}: ${spec}`]
            : [];
        }),
      );
    expect(found.filter((one) => !/^src[\\/]subjects/.test(one))).toEqual([]);
  });

  it('loads nothing of what messages, scripts and their sentences need, near or far', () => {
    const starts = ['bin/lumo-check.ts', 'src/cli/check/check-command.ts', 'src/cli/check/check-file.ts', 'rules/index.ts', 'src/index.ts'];
    const seen = new Set<string>();
    const walk = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const spec of loaded(path)) if (/^\.{1,2}\/.*\.js$/.test(spec)) walk(join(dirname(path), spec.replace(/\.js$/, '.ts')));
    };
    for (const start of starts) walk(join(ROOT, start));
    expect(seen.size).toBeGreaterThan(300);
    const names = [...seen].map((path) => relative(ROOT, path).replaceAll('\\', '/'));
    expect(
      names.filter((name) =>
        /^src\/(?:messages|scripts|intents|links)\/|^src\/documents\/(?:scripts\/)?judge-|\/link-test\.ts$/.test(name),
      ),
    ).toEqual([]);
  });
});
