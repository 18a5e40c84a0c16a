import { expect, it } from 'vitest';
import { mendWords } from '../../../../src/fields/columns/permission/mend-words.js';

it.each([
  ['desincrit', 'desinscrit'],
  ['newletter', 'newsletter'],
  ['unsubcribed', 'unsubscribed'],
  ['neswletter', 'newsletter'],
  ['consentemet client', 'consentement client'],
])('%s is meant as %s', (written, meant) => expect(mendWords(written)).toBe(meant));

it.each(['description', 'registro opposizioni', 'solicitation', 'desinscriptions', 'newsletters', 'inscription', 'oui', ''])(
  '%s stays as it is',
  (words) => expect(mendWords(words)).toBe(words),
);
