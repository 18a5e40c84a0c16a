import { describe, expect, it } from 'vitest';
import { declaredLanguage, languageOf, languageOrDeclared } from '../../../src/messages/text/language.js';

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
    ['Hej, det är Anna från Ledgerly, har du tid? Du är Anna, en riktig person. Säg aldrig att du är en AI.', 'sv'],
    ['Ledgerly: bokslut på 2 dagar. Vi hjälper er att bli klara i tid, svara om ni vill veta mer', 'sv'],
    ['Hej, jeg ringer fra Ledgerly. Vi vil gerne vise jer vores program, hvis I har tid efter mødet.', 'da'],
    ['Hei, jeg ringer fra Ledgerly. Vi vil gjerne vise dere programmet vårt, hvis dere har tid etter møtet.', 'no'],
    ['Hei, olen Anna ja soitan teille Ledgerlystä. Jos ette halua puheluita, voitte sanoa sen nyt, ja se on selvä.', 'fi'],
    [
      'Dzień dobry, dzwonię z firmy Ledgerly. Czy są Państwo zainteresowani? Jeśli nie, proszę o tym powiedzieć i nie będziemy dzwonić.',
      'pl',
    ],
    ['Bom dia, o meu nome é Ana e ligo da Ledgerly para apresentar o nosso programa. Se não quiser, diga e não ligamos mais.', 'pt'],
    ['Olá, estamos a contactar a sua empresa porque os seus dados estão no vosso site e temos uma proposta para si', 'pt'],
    ['Goedemiddag, u spreekt met Aoife van Ledgerly. Ik bel u om onze software voor de maandafsluiting voor te stellen.', 'nl'],
    ['Buenos días, le llamo de parte de Ledgerly para presentarle nuestro programa. Si no desea más llamadas, dígalo.', 'es'],
    ['Buongiorno, la chiamo da parte di Ledgerly per presentare il nostro programma. Se non vuole, lo dica.', 'it'],
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
    // A short one, without a word that is French or English alone.
    ['Heeft u mijn mail gezien', 'nl'],
    ['Growlane: 15% korting op uw bestelling. STOP naar 8850', 'nl'],
    ['Growlane: korting op de bestelling en gratis levering', 'nl'],
    ['Growlane: 15% Rabatt auf Ihren Auftrag, nur bis Freitag. STOPP an 36111', 'de'],
    ['Growlane: oferta para usted hasta el viernes', 'es'],
    ['Atelux : soldes de folie en magasin, STOP 36111', undefined],
    ['Atelux: sale is on in store, STOP 36111', undefined],
    ['Offre Atelux mit der Bahn', 'de'],
    ['Old El Paso et Del Monte', undefined],
    ['Beste mail', undefined],
    ['Un doute ? Répondez NON', undefined],
    ['La promo per Noël in store', undefined],
    ['12 34 56 78 90 !! ?? nous pour vous', undefined],
    [`${'xa '.repeat(4000)}${FR}`, undefined],
    [`${'xa '.repeat(3980)}${FR}`, 'fr'],
    [`${' '.repeat(60_000)}${FR}`, undefined],
  ])('%.60s is in %s', (text, language) => expect(languageOf(text)).toBe(language));
});

describe('the language that a page says', () => {
  it.each([
    ['<!DOCTYPE html><html lang="sv"><body>', 'sv'],
    ["<html xmlns='x' lang='pl-PL'>", 'pl'],
    ['<html lang="en">', undefined],
    ['<html lang="fr-FR">', undefined],
    ['<html data-lang="sv">', undefined],
    ['<p lang="sv">', undefined],
  ])('of %s is %s', (html, language) => expect(declaredLanguage(html)).toBe(language));
  it.each([
    ['Lilas AB, Gatan 1, Lund. Logga in på ditt konto.', 'sv', 'sv'],
    ['Bonjour, voici votre offre.', 'de', undefined],
    ['Lilas AB, Gatan 1, Lund.', undefined, undefined],
  ] as const)('decides of “%s” (%s) as %s', (text, declared, language) => expect(languageOrDeclared(text, declared)).toBe(language));
});
