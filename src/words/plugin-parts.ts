import type { Lang } from '../model/base/text.js';
import { textsIn } from './grammar/bilingual.js';

const PARTS = {
  kinds: {
    presets: { en: 'preset', fr: 'préréglage' },
    reporters: { en: 'reporter', fr: 'rapporteur' },
    readers: { en: 'reader of contact files', fr: 'lecteur de fichiers de contacts' },
    adapters: { en: 'adapter of a list', fr: 'adaptateur de liste' },
    headers: { en: 'words for headers', fr: 'mots d’en-têtes' },
    languages: { en: 'language', fr: 'langue' },
  },
  brought: { en: (plugin: string) => `Brought by the plugin ${plugin}`, fr: (plugin: string) => `Apporté par le plugin ${plugin}` },
  ours: { en: 'Always there', fr: 'Toujours là' },
  plugin: { en: (plugin: string) => `Plugin ${plugin}`, fr: (plugin: string) => `Plugin ${plugin}` },
  use: { en: 'How it is used', fr: 'Comment s’en servir' },
  sets: { en: 'What it sets', fr: 'Ce qu’il règle' },
  rulesSet: { en: 'Rules that it sets', fr: 'Règles qu’il règle' },
  /** What a language has words for. */
  speaks: {
    en: (rules: string, base: string) => `Has words for ${rules}; whatever else is said in ${base}.`,
    fr: (rules: string, base: string) => `A des mots pour ${rules} ; tout le reste est dit en ${base}.`,
  },
  /** What speaks where a language has no words. */
  english: { en: 'English', fr: 'anglais' },
  french: { en: 'French', fr: 'français' },
} as const;

/** What is said of the parts of a plugin. */
export const pluginWords = (lang: Lang) => textsIn(PARTS, lang);
