import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { ADAPTERS } from '../../../src/lists/adapters/all-adapters.js';
import { findAdapter } from '../../../src/lists/adapters/find-adapter.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

const adapter = (id: string) => ADAPTERS.find((one) => one.id === id);

describe('every adapter', () => {
  test('has an id of its own, in order, that starts with its country', () => {
    const ids = ADAPTERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const { id, country } of ADAPTERS) {
      expect(id).toMatch(/^[a-z]{2}-[a-z]+(?:-[a-z]+)*$/);
      expect(id.slice(0, 2)).toBe(country === 'GB' ? 'uk' : country.toLowerCase());
    }
  });

  for (const one of ADAPTERS) {
    test(`${one.id} says what it reads, of whom, in both languages`, () => {
      for (const text of [one.title, one.howTo, one.note, one.abolished]) {
        if (!text) continue;
        expect(text.en.trim()).toBe(text.en);
        expect(text.en.length).toBeGreaterThan(8);
        expect(text.fr.length).toBeGreaterThan(8);
        expect(text.fr).not.toMatch(/['"]/);
      }
      expect(one.source === '' || /^https?:\/\/\S+$/.test(one.source)).toBe(true);
      // What is told as read must have been read somewhere.
      expect(one.sure === 'text' && one.source === '').toBe(false);
    });

    test(`${one.id} bars the channels of its recipes, and has one age at most`, () => {
      const barred = new Set(one.recipes.flatMap(({ channels }) => channels));
      if (one.kind === 'directory') expect(one.recipes).toEqual([]);
      else expect(CHANNELS.filter((channel) => barred.has(channel))).toEqual(CHANNELS.filter((channel) => one.channels.includes(channel)));
      if (one.recipes.length > 0) expect([...new Set(one.recipes.map(({ identifier }) => identifier))]).toEqual(one.identifiers);
      expect(one.maxAgeDays !== undefined && one.maxAgeMonths !== undefined).toBe(false);
      if (one.kind !== 'directory' && !one.abolished) expect(one.maxAgeDays ?? one.maxAgeMonths).toBeGreaterThan(0);
      for (const day of [one.from, one.to]) if (day !== undefined) expect(parseIsoDay(day)).not.toBeNaN();
    });

    test(`${one.id} names its calling codes when its entries are numbers`, () => {
      expect(one.callingCodes !== undefined).toBe(one.identifiers.includes('phone'));
      for (const code of one.callingCodes ?? []) expect(code).toMatch(/^\+\d{1,3}$/);
    });
  }
});

describe('what the law says of ages', () => {
  const ages: Readonly<Record<string, [number | undefined, number | undefined]>> = {
    'at-ecg': [1, undefined],
    'be-dncm': [5, undefined],
    'ca-dncl': [31, undefined],
    'de-robinson': [7, undefined],
    'dk-robinson': [undefined, 3],
    'fr-bloctel': [30, undefined],
    'fr-robinson-ufmd': [90, undefined],
    'ie-ndd': [28, undefined],
    'it-rpo': [15, undefined],
    'no-reservasjon': [undefined, 1],
    'se-nix': [undefined, 2],
    'uk-ctps': [28, undefined],
    'uk-tps': [28, undefined],
    'us-dnc': [31, undefined],
  };
  for (const [id, [days, months]] of Object.entries(ages)) {
    test(`${id}: ${days ?? months} ${days === undefined ? 'months' : 'days'}`, () => {
      expect([adapter(id)?.maxAgeDays, adapter(id)?.maxAgeMonths]).toEqual([days, months]);
    });
  }

  test('only what a law or a code it recognises makes one consult is compulsory', () => {
    const free = ADAPTERS.filter(({ compulsory }) => compulsory !== true).map(({ id }) => id);
    expect(free).toEqual(['be-robinson', 'de-ddv', 'de-robinson', 'fr-robinson-ufmd', 'nl-bel-me-niet']);
  });

  test('the lists that hold businesses say so', () => {
    const both = ADAPTERS.filter(({ scope }) => scope.audience !== 'consumer').map(({ id }) => id);
    expect(both).toEqual(
      'at-ecg at-ecg-file be-dncm ch-asterisk fr-directory fr-sirene ie-ndd it-rpo it-rpo-post pt-dgc uk-ctps uk-tps'.split(' '),
    );
  });
});

test('Spain writes one number in two ways, for calls and for SMS', () => {
  const phones = adapter('es-robinson')?.recipes.filter(({ identifier }) => identifier === 'phone');
  expect(phones?.map(({ channels, recipe }) => [channels, recipe.before])).toEqual([
    [['phone'], '04'],
    [['sms'], '03'],
  ]);
});

test('the Austrian forms differ in the algorithm and in the domain', () => {
  const of = (id: string) => adapter(id)?.recipes.map(({ recipe }) => `${recipe.algorithm} ${recipe.normaliser}`);
  expect(of('at-ecg')).toEqual(['sha512 lower', 'sha512 domain']);
  expect(of('at-ecg-file')).toEqual(['sha1 lower', 'sha1 at-domain']);
  // Widths in hexadecimal, so that a file of one form cannot pass for the other.
  expect(createHash('sha512').update('').digest('hex')).toHaveLength(128);
  expect(adapter('at-ecg-file')?.format).toBe('raw-sha1');
});

describe('an adapter that somebody names', () => {
  test('is found whatever the case and the blanks around', () => expect(findAdapter(' UK-TPS ', 'tps.csv').id).toBe('uk-tps'));

  test('is refused when nobody knows it, with what was probably meant and those that are known', () => {
    expect(() => findAdapter('uk-mps', 'tps.csv')).toThrow(
      expect.objectContaining({
        code: 'LUMO_LIST_ADAPTER',
        exitCode: 2,
        what: {
          en: 'The list "tps.csv" names an adapter that does not exist.',
          fr: 'La liste « tps.csv » nomme un adaptateur qui n’existe pas.',
        },
        hint: {
          en: expect.stringMatching(/^Did you mean uk-tps\? .*at-ecg, at-ecg-file, be-dncm,/),
          fr: expect.stringMatching(/^Vouliez-vous dire uk-tps \? Adaptateurs connus : at-ecg, /),
        },
      }),
    );
    expect(() => findAdapter('uk-mps', 'tps.csv')).toThrow(
      expect.objectContaining({ hint: { en: expect.not.stringContaining('nl-'), fr: expect.anything() } }),
    );
  });

  test('is refused with an explanation when its list is no more', () => {
    expect(() => findAdapter('nl-bel-me-niet', 'bmn.csv')).toThrow(
      expect.objectContaining({
        code: 'LUMO_LIST_ADAPTER',
        exitCode: 2,
        what: { en: expect.stringContaining('abolished on 1 July 2021'), fr: expect.stringContaining('supprimé le 1er juillet 2021') },
        hint: { en: expect.stringContaining('consent'), fr: expect.stringContaining('consentement') },
      }),
    );
  });
});
