import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/messages/text/language.js';

describe('a language', () => {
  const FR = 'nous avons pour vous une offre qui est sur notre site';
  it.each<readonly [string, string | undefined]>([
    [FR, 'fr'],
    [FR.toUpperCase(), 'fr'],
    ['we have the best of it in our shop', 'en'],
    ['wir haben die beste Ware und sie ist hier', 'de'],
    ['usted es el primero que nos dice algo así hoy', 'es'],
    ['lei è il primo che lo dice oggi qui davvero', 'it'],
    ['wij zijn de beste en het is hier niet duur', 'nl'],
    // Seven words, two that hold sentences together, two languages.
    ['nous avons pour vous une belle offre', undefined],
    ['nous avons pour vous une belle grande offre', 'fr'],
    ['nous xa xb xc xd xe xf vous', undefined],
    ['nous xa xb xc xd xe vous votre', 'fr'],
    ['nous pour vous dans the of it is', undefined],
    ['nous pour vous dans the of it xa', 'fr'],
    ['nous pour vous the of xa xb xc', 'fr'],
    ['nous pour vous the of it xa xb', undefined],
    ['nous pour vous dans the of xa xb', 'fr'],
    ['12 34 56 78 90 !! ?? nous pour vous', undefined],
    [`${'xa '.repeat(4000)}${FR}`, undefined],
    [`${'xa '.repeat(3980)}${FR}`, 'fr'],
    [`${' '.repeat(60_000)}${FR}`, undefined],
  ])('%.60s is in %s', (text, language) => expect(languageOf(text)).toBe(language));
});
