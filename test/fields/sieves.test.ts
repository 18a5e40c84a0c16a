import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainBits, domainSieve, makeSuffixSieve, passesSieve } from '../../src/fields/bytes/domain-sieve.js';
import { makeStemSieve } from '../../src/fields/bytes/stem-sieve.js';
import { isWithheld, mayBeWithheld } from '../../src/fields/company/sirene-register.js';
import { readEmailBytes } from '../../src/fields/email/byte-address.js';
import { isDisposable, mayBeDisposableOrTypo } from '../../src/fields/email/disposable/disposable.js';
import { domainTypoOf } from '../../src/fields/email/domain-typo.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { WEBMAIL_DOMAINS } from '../../src/fields/email/webmail.js';
import { isAnonymousName, mayBeAnonymous } from '../../src/fields/identity/anonymised-values.js';
import { readRefusal } from '../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { mayNamePupil, saysUnderAge } from '../../src/fields/person/ages/noted-ages.js';
import { corruptionOf, mayBeCorrupted } from '../../src/fields/text/text-corruption.js';
import type { EmailValue, Sieve } from '../../src/model/contact/values.js';

/** The address in some bytes, as a block holds it: other bytes before it and behind. */
const fromBytes = (address: string): EmailValue => {
  const value = readEmailBytes(Buffer.from(`x;${address};yopmail.com`), 2, 2 + address.length);
  if (!value) throw new Error(`${address} is not plain`);
  return value;
};
const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop0123-'), minLength: 3, maxLength: 12 }).map((text) => `a${text}z`);
const domain = fc.oneof(
  fc.tuple(letters, fc.constantFrom('com', 'fr', 'con', 'example', 'co.uk', 'frr')).map((parts) => parts.join('.')),
  fc.constantFrom(...WEBMAIL_DOMAINS.map((one) => one.domain)),
  fc.constantFrom(
    'yopmail.com',
    'box.yopmail.com',
    'cool.fr.nf',
    'x.cool.fr.nf',
    'fr.nf',
    'gmial.com',
    'hotmial.fr',
    'gmail.con',
    'x.gmial.com',
  ),
);

