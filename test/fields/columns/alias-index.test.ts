import { describe, expect, it } from 'vitest';
import { aliasesOf, aliasPhrases, type HeaderHint, lookupAlias } from '../../../src/fields/columns/alias-index.js';
import { readHeader } from '../../../src/fields/columns/header-reader.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';
import { FIELD_NAMES, FIELDS } from '../../../src/model/contact/field.js';

const told = (hint: HeaderHint | undefined): string =>
  hint === undefined ? '' : hint.is === 'field' ? hint.field : hint.is === 'choice' ? `choice ${hint.choice.phrases[0]}` : 'nothing';

describe('the alias table', () => {
  it('gives no phrase two meanings', () => {
    const meanings = new Map<string, Set<string>>();
    const names = new Set<string>(FIELD_NAMES);
    for (const [phrase, hint] of aliasPhrases()) {
      // A field's own name in code yields to what the same word means to people (`card`, `union`).
      if (hint.is === 'field' && names.has(phrase) && phrase === hint.field) continue;
      const key = foldHeader(phrase).replaceAll(' ', '');
      meanings.set(key, (meanings.get(key) ?? new Set()).add(told(hint)));
    }
    expect([...meanings].filter(([, set]) => set.size > 1).map(([key, set]) => `${key}: ${[...set].join(', ')}`)).toEqual([]);
  });

  it.each(FIELD_NAMES.filter((name) => name !== 'other'))('maps the plain header of %s to it', (name) => {
    expect(told(readHeader(FIELDS[name].header))).toBe(name);
    expect(told(readHeader(FIELDS[name].header.toUpperCase().replaceAll('_', ' ')))).toBe(name);
    expect(aliasesOf(name)[0]).toBe(FIELDS[name].header);
  });

  it('never maps a header to `other`, which only configuration gives', () => {
    expect([...aliasPhrases()].some(([, hint]) => hint.is === 'field' && hint.field === 'other')).toBe(false);
    expect(told(readHeader('Autre'))).toBe('');
  });

  it('finds every phrase that the documentation lists', () => {
    for (const name of FIELD_NAMES) {
      if (name === 'other') continue;
      for (const alias of aliasesOf(name))
        expect(`${alias} → ${told(lookupAlias(foldHeader(alias).split(' ')))}`).toBe(`${alias} → ${name}`);
    }
  });
});

describe('a header that announces a date', () => {
  it.each([
    ['date_dernier_contact_entrant', 'lastInboundAt'],
    ['Date du dernier contact entrant', 'lastInboundAt'],
    ['Date of last inbound contact', 'lastInboundAt'],
    ['Fecha del último contacto entrante', 'lastInboundAt'],
    ['Date de consentement', 'consentAt'],
  ])('%s is %s', (header, field) => {
    expect(told(readHeader(header))).toBe(field);
  });

  it.each(['Date email', 'Date du nom', 'Date de la ville', 'Date', 'Date de', 'Data'])('%s is no field that holds no dates', (header) => {
    const hint = readHeader(header);
    expect(hint?.is === 'field' ? FIELDS[hint.field].kind : 'date').toBe('date');
  });
});
