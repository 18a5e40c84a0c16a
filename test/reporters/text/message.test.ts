import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import { messageParts, messageText } from '../../../src/reporters/text/message.js';
import { wordsFor } from '../../../src/words/index.js';

const WORDS = wordsFor('fr');
const ruleSaying = (fr: string): AnyRule => ({ messages: { a: { en: fr, fr } } }) as unknown as AnyRule;

describe('the parts of a message', () => {
  it.each([
    ['Adresse illisible : corrigez-la', 'Adresse illisible', 'corrigez-la'],
    ['Une date : la plus ancienne : gardez-la', 'Une date', 'la plus ancienne\u00a0: gardez-la'],
    ['Sans suite', 'Sans suite', ''],
    ['À 12:30, en retard', 'À 12:30, en retard', ''],
    ['Plus de {months:un mois|# mois} : effacez', 'Plus de 36 mois', 'effacez'],
  ])('of “%s” are a fact and what to do', (text, fact, todo) => {
    expect(messageParts(WORDS, 'a', ruleSaying(text), { months: 36 })).toEqual({ fact, todo });
  });

  it.each(['a', 'toString', '\u001b[2J'])('of a rule that is not loaded are the harmless id of the message: %j', (id) => {
    expect(messageParts(WORDS, id, undefined, {})).toEqual({ fact: messageText(WORDS, id, undefined, {}), todo: '' });
    expect(messageText(WORDS, id, undefined, {})).not.toContain('\u001b');
  });
});
