import { describe, expect, it } from 'vitest';
import { anonymityOf, largeGroups } from '../../../src/engine/retain/anonymity-groups.js';

type Sizes = readonly (readonly [group: string, size: number])[];

describe('what is left of anonymised contacts, three of whom must share it', () => {
  it.each<readonly [string, Sizes, object]>([
    ['nobody', [], { groups: 0, suppressed: 0 }],
    ['a group as large as asked', [['69', 3]], { k: 3, before: 3, groups: 1, suppressed: 0 }],
    ['a group that is one short', [['69', 2]], { before: 2, groups: 0, suppressed: 2 }],
    [
      'the smallest of large groups',
      [
        ['69', 9],
        ['75', 4],
        ['13', 5],
      ],
      { k: 4, before: 4, groups: 3, suppressed: 0 },
    ],
    [
      'large groups and small ones',
      [
        ['69', 9],
        ['75', 1],
        ['13', 2],
        ['2A', 4],
      ],
      { k: 4, before: 1, groups: 2, suppressed: 3 },
    ],
    [
      'those of whom nothing was left, who are no group',
      [
        ['', 1],
        ['69', 5],
      ],
      { k: 5, before: 5, groups: 1, suppressed: 0 },
    ],
    ['nobody but them', [['', 7]], { groups: 0, suppressed: 0 }],
  ])('of %s', (_, sizes, anonymity) => expect(anonymityOf(new Map(sizes), 3)).toEqual(anonymity));

  it.each<readonly [string, Sizes, readonly string[]]>([
    ['nothing of nobody', [], []],
    ['nothing of a group that is one short', [['69', 2]], []],
    ['what a group as large as asked shares', [['69', 3]], ['69']],
    ['what a larger one shares', [['69', 4]], ['69']],
    [
      'that of large groups alone',
      [
        ['69', 3],
        ['75', 2],
        ['13', 9],
      ],
      ['69', '13'],
    ],
  ])('may stay: %s', (_, sizes, stays) => expect([...largeGroups(new Map(sizes), 3)]).toEqual(stays));
});
