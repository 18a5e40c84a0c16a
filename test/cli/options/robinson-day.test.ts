import { describe, expect, it } from 'vitest';
import { robinsonSetting } from '../../../src/cli/options/table/option-settings.js';

describe('the day of a Robinson list', () => {
  it.each(['tps.csv=01/11/2026', 'tps.csv=1-11-2026', 'tps.csv=01.11.26', 'tps.csv=2026/11/01'])('is not guessed of %s', (value) =>
    expect(() => robinsonSetting([value])).toThrow(expect.objectContaining({ code: 'LUMO_USAGE' })),
  );

  it.each([
    ['tps.csv=2026-11-01', { file: 'tps.csv', kind: 'robinson', date: '2026-11-01' }],
    ['tps.csv', { file: 'tps.csv', kind: 'robinson' }],
    ['listes/2026/tps=a.csv', { file: 'listes/2026/tps=a.csv', kind: 'robinson' }],
  ])('is read of %s', (value, list) => expect(robinsonSetting([value])).toEqual([list]));
});
