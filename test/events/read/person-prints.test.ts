import { describe, expect, it } from 'vitest';
import { PersonPrints } from '../../../src/events/read/person-prints.js';
import { LINK_WORDS, NUMBER_BIT, PersonLinks } from '../../../src/events/records/person-links.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';

const phone = makePhoneReader('FR');
const SOURCE = 0x1_0001;
/** What a row names: `code C1`, addresses, numbers. */
const readIn = (prints: PersonPrints, who: string, source = SOURCE): string | undefined => {
  const parts = who.split(', ').filter((part) => part !== '');
  const code = parts.find((part) => part.startsWith('code '))?.slice(5) ?? '';
  const emails = parts.filter((part) => part.includes('@') || part.startsWith('mail ')).map((part) => readEmail(part.replace('mail ', '')));
  const phones = parts.filter((part) => /^[+\d]/.test(part)).map((part) => phone(part));
  return prints.read({ text: code, source }, emails, phones) ? `${prints.high} ${prints.low}` : undefined;
};
const of = (who: string, source?: number, key: readonly [number, number, number, number] = [1, 2, 3, 4]) =>
  readIn(new PersonPrints(key), who, source);

describe('whom a row names', () => {
  it.each<readonly [string, string, string]>([
    ['by an address, however it is written', 'Claire@acme.example', 'claire@ACME.example'],
    ['by a mailbox, whichever of its spellings is used', 'cla.ire+x@gmail.com', 'claire@gmail.com'],
    ['by a number, however it is written', '01 99 00 05 10', '+33199000510'],
    ['by digits, where no plan has the number', '00 00 00 01 23', '0000000123'],
    ['by the code before the rest', 'code C1', 'code C1, a@acme.example, 0199000510'],
    ['by the address before the number', 'a@acme.example', 'a@acme.example, 0199000510'],
    ['by the first of two addresses', 'a@acme.example', 'a@acme.example, b@acme.example'],
    ['by what is no address, letter by letter', 'mail claire', 'mail Claire'],
  ])('%s', (_, one, other) => {
    expect(of(one)).toBeDefined();
    expect(of(one)).toBe(of(other));
  });

  it.each<readonly [string, string, string]>([
    ['two addresses', 'a@acme.example', 'b@acme.example'],
    ['two numbers', '0199000510', '0199000511'],
    ['a code that looks like a number', 'code +33199000510', '+33199000510'],
    ['a code that looks like an address', 'code a@acme.example', 'a@acme.example'],
    ['two that are no addresses', 'mail claire', 'mail paul'],
  ])('is not the same: %s', (_, one, other) => expect(of(one)).not.toBe(of(other)));

  it('is nobody where it names nobody', () => expect(of('')).toBeUndefined());
  it('is told by codes of one source alone, and by addresses of any', () => {
    expect(of('code C1', 0x1_0001)).not.toBe(of('code C1', 0x1_0002));
    expect(of('a@acme.example', 0x1_0001)).toBe(of('a@acme.example', 0x1_0002));
  });
  it('cannot be told without the key of the run', () => expect(of('a@acme.example')).not.toBe(of('a@acme.example', SOURCE, [4, 3, 2, 1])));
});

describe('what a row names besides', () => {
  /** Identifiers that are one person's, after some rows. */
  const groupsOf = (rows: readonly string[], names: readonly string[]): readonly string[] => {
    const prints = new PersonPrints([1, 2, 3, 4]);
    for (const row of rows) readIn(prints, row);
    const links = new PersonLinks();
    links.add(prints.takeLinks());
    const groups = new Map<string, string[]>();
    for (const name of names) {
      const [high = 0, low = 0] = (readIn(prints, name) as string).split(' ').map(Number);
      const owner = (links.ownerOf(high, low) ?? [high, low]).join();
      groups.set(owner, [...(groups.get(owner) ?? []), name]);
    }
    return [...groups.values()].map((group) => group.join(' | '));
  };
  const [A, B, T1, T2] = ['a@acme.example', 'b@acme.example', '0199000510', '0199000511'] as const;
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['is theirs too', [`code C1, ${A}, ${T1}`], [`code C1 | ${A} | ${T1}`]],
    ['an address is theirs, beside another', [`${A}, ${B}`], [`${A} | ${B}`]],
    ['a number of two people is nobody’s', [`${A}, ${T1}`, `${B}, ${T1}`], [A, B, T1]],
    ['an address of two codes makes them one', [`code C1, ${A}`, `code C2, ${A}`], [`code C1 | code C2 | ${A}`]],
    ['two numbers of one row are one person’s', [`${T1}, ${T2}`], [`${T1} | ${T2}`]],
    ['nothing else is linked', [A, B, T1], [A, B, T1]],
  ])('%s', (_, rows, groups) => {
    const names = [...new Set(groups.flatMap((group) => group.split(' | ')))];
    expect(groupsOf(rows, names)).toEqual(groups);
    // Rows that say it again change nothing.
    expect(groupsOf([...rows, ...rows], names)).toEqual(groups);
  });

  it('is told once, and with each block anew what is new', () => {
    const prints = new PersonPrints([1, 2, 3, 4]);
    const told = (...rows: readonly string[]): number => {
      for (const row of rows) readIn(prints, row);
      return prints.takeLinks().length / LINK_WORDS;
    };
    expect([told(`${A}, ${T1}`, `${A}, ${T1}`), told(`${A}, ${T1}`), told(`${A}, ${T2}`, `${B}, ${T1}`), told(A)]).toEqual([1, 0, 2, 0]);
    expect(told(...Array.from({ length: 500 }, (_, i) => `p${i}@acme.example, ${T1}`))).toBe(500);
  });

  it('of one code in two sources is told of both', () => {
    const prints = new PersonPrints([1, 2, 3, 4]);
    readIn(prints, `code C1, ${T1}`, 0x1_0001);
    readIn(prints, `code C1, ${T1}`, 0x1_0002);
    readIn(prints, `${A}, ${T1}`);
    const words = prints.takeLinks();
    const sources = [4, 9, 14].map((at) => words[at] as number);
    expect(sources.map((source) => [source >>> 1, source & NUMBER_BIT])).toEqual([
      [0x1_0001, NUMBER_BIT],
      [0x1_0002, NUMBER_BIT],
      [0, NUMBER_BIT],
    ]);
    readIn(prints, `code C1, ${A}`);
    expect((prints.takeLinks()[4] as number) & NUMBER_BIT).toBe(0);
  });
});
