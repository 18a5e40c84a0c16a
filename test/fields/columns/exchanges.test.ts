import { expect, it } from 'vitest';
import { isOfOtherMatter } from '../../../src/fields/columns/permission/other-matter.js';
import { readCells } from '../column-reading.js';

const ASKS = 'Retirez-moi de votre liste svp';

it.each([
  'activities',
  'activities text',
  'Thread',
  'thread_text',
  'Actividades',
  'Aktivitäten',
  'Attività',
  'Email thread',
  'Lead activity',
])('%s holds what somebody wrote', (header) => expect(readCells(header, [ASKS, 'Bonjour'])).toEqual(['email phone sms post', 'nothing']));

it.each(['school activities', 'thread size', 'activité sportive', 'activities fee'])('%s is of something else', (header) =>
  expect(isOfOtherMatter(header)).toBe(true),
);
