import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import { digestOf, type HashRecipe } from '../../src/lists/hashing/hash-recipe.js';
import { NORMALISERS } from '../../src/lists/hashing/normalisers.js';
import { loadList } from '../../src/lists/load/load-list.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import type { NormaliserId } from '../../src/model/contact/suppression-list.js';
import { contact } from '../lists/support.js';

const readPhone = makePhoneReader('FR');
const KEY = '00112233445566778899aabbccddeeff';
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 2, maxLength: 8 });

/** Spellings of one mailbox or number, all of which reach the same person, and look-alikes that do not. */
interface Person {
  readonly by: 'email' | 'phone';
  readonly spellings: readonly string[];
  readonly others: readonly string[];
}

const anyCase = (text: string): readonly string[] => [
  text,
  text.toUpperCase(),
  ` ${text} `,
  `<${text}>`,
  `mailto:${text}`,
  `\u200b${text}`,
];

const atCompany: fc.Arbitrary<Person> = fc.tuple(word, word).map(([a, b]) => ({
  by: 'email',
  spellings: anyCase(`${a}.${b}@acme.example`),
  others: [
    `${a}${b}@acme.example`,
    `${a}.${b}+x@acme.example`,
    `${a}.${b}@mail.acme.example`,
    `${a}.${b}@acme.example.evil.example`,
    `${a}.${b}x@acme.example`,
  ],
}));
const atIdn: fc.Arbitrary<Person> = word.map((a) => ({
  by: 'email',
  spellings: [
    `${a}@société.example`,
    `${a}@xn--socit-esab.example`,
    `${a.toUpperCase()}@SOCIÉTÉ.EXAMPLE`,
    `${a}@socie\u0301te\u0301.example`,
  ],
  others: [`${a}@societe.example`, `x${a}@société.example`],
}));
const atGmail: fc.Arbitrary<Person> = fc.tuple(word, word, word).map(([a, b, tag]) => ({
  by: 'email',
  spellings: [`${a}${b}@gmail.com`, `${a}.${b}@gmail.com`, `${a}.${b}+${tag}@googlemail.com`, `${a}${b}+${tag}@Gmail.com`].flatMap(anyCase),
  others: [`${a}-${b}@gmail.com`, `${a}${b}@gmail.fr`, `${a}${b}1@gmail.com`],
}));
const atProton: fc.Arbitrary<Person> = fc.tuple(word, word).map(([a, b]) => ({
  by: 'email',
  spellings: [`${a}${b}@proton.me`, `${a}-${b}@pm.me`, `${a}_${b}+x@protonmail.com`, `${a}.${b}@protonmail.ch`],
  others: [`${a}${b}@proton.example`, `${a}${b}x@proton.me`],
}));
const onPhone: fc.Arbitrary<Person> = fc
  .tuple(fc.constantFrom('19900', '26191', '63998'), fc.integer({ min: 1000, max: 9998 }))
  .map(([head, tail]) => {
    const nine = `${head}${tail}`;
    const pairs = nine.slice(1).replace(/(\d\d)(?=\d)/g, '$1 ');
    return {
      by: 'phone',
      spellings: [
        `0${nine}`,
        `+33${nine}`,
        `0033${nine}`,
        `+33 (0)${nine[0]} ${pairs}`,
        `0${nine[0]} ${pairs}`,
        `Tél : 0${nine[0]}.${pairs.replaceAll(' ', '.')}`,
      ],
      others: [`0${head}${tail + 1}`, `+32${nine}`, ...(head === '19900' ? [`+262${nine}`] : [])],
    };
  });
const person = fc.oneof(atCompany, atIdn, atGmail, atProton, onPhone);

