import { expect, it } from 'vitest';
import { domainTypoOf, isMailProvider, knownTypos } from '../../../src/fields/email/domain-typo.js';

it.each<readonly [string, object | undefined]>([
  ['gmial.com', { kind: 'misspelt', meant: 'gmail.com' }],
  ['gmail.con', { kind: 'misspelt', meant: 'gmail.com' }],
  ['gmial.con', { kind: 'misspelt', meant: 'gmail.com' }],
  ['acme.con', { kind: 'noEnding', meant: '.com' }],
  ['gmail.com', undefined],
  ['orange.fr', undefined],
  ['acme.example', undefined],
  ['con', { kind: 'noEnding', meant: '.com' }],
])('%s: %j', (domain, typo) => {
  if (typo) expect(domainTypoOf(domain)).toMatchObject(typo);
  else expect(domainTypoOf(domain)).toBeUndefined();
});

it('each slip that is known is one of something that a mail provider has', () => {
  const wrong = knownTypos().flatMap((typo) => {
    const found = domainTypoOf(typo.includes('.') ? typo : `acme.${typo}`);
    return found !== undefined && isMailProvider(found.meant) ? [] : [typo];
  });
  expect(wrong).toEqual([]);
});

it.each<readonly [string, boolean]>([
  ['gmail.com', true],
  ['orange.fr', true],
  ['.com', true],
  ['.example', false],
  ['acme.example', false],
])('%s may be told as meant: %s', (text, may) => expect(isMailProvider(text)).toBe(may));