describe('sieves of domains', () => {
  it('let through every name, whatever its case, and all that stands below it', () => {
    const sieve = domainSieve(domainBits(['acme.fr', 'con', 'a-b.co.uk']));
    for (const address of ['x@acme.fr', 'x@ACME.Fr', 'x@mail.acme.fr', 'x@anything.con', 'x@a-b.co.uk'])
      expect(passesSieve(fromBytes(address), sieve), address).toBe(true);
    expect(passesSieve(fromBytes('x@notacme.fr'), sieve)).toBe(false);
    expect(passesSieve(fromBytes('x@acme.fr.example'), sieve)).toBe(false);
  });

  it('let through whatever was not read from bytes', () => {
    expect(passesSieve(readEmail('x@acme.example'), domainSieve(domainBits([])))).toBe(true);
  });

  it('never hold back what the table knows', () => {
    fc.assert(
      fc.property(domain, (name) => {
        const email = fromBytes(`claire@${name}`);
        if (isDisposable(name) || domainTypoOf(name)) expect(mayBeDisposableOrTypo(email)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('hold back nine in ten of the others', () => {
    const others = Array.from({ length: 2000 }, (_, i) => fromBytes(`claire@acme-${i * 37}.example`));
    expect(others.filter(mayBeDisposableOrTypo).length).toBeLessThan(200);
  });
});

const encodings = ['utf8', 'latin1'] as const;
/** Each text in both encodings, quoted and not, with blanks around: what `of` finds, the sieve must let through. */
const neverHoldsBack = (sieve: Sieve, texts: fc.Arbitrary<string>, of: (text: string) => boolean): void => {
  fc.assert(
    fc.property(texts, fc.constantFrom('', ' ', '\t'), fc.boolean(), (text, blank, quoted) => {
      for (const encoding of encodings) {
        const cell = Buffer.from(quoted ? `"${blank}${text.replaceAll('"', '""')}"` : `${blank}${text}`, encoding);
        const bytes = Buffer.concat([Buffer.from('#;'), cell, Buffer.from(';[ND]')]);
        if (of(cell.toString(encoding).replace(/^"|"$/g, '').trim())) expect(sieve(bytes, 2, 2 + cell.length)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
};
const mixed = (...parts: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 })), { maxLength: 4 }).map((some) => some.join(''));

describe('sieves of cells', () => {
  it('a damaged cell gets through', () => {
    const damaged = mixed('Ã©', 'Â', '\ufffd', '&eacute;', '#REF!', '#N/A', '1,2E+9', '3e9', 'Ren?e', '?', 'é', 'E', '7');
    neverHoldsBack(mayBeCorrupted, damaged, (text) => corruptionOf(text) !== undefined);
  });

  it('an ordinary one does not', () => {
    for (const text of ['Martin', 'Acme 2000', 'rue de la Paix', '552100554', 'Le Pen-Duick']) {
      const bytes = Buffer.from(text);
      expect(mayBeCorrupted(bytes, 0, bytes.length), text).toBe(false);
      expect(mayBeWithheld(bytes, 0, bytes.length), text).toBe(false);
    }
  });

  it('a name that anonymisation leaves gets through', () => {
    const names = mixed(
      'anonyme',
      'Anonymisé',
      'DELETED',
      'supprimée',
      'effacé',
      'removed',
      'redacted',
      'masqué',
      'RGPD',
      'gdpr',
      'xxx',
      '**',
      '##',
      '•••',
      '█*',
      ' user',
      '_3',
    );
    neverHoldsBack(mayBeAnonymous, names, isAnonymousName);
    for (const name of ['Martin', 'Bernard', 'Moreau', 'Lefebvre'])
      expect(mayBeAnonymous(Buffer.from(name), 0, name.length)).toBe(name === 'Martin');
  });

  it('a refusal, or what may be one, gets through: every labelled phrase, and between any signs', () => {
    const texts = ['tune', 'tune2', 'tune3', 'tune4'].flatMap((name) =>
      readFileSync(new URL(`../../scripts/evaluate/refusals/${name}.tsv`, import.meta.url), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[4] ?? ''),
    );
    const refuses = (text: string): boolean => {
      const { channels, doubt } = readRefusal(text);
      return channels.length > 0 || doubt;
    };
    neverHoldsBack(mayHoldRefusal, mixed(...texts, 'Liste rouge', 'rayé', 'effaçé', 'enlèvé', 'STOP', 'DÉSINSCRIT'), refuses);
    // What is spelt out is read in other words than those that the sieve has seen.
    for (const before of ['Cno mas', 'Acno más', 'Cno menos', 'Ano quiere', 'Cno recibir', 'no', 'sin', 'nunca']) {
      const bytes = Buffer.from(`${before} correos`);
      expect(mayHoldRefusal(bytes, 0, bytes.length), before).toBe(true);
    }
    for (const text of texts) {
      const bytes = Buffer.from(text.normalize('NFD'));
      if (refuses(text) && !/[Ãâ]/.test(text)) expect(mayHoldRefusal(bytes, 0, bytes.length), text).toBe(true);
    }
    for (const text of ['À rappeler', 'Joindre le mardi', 'Devis envoyé', 'Intéressée, réf. ""dossier 12""']) {
      const bytes = Buffer.from(text);
      expect(mayHoldRefusal(bytes, 0, bytes.length), text).toBe(false);
    }
  });

  it('a stem is found wherever it stands, and nowhere else', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
    const some = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(letters, some, (text, stems) => {
        const bytes = Buffer.from(`abc${text.toUpperCase()}abc`);
        const edged = `_${text.replaceAll(' ', '_')}_`;
        // Double letters are one in what is looked for, and where it is looked for.
        const single = (of: string): string => of.replace(/([a-c])\1+/g, '$1');
        expect(makeStemSieve(stems.map(single))(bytes, 3, 3 + text.length)).toBe(
          stems.some((stem) => single(edged).includes(single(stem))),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('a stem that begins a word is found where a word begins, and a whole word where it ends too', () => {
    const unit = fc.constantFrom('a', 'b', 'c', 'e', ' ', '-', 'é', 'É', 'ç', '1');
    const one = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), minLength: 1, maxLength: 5 }), fc.constantFrom('', '_'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 16 }), fc.array(one, { minLength: 1, maxLength: 6 }), (text, words) => {
        // Double letters are one in what is looked for, and where it is looked for.
        const single = (of: string): string => of.replace(/([a-e])\1+/g, '$1');
        const stems = words.map(([word, end]) => `_${single(word)}${end}`);
        const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const edged = single(`_${folded.replace(/[^a-e]/g, '_')}_`);
        const bytes = Buffer.from(`abc${text}abc`);
        expect(makeStemSieve(stems)(bytes, 3, bytes.length - 3)).toBe(stems.some((stem) => edged.includes(stem)));
      }),
      { numRuns: 5000 },
    );
  });

  it('a pupil gets through', () => {
    const who =
      'lycéenne,collégien,écolière,mineure,minor,under age,Underage,Schülerin,minderjährig,menor de edad,menor de 18 años,minorenne,minore di 18 anni,minderjarige,scholier,schoolboy,schoolgirl,schoolchild,est mineur,Kunde minderjährig,lycéen 17 ans'.split(
        ',',
      );
    for (const text of who) expect([text, saysUnderAge(text)]).toEqual([text, true]);
    neverHoldsBack(mayNamePupil, mixed(...who), saysUnderAge);
  });

  it('a withheld cell gets through', () => {
    neverHoldsBack(mayBeWithheld, mixed('[ND]', '[', 'ND]'), isWithheld);
  });
});

describe('a sieve of endings', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const domain = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));

  it('lets through whatever ends as one of its names does, in capitals too', () => {
    fc.assert(
      fc.property(fc.array(domain, { minLength: 1, maxLength: 6 }), label, fc.boolean(), (names, before, capitals) => {
        const sieve = makeSuffixSieve(names);
        for (const name of names) {
          const text = `${before}.${name}`;
          const bytes = Buffer.from(`x@${capitals ? text.toUpperCase() : text};`);
          expect(sieve(bytes, 2, bytes.length - 1)).toBe(true);
        }
      }),
    );
  });

  it('holds back what ends otherwise, nearly always', () => {
    const sieve = makeSuffixSieve(['.fr', '.be']);
    const held = ['acme.example', 'acme.com', 'fr.org', 'befr', 'b'].map((text) => sieve(Buffer.from(text), 0, text.length));
    expect(held).toEqual([false, false, false, false, false]);
  });
});
