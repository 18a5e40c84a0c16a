import { expect, it } from 'vitest';
import { refusedInWords } from '../../../src/fields/opposition/named/words-refused.js';
import { deniesInPairs } from '../../../src/fields/opposition/unread/answered-pairs.js';

const words = refusedInWords({ header: 'marketing_permissions', suspect: ['email'], leans: 'topic' });

it.each<readonly [string, number, boolean]>([
  ['[{"text":"Email","enabled":true}]', 0, false],
  ['[{"name":"SMS","enabled":true},{"name":"Email","enabled":true}]', 0, false],
  ['[{"text":"Email","enabled":false}]', 0, true],
  ['[{"text":"Email","enabled":true},{"text":"SMS","enabled":false}]', 0, true],
  ['ne plus me contacter', 15, false],
])('what a program keeps of permissions is no sentence, and a no in it is to be checked: %s', (text, refused, denied) => {
  expect([words(text), deniesInPairs(text)]).toEqual([refused, denied]);
});
