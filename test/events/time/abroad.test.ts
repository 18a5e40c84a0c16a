import { expect, it } from 'vitest';
import { eventsOf } from '../support.js';

it.each([
  ['+33199000510', '', 'FR', false],
  ['+262262000510', '', 'FR', false],
  ['+687260510', '', 'FR', false],
  ['+441632960107', '', 'FR', true],
  ['+32470000510', '', 'FR', true],
  ['+33199000510', '', 'GB', false],
  ['01632 960107', '', 'GB', true],
  ['0199000510', '', 'FR', false],
  // A postcode beside a number of another country may be one of that country.
  ['+4930000510', '10115', 'FR', true],
])('a contact of %s %s in a run for %s: abroad is %s', async (number, department, country, expected) => {
  const head = 'Horodatage,Sens,Numéro composé,Code postal';
  const [event] = await eventsOf([head, `2026-06-02T10:30:00Z,sortant,${number},${department}`], { country });
  expect(event?.abroad === true).toBe(expected);
});
