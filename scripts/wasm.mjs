// Assembles src/csv/structure.wat. `--check`: only says whether what is committed is what the source gives.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('../src/csv/structure.wat', import.meta.url);
const target = new URL('../src/csv/structure-wasm.ts', import.meta.url);
const parsed = (await wabt()).parseWat('structure.wat', readFileSync(source, 'utf8'), { simd: true });
parsed.validate();
const base64 = Buffer.from(parsed.toBinary({}).buffer).toString('base64');
const text = `/** \`structure.wat\`, assembled by \`npm run wasm\`. */\nexport const WASM =\n  '${base64}';\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/csv/structure-wasm.ts is not what src/csv/structure.wat gives: run `npm run wasm`.');
  process.exitCode = 1;
}
