import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasDomains, mailboxTwins } from '../../../src/fields/email/canonical-mailbox.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';

const parser = createRequire(import.meta.url)('email-addresses') as {
  parseOneAddress(options: { input: string; rfc6532: boolean }): { type: string; local: string; domain: string } | null;
};

describe('an address that is well formed', () => {
  it.each([
    ['an ordinary one is read as it is', 'jean@acme.example', 'jean@acme.example'],
    ['capitals do not count', 'Jean.DUPONT@ACME.Example', 'jean.dupont@acme.example'],
    ['blanks around are dropped', '  jean@acme.example\t', 'jean@acme.example'],
    ['a no-break space is dropped', '\u00A0jean@acme.example\u202F', 'jean@acme.example'],
    ['zero-width characters are dropped', 'je\u200Ban@ac\uFEFFme.example', 'jean@acme.example'],
    ['angle brackets are dropped', '<jean@acme.example>', 'jean@acme.example'],
    ['a separator and a quote before it', ",'clairé@acme.example", 'clairé@acme.example'],
    ['what opens an address may stand behind mailto:', "mailto:'jean@acme.example'", 'jean@acme.example'],
    ['mailto: is dropped with its query', 'MAILTO:jean@acme.example?subject=paul@b.example', 'jean@acme.example'],
    ['so are its slashes', 'mailto://jean@acme.example', 'jean@acme.example'],
    ['the apostrophe of a spreadsheet is dropped', "'jean@acme.example", 'jean@acme.example'],
    ['quotes around the whole are dropped', '"jean@acme.example"', 'jean@acme.example'],
    ['an apostrophe in the name stays', "o'brien@acme.example", "o'brien@acme.example"],
    ['the final dot of the domain is dropped', 'jean@acme.example.', 'jean@acme.example'],
    ['a display name is dropped', 'Jean <jean@acme.example>', 'jean@acme.example'],
    ['a display name may hold a comma', 'Dupont, Jean <jean@acme.example>', 'jean@acme.example'],
    ['a display name may be quoted', '"Dupont; Jean" <jean@acme.example>', 'jean@acme.example'],
    ['a comment is dropped', 'jean@acme.example (perso)', 'jean@acme.example'],
    ['blanks around the @ are dropped', 'jean @ acme.example', 'jean@acme.example'],
    ['quotes that change nothing are dropped', '"jean"@acme.example', 'jean@acme.example'],
    ['blanks alone in quotes do not count', '" \\ "@acme.example', '""@acme.example'],
    ['blanks in quotes are one, escaped or not', '"a\t\\ b"@acme.example', '"a b"@acme.example'],
    ['a quote in a comment makes no blanks count', '("\\\r)t\t@e.am', 't@e.am'],
    ['what stands between the words of a name is no part of it', '(x)a . (y)"b c" (z)@acme.example', '"a.b c"@acme.example'],
    ['a blank before the closing quote does not count, escaped or not', '"a\\ "@acme.example', 'a@acme.example'],
    ['an apostrophe behind a comment is that of a spreadsheet', "(perso)'jean@acme.example", 'jean@acme.example'],
    ['so is one in quotes that change nothing', '"\'jean"@acme.example', 'jean@acme.example'],
    ['quotes that matter stay', '"jean dupont"@acme.example', '"jean dupont"@acme.example'],
    ['a domain with accents is its twin in punycode', 'jean@société.fr', 'jean@xn--socit-esab.fr'],
    ['capitals with accents too', 'jean@SOCIÉTÉ.FR', 'jean@xn--socit-esab.fr'],
    ['letters and accents may be written apart', 'jean@socie\u0301te\u0301.fr', 'jean@xn--socit-esab.fr'],
    ['wide letters are the plain ones', 'ｊｅａｎ＠ａｃｍｅ．ｅｘａｍｐｌｅ', 'jean@acme.example'],
    ['accents before the @ are allowed', 'Jérôme@acme.example', 'jérôme@acme.example'],
    ['a domain in an alphabet of its own', 'jean@acme.xn--p1ai', 'jean@acme.xn--p1ai'],
    ['64 characters before the @', `${'a'.repeat(64)}@acme.example`, `${'a'.repeat(64)}@acme.example`],
    ['254 characters', `jean@${'a.'.repeat(122)}examp`, `jean@${'a.'.repeat(122)}examp`],
    ['a sub-domain', 'jean@mail.paris.acme.example', 'jean@mail.paris.acme.example'],
  ])('%s', (_, text, lower) => {
    const value = readEmail(text);
    expect(value).toMatchObject({ kind: 'email', valid: true, lower, text: text.trim() });
    expect(`${value.local}@${value.domain}`).toBe(lower);
  });

  it('lower-cases without a locale: the Turkish I is an i', () => {
    expect(readEmail('INFO@ACME.EXAMPLE').lower).toBe('info@acme.example');
  });
});

