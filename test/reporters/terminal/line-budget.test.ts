import { expect, it } from 'vitest';
import { firstLines, keptLines } from '../../../src/reporters/terminal/line-budget.js';

const TEXT = ['The file also holds numbers,', 'which were not judged. To judge', 'them too:'];
const OFFER = '      --channel email,phone';

it.each<readonly [string, readonly string[], number, readonly string[]]>([
  ['nothing, where all fit', [...TEXT, OFFER], 4, [...TEXT, OFFER]],
  ['what is no option', TEXT, 2, ['The file also holds numbers,', 'which were not judged. To judge…']],
  ['a line before an option', [...TEXT, OFFER], 3, ['The file also holds numbers,', 'which were not judged. To judge…', OFFER]],
  ['all but the first line and an option', [...TEXT, OFFER], 1, ['The file also holds numbers,…', OFFER]],
  [
    'no option within a sentence',
    ['If you keep a list, add', 'it by --opposition.'],
    1,
    ['If you keep a list, add…', 'it by --opposition.'],
  ],
  ['what comes behind an option', ['Say --country', 'or add the column'], 1, ['Say --country']],
  ['dashes that are none', ['one', 'two -- three', 'well--known'], 1, ['one…']],
])('cuts %s', (_, lines, most, told) => expect(firstLines(lines, most, { width: 80 })).toEqual(told));

it.each<readonly [number, readonly string[]]>([
  [4, [...TEXT, OFFER]],
  [3, ['The file also holds numbers,', 'which were not judged. To judge…', OFFER]],
  [2, ['The file also holds numbers,…', OFFER]],
  [1, ['The file also holds numbers,…']],
])('leaves no half of what is to be copied in %i lines', (most, told) =>
  expect(keptLines([...TEXT, OFFER], most, { width: 80 })).toEqual(told),
);

const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
it.each<readonly [string, readonly string[], number, string]>([
  ['a line in colour', [red('The file also holds'), red('numbers')], 1, red('The file also holds…')],
  ['a line that was cut before', ['The file also holds…', 'and names'], 1, 'The file also holds…'],
  ['a line as wide as the screen', ['The file also holds numbers', 'and names'], 1, 'The file also holds…'],
])('says of %s that it goes on', (_, lines, most, told) => expect(keptLines(lines, most, { width: 27 })).toEqual([told]));

it('says of a whole sentence before what is to be copied that it is one', () =>
  expect(keptLines(['To judge them too:', OFFER, 'And more.'], 2, { width: 80 })).toEqual(['To judge them too:', OFFER]));
