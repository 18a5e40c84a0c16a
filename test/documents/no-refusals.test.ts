import { describe, expect, it } from 'vitest';
import { takesNobodyOff } from '../../src/documents/ways-out/no-refusals.js';
import { told } from './support.js';

const plain = (way: string) =>
  `Subject: Vos devis\n\nBonjour, Paul Petit de la société Quotia. Je vous écris pour vous présenter notre logiciel de devis. Votre adresse vient du site de votre entreprise.\n\n${way}\n`;

describe('a sentence takes nobody off', () => {
  it.each([
    'PS : si ce n’est pas le bon moment, répondez « plus tard » et je reviendrai vers vous dans 3 mois.',
    'PS : si vous n’êtes pas la bonne personne, répondez « pas moi » et dites-moi qui contacter.',
    'Pas le temps ? Répondez simplement « pas maintenant ».',
    'Si ce n’est pas le bon moment, répondez-moi dans 3 mois.',
    'Répondez « non » et je vous relancerai dans 6 mois.',
    'Si vous ne souhaitez pas donner suite, ne répondez pas.',
    'Si cela ne vous intéresse pas, ignorez simplement ce mail.',
    'Si vous préférez ne pas être contacté par mail, donnez-moi votre numéro de téléphone.',
    'Si vous ne souhaitez plus recevoir nos mails, prenez rendez-vous ici : https://nova.example/rdv',
    'Pour ne plus être relancé, réservez un créneau : https://nova.example/rdv',
    'If now is not a good time, reply "later" and I will come back in 3 months.',
    'Reply "not me" if you are the wrong person.',
    'To stop these emails, book a call: https://nova.example/call',
    'If you would rather not be contacted by email, send me your phone number.',
    'If you are not interested, no need to reply.',
    'Wenn es gerade nicht passt, antworten Sie „später“.',
    'Si no es el momento, responda «más tarde».',
    'Se non è il momento, rispondi «più tardi».',
  ])('%s', (sentence) => expect(takesNobodyOff(sentence)).toBe(true));
  it.each([
    'Pour ne plus recevoir nos messages, répondez STOP.',
    'Si ce n’est pas le bon moment, répondez « plus tard » ; pour ne plus recevoir de mails, répondez STOP.',
    'Si vous n’êtes pas la bonne personne, répondez « pas moi » et je vous retire de ma liste.',
    'Répondez « pas maintenant » et je ne vous écrirai plus.',
    'Répondez « non » et je n’insisterai pas.',
    'Répondez « non » si vous ne souhaitez plus recevoir mes mails.',
    'Si vous n’êtes pas intéressé, répondez « non » et je ne reviendrai plus vers vous.',
    'Si vous ne souhaitez pas donner suite, ne répondez pas : je ne vous relancerai pas.',
    'Si vous ne souhaitez plus recevoir nos mails, dites-le-moi ; sinon, prenez rendez-vous ici : https://nova.example/rdv',
    'Pour ne plus être relancé, réservez un créneau ou répondez STOP.',
    'Pour ne plus être appelé, donnez-nous votre numéro de téléphone.',
    'Pour ne plus recevoir nos mails, indiquez-moi votre adresse.',
    'Pour ne plus recevoir de mails, répondez à ce message.',
    'If you want no more emails, reply "not now".',
    'Reply "no" and I will not write again.',
    'Reply "not interested" and I will take you off my list.',
    'To stop these emails, reply STOP; to hear more, book a call.',
    'If you would rather not hear from me, just let me know.',
    'If you do not want these emails, do not reply: write to stop@nova.example',
    'To stop receiving these, contact your account manager at tom@quotia.example',
  ])('not: %s', (sentence) => expect(takesNobodyOff(sentence)).toBe(false));
});

describe('what a mail says of refusing', () => {
  it.each([
    ['PS : si ce n’est pas le bon moment, répondez « plus tard » et je reviendrai vers vous dans 3 mois.', ['none']],
    ['PS : si vous n’êtes pas la bonne personne, répondez « pas moi » et dites-moi qui contacter.', ['none']],
    ['Si vous ne souhaitez pas donner suite, ne répondez pas.', ['none']],
    ['Si vous préférez ne pas être contacté par mail, donnez-moi votre numéro de téléphone.', ['none']],
    ['Si vous ne souhaitez plus recevoir nos mails, prenez rendez-vous ici : https://nova.example/rdv', ['none']],
    ['Pour ne plus être relancé, réservez un créneau : https://nova.example/rdv', ['none']],
    ['Si vous ne souhaitez plus recevoir nos mails, contactez votre conseiller en agence.', ['hard']],
    ['If you no longer wish to hear from us, contact your local branch.', ['hard']],
    // Opposites.
    ['Si ce n’est pas le bon moment, répondez « plus tard ». Pour ne plus recevoir nos mails, répondez STOP.', []],
    ['Si vous ne souhaitez plus recevoir nos mails, contactez votre conseiller : paul@nova.example', []],
    ['Si vous ne souhaitez plus recevoir mes mails, dites-le-moi et je n’insisterai pas.', []],
    ['Prenez rendez-vous ici : https://nova.example/rdv. Si vous ne souhaitez plus de mails, répondez « non ».', []],
    ['Pour ne plus recevoir nos mails : https://nova.example/stop', []],
  ])('%s', async (way, said) => expect(await told('message-opt-out', plain(way), 'mail.txt')).toEqual(said));
});
