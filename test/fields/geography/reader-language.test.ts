import { describe, expect, it } from 'vitest';
import { languageOfCell, languageOfCountry } from '../../../src/fields/geography/reader-language.js';

describe('the language of a contact', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['en_GB', 'en'],
    ['Français', 'fr'],
    ['FRENCH', 'fr'],
    ['Deutsch', 'de'],
    ['nl-BE', 'nl'],
    ['Français, anglais', undefined],
    ['fr/en', undefined],
    ['pt', undefined],
    ['', undefined],
  ])('cell %s: %s', (text, language) => expect(languageOfCell(text)).toBe(language));
  it.each([
    ['France', 'fr'],
    ['FR', 'fr'],
    ['Allemagne', 'de'],
    ['UK', 'en'],
    ['Belgique', undefined],
    ['CH', undefined],
    ['Luxembourg', undefined],
    ['Canada', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ])('country %s: %s', (text, language) => expect(languageOfCountry(text)).toBe(language));
});
