import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
      .filter((path) => !/^src[\\/](?:messages|scripts|documents[\\/]judge-)/.test(relative(ROOT, path)))
      .flatMap((path) =>
        loaded(path).flatMap((spec) =>
          /\/(?:messages|scripts)\/(?!recognise-document)|\/judge-(?:message|script)\.js/.test(spec)
            ? [`${relative(ROOT, path)}: ${spec}`]
            : [],
        ),
      );
    expect(found.filter((one) => !/^src[\\/]subjects/.test(one))).toEqual([]);
  });
});
