import { describe, expect, it } from 'vitest';
import { barsRefusal } from '../../src/documents/ways-out/limits/barred-refusals.js';
import { foldLetters } from '../../src/fields/text/letters.js';
import { told } from './support.js';

const RULE = 'message-opt-out-limits';
const plain = (way: string) =>
  `Subject: Vos devis\n\nBonjour, Paul Petit de la société Quotia. Je vous écris pour vous présenter notre logiciel de devis. Votre adresse vient du site de votre entreprise.\n\n${way}\n`;
const page = (way: string) => `<p>Bonjour, nous vous présentons notre logiciel de devis.</p><p>${way}</p>`;
const OUT = '<a href="{{ unsubscribe }}">Se désinscrire</a>';

describe('what a way out takes back', () => {
  it.each([
    ['Pour ne plus recevoir nos messages, répondez STOP. Votre demande sera prise en compte sous 3 mois.', ['slow']],
    ['Pour ne plus recevoir nos messages, répondez STOP. Votre demande sera prise en compte sous 48 h.', []],
    ['Pour ne plus recevoir nos messages, répondez STOP. Votre demande sera traitée sous 10 jours ouvrés.', []],
    ['Pour ne plus recevoir nos messages, répondez STOP. Votre demande sera traitée dans un délai maximum de trente jours.', ['slow']],
    ['Votre demande de désinscription sera prise en compte sous 90 jours : désinscription en répondant STOP.', ['slow']],
    ['To unsubscribe, reply STOP. Please allow up to 30 days for your request to be processed.', ['slow']],
    ['To unsubscribe, reply STOP. Your request will be processed within 10 days.', []],
    ['To unsubscribe, reply STOP. Unsubscribing takes up to six weeks.', ['slow']],
    // Of what is kept, of rights over data, of silence.
    ['Pour ne plus recevoir nos messages, répondez STOP. Vos données sont conservées trois ans.', []],
    [
      'Répondez STOP pour ne plus recevoir nos messages. Vous disposez d’un droit d’accès et de rectification ; nous traitons votre demande dans un délai d’un mois.',
      [],
    ],
    ['Sans réponse de votre part sous 3 semaines, je vous retire de ma liste. Pour ne plus rien recevoir, répondez STOP.', []],
    ['Pour vous désinscrire de cette liste, répondez STOP. Vous continuerez à recevoir nos autres offres.', ['partial']],
    ['Pour vous désinscrire, répondez STOP. Nous continuerons toutefois à vous adresser nos autres offres.', ['partial']],
    ['To unsubscribe from this list, reply STOP. You will still receive our other newsletters.', ['partial']],
    ['To unsubscribe, reply STOP. You will continue to hear from our partners.', ['partial']],
    ['Pour vous désinscrire, répondez STOP. Vous continuerez à recevoir vos factures et les messages liés à votre compte.', []],
    ['To unsubscribe, reply STOP. You will still receive emails about your orders.', []],
    ['Répondez STOP, et vous ne continuerez pas à recevoir nos autres offres.', []],
    [
      'Pour ne plus recevoir nos messages, répondez STOP ; votre demande sera étudiée par notre service commercial, qui vous rappellera.',
      ['pending'],
    ],
    ['Désinscription en répondant STOP, sous réserve d’acceptation par notre service commercial.', ['pending']],
    ['Pour ne plus recevoir nos mails, répondez STOP (les demandes ne sont traitées qu’après trois relances).', ['pending']],
    ['Pour vous désinscrire, répondez STOP. Un conseiller vous rappellera pour valider votre désinscription.', ['pending']],
    ['To unsubscribe, reply STOP. Your request will be reviewed by our team.', ['pending']],
    ['To unsubscribe, reply STOP (requests are only processed after three reminders).', ['pending']],
    ['Répondez OUI et un conseiller vous rappellera. Pour ne plus recevoir nos messages, répondez STOP.', []],
    ['Reply YES and an adviser will call you. To unsubscribe, reply STOP.', []],
    ['Offre sous réserve d’acceptation du dossier.\n\nNotre équipe.\n\nMerci.\n\nPour ne plus recevoir nos messages, répondez STOP.', []],
    ['Répondez STOP pour ne plus recevoir nos messages (valable 6 mois).', ['brief']],
    ['Reply STOP to unsubscribe for 6 months.', ['brief']],
    ['Répondez STOP pour ne plus recevoir nos messages. Après cela, vous serez automatiquement réinscrit.', ['brief']],
    ['Notre offre est valable 6 mois. Répondez STOP pour ne plus recevoir nos messages.', []],
    ['Répondez STOP pour ne plus recevoir nos messages ; ce lien est valable 6 mois.', []],
    [
      'Répondez STOP si vous souhaitez que nous cessions de vous écrire, mais nous nous réservons le droit de vous recontacter.',
      ['reserved'],
    ],
    ['Reply STOP to unsubscribe, but we reserve the right to contact you again.', ['reserved']],
    ['Reply STOP to unsubscribe. We may still contact you about your orders.', []],
    ['Pour ne plus recevoir nos messages, répondez STOP en précisant le motif, votre fonction et votre numéro de téléphone.', ['asks']],
    ['To unsubscribe, reply STOP, giving your reason and your job title.', ['asks']],
    ['Pour ne plus recevoir nos messages, répondez STOP en précisant votre adresse e-mail.', []],
    ['Pour ne plus recevoir nos messages, répondez STOP en précisant le motif (facultatif).', []],
    ['Répondez STOP pour ne plus recevoir nos messages.', []],
    ['You may refuse our messages at any time, without giving a reason and at no cost: reply STOP.', []],
    ['Reply STOP to unsubscribe; this is not subject to approval.', []],
    ['Répondez STOP pour ne plus recevoir nos messages, sans préciser de motif.', []],
  ])('%s', async (way, said) => expect(await told(RULE, plain(way), 'mail.txt')).toEqual(said));
});

