import { expect, it } from 'vitest';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

it('a turn that is a page tells where each of its lines is', () => {
  const { turns } = readScript(bytesOf('Script\nBonjour, ici Léa d’Atelux.\n\nMaPrimeRénov’, cela vous parle ?\n'), 'appel.txt');
  const lines = turns.flatMap(({ lines: own = [] }) => own.map(({ at }) => at.line));
  expect(lines).toEqual([1, 2]);
});
