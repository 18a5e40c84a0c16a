import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { readCells } from '../column-reading.js';

/** What a message of ours says. */
const OURS = [
  'TeliaPro: -30% jusqu’au 30/11. STOP au 36180',
  'Prime STOP au 36180',
  'Prime Renov -50% STOP 36200',
  'Bonjour, votre offre vous attend. STOP=36180',
  'Soldes privées ! STOP SMS 36111',
  'Soldes StopSMS 36173',
  'Your code is ready. Reply STOP to opt out',
  'Flash sale today only! Text STOP to 60777',
  'Hi Bob, new arrivals. Txt STOP to 81025 to end',
  'Pour ne plus recevoir nos messages, répondez STOP',
  'pour ne plus recevoir de SMS répondez STOP',
  'Offre -20%. Pour ne plus recevoir nos SMS, envoyez STOP au 36063',
  'Répondez STOP pour ne plus recevoir nos offres',
  'Prime Renov. STOP 36200 pour vous désinscrire',
  'Bonjour Jean, découvrez notre offre. Désinscription : https://acme.example/fr/u/123',
  'Big sale this week only. Unsubscribe: https://acme.example/u',
  'Click here to unsubscribe',
  'Cliquez ici pour vous désinscrire',
  'Vous pouvez vous désinscrire à tout moment',
  'You can unsubscribe at any time',
  'Sie können sich jederzeit vom Newsletter abmelden',
  'Zum Abmelden hier klicken',
  'Neue Angebote diese Woche. Abmelden: https://acme.example/a',
  'Antworten Sie mit STOP, um keine SMS mehr zu erhalten',
  'Wenn Sie keine SMS mehr erhalten möchten, antworten Sie mit STOP',
  'Ofertas de otoño. Responda BAJA al 7777 para no recibir más',
  'Para darse de baja responda STOP',
  'Para no recibir más mensajes envíe BAJA al 5225',
  'Si no desea recibir más SMS, responda STOP',
  'Per non ricevere più SMS rispondi STOP',
  'Per disiscriverti clicca qui',
  'Offerta speciale. Per cancellarti invia STOP al 339123',
  'Om u uit te schrijven, antwoord STOP',
  'Afmelden? Antwoord STOP',
  'Wilt u geen sms meer ontvangen, stuur STOP naar 4411',
  'To opt out, reply STOP',
  'To unsubscribe click here',
  'If you no longer wish to receive these emails, click here',
  'Si vous ne souhaitez plus recevoir nos messages, répondez STOP',
  'Votre RDV est confirmé. STOP par SMS au 36105',
];
/** What somebody answered, and what is noted of it. */
const THEIRS = [
  '14/11 : STOP 36111',
  'STOP',
  'STOP SMS',
  'STOP pub',
  'a répondu STOP au 36180',
  'A envoyé STOP au 36180 le 12/10',
  'A répondu STOP au 36180 pour ne plus recevoir nos SMS',
  'STOP, pour ne plus recevoir vos SMS',
  'STOP au 36180 reçu le 12/10',
  'Réponse : STOP au 36180',
  'replied STOP to opt out',
  'Reply: STOP',
  'sent STOP to 60777',
  'client a répondu STOP',
  'hat STOP geantwortet',
  'respondió STOP',
  'ha risposto STOP',
  'asked to unsubscribe, send confirmation',
  'wants to unsubscribe - click sent',
  'demande à ne plus recevoir nos messages',
  'pour ne plus être appelé',
  'souhaite se désinscrire, cliquez sur son profil',
  'désinscription demandée',
  'ne plus appeler, STOP au 0612345678',
  'STOP au 06 12 34 56 78',
  'STOP 2024',
  'STOP 12/10/2024',
  'STOP au 12/10/2024',
  'a cliqué sur se désinscrire',
  'unsubscribed via the link',
  'Prime STOP au 36180 | Réponse : STOP',
  'TeliaPro -30% STOP au 36180. Le client ne veut plus être appelé',
  'veut ne plus recevoir',
  'do not call',
  'désinscrit : https://crm/ticket',
  'STOP appels',
  'antwoordde STOP',
  'antwortet STOP an 36180',
  'cliente envía STOP',
  'ha inviato STOP al 339123',
  'si vous ne voulez plus l’appeler',
  'Client envoie STOP, répondez-lui',
  'veut ne plus recevoir de SMS, envoyez confirmation',
  'M. Durand - pour ne plus recevoir de mails',
];
/** Either, since nothing else is said. */
const BARE = ['STOP au 36180', 'STOP 36200', 'Désinscription : https://acme.example/u/123'];

describe('a text that tells how to refuse refuses nothing', () => {
  it.each(OURS)('%s', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }));
  it.each(['STOP au 36180 pour ne plus recevoir nos SMS', 'STOP to 60777 to opt out'])('%s, and nothing else', (text) =>
    expect([readRefusal(text), ...readCells('Commentaire', [text])]).toEqual([{ channels: [], doubt: false }, 'nothing']),
  );
  it.each(['Dernier SMS envoyé', 'Message', 'Texte SMS', 'Modèle SMS', 'Template', 'Commentaire', 'Source'])('under %s', (header) =>
    expect(readCells(header, OURS)).toEqual(OURS.map(() => 'nothing')),
  );
});

describe('a refusal that somebody gave stays one', () => {
  it.each(THEIRS)('%s', (text) => expect(readRefusal(text).channels).not.toEqual([]));
});

describe('the way out alone is to be read', () => {
  it.each(BARE)('%s', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: true }));
});