describe('a way out of one campaign', () => {
  it.each([
    'Désinscription de cette campagne uniquement : {{unsubscribe}}',
    'Pour ne plus recevoir les emails de cette séquence : {{unsubscribe}}',
    'Se désabonner de cette liste uniquement : {{unsubscribe}}',
    'Unsubscribe from this campaign: {{unsubscribe}}',
    'Unsubscribe from this email campaign only: {{unsubscribe}}',
    'To no longer receive emails from this sequence, reply STOP.',
    'Von dieser Kampagne abmelden: {{unsubscribe}}',
    'Darse de baja de esta campaña: {{unsubscribe}}',
    'Disiscriviti da questa campagna: {{unsubscribe}}',
  ])('“%s” leaves the others', async (way) => expect(await told(RULE, plain(way), 'mail.txt')).toEqual(['partial']));
  it.each([
    'Se désinscrire : {{unsubscribe}}',
    'Se désabonner de cette liste : {{unsubscribe}}',
    'Unsubscribe from this list: {{unsubscribe}}',
    'Désinscription de cette campagne, ou de tous nos messages : {{unsubscribe}}',
    'Cette campagne s’adresse aux artisans. Désinscription : {{unsubscribe}}',
    'Unsubscribe from all our emails, not only this campaign: {{unsubscribe}}',
  ])('“%s” may end all', async (way) => expect(await told(RULE, plain(way), 'mail.txt')).toEqual([]));
});

describe('in a page', () => {
  it.each([
    [`${OUT}. Délai de traitement : 3 mois.`, ['slow']],
    [`${OUT} (sous réserve d’acceptation de votre demande par notre service commercial)`, ['pending']],
    ['<a href="https://quotia.example/u">Se désinscrire de cette liste</a> (vous continuerez à recevoir nos autres offres)', ['partial']],
    [
      '<a href="https://quotia.example/u">Se désinscrire de cette liste</a> (vous continuerez à recevoir nos autres offres) <a href="https://quotia.example/a">Se désinscrire de tout</a>',
      [],
    ],
  ])('%s', async (way, said) => expect(await told(RULE, page(way), 'mail.html')).toEqual(said));
});

