import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/fields/columns/headers/header-reader.js';

const fieldOf = (header: string): string | undefined => {
  const hint = readHeader(header);
  return hint?.is === 'field' ? hint.field : hint?.is;
};

describe('the name of a cell of JSON', () => {
  it.each(['hs_legal_basis', 'hs_email_optout', 'email', 'lastname', 'createdate'])(
    'is read in the envelope of its record as it is without: %s',
    (name) => {
      expect(fieldOf(name)).toBeDefined();
      for (const envelope of ['properties', 'results.0.properties', 'attributes', 'fields'])
        expect([envelope, fieldOf(`${envelope}.${name}`)]).toEqual([envelope, fieldOf(name)]);
    },
  );

  it.each(['email.0.primary', 'phone.1.primary', 'emails.0.is_primary', 'phones.0.isPrimary', 'data.0.email.0.default'])(
    'is no address and no number where it says which of several is meant: %s',
    (name) => expect(fieldOf(name)).toBe('nothing'),
  );

  it.each([
    ['email.0.value', 'email'],
    ['phone.0.value', 'phone'],
    ['primary_email', 'email'],
    ['Primary phone', 'phone'],
    ['org_name', 'company'],
    ['company.properties.name', 'company'],
    ['guest.registration_answers.Newsletter ?', 'choice'],
    ['customFields.Newsletter', 'choice'],
  ])('%s is read as %s', (name, field) => expect(fieldOf(name)).toBe(field));
});
