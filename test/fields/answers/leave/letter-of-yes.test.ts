import { describe, expect, it } from 'vitest';
import { readCells } from '../../column-reading.js';

/** What the first cell of a column says of refusing. */
const first = (header: string, cells: readonly string[]): string => readCells(header, cells)[0] as string;

describe('the letter S in a column of permissions', () => {
  it.each([
    ['Opt-in', ['S', 'oui', 'non']],
    ['Opt-in', ['s', 'O', 'N']],
    ['Newsletter', ['S', 'yes', 'no']],
    ['Consentement', ['S', 'N', 'N']],
  ])('is no yes where another language says it: %s %j', (header, cells) => expect(first(header, cells)).toBe('to look at'));
  it.each([
    ['Opt-in', ['S', 'N', 'N']],
    ['Opt-in', ['S', 'sí', 'no']],
    ['Newsletter', ['S', 'N', '']],
    ['Consenso', ['S', 'N', 'S']],
  ])('is one where nothing speaks against it: %s %j', (header, cells) => expect(first(header, cells)).toBe('nothing'));
});

describe('a cross beside a channel', () => {
  it.each(['SMS x', 'x SMS', 'SMS: X', 'email x, sms', 'Tél ×'])('may tick it, or cross it out: %s', (text) =>
    expect(first('Opt-in', [text, 'oui', 'non'])).toBe('to look at'),
  );
  it.each(['x', 'X', 'SMS', 'SMS oui'])('is a tick by itself, and a channel is one: %s', (text) =>
    expect(first('Opt-in', [text, 'oui', 'non'])).toBe('nothing'),
  );
});