describe('what a sentence far from the way out says of leaving', () => {
  const far = (says: string) =>
    page(
      `${says}</p><p>Nos bureaux sont à Lyon.</p><p>Données : dpo@quotia.example.</p><p>Pour exercer vos droits, écrivez-nous.</p><p>${OUT}`,
    );
  it.each([
    ['Pour vous désinscrire, merci de nous indiquer le motif et votre numéro de donateur.', ['asks']],
    ['Pour vous désinscrire, veuillez préciser la raison de votre départ.', ['asks']],
    ['To unsubscribe, please provide your membership number.', ['asks']],
    ['Pour vous désinscrire, merci de nous écrire par courrier.', ['hard']],
    ['Pour vous désinscrire, un clic suffit.', []],
    ['Pour vous désinscrire, cliquez en bas de page ; indiquer le motif est facultatif.', []],
    ['Merci de nous indiquer le motif de votre appel.', []],
  ])('%s', async (says, said) => expect(await told(RULE, far(says), 'mail.html')).toEqual(said));
});

describe('an answer that nobody reads', () => {
  const mail = (headers: string) => `${headers}\nSubject: Devis\n\nBonjour.\n\nPour ne plus recevoir nos messages, répondez STOP.\n`;
  it.each([
    [
      'Merci de ne pas répondre à cet e-mail, cette adresse n’est pas consultée. Pour vous désinscrire, répondez STOP à ce mail.',
      ['unread'],
    ],
    ['Ne répondez pas à ce message : cette boîte n’est pas lue. Pour vous désinscrire, répondez STOP à ce mail.', ['unread']],
    ['This mailbox is not monitored. To unsubscribe, reply STOP.', ['unread']],
    ['Please do not reply to this email. To unsubscribe, reply STOP.', ['unread']],
    ['Merci de ne pas répondre à cet e-mail. Pour vous désinscrire, écrivez à stop@quotia.example', []],
    ['This mailbox is not monitored. To unsubscribe: https://quotia.example/unsub', []],
    ['Pour vous désinscrire, écrivez à no-reply@quotia.example.', ['unread']],
    ['Pour vous désinscrire, répondez à noreply@quotia.example.', ['unread']],
    ['Pour vous désinscrire, envoyez STOP à noreply@quotia.example.', ['unread']],
    ['Pour vous désinscrire, écrivez à :\nnepasrepondre@quotia.example', ['unread']],
    ['To unsubscribe, email do-not-reply@quotia.example', ['unread']],
    ['Pour vous désinscrire, écrivez à stop@quotia.example (et non à noreply@quotia.example).', []],
    ['Répondez STOP ou écrivez à noreply@quotia.example pour ne plus recevoir nos messages.', []],
    ['Pour vous désinscrire, écrivez à noreply@quotia.example ou {{unsubscribe}}', []],
    ['Si vous n’êtes pas intéressé, ne répondez pas à ce message. Pour vous désinscrire, répondez STOP.', []],
  ])('%s', async (way, said) => expect(await told(RULE, plain(way), 'mail.txt')).toEqual(said));
  it.each([
    ['<a href="mailto:noreply@quotia.example?subject=stop">Se désinscrire</a>', ['unread']],
    ['<a href="mailto:stop@quotia.example?subject=stop">Se désinscrire</a>', []],
    [`<a href="mailto:noreply@quotia.example?subject=stop">Se désinscrire</a> ou ${OUT}`, []],
  ])('%s', async (way, said) => expect(await told(RULE, page(way), 'mail.html')).toEqual(said));
  it.each([
    ['From: Quotia <noreply@quotia.example>', ['unread']],
    ['From: Quotia <noreply@quotia.example>\nReply-To: paul@quotia.example', []],
    ['From: Paul <paul@quotia.example>', []],
  ])('%s', async (headers, said) => expect(await told(RULE, mail(headers), 'mail.eml')).toEqual(said));
});

describe('a call as the only way', () => {
  it.each([
    ['Pour vous désinscrire, appelez-nous du lundi au vendredi au 04 72 00 00 00.', ['call']],
    ['To unsubscribe, call us on 020 7946 0000.', ['call']],
    ['Pour vous désinscrire, appelez le 08 99 00 00 00 (0,80 €/min).', []],
    ['Pour vous désinscrire, appelez le 04 72 00 00 00 ou répondez STOP.', []],
    ['To unsubscribe, call us on 020 7946 0000.\n\nTo unsubscribe by mail: stop@quotia.example', []],
  ])('%s', async (way, said) => expect(await told(RULE, plain(way), 'mail.txt')).toEqual(said));
});

