import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const plain = (says: string) =>
  `Subject: Vos devis\n\nBonjour, Paul Petit de la société Quotia.\n\n${says}\n\nRépondez STOP pour ne plus recevoir nos messages.\n`;

describe('silence that is taken for a yes', () => {
  it.each([
    'Sans action de votre part sous 8 jours, vous serez abonné à notre offre Premium (49 €/mois).',
    'Si vous ne répondez pas, nous considérerons que vous acceptez de recevoir nos offres.',
    'Ne pas répondre vaut accord.',
    'Ne pas vous y opposer vaut consentement.',
    'Sauf avis contraire de votre part, vos coordonnées seront louées.',
    'Unless you cancel, your subscription will start on Monday.',
    'If you do not reply, we will assume that you agree.',
    'Sauf avis contraire de votre part, nous communiquerons vos coordonnées à nos sponsors.',
    'Sans réponse de votre part, vos coordonnées seront transmises à nos sponsors.',
    'Sauf opposition de votre part, nous transmettrons votre adresse à nos partenaires.',
    'En ouvrant ce mail, vous acceptez de recevoir nos offres.',
    'Unless you object by Friday, we will share your details with our sponsors.',
    'Sofern Sie nicht widersprechen, geben wir Ihre Daten an unsere Partner weiter.',
    'Salvo su oposición, cederemos sus datos a nuestros socios.',
    'Se non rispondi entro venerdì ti iscriviamo alla newsletter.',
    'Senza un tuo riscontro entro venerdì consideriamo accettata la proposta.',
    'Si no respondes antes del viernes te inscribimos en el boletín.',
    'Si no dice nada, le daremos de alta en la lista.',
    'Tenzij u bezwaar maakt, delen wij uw gegevens met onze partners.',
  ])('%s', async (says) => expect(await told('message-pressure', plain(says), 'mail.txt')).toContain('silence'));
  it.each([
    'Sans réponse de votre part, je ne vous écrirai plus.',
    'Si vous ne répondez pas, je considérerai que vous n’êtes pas intéressé.',
    'Sans réponse de votre part, je considérerai que vous n’êtes pas d’accord.',
    'If you do not reply, I will not write again.',
    'Vous serez abonné à notre offre dès votre accord.',
    'Ne pas répondre ne vaut pas accord.',
    'Sauf avis contraire de votre part, vos coordonnées ne seront jamais louées.',
    'Se non rispondi, non ti scriviamo più.',
    'Senza un tuo riscontro chiudiamo la pratica.',
    'Si no respondes, no te escribiremos más.',
    'Sauf avis contraire, le rendez-vous est maintenu.',
    'Sauf opposition de votre part, vos données sont conservées 3 ans.',
    'Sauf avis contraire, nous ne transmettrons pas vos données à nos partenaires.',
    'Sans réponse de votre part vendredi, je relancerai mes partenaires.',
    'En ouvrant ce mail, vous découvrez nos offres.',
  ])('not: %s', async (says) => expect(await told('message-pressure', plain(says), 'mail.txt')).not.toContain('silence'));
});

describe('a source that was scraped', () => {
  it.each([
    'Nous avons récupéré votre adresse en aspirant LinkedIn.',
    'Votre adresse a été trouvée par scraping de votre site.',
    'Votre adresse vient de LinkedIn, via Kaspr.',
    'We found your email by scraping LinkedIn.',
    'Your details were harvested from public pages.',
  ])('%s', async (says) => expect(await told('message-source', plain(says), 'mail.txt')).toEqual(['scraped']));
  it.each([
    'Votre adresse vient de l’annuaire du salon Batimat.',
    'Votre adresse vient de l’annuaire du salon Batimat, sans aucun scraping.',
    'Votre adresse vient du site de votre entreprise, où vous vendez des aspirateurs.',
    'We found your email in the directory of the fair, and never scrape.',
  ])('not: %s', async (says) => expect(await told('message-source', plain(says), 'mail.txt')).toEqual([]));
});

describe('a personal offer', () => {
  it.each([
    'Nous vous proposons, à titre personnel, un placement retraite.',
    'Une mutuelle santé pour vous et votre conjoint vous attend.',
    'We would like to show you how to grow your personal savings.',
    'A life insurance for you and your family.',
  ])('%s', async (says) => expect(await told('message-personal-offer', plain(says), 'mail.txt')).toEqual(['personal']));
  it.each([
    'Nous vous proposons une mutuelle d’entreprise pour vos salariés.',
    'Je vous écris à titre personnel pour vous présenter notre assurance professionnelle.',
    'Vous et votre équipe gagnerez du temps sur la retraite de vos salariés.',
    'We help you and your team with pensions for your staff.',
    'Logiciel de devis pour vous et votre famille de métiers.',
  ])('not: %s', async (says) => expect(await told('message-personal-offer', plain(says), 'mail.txt')).toEqual([]));
});
