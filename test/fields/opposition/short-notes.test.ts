import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { refusedInShort } from '../../../src/fields/opposition/refusal/words/short-notes.js';
import { plainWords } from '../../../src/fields/text/plain-words.js';

const EVERY = 'email phone sms post';

describe('a note of a few words', () => {
  it.each([
    ["PAS D'APPEL", 'phone'],
    ['keine Post', 'post'],
    ['Kein Newsletter bitte', 'email'],
    ['no direct mail', 'post'],
    ['no promozioni', EVERY],
    ['sin publicidad', EVERY],
    ['no cold calling or emails', 'email phone'],
    ['too many emails', 'email'],
    ["Je reçois trop d'e-mails", 'email'],
    ['demasiados correos', EVERY],
    ['zu viele Anrufe', 'phone'],
    ['Iscritta al registro delle opposizioni dal 2022', 'phone post'],
    ['revoca privacy', EVERY],
    ['opposizione al trattamento', EVERY],
    ['art. 21 RGPD', EVERY],
    ["en a marre d'être appelé tous les jours", EVERY],
    ['verärgert wg. Werbeanrufen', EVERY],
    ['molto arrabbiato, lo chiamiamo ogni giorno', EVERY],
    ['Telefonsperre auf Wunsch', 'phone sms'],
  ])('%s refuses %s', (text, channels) => {
    expect(readRefusal(text).channels.join(' ')).toBe(channels);
    const bytes = Buffer.from(text);
    expect(mayHoldRefusal(bytes, 0, bytes.length)).toBe(true);
  });

  it.each([
    "pas d'appel depuis mars",
    'no email',
    'pas de téléphone',
    'kein Kontakt',
    'no calls received',
    'pas reçu nos mails',
    'nicht auf Robinsonliste',
    'Bloctel ok',
    'revoca mandato amministratore',
    'art. 17 du contrat',
    'trop cher',
    'too many options',
  ])('%s is no such note', (text) => expect(refusedInShort(plainWords(text))).toBeUndefined());
});