describe('a link with the tag of unsubscribing', () => {
  it.each([
    ['<a href="{{ unsubscribe }}">Réserver ma démo</a>', ['unnamed']],
    ['<a href="{{ unsubscribe }}">Voir nos tarifs</a>', ['unnamed']],
    ['<a href="{{ unsubscribe }}">En savoir plus</a>', ['unnamed']],
    ['<a href="*|UNSUB|*">Book a demo</a>', ['unnamed']],
    ['<a href="{{ unsubscribe }}"><img src="a.png" alt="Découvrir l’offre"></a>', ['unnamed']],
    ['<a href="{{ unsubscribe }}"><img src="a.png" alt=""></a>', ['unnamed']],
    ['<a href="{{ unsubscribe }}"><img src="a.png" alt="Se désinscrire"></a>', []],
    ['<a href="{{ unsubscribe }}">Gérer mes préférences</a>', []],
    ['<a href="{{ unsubscribe }}">Manage your email settings</a>', []],
    ['<a href="{{ unsubscribe }}">Cliquez ici</a> pour ne plus recevoir nos messages.', []],
    ['Vous ne voulez plus de nos mails ? <a href="{{ unsubscribe }}">C’est par ici</a>.', []],
    ['Pour ne plus recevoir nos messages :</p><p><a href="{{ unsubscribe }}"><img src="a.png" alt=""></a>', []],
    ['<a href="{{ unsubscribe }}">Je ne suis pas intéressé</a>', []],
    ['<a href="{{ unsubscribe }}">Ne plus être contacté</a>', []],
    ['<a href="{{ unsubscribe }}">Stop</a>', []],
    [`<a href="{{ unsubscribe }}">Réserver ma démo</a> ${OUT}`, []],
  ])('%s', async (way, said) => expect(await told(RULE, page(way), 'mail.html')).toEqual(said));
  it('in a language that is not read is not asked for', async () =>
    expect(
      await told(
        RULE,
        '<p>Olá, apresentamos-lhe o nosso software de orçamentos para a construção civil.</p><a href="{{ unsubscribe }}">Ver preços</a>',
        'mail.html',
      ),
    ).toEqual(['unjudged']));
  it.each(['Désinscription : {{ unsubscribe }}', 'https://quotia.example/{{ unsubscribe }}'])('in plain text: %s', async (way) =>
    expect(await told(RULE, plain(way), 'mail.txt')).toEqual([]),
  );
});

