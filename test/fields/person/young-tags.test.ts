import { expect, it } from 'vitest';
import { CLEANED_TAG } from '../../../src/fields/email/returned/dead-words.js';
import { youngTagIn } from '../../../src/fields/person/ages/young-tags.js';
import { mayNoteMinor } from '../../../src/fields/person/minor-notes.js';

it.each([
  ['under18', 17],
  ['vip, under 18', 17],
  ['<16', 15],
  ['moins de 16 ans', 15],
  ['unter18', 17],
  ['kid', 'pupil'],
  ['vip,teen', 'pupil'],
  ['enfant', 'pupil'],
  ['Kind', 'pupil'],
  ['bambino', 'pupil'],
  ['tiener', 'pupil'],
] as const)('the tag “%s” says how young somebody is', (text, told) => {
  expect(youngTagIn(text)).toBe(told);
});
it.each(['under50', 'kids', 'women,kid', 'kid,toys', 'enfants', 'children', 'filles', 'under10', 'kind regards', 'childcare', 'vip'])(
  'the tag “%s” does not, or not of a minor',
  (text) => {
    const told = youngTagIn(text);
    expect(typeof told === 'number' ? told >= 18 : told === undefined).toBe(true);
  },
);
it.each(['under18', 'kid', 'teen', 'enfant', 'Kind', 'tiener', 'onder16', 'unter18', 'jugendliche'])(
  '“%s” gets through its sieve',
  (text) => expect(mayNoteMinor(new TextEncoder().encode(text), 0, text.length)).toBe(true),
);

it.each(['cleaned', 'vip, cleaned', '["cleaned"]'])('the tag “%s” is of an address that is dead', (text) =>
  expect(CLEANED_TAG.test(text)).toBe(true),
);
it.each(['dry-cleaned', 'dry cleaned', 'cleaned list 2025'])('the tag “%s” is not', (text) => expect(CLEANED_TAG.test(text)).toBe(false));