const RECIPES: readonly Partial<HashRecipe>[] = [
  { algorithm: 'md5' },
  { algorithm: 'sha1', after: '|salt' },
  { algorithm: 'sha256' },
  { algorithm: 'sha256', before: '02' },
  { algorithm: 'sha512' },
  { algorithm: 'hmac-sha256', key: KEY },
];
const IDS: Readonly<Record<Person['by'], readonly NormaliserId[]>> = {
  email: ['lower', 'canonical'],
  phone: ['e164', 'e164-no-plus', 'digits', 'es-phone'],
};
const readAs = ({ by }: Person, text: string) => (by === 'email' ? readEmail(text) : readPhone(text));
const load = (lines: readonly string[], spec: Partial<ListSpec>) =>
  loadList({ path: 'list.txt', kind: 'opposition', ...spec }, parseIsoDay('2026-11-24'), () => Buffer.from(`${lines.join('\n')}\n`));

it('whatever spelling went into a list in clear, every other is caught, and no look-alike is', () =>
  fc.assert(
    fc.asyncProperty(person, fc.nat(), async (who, pick) => {
      const entry = who.spellings[pick % who.spellings.length] as string;
      const lists = makeListMatcher([await load([entry, 'zoe@elsewhere.example', '0536491234'], {})]);
      const says = (text: string) => lists.matches(contact({ [who.by]: text }), 'opposition').length;
      expect(who.spellings.filter((text) => says(text) === 0)).toEqual([]);
      expect(who.others.filter((text) => says(text) > 0)).toEqual([]);
    }),
    { numRuns: 150 },
  ));

it('whatever spelling was hashed in whatever declared way, every other is caught, and no look-alike is', () =>
  fc.assert(
    fc.asyncProperty(person, fc.nat(), fc.nat(), fc.nat(), async (who, pick, kitchen, upper) => {
      const value = readAs(who, who.spellings[pick % who.spellings.length] as string);
      const made = RECIPES[kitchen % RECIPES.length] as Omit<HashRecipe, 'normaliser'>;
      const ids = IDS[who.by];
      // The mailbox that was hashed as it is written is found by those who write it so; canonically hashed, by everybody.
      const id = (who.by === 'email' ? 'canonical' : ids[upper % ids.length]) as NormaliserId;
      const digest = digestOf({ ...made, normaliser: id }, NORMALISERS[id].of(value));
      const recipes = ids.map((normaliser) => ({ recipe: { ...made, normaliser } }));
      const lists = makeListMatcher([await load([upper % 2 ? digest.toUpperCase() : digest], { recipes })]);
      const says = (text: string) => lists.matches(contact({ [who.by]: text }), 'opposition').length;
      expect(who.spellings.filter((text) => says(text) === 0)).toEqual([]);
      expect(who.others.filter((text) => says(text) > 0)).toEqual([]);
    }),
    { numRuns: 150 },
  ));

it('the digests of that law are those of other programs', () => {
  const sha = createHash('sha256').update('02claire@acme.example').digest('hex');
  expect(digestOf({ algorithm: 'sha256', normaliser: 'lower', before: '02' }, 'claire@acme.example')).toBe(sha);
  const hmac = createHmac('sha256', Buffer.from(KEY, 'hex')).update('claire@acme.example').digest('hex');
  expect(digestOf({ algorithm: 'hmac-sha256', normaliser: 'lower', key: KEY }, 'claire@acme.example')).toBe(hmac);
});

it('a person’s refusal bars no colleague, a company’s refusal bars them all', () =>
  fc.assert(
    fc.asyncProperty(word, word, async (a, b) => {
      fc.pre(a !== b);
      const [mine, theirs] = [
        contact({ email: `${a}@acme.example`, siren: '732829320' }),
        contact({ email: `${b}@acme.example`, siren: '732829320' }),
      ];
      const says = async (entry: string, who: ReturnType<typeof contact>) =>
        makeListMatcher([await load([entry], {})]).matches(who, 'opposition').length > 0;
      expect([await says(`${a}@acme.example`, mine), await says(`${a}@acme.example`, theirs)]).toEqual([true, false]);
      for (const company of ['@acme.example', '*@acme.example', 'acme.example', '732 829 320', '732 829 320 00074'])
        expect([await says(company, mine), await says(company, theirs)], company).toEqual([true, true]);
    }),
    { numRuns: 40 },
  ));
