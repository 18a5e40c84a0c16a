// Puts what the HTML report holds besides words into one data file: its style sheet, its script (bundled), and the hashes that its
// Content-Security-Policy names. `--check`: only says whether what is committed is what the sources give.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { INK, styleOf } from './styles.mjs';

const folder = new URL('../src/reporters/html/', import.meta.url);
const target = new URL('components/page-data.json', folder);
const bundle = await rolldown({ input: fileURLToPath(new URL('client/page.ts', folder)), platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();
const script = output[0].code.trim();
const sheet = (name) => new URL(`client/${name}.css`, folder);
const [style, drawings] = [styleOf(INK, sheet('page')), styleOf(sheet('drawings'))];
if (/<\/(?:script|style)|<!--/i.test(script + style + drawings))
  throw new Error('The page would end in the middle of its own script or style.');
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const text = `${JSON.stringify({ style, styleHash: hash(style), drawings, drawingsHash: hash(drawings), script, scriptHash: hash(script) }, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/reporters/html/components/page-data.json is not what src/reporters/html/client gives: run `npm run page`.');
  process.exitCode = 1;
}
