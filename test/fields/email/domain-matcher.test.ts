import { describe, expect, it } from 'vitest';
import { readEmailBytes } from '../../../src/fields/email/byte-address.js';
import { makeDomainMatcher } from '../../../src/fields/email/domain-matcher.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import type { EmailValue } from '../../../src/model/contact/values.js';

const fromBytes = (text: string): EmailValue => readEmailBytes(Buffer.from(text), 0, text.length) as EmailValue;

describe('an address within a domain', () => {
  const within = makeDomainMatcher(['acme.example', '@Labo.example', '']);
  it.each([
    ['a@acme.example', true],
    ['a@mail.acme.example', true],
    ['a@LABO.example', true],
    ['a@notacme.example', false],
    ['a@acme.example.org', false],
    ['a@example.com', false],
    ['acme.example@x.fr', false],
    ['a@e.fr', false],
  ])('%s: %s, as a text and as bytes', (address, expected) => {
    expect(within(readEmail(address))).toBe(expected);
    expect(within(fromBytes(address))).toBe(expected);
  });

  it('no domain holds nobody', () => {
    expect(makeDomainMatcher([])(fromBytes('a@acme.example'))).toBe(false);
  });

  it('names longer than shapes can tell are compared as texts', () => {
    const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.example`;
    expect(makeDomainMatcher([long])(fromBytes(`x@${long}`))).toBe(true);
    expect(makeDomainMatcher([long])(fromBytes(`x@y.${long}`))).toBe(true);
  });
});
