/** The two languages that every sentence of lumo-check exists in. */
export type Lang = 'en' | 'fr';

/** One sentence in both languages, written on adjacent lines so that neither is forgotten. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}
