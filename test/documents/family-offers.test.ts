import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const mail = (subject: string, says: string) =>
  told('message-personal-offer', `Subject: ${subject}\n\nBonjour, Paul Petit de la société Quotia. ${says}\n`, 'mail.txt');

describe('an offer to whoever reads at home', () => {
  it.each([
    ['Vos vacances', 'Je vous écris pour vous présenter nos croisières en Méditerranée, à partager en famille.'],
    ['Assurance emprunteur', 'Je vous présente notre assurance pour votre crédit immobilier personnel.'],
    ['Our Christmas boxes', 'A treat for you and the kids this Christmas.'],
  ])('%s: %s', async (subject, says) => expect(await mail(subject, says)).toEqual(['personal']));
  it.each([
    ['Mutuelle d’entreprise', 'Je vous écris pour vous présenter notre mutuelle collective pour vos salariés et leurs familles.'],
    ['Cadeaux de Noël', 'Je vous écris pour vous présenter nos coffrets cadeaux pour vos clients et vos équipes.'],
    ['Vacances', 'Offrez à vos salariés des vacances à passer en famille.'],
    ['Assurance', 'Nous assurons le crédit immobilier de votre société.'],
    ['Christmas', 'Christmas hampers for your customers and your staff.'],
  ])('not %s: %s', async (subject, says) => expect(await mail(subject, says)).toEqual([]));
});
