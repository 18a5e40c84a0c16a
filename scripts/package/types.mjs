// Rolls the declarations of what people import up into a few files: 1,500 of them say no more.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const ENTRIES = ['src/index', 'src/author', 'src/testing/cases', 'src/shards/index'];

/** @param root the repository, compiled @param target where `src/…` and `types/…` go */
export const rollTypes = async (root, target) => {
  const bundle = await rolldown({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(root, '.types', `${entry}.d.ts`)])),
    platform: 'node',
    checks: { pluginTimings: false },
    plugins: [dts({ dtsInput: true, resolver: 'oxc', tsconfig: false })],
    external: [/^node:/],
    // Languages of zod that we do not offer come as modules of another kind, and are left out.
    onLog: (level, { message }, log) => {
      if (!/uses CommonJS dts syntax/.test(message)) log(level, message);
    },
  });
  const { output } = await bundle.write({ dir: target, format: 'esm', chunkFileNames: 'types/[name]-[hash].js' });
  for (const { fileName, code = '' } of output) {
    if (fileName.endsWith('.js')) rmSync(join(target, fileName));
    // zod says itself of some that their variance is a cast: the comment counts for the line below it, where it was and has to be again.
    else writeFileSync(join(target, fileName), code.replaceAll(/ *(\/\*\* @ts-ignore [\w ]*\*\/) */g, '\n$1\n'));
  }
  await bundle.close();
};
