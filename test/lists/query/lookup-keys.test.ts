import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fingerprintDigest, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import { makeLookupKeys } from '../../../src/lists/query/lookup-keys.js';

const printOf = (text: string): readonly number[] => {
  const print = newFingerprint();
  fingerprintDigest(createHash('sha256').update(text).digest('hex'), print);
  return [...print];
};

it('lists that are hashed alike share one memory, whatever they normalise; others do not', () => {
  const keys = makeLookupKeys();
  const lower = keys.digest({ algorithm: 'sha256', normaliser: 'lower' });
  expect(keys.digest({ algorithm: 'sha256', normaliser: 'e164' })).toBe(lower);
  expect(keys.digest({ algorithm: 'sha256', normaliser: 'lower', before: '02' })).not.toBe(lower);
  expect(makeLookupKeys().digest({ algorithm: 'sha256', normaliser: 'lower' })).not.toBe(lower);
});

it('a text is hashed once while its contact is asked about', () => {
  const key = makeLookupKeys().digest({ algorithm: 'sha256', normaliser: 'lower' });
  const first = key('a@acme.example');
  key('b@acme.example');
  // The very pair of before: nothing was computed again.
  expect(key('a@acme.example')).toBe(first);
});

it('each text has its own digest, however many were asked before', () => {
  const key = makeLookupKeys().digest({ algorithm: 'sha256', normaliser: 'lower' });
  const texts = Array.from({ length: 40 }, (_, i) => `user${(i * 7) % 13}@acme.example`);
  for (const text of texts) expect([...key(text)].slice(0, 2)).toEqual(printOf(text));
});
