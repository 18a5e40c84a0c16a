import type { SenderKey } from '../../model/report/notices.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence } from '../grammar/typography.js';

/** What stands around the texts of notices, in the language of whoever prepares the campaign. */
export interface NoticePageWords {
  readonly title: (file: string, contacts: number) => string;
  readonly colon: string;
  readonly sources: string;
  readonly asWritten: string;
  readonly noSources: string;
  /** @param name of a source; absent where it may not be named */
  readonly source: (name: string | undefined, contacts: number, article: 13 | 14) => string;
  /** Of a source that is named elsewhere. */
  readonly ofSource: (contacts: number, article: 13 | 14) => string;
  /** All sources that may not be named. */
  readonly others: string;
  /** Of a text in which no source is told. */
  readonly anySource: string;
  /** Where not all of them are told. */
  readonly moreSources: (n: number) => string;
  readonly unnamed: string;
  readonly none: string;
  readonly channels: string;
  readonly blank: string;
  readonly items: string;
  readonly only: (article: 13 | 14) => string;
  readonly when: string;
  readonly missing: (keys: readonly SenderKey[]) => string;
  readonly law: string;
  readonly nobody: string;
}

const en = ({ plural, list }: LanguageForms): NoticePageWords => {
  const contacts = (n: number): string => plural(n, { one: '# contact', other: '# contacts' });
  return {
    title: (file, n) =>
      plural(n, { one: `What to tell the contact that remains of ${file}`, other: `What to tell the # contacts that remain of ${file}` }),
    colon: ': ',
    sources: 'Where they come from: one sentence for each source',
    asWritten: 'Names of sources are as your file writes them: reword those that a recipient would not understand.',
    noSources: 'The report names no source.',
    source: (name, n, article) => `${name ?? 'Other sources'}: ${contacts(n)}, article ${article}`,
    ofSource: (n, article) => `${contacts(n)}, article ${article}`,
    others: 'Other sources',
    anySource: 'the same whatever the source',
    moreSources: (n) =>
      plural(n, {
        one: 'The texts of # other source: lumo-check notices FILE.',
        other: 'The texts of # other sources: lumo-check notices FILE.',
      }),
    unnamed:
      'Sources that are not named here: too rare, too much like personal data, or given by you. Put the one of each contact in, from your file or as you gave it (--source).',
    none: 'No source',
    channels: 'Ready to paste, per channel',
    blank: 'The sentence of the source goes where {source} stands.',
    items: 'What else they must be told: in the message, or behind a link',
    only: (article) => `article ${article} only`,
    when: 'When, and how',
    missing: (keys) =>
      `Between square brackets is what you still have to say. In the configuration: sender: { ${keys.map((key) => `${key}: …`).join(', ')} }. ${plural(keys.length, { one: 'One is missing', other: '# are missing' })}: ${list(keys)}.`,
    law: 'Texts',
    nobody: 'Nobody remains: there is nobody to tell.',
  };
};

const fr = ({ plural, list }: LanguageForms): NoticePageWords => {
  const contacts = (n: number): string => plural(n, { one: '# contact', other: '# contacts' });
  return {
    title: (file, n) =>
      plural(n, {
        one: `Ce qu’il faut dire au contact qui reste de ${file}`,
        other: `Ce qu’il faut dire aux # contacts qui restent de ${file}`,
      }),
    colon: '\u00a0: ',
    sources: frenchSentence`D’où ils viennent : une phrase par source`,
    asWritten: frenchSentence`Les noms des sources sont ceux de votre fichier : réécrivez ceux qu’un destinataire ne comprendrait pas.`,
    noSources: 'Le rapport ne nomme aucune source.',
    source: (name, n, article) => frenchSentence`${name ?? 'Autres sources'} : ${contacts(n)}, article ${article}`,
    ofSource: (n, article) => `${contacts(n)}, article ${article}`,
    others: 'Autres sources',
    anySource: 'le même quelle que soit la source',
    moreSources: (n) =>
      plural(n, {
        one: frenchSentence`Les textes d’# autre source : lumo-check notices FICHIER.`,
        other: frenchSentence`Les textes de # autres sources : lumo-check notices FICHIER.`,
      }),
    unnamed: frenchSentence`Sources qui ne sont pas nommées ici : trop rares, trop proches d’une donnée personnelle, ou données par vous. Mettez celle de chaque contact, depuis votre fichier ou telle que vous l’avez donnée (--source).`,
    none: 'Aucune source',
    channels: 'À coller, canal par canal',
    blank: 'La phrase de la source se met à la place de {source}.',
    items: frenchSentence`Ce qu’il faut leur dire aussi : dans le message, ou derrière un lien`,
    only: (article) => `article ${article} seulement`,
    when: 'Quand, et comment',
    missing: (keys) =>
      frenchSentence`Ce qui reste à dire est entre crochets. Dans la configuration : sender: { ${keys.map((key) => `${key}: …`).join(', ')} }. ${plural(keys.length, { one: 'Il en manque un', other: 'Il en manque #' })} : ${list(keys)}.`,
    law: 'Textes',
    nobody: frenchSentence`Il ne reste personne : il n’y a personne à informer.`,
  };
};

export const noticePageWords = wordTable<NoticePageWords>({ en, fr });
