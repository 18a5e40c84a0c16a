import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  BUSINESS,
  BUSINESS_BEHIND,
  CIVILITIES,
  DENIALS,
  EVIDENCE,
  EVIDENCE_BEFORE,
  FILLERS,
  HARMLESS,
  LEXICON,
  NEGATIONS,
  PERSONS,
  SENSITIVE_CATEGORIES,
} from '../../../src/fields/sensitive/lexicon-data.js';
import { expandPhrase, phrasesOf, writtenPhrases } from '../../../src/fields/sensitive/lexicon-notation.js';
import { makeLexiconReader } from '../../../src/fields/sensitive/lexicon-reader.js';
import { growTrie, makeLexiconTrie } from '../../../src/fields/sensitive/lexicon-trie.js';
import { plainWords } from '../../../src/fields/text/plain-words.js';
import { COMMON_FACTS } from '../../../src/model/rule/fact.js';

/** One phrase as it is written down: words, choices, endings, commas between. */
const phrases = z.string().regex(/^[\s\p{L}\d~{}|'!,-]+$/u, "letters, digits, ~ { } | ' ! and commas only");
const schema = z.record(z.enum(SENSITIVE_CATEGORIES), z.strictObject({ fr: phrases, en: phrases, weak: phrases.optional() }));

const texts = Object.values(LEXICON).flatMap(({ fr, en, weak = '' }) => [fr, en, weak]);
const sure = SENSITIVE_CATEGORIES.flatMap((category) =>
  [LEXICON[category].fr, LEXICON[category].en].flatMap((text) => phrasesOf(text).map((phrase) => ({ category, ...phrase }))),
);
const weak = SENSITIVE_CATEGORIES.flatMap((category) => phrasesOf(LEXICON[category].weak ?? '').map((phrase) => ({ category, ...phrase })));

describe('the data of the lexicon', () => {
  it('follows its schema', () => {
    expect(() => schema.parse(LEXICON)).not.toThrow();
    expect(phrases.safeParse(HARMLESS).error).toBeUndefined();
  });

  it('closes every brace that it opens', () => {
    for (const text of [...texts, HARMLESS]) {
      for (const phrase of text.split(',')) {
        expect([phrase, phrase.split('{').length]).toEqual([phrase, phrase.split('}').length]);
        expect(phrase, phrase).not.toMatch(/\|[^{}]*$|^[^{}]*\|/);
      }
    }
  });

  it('has no phrase so short that anything could be meant', () => {
    for (const { text } of [...sure, ...weak]) expect([text, plainWords(text).length >= 3]).toEqual([text, true]);
  });

  it('gives no phrase two categories', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { text, category } of [...sure, ...weak]) {
      meanings.set(plainWords(text), (meanings.get(plainWords(text)) ?? new Set()).add(category));
    }
    expect([...meanings].filter(([, set]) => set.size > 1).map(([text, set]) => `${text}: ${[...set].join(', ')}`)).toEqual([]);
  });

  it('calls no phrase sure and weak at once', () => {
    const known = new Set(sure.map(({ text }) => plainWords(text)));
    expect(weak.filter(({ text }) => known.has(plainWords(text))).map(({ text }) => text)).toEqual([]);
  });

  it('asks for an é only where there is one', () => {
    for (const { text, strict } of sure) if (strict) expect(text).toMatch(/é/);
  });

  it('has no harmless phrase without a phrase of the lexicon in it', () => {
    const known = [...sure, ...weak].map(({ text }) => ` ${plainWords(text)} `);
    const useless = HARMLESS.split(',')
      .map((phrase) => phrase.trim())
      .filter(
        (phrase) => phrase !== '' && !expandPhrase(phrase).some((text) => known.some((one) => ` ${plainWords(text)} `.includes(one))),
      );
    expect(useless).toEqual([]);
  });

  it('has no harmless phrase that is in the lexicon itself', () => {
    const known = new Set([...sure, ...weak].map(({ text }) => plainWords(text)));
    const both = phrasesOf(HARMLESS).filter(({ text }) => known.has(plainWords(text)));
    expect(both.map(({ text }) => text)).toEqual([]);
  });

  it('has lists of words that are folded, once each', () => {
    for (const list of [BUSINESS, BUSINESS_BEHIND, CIVILITIES, DENIALS, EVIDENCE, EVIDENCE_BEFORE, FILLERS, NEGATIONS, PERSONS]) {
      const words = list.trim().split(/\s+/);
      expect(words.filter((word) => plainWords(word) !== word)).toEqual([]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('fits in its tree', () => {
    const trie = makeLexiconTrie();
    trie.waiting.forEach((_, pair) => {
      growTrie(trie, pair);
    });
    expect(trie.nodes).toBeGreaterThan(5000);
    expect(trie.nodes).toBeLessThan(0xffff);
  });

  it('waits with the phrases of two letters until a text has them, and misses none', () => {
    const { read } = makeLexiconReader();
    expect(sure.filter(({ text }) => read(`${text}.`) === 0).map(({ text }) => text)).toEqual([]);
    for (const phrase of [...texts, HARMLESS].flatMap(writtenPhrases)) expect(phrase.slice(0, 3), phrase).not.toContain('~');
  });

  it.each(['en', 'fr'] as const)('has a word in %s for every category', (lang) => {
    const said = SENSITIVE_CATEGORIES.map((category) => COMMON_FACTS.category.is[category][lang]);
    expect(new Set(said).size).toBe(SENSITIVE_CATEGORIES.length);
    expect(said.every((word) => word.length > 3)).toBe(true);
  });
});

describe('the notation', () => {
  it.each([
    ['plain words', 'arrêt maladie', ['arrêt maladie']],
    ['all endings', 'syndiqué~', ['syndiqué', 'syndiquée', 'syndiqués', 'syndiquées']],
    ['a plural', 'malade~s', ['malade', 'malades']],
    ['a choice', '{gros|vieux} con', ['gros con', 'vieux con']],
    ['a choice of endings', 'menteu{r|se}', ['menteur', 'menteuse']],
    ['a choice that may be nothing', 'fait {le |}ramadan', ['fait le ramadan', 'fait ramadan']],
    ['a choice inside a choice', '{du {dos|pied}|de la hanche}', ['du dos', 'du pied', 'de la hanche']],
  ])('%s', (_, phrase, written) => {
    expect([...expandPhrase(phrase)].sort()).toEqual([...written].sort());
  });
});
