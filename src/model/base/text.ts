/** Every language that lumo-check speaks. A table that lacks a sentence in one of them does not compile. */
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];

/** One sentence in every language, written on adjacent lines so that none is forgotten. */
export type Text = Readonly<Record<Lang, string>>;
