import { describe, expect, it } from 'vitest';
import { environmentLayer } from '../../../src/config/resolve/environment-layer.js';
import { languageOf } from '../../../src/config/resolve/language.js';
import { errorOf } from '../helpers.js';

const BROUGHT = [{ tag: 'es' }, { tag: 'pt-BR' }, { tag: 'br', base: 'fr' }] as const;
const FROM = { en: 'here', fr: 'ici' };
const speak = (tag: string) => languageOf(tag, BROUGHT, FROM);

describe('the language that is spoken', () => {
  it.each([
    ['en', { lang: 'en' }],
    ['fr', { lang: 'fr' }],
    ['fr-CA', { lang: 'fr' }],
    ['es', { lang: 'en', translation: 'es' }],
    ['es-MX', { lang: 'en', translation: 'es' }],
    ['pt-BR', { lang: 'en', translation: 'pt-BR' }],
    ['br', { lang: 'fr', translation: 'br' }],
  ])('%s', (tag, settings) => expect(speak(tag)).toEqual(settings));

  it.each(['pt', 'de', 'de-AT'])('%s, which nobody brings, is refused with those that are there', async (tag) => {
    const { what } = await errorOf(() => speak(tag));
    expect(what.en).toContain(`lang: "${tag.slice(0, 2)}" is not allowed. Allowed: en, fr, es, pt-BR, br.`);
    expect(what.fr).toContain('« ');
  });

  it.each([
    ['es_ES.UTF-8', 'es'],
    ['FR', 'fr'],
    ['pt-BR', 'pt-BR'],
    [' es ', 'es'],
  ])('LUMO_LANG=%s asks for %s', (value, lang) => expect(environmentLayer({ LUMO_LANG: value }).config.lang).toBe(lang));
});
