import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/fields/opposition/refusal/beside/own-words.js';
import { eventsOf } from '../support.js';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('what somebody answered, without what they quote', () => {
  it.each([
    ['a mail in French', 'Oui\n\nLe lun. 2 nov. 2026 à 10:00, Camille <c@atelux.example> a écrit :\n> Bonjour,\n> répondez stop', 'Oui'],
    ['its first line, wrapped', 'Oui\n\nLe lun. 2 nov. 2026 à 10:00, Camille <c@atelux.example>\na écrit :\n\n> répondez stop', 'Oui'],
    ['a mail in English', 'Yes\n\nOn Mon, 2 Nov 2026 at 10:00, Tom <t@atelux.example> wrote:\n> Reply STOP', 'Yes'],
    ['a mail in German', 'Ja\n\nAm 02.11.2026 um 10:00 schrieb Tom <t@atelux.example>:\n> STOP', 'Ja'],
    ['Outlook in English', 'Yes\n\nFrom: Tom Baker\nSent: Monday\nSubject: quotes\n\nReply STOP to unsubscribe.', 'Yes'],
    ['Outlook in French', 'Oui\n\nDe : Tom Baker\nEnvoyé : lundi\nObjet : devis\n\nRépondez STOP', 'Oui'],
    ['Outlook in French, in bold', 'Oui\n\n*De :* Tom Baker\n*Envoyé :* lundi\n\nRépondez STOP', 'Oui'],
    ['Outlook with a rule', 'Yes\n\n-----Original Message-----\nFrom: Tom\n\nReply STOP', 'Yes'],
    [
      'a mail on one line',
      'Oui volontiers Le lun. 2 nov. 2026 à 10:00, Camille <c@atelux.example> a écrit : > répondez stop',
      'Oui volontiers',
    ],
    ['a mail on one line, in English', 'Yes please On Mon, 2 Nov 2026 Tom <t@atelux.example> wrote: Reply STOP', 'Yes please'],
    ['a page', '<div>Oui</div><br><div class="gmail_quote">répondez stop</div>', 'Oui'],
    ['a page with a quote', '<p>Oui</p><blockquote type="cite">répondez stop</blockquote>', 'Oui'],
  ])('%s', (_name, text, own) => expect(flat(ownWords(text).replace(/<[^>]*>/g, ' '))).toBe(own));

  it.each([
    ['below the quote', 'Le lun. 2 nov. 2026 à 10:00, Camille <c@atelux.example> a écrit :\n> Bonjour,\n\nStop svp', 'Stop svp'],
    ['between quotes', '> Bonjour,\nStop svp\n> Camille', 'Stop svp'],
    ['nothing but a quote: it is all there is to read', '> Stop', '> Stop'],
    ['a note that tells what was said', 'La cliente a écrit : ne plus me contacter', 'La cliente a écrit : ne plus me contacter'],
    ['times', 'De : 9 h à 10 h\nDate : mardi\nStop ensuite', 'De : 9 h à 10 h Date : mardi Stop ensuite'],
    ['an arrow', 'stop -> merci', 'stop -> merci'],
    ['one line', 'Stop', 'Stop'],
  ])('what stands %s is theirs', (_name, text, own) => expect(flat(ownWords(text))).toBe(own));
});

describe('in a log', () => {
  const refuses = async (type: string, text: string): Promise<boolean | 'maybe'> => {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const [event] = await eventsOf(['type,createdAt,leadEmail,text', `${type},2026-11-03T09:00:00.000Z,a5@roy.example,${quoted}`]);
    return (event?.refuses.length ?? 0) > 0 || (event?.outcomeUnread ? 'maybe' : false);
  };

  it.each([
    ['emailsReplied', 'Oui\n\nLe lun. 2 nov. 2026 à 10:00, Camille <c@atelux.example> a écrit :\n> répondez stop', false],
    ['emailsReplied', 'Stop svp\n\nLe lun. 2 nov. 2026 à 10:00, Camille <c@atelux.example> a écrit :\n> Voulez-vous un devis ?', true],
    ['emailsReplied', '> Voulez-vous un devis ?\nNe me contactez plus', true],
    ['emailsReplied', '> répondez stop', 'maybe'],
    ['emailsReplied', '> Stop', true],
    ['emailsSent', 'Répondez stop', false],
  ] as const)('%s, %j: %s', async (type, text, expected) => expect(await refuses(type, text)).toBe(expected));

  it('a note of a call that tells what was said is read whole', async () => {
    const [event] = await eventsOf([
      'Horodatage,Sens,Numéro composé,Commentaire',
      '2026-06-02T10:30:00Z,sortant,+33199000510,"Le 12/05 la cliente a écrit :\nne plus me contacter"',
    ]);
    expect(event?.refuses.length).toBeGreaterThan(0);
  });
});
