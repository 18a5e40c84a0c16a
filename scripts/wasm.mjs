// Assembles the .wat files of src. `--check`: only says whether what is committed is what the sources give.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

const src = new URL('../src/', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.wat'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const { parseWat } = await wabt();
for (const source of sources) {
  const name = basename(source);
  const path = source.replace(/\.wat$/, '-wasm.ts');
  const target = new URL(path, src);
  const parsed = parseWat(name, readFileSync(new URL(source, src), 'utf8'), { simd: true });
  parsed.validate();
  const base64 = Buffer.from(parsed.toBinary({}).buffer).toString('base64');
  parsed.destroy();
  const text = `/** \`${name}\`, assembled by \`npm run wasm\`. */\nexport const WASM =\n  '${base64}';\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`src/${path} is not what src/${source} gives: run \`npm run wasm\`.`);
    process.exitCode = 1;
  }
}
