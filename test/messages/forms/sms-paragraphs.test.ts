import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { bytesOf } from '../support.js';

const count = async (text: string): Promise<number> => (await readMessages(bytesOf(text), 'a.sms')).length;

describe('how many messages a file of text messages holds', () => {
  it.each([
    ['Bonjour {{1}} 👋\n\nIci Camille, de la société Atelux.\n\nRépondez STOP pour ne plus rien recevoir.\n', 1],
    ['\nHello {{1}},\r\n\r\nThis is Tom from Atelux.\r\nWe quote in 2 min.\r\n\r\nReply STOP to opt out.\r\n', 1],
    ['Atelux : devis en 2 min. STOP au 36111\n\nAtelux : promo. STOP au 36111\n', 2],
    // A greeting that goes on is a message.
    ['Bonjour, Atelux vous offre le devis. Infos : https://atelux.example STOP 36111\n\nAtelux : promo. STOP au 36111\n', 2],
    ['Bonjour {{1}}\nAtelux : devis. STOP au 36111\n', 2],
    ['Bonjour {{1}}\n\nAtelux : devis. STOP au 36111\n\nAtelux : promo. STOP au 36111\n', 3],
    ['Bonjour {{1}}\n\nBonjour {{1}}, Atelux : devis. STOP au 36111\n', 2],
    ['Bonjour {{1}}\n', 1],
    ['', 0],
  ])('%j: %i', async (text, expected) => expect(await count(text)).toBe(expected));
  it('keeps the places of one in paragraphs', async () => {
    const [one] = await readMessages(bytesOf('\nBonjour {{1}}\n\nIci Camille.\n'), 'a.sms');
    expect([one?.at.line, one?.sentences.at(-1)?.at.line]).toEqual([2, 4]);
  });
});
