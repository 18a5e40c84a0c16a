// Style sheets as they are handed out.
import { readFileSync } from 'node:fs';

/** What the pages that we make share. */
export const INK = new URL('../src/reporters/html/client/ink.css', import.meta.url);

/** Style sheets one after the other, on one line. */
export const styleOf = (...sheets) =>
  sheets
    .map((sheet) => readFileSync(sheet, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+(?=[^{}]*[;}])/g, ':')
    .replace(/(?<=[\s:(,-])0\.(?=\d)/g, '.')
    .replace(/ > /g, '>')
    .replaceAll(';}', '}')
    .trim();
