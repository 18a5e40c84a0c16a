import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { candidateRecipes, RecipeProbe } from '../../../src/lists/query/recipe-probe.js';
import { profileDigests } from '../../../src/lists/read/digest-profile.js';
import { contact } from '../support.js';

const KEY = '00112233445566778899aabbccddeeff';
const PEOPLE = [
  { email: 'Claire.Martin+x@gmail.com', phone: '01 99 00 12 34', siren: '732829320' },
  { email: 'paul@acme.example', phone: '06 39 98 12 34' },
  { email: 'lea@acme.example' },
];
const LOWER = PEOPLE.map(({ email }) => email.toLowerCase());
const E164 = ['+33199001234', '+33639981234'];
const hashed = (algorithm: string, texts: readonly string[]): readonly string[] =>
  texts.map((text) => createHash(algorithm).update(text).digest('hex'));

/** The recipes by which these digests are found to have been made, and how many people each finds of how many it could ask about. */
const probed = (lines: readonly string[], key?: string) => {
  const profile = profileDigests({ name: 'list.txt', sha256: '', text: Buffer.from(`${lines.join('\n')}\n`) }, 'FR');
  if (!profile) return undefined;
  const probe = new RecipeProbe(profile, candidateRecipes(profile.width, key));
  for (const cells of PEOPLE) probe.contact(contact(cells));
  const { tried, right } = probe.result();
  return right.map((recipe) => {
    const { found, asked, identifier } = tried.find((one) => one.recipe === recipe) ?? {};
    return `${recipe.algorithm} ${recipe.normaliser} ${found}/${asked} ${identifier}`;
  });
};

describe('digests tell how they were made, asked about people who are on the list', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['addresses in lower case', hashed('sha256', LOWER), ['sha256 lower 3/3 email']],
    [
      'addresses in capitals',
      hashed(
        'sha256',
        LOWER.map((email) => email.toUpperCase()),
      ),
      ['sha256 upper 3/3 email'],
    ],
    ['addresses by another algorithm', hashed('md5', LOWER), ['md5 lower 3/3 email']],
    ['addresses by a third', hashed('sha1', LOWER), ['sha1 lower 3/3 email']],
    ['addresses by a fourth', hashed('sha512', LOWER), ['sha512 lower 3/3 email']],
    ['numbers', hashed('sha256', E164), ['sha256 e164 2/2 phone']],
    [
      'numbers without their plus',
      hashed(
        'sha256',
        E164.map((number) => number.slice(1)),
      ),
      ['sha256 e164-no-plus 2/2 phone'],
    ],
    ['numbers as France writes them', hashed('md5', ['0199001234', '0639981234']), ['md5 digits 2/2 phone']],
    ['companies', hashed('md5', ['732829320']), ['md5 siren 1/1 siren']],
    ['domains', hashed('md5', ['acme.example']), ['md5 domain 2/3 domain']],
    [
      'addresses as Spain hashes them',
      hashed(
        'sha256',
        LOWER.map((address) => `02${address}`),
      ),
      ['sha256 es-email 3/3 email'],
    ],
    ['somebody else', hashed('sha256', ['nobody@acme.example']), []],
  ])('%s', (_, lines, right) => {
    expect(probed(lines)).toEqual(right);
  });

  it('with a key, where it is known', () => {
    const lines = LOWER.map((text) => createHmac('sha256', Buffer.from(KEY, 'hex')).update(text).digest('hex'));
    expect(probed(lines, KEY)).toEqual(['hmac-sha256 lower 3/3 email']);
    expect(probed(lines)).toEqual([]);
  });

  it('and a list of addresses in clear has no digests', () => {
    expect(probed(LOWER)).toBeUndefined();
  });
});