describe('what is not an address', () => {
  it.each([
    ['nothing', ''],
    ['no @', 'jean.acme.example'],
    ['nothing before the @', '@acme.example'],
    ['an apostrophe alone behind a comment', "(x)'@acme.example"],
    ['nothing after the @', 'jean@'],
    ['a comma for a dot', 'jean@orange,fr'],
    ['no dot in the domain', 'jean@acme'],
    ['a hyphen first in a label', 'jean@-acme.example'],
    ['a hyphen last in a label', 'jean@acme-.example'],
    ['an underscore in the domain', 'jean@acme_sa.example'],
    ['a label of 64 characters', `jean@${'a'.repeat(64)}.example`],
    ['65 characters before the @', `${'a'.repeat(65)}@acme.example`],
    ['255 characters', `jean@${'a.'.repeat(122)}exampl`],
    ['a number for a domain', 'jean@192.0.2.1'],
    ['a literal for a domain', 'jean@[192.0.2.1]'],
    ['a phone that ran into it', 'jean@acme.fr06'],
    ['a one-letter ending', 'jean@acme.f'],
    ['two dots', 'jean..dupont@acme.example'],
    ['a dot first', '.jean@acme.example'],
    ['a dot before the @', 'jean.@acme.example'],
    ['a blank inside', 'jean dupont@acme.example'],
    ['two addresses', 'a@acme.example, b@acme.example'],
    ['a group', 'Equipe: a@acme.example;'],
    ['an escaped dot in an accented domain', 'jean@é%2efr'],
    ['brackets without end', `${'('.repeat(300)}jean@acme.example`],
    ['a document', `jean@acme.example ${'bla '.repeat(20_000)}`],
  ])('%s', (_, text) => {
    expect(readEmail(text)).toMatchObject({ valid: false, lower: text.trim().toLowerCase() });
  });

  it('still tells its two sides, so that a webmail is seen', () => {
    expect(readEmail('Jean..Dupont@Gmail.com')).toMatchObject({ local: 'jean..dupont', domain: 'gmail.com' });
  });
});

