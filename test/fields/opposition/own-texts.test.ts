import { describe, expect, it } from 'vitest';
import { holdsOwnTexts } from '../../../src/fields/opposition/named/own-texts.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { readCells } from '../column-reading.js';

const listOf = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

describe('columns of texts of ours', () => {
  it.each(
    listOf(`icebreaker, Ice breaker 2, iceBreaker, PS, P.S., postscript, unsub_line, opt-out line, personalization, Personalized line,
    personnalisation, first line, opening line, custom intro, hook, accroche, phrase d'accroche, snippet 2, sent message, email copy`),
  )('%s', (header) => expect(holdsOwnTexts(header)).toBe(true));

  it.each(
    listOf(
      'message, Unsubscribed, unsubscribe, opt-out, Notes, last message, Reply text, PSC, First name, Intro call date, description, unsubscribe text, opt-out message, email body',
    ),
  )('%s is none', (header) => expect(holdsOwnTexts(header)).toBe(false));

  it.each([
    ['icebreaker', 'Tu post “Stop cold calling” était top'],
    ['icebreaker', 'Ich habe gesehen, dass Sie keine Newsletter mehr verschicken'],
    ['icebreaker', "J'ai lu votre article: pourquoi ne plus appeler vos clients sans consentement"],
    ['unsub_line', "If you'd rather not hear from me, just reply unsubscribe"],
    ['PS', 'PS: pas intéressé ? Dites-le-moi et je ne vous recontacterai pas'],
  ])('%s: %s refuses nothing', (header, text) => expect(readCells(header, [text, 'Bravo pour la levée'])).toEqual(['nothing', 'nothing']));

  it.each(['STOP', 'ne plus contacter', 'unsubscribe', 'client demande à ne plus être appelé', 'Do not contact this person any more'])(
    'icebreaker: %s is a note all the same',
    (text) => expect(readCells('icebreaker', [text, 'Bravo pour la levée'])[0]).not.toBe('nothing'),
  );
});

describe('an invitation to refuse', () => {
  it.each([
    'Bonjour Gi, dites-moi STOP si vous ne souhaitez plus de message',
    "If you'd rather not hear from me, just reply unsubscribe",
    "Let me know and I'll stop emailing you",
    'pas intéressé ? Dites-le-moi et je ne vous recontacterai pas',
    'Sagen Sie mir kurz Bescheid und ich melde mich nicht mehr',
  ])('%s', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }));

  it.each([
    "dites-lui de ne plus m'appeler",
    'Dites-moi comment me désinscrire',
    'Please let me know that I am removed and never contact me again',
    'tell me how to unsubscribe',
    'je ne souhaite plus recevoir de messages',
  ])('%s is none', (text) => expect(readRefusal(text).channels.length).toBeGreaterThan(0));
});