const foldedText = (says: string): string => foldLetters(says).replace(/[’'-]/g, ' ');

describe('readers who are told that they cannot refuse', () => {
  it.each([
    'Les adhérents ne peuvent pas se désinscrire de cette lettre.',
    'Ce message étant lié à votre adhésion, il n’est pas possible de se désinscrire.',
    'Members cannot unsubscribe from this newsletter.',
    'Attention : la désinscription entraîne la perte de votre adhésion.',
    'En vous désinscrivant, votre adhésion sera résiliée.',
    'Unsubscribing ends your membership.',
    'If you unsubscribe, you will lose your member benefits.',
    'Eine Abmeldung ist nicht möglich.',
    'No es posible darse de baja.',
    'Non è possibile disiscriversi.',
    'U kunt zich niet uitschrijven.',
  ])('%s', (says) => expect(barsRefusal(foldedText(says))).toBe(true));
  it.each([
    'Si vous ne pouvez pas vous désinscrire, écrivez-nous.',
    'If you cannot unsubscribe, reply to us.',
    'Vous ne pouvez pas vous désinscrire en répondant à ce mail : cliquez ici.',
    'Vous ne pouvez pas vous désinscrire des mails de service.',
    'La désinscription n’entraîne pas la perte de votre adhésion.',
    'Unsubscribing will not end your membership.',
    'La désinscription met fin à votre abonnement à la newsletter.',
    'Unsubscribe | Close account',
    'Abmelden können Sie sich hier.',
    'Pour vous désinscrire, cliquez ici.',
  ])('not: %s', (says) => expect(barsRefusal(foldedText(says))).toBe(false));
});

describe('what a sentence beside the name of the link takes back', () => {
  const TAG = '<a href="{{ unsubscribe }}">Se désinscrire</a>';
  const DUTCH = '<a href="{{ unsubscribe }}">Uitschrijven</a>';
  const SPANISH = '<a href="{{ unsubscribe }}">Darse de baja</a>';
  it.each([
    [`${TAG} Désinscription : 2 € de frais de dossier.`, true],
    [`${TAG} Vous devrez saisir votre mot de passe.`, true],
    [`${TAG} Merci d’indiquer le motif (obligatoire).`, true],
    [`${TAG} Un e-mail de confirmation vous sera envoyé : cliquez dessus pour valider la désinscription.`, true],
    [`${TAG} Vous ne pouvez pas vous désinscrire des e-mails VIP.`, true],
    [`${TAG} Désinscription possible uniquement depuis un ordinateur.`, true],
    [`${TAG} Si vous vous désinscrivez, vous perdez vos points de fidélité.`, true],
    [`${TAG} En vous désinscrivant, votre carte de fidélité sera clôturée.`, true],
    [`${TAG} En vous désinscrivant, vous renoncez à votre bon d’achat de 20 €.`, true],
    [`${TAG} La désinscription supprime votre compte client.`, true],
    [`${TAG} Se désinscrire annule votre garantie prolongée.`, true],
    [`${TAG} Vous perdez vos points si vous vous désinscrivez.`, true],
    [`${DUTCH} Uitschrijven kan enkel in de winkel.`, true],
    [`${DUTCH} U blijft aanbiedingen van onze andere merken ontvangen.`, true],
    [`${DUTCH} U verliest uw spaarpunten als u zich uitschrijft.`, true],
    [`${SPANISH} Seguirá recibiendo ofertas de nuestras otras marcas.`, true],
    [`${SPANISH} Perderá sus puntos si se da de baja.`, true],
    [`${TAG} Votre désinscription peut prendre 10 jours.`, false],
    [`${TAG} Vos points de fidélité expirent le 31/12.`, false],
    [`${TAG} Vous ne perdez pas vos points en vous désinscrivant.`, false],
    [`${TAG} Vous recevrez un e-mail de confirmation de votre désinscription.`, false],
    [`${TAG} Pour accéder à votre espace, vous devrez saisir votre mot de passe.`, false],
    [`${TAG} Désinscription gratuite : 0 € de frais.`, false],
    [`${DUTCH} U behoudt uw spaarpunten als u zich uitschrijft.`, false],
  ])('%s', async (way, isLimited) => {
    const found = [...(await told(RULE, page(way), 'mail.html')), ...(await told('message-opt-out', page(way), 'mail.html'))];
    expect(found.filter((one) => one !== 'unjudged').length > 0).toBe(isLimited);
  });
  it.each([
    [
      '<html lang="nl"><body><p>Dag, -30% op lampen.</p><p>U ontvangt deze mail omdat u klant bent. <a href="{{ unsubscribe }}">Meer weten</a></p></body></html>',
      true,
    ],
    [
      '<html lang="es"><body><p>Hola, -30% en lámparas.</p><p>Recibe este correo porque es cliente. <a href="{{ unsubscribe }}">Saber más</a></p></body></html>',
      true,
    ],
    [
      '<html lang="nl"><body><p>Dag, -30% op lampen.</p><p>U ontvangt deze mail omdat u klant bent. <a href="{{ unsubscribe }}">Geen mails meer</a></p></body></html>',
      false,
    ],
    [
      '<html lang="es"><body><p>Hola, -30% en lámparas.</p><p>Recibe este correo porque es cliente. <a href="{{ unsubscribe }}">Dejar de recibir</a></p></body></html>',
      false,
    ],
  ])('is called as a way out is: %s', async (mail, isUnnamed) => {
    expect((await told(RULE, mail, 'mail.html')).includes('unnamed')).toBe(isUnnamed);
  });
});