describe('the canonical mailbox', () => {
  it.each([
    ['Gmail ignores dots and tags', 'J.Du.Pont+news@gmail.com', 'jdupont@gmail.com'],
    ['googlemail is Gmail', 'j.dupont@googlemail.com', 'jdupont@gmail.com'],
    ['Outlook ignores the tag, not the dot', 'j.dupont+x@outlook.fr', 'j.dupont@outlook.fr'],
    ['Hotmail too', 'j.dupont+x@hotmail.com', 'j.dupont@hotmail.com'],
    ['Live and MSN too', 'j+x@live.fr', 'j@live.fr'],
    ['Fastmail too', 'j+x@fastmail.fm', 'j@fastmail.fm'],
    ['Proton has four names and ignores three marks', 'J.Du-Pont_1+x@protonmail.com', 'jdupont1@proton.me'],
    ['pm.me is Proton', 'jdupont@pm.me', 'jdupont@proton.me'],
    ['me.com is iCloud', 'j.dupont+x@me.com', 'j.dupont@icloud.com'],
    ['mac.com is iCloud', 'jdupont@mac.com', 'jdupont@icloud.com'],
    ['La Poste is not folded', 'j.dupont+x@laposte.net', 'j.dupont+x@laposte.net'],
    ['Yahoo is not folded', 'jdupont-shop@yahoo.fr', 'jdupont-shop@yahoo.fr'],
    ['Orange is not Wanadoo', 'jdupont@wanadoo.fr', 'jdupont@wanadoo.fr'],
    ['a relay is not folded', 'a.b+c@duck.com', 'a.b+c@duck.com'],
    ['a company is never folded', 'J.Dupont+x@acme.example', 'j.dupont+x@acme.example'],
    ['a company that sounds like one is never folded', 'j.d+x@gmail.com.acme.example', 'j.d+x@gmail.com.acme.example'],
    ['a tag alone is no mailbox', '+x@gmail.com', '+x@gmail.com'],
    ['a tag alone under another name of its provider', '+x@googlemail.com', '+x@gmail.com'],
    ['marks alone', '-_-@pm.me', '-_-@proton.me'],
    ['significant quotes are left alone', '"a b+c"@gmail.com', '"a b+c"@gmail.com'],
    ['quotes under another name of its provider', '"a b+c"@googlemail.com', '"a b+c"@gmail.com'],
  ])('%s', (_, text, canonical) => {
    expect(readEmail(text).canonical).toBe(canonical);
  });

  it.each(['jean', 'j.d+x', '+', '+x', '-', '-_-', '"a b"', '"+ x"'])('is the same under every name of its provider: %s', (local) => {
    for (const domain of aliasDomains()) {
      const { canonical, valid } = readEmail(`${local}@${domain}`);
      expect(valid).toBe(true);
      for (const twin of mailboxTwins(canonical)) expect(readEmail(twin).canonical, twin).toBe(canonical);
    }
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        const { canonical, valid } = readEmail(text);
        fc.pre(valid);
        expect(readEmail(canonical).canonical).toBe(canonical);
      }),
    );
  });
});

const chars = fc.constantFrom(..."abzAZ019.-_+'!#$%&*/=?^`{|}~");
const labels = fc.string({ unit: fc.constantFrom(...'abzAZ09--'), minLength: 1, maxLength: 8 });
const endings = fc.constantFrom('fr', 'com', 'example', 'COM', 'gmail.com', 'xn--p1ai', 'x', '12', 'f2');
const addresses = fc
  .tuple(fc.string({ unit: chars, minLength: 1, maxLength: 70 }), fc.array(labels, { maxLength: 3 }), endings)
  .map(([local, inner, ending]) => `${local}@${[...inner, ending].join('.')}`);

describe('the ordinary path against the parser', () => {
  /** What the parser does not check, written another way than in the source. */
  const domainIsLegal = (domain: string): boolean =>
    /^(?:(?!-)[a-z\d-]{1,63}(?<!-)\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{0,58}[a-z\d])$/i.test(domain);

  it('they agree on every address', () => {
    let good = 0;
    fc.assert(
      fc.property(addresses, (text) => {
        fc.pre(!text.startsWith("'") && !text.includes("'@"));
        const parsed = parser.parseOneAddress({ input: text, rfc6532: true });
        const { valid, local, domain } = readEmail(text);
        const expected = parsed !== null && parsed.local.length <= 64 && text.length <= 254 && domainIsLegal(parsed.domain);
        expect(valid).toBe(expected);
        if (valid) expect({ local, domain }).toEqual({ local: parsed?.local.toLowerCase(), domain: parsed?.domain.toLowerCase() });
        if (valid) good++;
      }),
      { numRuns: 2000 },
    );
    expect(good).toBeGreaterThan(100);
  });

  it('never throws, and gives back the trimmed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readEmail(text).text).toBe(text.trim());
        expect(readEmail(`${text}@é.fr`).text).toBe(`${text}@é.fr`.trim());
      }),
    );
  });

  it('what it makes of an address is read as the same address', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        const { valid, lower } = readEmail(text);
        fc.pre(valid);
        expect(readEmail(lower)).toMatchObject({ valid: true, lower });
      }),
    );
  });
});
