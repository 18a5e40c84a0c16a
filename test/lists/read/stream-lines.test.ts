import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadList } from '../../../src/lists/load/load-list.js';
import { readListFile } from '../../../src/lists/open/list-file.js';
import { streamLines } from '../../../src/lists/read/stream-lines.js';
import { TODAY } from '../support.js';

const MEGABYTE = 1 << 20;
const folder = mkdtempSync(join(tmpdir(), 'lumo-stream-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const fileOf = (content: string | Buffer): string => {
  const path = join(folder, `list-${files++}.txt`);
  writeFileSync(path, content);
  return path;
};

const people = (count: number, end = '\n'): string => Array.from({ length: count }, (_, i) => `person${i}@acme.example${end}`).join('');
const LONG = people(120_000);

/** The lines that were handed over, or undefined. */
const linesOf = (path: string): string | undefined => {
  let text = '';
  const file = streamLines(path, () => (bytes) => {
    text += bytes.toString('latin1');
  });
  return file && text;
};

describe('a long list of one entry per line in ASCII is handed over whole, in pieces of whole lines', () => {
  const cases: Readonly<Record<string, string>> = {
    'of addresses': LONG,
    'without a last line end': LONG.slice(0, -1),
    'under CRLF': people(80_000, '\r\n'),
    'whose last line is half as long as a piece': `${LONG}${'x'.repeat(MEGABYTE / 2)}`,
    'with a header and comments': `email\n# all of them\n${LONG}`,
  };
  test.each(Object.entries(cases))('%s', async (_, text) => {
    const path = fileOf(text);
    const seen: string[] = [];
    const file = streamLines(path, (expected) => {
      expect(expected).toBeGreaterThan(1000);
      return (bytes) => seen.push(bytes.toString('latin1'));
    });
    expect(file).toEqual({ name: path.split('/').at(-1), sha256: createHash('sha256').update(text).digest('hex') });
    expect(seen.join('') === text).toBe(true);
    expect(seen.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true);
    expect(seen.length).toBeGreaterThan(1);
  });
});

describe('any other list is left to the reader that has all of it', () => {
  const cases: Readonly<Record<string, string | Buffer>> = {
    'a short one': people(100),
    'an accent far below': `${LONG}# désinscrits\n`,
    'a byte order mark': `\uFEFF${LONG}`,
    'a CSV': `email;date\n${LONG.replaceAll('\n', ';2026-01-02\n')}`,
    'lines of JSON': Array.from({ length: 60_000 }, (_, i) => `{"email":"person${i}@acme.example"}\n`).join(''),
    'a web page': `<!doctype html>\n${LONG}`,
    'a line that is longer than a piece': `${'x'.repeat(2 * MEGABYTE)}\n${LONG}`,
    'lines that CR ends': people(120_000, '\r'),
    'a zero among the first bytes': `a\0b\n${LONG}`,
  };
  test.each(Object.entries(cases))('%s', (_, content) => {
    expect(linesOf(fileOf(content))).toBeUndefined();
  });

  test('a file that is not there', () => {
    expect(linesOf(join(folder, 'absent.txt'))).toBeUndefined();
  });
});

describe('a list is the same whichever way it is read', () => {
  const digests = Array.from({ length: 20_000 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join('\n');
  const cases: Readonly<Record<string, string>> = {
    addresses: LONG,
    'addresses, one of which stands under an accent': `${LONG}person1@acmé.example\n`,
    digests,
    numbers: Array.from({ length: 90_000 }, (_, i) => `06 ${String(i).padStart(8, '1')}`).join('\r\n'),
    'a header of numbers': `telephone\n${Array.from({ length: 120_000 }, (_, i) => String(612_000_000 + i * 7)).join('\n')}`,
  };
  test.each(Object.entries(cases))('%s', async (_, text) => {
    const path = fileOf(text);
    const streamed = await loadList({ path, kind: 'opposition' }, TODAY);
    const whole = await loadList({ path, kind: 'opposition' }, TODAY, (name) => readListFile(name));
    expect(streamed).toEqual(whole);
  });
});
