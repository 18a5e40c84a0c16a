import { describe, expect, it } from 'vitest';
import { baselineText } from '../../../src/config/exemptions/baseline-file.js';

const [A, B, C] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'] as const;
const text = (...rules: readonly (readonly [string, readonly string[]])[]): string =>
  baselineText('key', { contacts: new Map(rules.map(([rule, all]) => [rule, new Set(all)])) });

describe('the text of a baseline', () => {
  it('is one line for each fingerprint, sorted, whatever order they were found in', () => {
    const one = text(['webmail-without-consent', [C, A]], ['email-malformed', [B]]);
    expect(text(['email-malformed', [B]], ['webmail-without-consent', [A, C]])).toBe(one);
    for (const print of [A, B, C]) expect(one.split('\n').filter((line) => line.includes(print))).toHaveLength(1);
    expect(one.indexOf('email-malformed')).toBeLessThan(one.indexOf('webmail-without-consent'));
    expect(one.indexOf(A)).toBeLessThan(one.indexOf(C));
  });

  it('of one more contact is one line more, so that two branches can be merged', () => {
    const lines = text(['email-malformed', [A, C]]).split('\n');
    const more = text(['email-malformed', [A, B, C]]).split('\n');
    expect(more.filter((line) => !lines.includes(line))).toHaveLength(1);
    expect(lines.filter((line) => !more.includes(line))).toEqual([]);
  });
});
