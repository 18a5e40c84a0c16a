import { describe, expect, it } from 'vitest';
import { DE } from '../../../src/fields/columns/aliases/de.js';
import { EN } from '../../../src/fields/columns/aliases/en.js';
import { ES } from '../../../src/fields/columns/aliases/es.js';
import { FR } from '../../../src/fields/columns/aliases/fr.js';
import { IT } from '../../../src/fields/columns/aliases/it.js';
import { NL } from '../../../src/fields/columns/aliases/nl.js';
import { lookupAlias } from '../../../src/fields/columns/headers/alias-index.js';
import { aliasKeys } from '../../../src/fields/columns/headers/alias-keys.js';
import { aliasPhrases } from '../../../src/fields/columns/headers/alias-phrases.js';
import { AMBIGUOUS_HEADERS } from '../../../src/fields/columns/headers/ambiguous-headers-data.js';
import type { HeaderHint } from '../../../src/fields/columns/headers/header-hint.js';
import { readHeader } from '../../../src/fields/columns/headers/header-reader.js';
import { loose } from '../../../src/fields/columns/headers/phrase-keys.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';
import { FIELD_NAMES, FIELDS } from '../../../src/model/contact/field.js';

const told = (hint: HeaderHint | undefined): string =>
  hint === undefined ? '' : hint.is === 'field' ? hint.field : hint.is === 'choice' ? `choice ${hint.choice.phrases[0]}` : 'nothing';

/** What only French files have, or only they name. */
const OF_FRANCE = [
  ...['siren', 'siret', 'legalCategory', 'naf', 'nafVersion', 'communeCode', 'department', 'unitDiffusion', 'establishmentDiffusion'],
  ...['publicContactUrl', 'consentFor', 'oppositionAppliedAt', 'bloctelCheckedAt', 'biometrics'],
];

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
  });

  it.each([
    ['French', FR, []],
    ['English', EN, ['communeCode', 'department']],
    ['German', DE, OF_FRANCE],
    ['Spanish', ES, [...OF_FRANCE, 'directoryMention']],
    ['Italian', IT, OF_FRANCE],
    ['Dutch', NL, [...OF_FRANCE, 'directoryMention']],
  ] as const)('has names in %s for every field but those of France', (_, table, but) => {
    const nameless = FIELD_NAMES.filter((name) => (table[name] ?? []).length === 0);
    expect(nameless.toSorted()).toEqual([...but, 'other'].toSorted());
  });

  it('has phrases for every header of several meanings, and what each is beside others', () => {
    expect(AMBIGUOUS_HEADERS.filter(({ phrases }) => phrases.length === 0)).toEqual([]);
  });

  it('never maps a header to `other`, which only configuration gives', () => {
    expect([...aliasPhrases()].some(([, hint]) => hint.is === 'field' && hint.field === 'other')).toBe(false);
    expect(told(readHeader('Autre'))).toBe('');
  });

  it('finds every phrase that it was made of', () => {
    for (const [phrase, hint] of aliasPhrases()) {
      // What means something else to people wins over the name of a field in code.
      if (hint.is === 'field' && phrase === hint.field) continue;
      expect(`${phrase} → ${told(lookupAlias(foldHeader(phrase).split(' ')))}`).toBe(`${phrase} → ${told(hint)}`);
    }
  });

  it('leaves a loose key of two meanings without any', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [phrase, hint] of aliasPhrases()) {
      const key = loose(foldHeader(phrase).split(' '));
      meanings.set(key, (meanings.get(key) ?? new Set()).add(told(hint)));
    }
    const torn = [...meanings].filter(([, set]) => set.size > 1).map(([key]) => key);
    expect(torn.length).toBeGreaterThan(0);
    const all = aliasKeys();
    for (const key of torn) expect(all.filter(({ hint, loose: keys }) => hint !== undefined && keys.split('|').includes(key))).toEqual([]);
  });

  it('is the same after JSON, as the build keeps it', () => {
    expect(JSON.parse(JSON.stringify(aliasKeys()))).toEqual(aliasKeys());
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
