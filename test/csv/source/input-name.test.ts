import { expect, it } from 'vitest';
import { unreadableInput } from '../../../src/csv/files/input-errors.js';

it.each([
  ['ENOENT', 'salari\ufffds.csv', 'LUMO_INPUT_NAME'],
  ['ENOENT', 'salariés.csv', 'LUMO_INPUT_NOT_FOUND'],
  ['EISDIR', 'salari\ufffds.csv', 'LUMO_INPUT_DIRECTORY'],
])('%s of %s is %s', (code, name, said) => expect(unreadableInput({ code }, name).code).toBe(said));
