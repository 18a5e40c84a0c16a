/** What must not stand in a sentence that tells a number: a noun that does not agree with it, a "de" that is not elided. */
const INVARIABLE: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  fr: new Set('mois fois refus temps pays cas sans dans plus moins hors sous sus vous nous ans-là puis dès après'.split(' ')),
  en: new Set('is was has does as us less plus this across versus address needs runs holds'.split(' ')),
};
const NUMBER = '(?<![\\d.,:/\u202f\u00a0-])';
const ONE = { en: new RegExp(`${NUMBER}1 (\\p{Ll}+s)(?!\\p{L})`, 'gu'), fr: new RegExp(`${NUMBER}[01] (\\p{Ll}+[sx])(?!\\p{L})`, 'gu') };
const ELIDED = /(?:^|[\s(])(?:de|que|jusque) une?(?!\p{L})|(?:^|[\s(])(?:de|le|la|les|des) 1 (?:mois|jour|an|ligne)(?!\p{L})/iu;

/** The faults of agreement of one sentence, each as it stands there; none for a good one. */
export const faultsOf = (text: string, lang: 'en' | 'fr'): readonly string[] => [
  ...[...text.matchAll(ONE[lang])].filter(([, noun]) => !INVARIABLE[lang].has(noun as string)).map(([found]) => found),
  ...(lang === 'fr'
    ? (ELIDED.exec(text) ?? [])
    : (/(?<![\p{L}\d])[02-9] (?:row|contact|day|month|year|file|list|column|rule|entry|cell|run)(?![\p{L}-]| \p{Ll}+s(?!\p{L}))/u.exec(
        text,
      ) ?? [])),
  ...(/undefined|NaN|\[object|\{\w+:|#/.exec(text) ?? []),
];
