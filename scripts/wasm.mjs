// Assembles the .wat files of src, and takes the decoder of zstd from its package. `--check`: only says whether what is committed is what the sources give.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

const src = new URL('../src/', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.wat'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const settle = (path, source, about, base64) => {
  const target = new URL(path, src);
  const text = `/** ${about} */\nexport const WASM =\n  '${base64}';\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`src/${path} is not what ${source} gives: run \`npm run wasm\`.`);
    process.exitCode = 1;
  }
};

const { parseWat } = await wabt();
for (const source of sources) {
  const name = basename(source);
  const parsed = parseWat(name, readFileSync(new URL(source, src), 'utf8'), { simd: true });
  parsed.validate();
  const base64 = Buffer.from(parsed.toBinary({}).buffer).toString('base64');
  parsed.destroy();
  settle(source.replace(/\.wat$/, '-wasm.ts'), `src/${source}`, `\`${name}\`, assembled by \`npm run wasm\`.`, base64);
}

// Its own wrapper opens the module by a connection, which our page forbids, and goes round for ever on damaged data.
const { version } = JSON.parse(readFileSync(new URL('../node_modules/zstddec/package.json', import.meta.url), 'utf8'));
const [base64] = /[A-Za-z0-9+/]{10000,}=*/.exec(
  readFileSync(new URL('../node_modules/zstddec/dist/zstddec-stream.mjs', import.meta.url), 'utf8'),
);
settle(
  'csv/source/zstd-decoder-wasm.ts',
  `zstddec ${version}`,
  `The decoder of libzstd (Meta Platforms, BSD-3-Clause), as zstddec ${version} (Don McCurdy, MIT) compiled it, taken from there by \`npm run wasm\`.`,
  base64,
);
