import { describe, expect, it } from 'vitest';
import { uuidOfName, uuidOfParts } from '../../../src/reporters/data/named-uuid.js';

describe('names as UUIDs', () => {
  it('of version 5, as the example of RFC 9562 (A.4) has them', () => {
    expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('the same for the same parts, another for any other, and never by where one part ends', () => {
    expect(uuidOfParts(['a', 'b'])).toBe(uuidOfParts(['a', 'b']));
    const all = [['a', 'b'], ['ab'], ['a', 'b', ''], ['b', 'a'], [['a', 'b']], []].map(uuidOfParts);
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
