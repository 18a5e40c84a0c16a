import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSIX, POWERSHELL, splitLine } from '../../../src/cli/completion/shells/split-line.js';

const BREAKS = '@><=;|&(:';

describe('a line in words, as a shell cuts it', () => {
  it.each([
    ['lumo-check ', ['lumo-check', '']],
    ['lumo-check co', ['lumo-check', 'co']],
    ['lumo-check  check   a.csv ', ['lumo-check', 'check', 'a.csv', '']],
    ['lumo-check "mail pro.csv" x', ['lumo-check', 'mail pro.csv', 'x']],
    ["lumo-check 'mail pro.csv' x", ['lumo-check', 'mail pro.csv', 'x']],
    ['lumo-check mail\\ pro.csv', ['lumo-check', 'mail pro.csv']],
    ['lumo-check "a\\"b\\$c\\d"', ['lumo-check', 'a"b$c\\d']],
    ["lumo-check 'a\\b'", ['lumo-check', 'a\\b']],
    ["lumo-check '' x", ['lumo-check', '', 'x']],
    ['lumo-check $(date) `id` $HOME', ['lumo-check', '$(date)', '`id`', '$HOME']],
    ['lumo-check "mail pr', ['lumo-check', 'mail pr']],
  ])('%s', (line, words) => expect(splitLine(line).words).toEqual(words));

  it.each([
    ['lumo-check "mail ""pro"""', ['lumo-check', 'mail "pro"']],
    ["lumo-check 'l''an'", ['lumo-check', "l'an"]],
    ['lumo-check mail` pro C:\\exports', ['lumo-check', 'mail pro', 'C:\\exports']],
  ])('in PowerShell: %s', (line, words) => expect(splitLine(line, POWERSHELL).words).toEqual(words));

  it.each([
    ['lumo-check --rule a:w', 2, ''],
    ['lumo-check --format=js', 9, ''],
    ['lumo-check --map "Mail pro=em', 0, '"'],
    ['lumo-check --map "Mail pro"=em', 9, ''],
    ['lumo-check --map="Mail pro=em', 6, '"'],
    ['lumo-check --map="Mail pro" ', 0, ''],
    ['lumo-check Mail\\=pro', 0, ''],
    ['lumo-check a=b c', 0, ''],
  ])('bash completes %s behind the sign number %i', (line, cut, quote) => {
    expect(splitLine(line, POSIX, BREAKS)).toMatchObject({ cut, quote });
  });

  it('words that were quoted by the rules of the shell come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((word) => !word.includes('\0')),
          { minLength: 1 },
        ),
        (words) => {
          const line = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
          expect(splitLine(line).words).toEqual(words);
        },
      ),
    );
  });

  it('what is cut off is always a beginning of the last word', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const { words, cut } = splitLine(line, POSIX, BREAKS);
        expect(words.length).toBeGreaterThan(0);
        expect(cut).toBeGreaterThanOrEqual(0);
        expect(cut).toBeLessThanOrEqual(words.at(-1)?.length ?? -1);
      }),
    );
  });
});
