import { describe, expect, it } from 'vitest';
import { clauseFeatures } from '../../src/intents/clauses.js';
import { featuresOf } from '../../src/intents/features.js';
import { wordsOf } from '../../src/intents/sentence-words.js';

const meansOf = (sentence: string): readonly string[] => wordsOf(sentence).flatMap(({ means }) => means);

/** What a word means among others, and what a word that is nearly the same must not mean. */
const MEANINGS: readonly (readonly [sentence: string, means: string, not: string])[] = [
  // "pr" is short for "pour"; the beginning of "présenter", before its accent, is not.
  ['présenter', 'PROPOSE', 'TO'],
  ['préférez', 'WANT', 'TO'],
  ['pr', 'TO', 'PROPOSE'],
  // Double letters are compared as one in long words, and tell short ones apart.
  ['apeler', 'CALLV', 'NEG'],
  ['off', 'REMOVE', 'OFW'],
  ['of', 'OFW', 'REMOVE'],
  ['too', 'ALSO', 'TOW'],
  ['to', 'TOW', 'ALSO'],
  ['pas', 'NEG', 'PASSED'],
  ['passed', 'PASSED', 'NEG'],
  ['notre', 'OUR', 'NOTEV'],
  ['demande', 'SAY', 'ASSUME'],
  ['working', 'TEST_NOTHING', 'HOLDBACK'],
  // What stands for an address, a link or a tag is no word, and a word is none of them.
  ['stop@brise.example', 'MAILADDRESS', 'STOP'],
  ['https://brise.example/stop', 'WEBADDRESS', 'STOP'],
  ['{{company}}', 'TAGCOMPANY', 'FROMCO'],
  ['tagline', 'TEST_NOTHING', 'TAG'],
  // A phrase means what it means, and what its words mean.
  ['mettre fin', 'STOP', 'TEST_NOTHING'],
  ['mettre fin', 'PUT', 'TEST_NOTHING'],
];

describe('what words mean', () => {
  it.each(MEANINGS)('%s: %s, not %s', (sentence, means, not) => {
    if (means !== 'TEST_NOTHING') expect(meansOf(sentence)).toContain(means);
    expect(meansOf(sentence)).not.toContain(not);
  });
});

describe('what a model is told of a sentence', () => {
  it('says that something unknown is spoken of, and how much of it', () => {
    const features = featuresOf(wordsOf('stop feeding pigeons'));
    expect(features).toContain('STOP+X');
    expect(features).toContain('#u2');
    expect(featuresOf(wordsOf('stop these messages'))).not.toContain('STOP+X');
  });

  it('says how clauses begin and after which sign', () => {
    const features = clauseFeatures(wordsOf('refus : noter, remercier'));
    expect(features).toEqual(expect.arrayContaining(['^OPPOSE', '|NOTEV', ':|NOTEV', '|BYE', ',|BYE']));
    expect(features).not.toContain('|OPPOSE');
  });

  it('says what is asked, up to the sign before the question', () => {
    const asked = clauseFeatures(wordsOf('je note. vous refusez ?')).filter((feature) => feature.startsWith('?'));
    expect(asked).toEqual(expect.arrayContaining(['?OPPOSE', '?YOU']));
    expect(clauseFeatures(wordsOf('je note : vous refusez ?'))).not.toContain('?NOTEV');
    expect(clauseFeatures(wordsOf('vous refusez.')).filter((feature) => feature.startsWith('?'))).toEqual([]);
  });
});
