import { describe, expect, it } from 'vitest';
import { told } from './support.js';

/** Mails that are in order but for their last sentence. */
const MAILS: Readonly<Record<string, (last: string) => string>> = {
  en: (last) =>
    `Subject: Invoices\n\nHi, Jane Poe from Brightco Ltd here. You signed up at our stand at Horizon fair. We help CFOs cut invoice costs.\n\n${last}\n`,
  fr: (last) =>
    `Subject: Vos devis\n\nBonjour, Paul Petit de la société Quotia. Vous nous avez laissé votre adresse au salon Horizon. Je vous écris pour vous présenter notre logiciel de devis.\n\n${last}\n`,
  de: (last) =>
    `Subject: Ihre Rechnungen\n\nGuten Tag, hier ist Karl Meier von der Hubtek GmbH. Ich schreibe Ihnen, weil Sie die Finanzen leiten.\n\n${last}\n`,
  es: (last) =>
    `Subject: Una idea\n\nHola, soy Marta Gil, de Ferrio SL. Le escribo porque dirige el área financiera de la empresa.\n\n${last}\n`,
  it: (last) =>
    `Subject: Una idea\n\nBuongiorno, sono Marta Gilli di Ferrio SRL. Le scrivo perché dirige la finanza della società.\n\n${last}\n`,
  nl: (last) =>
    `Subject: Korte vraag\n\nBeste, ik ben Piet Bos van Waterhuis BV. Ik schrijf u omdat u leiding geeft aan inkoop.\n\n${last}\n`,
};
const say = (rule: string, language: string, last: string) => told(rule, (MAILS[language] as (last: string) => string)(last), 'mail.txt');

describe('a way out that somebody thinks over first', () => {
  it.each([
    ['en', 'Reply STOP (allow 30 days).', ['slow']],
    ['en', 'You can unsubscribe here: {{unsubscribe}}. You will keep receiving partner offers.', ['partial']],
    ['en', 'P.S. If you want out, tell me why and I’ll see what I can do.', ['pending']],
    ['en', 'Reply STOP and tell us the reason, otherwise we can’t process it.', ['pending']],
    ['en', 'Reply STOP. We’ll still call you.', ['reserved']],
    ['fr', 'Répondez STOP et je verrai avec mon directeur s’il est possible de vous retirer.', ['pending']],
    ['fr', 'Répondez STOP. On vous appellera quand même.', ['reserved']],
    ['nl', 'Antwoord STOP. We bellen u toch nog.', ['reserved']],
    ['en', 'Reply STOP and I’ll remove you.', []],
    ['en', 'Reply STOP to end it all. If you want to tell me why, I’d be glad to know.', []],
    ['en', 'Reply STOP to opt out. We’ll still send you invoices for your orders.', []],
    ['fr', 'Répondez STOP et je vous retire de ma liste.', []],
    ['fr', 'Répondez STOP et je vois immédiatement avec mon équipe pour vous retirer.', []],
    ['fr', 'Répondez STOP. Je verrai votre stand avec plaisir jeudi.', []],
  ])('%s: %s', async (language, last, says) => expect(await say('message-opt-out-limits', language, last)).toEqual(says));
});

describe('what refusing takes, in a language whose ways out are not known one by one', () => {
  it.each([
    ['nl', 'Wilt u geen mails meer? Bel dan ons kantoor en stuur een kopie van uw identiteitsbewijs.', ['hard']],
    ['nl', 'Stuur voor afmelding een kopie van uw paspoort.', ['hard']],
    ['es', 'Para darse de baja envíe copia de su DNI por correo postal.', ['hard']],
    ['es', 'Para darse de baja llame al 807 123 456.', ['paid']],
    ['de', 'Zur Abmeldung senden Sie uns bitte ein Schreiben mit Ausweiskopie.', ['hard']],
    ['it', 'Per cancellarsi inviare una raccomandata con copia del documento.', ['hard']],
    ['nl', 'Wilt u geen mails meer? Antwoord dan STOP.', ['unjudged']],
    ['es', 'Para darse de baja responda BAJA.', ['unjudged']],
    ['de', 'Zur Abmeldung antworten Sie bitte mit STOP.', ['unjudged']],
    ['it', 'Per cancellarsi risponda STOP.', ['unjudged']],
    ['de', 'Bringen Sie zum Termin bitte eine Ausweiskopie mit.', ['unjudged']],
  ])('%s: %s', async (language, last, says) => expect(await say('message-opt-out', language, last)).toEqual(says));
});

describe('pressure', () => {
  it.each([
    ['fr', 'Sauf réponse de votre part sous 48h, je considère que vous êtes d’accord pour être rappelé.', ['silence']],
    ['fr', 'Sans réponse de votre part, je vous inscris à notre newsletter.', ['silence']],
    ['fr', 'Sans retour de votre part d’ici vendredi, je vous appelle.', ['silence']],
    ['fr', 'En l’absence de refus, nous conserverons votre accord.', ['silence']],
    ['fr', 'Vous avez 48h pour refuser, après quoi le contrat débute.', ['silence']],
    ['fr', 'Si vous ne répondez pas NON avant vendredi, votre don mensuel passera à 15 €.', ['silence']],
    ['fr', 'Si vous ne répondez pas, j’en parlerai à votre directeur.', ['said']],
    ['en', 'If you don’t reply, I will tell your boss.', ['said']],
    ['en', 'If you don’t answer by Friday, I’ll call you.', ['silence']],
    ['fr', 'Sans réponse de votre part, je ne vous relancerai pas.', []],
    ['fr', 'Sans retour de votre part, je comprendrai que ce n’est pas le moment.', []],
    ['fr', 'Si vous n’êtes pas la bonne personne, merci de transmettre à votre directeur.', []],
    ['fr', 'Je vous écris car vous dirigez les opérations et que nous aidons des équipes comme la vôtre à réduire le temps de saisie.', []],
    ['fr', 'Avant le 31 décembre, votre don de 50 € ne vous coûte que 17 €.', []],
  ])('%s: %s', async (language, last, says) => expect(await say('message-pressure', language, last)).toEqual(says));
  it('is silence taken for a yes in Italian too', async () =>
    expect(await say('message-pressure', 'it', 'In mancanza di risposta la consideriamo d’accordo.')).toContain('silence'));
});

describe('a subject', () => {
  it.each([
    ['Vos relances', []],
    ['Vos rappels clients', []],
    ['Suite à notre échange', ['fakeTalk']],
    ['Votre relance', ['fakeTalk']],
  ])('%s', async (subject, says) =>
    expect(await told('message-subject', `Subject: ${subject}\n\nBonjour, nous vendons des fenêtres.\n`, 'mail.txt')).toEqual(says),
  );
});

describe('STOP that costs', () => {
  it.each([
    ['Brightco: 20% off brightco.example/x To opt out text STOP to 09011234567', ['paid']],
    ['Brightco: 20% off brightco.example/x Reply STOP (msg costs 1.50 GBP)', ['paid']],
    ['Ferrio: 20% dto. ferrio.example/x No+pub: BAJA al 803123456', ['paid']],
    ['Ferrio: sconto 20% ferrio.example/x STOP al 899123456', ['paid']],
    ['Les Lilas: aidez-nous leslilas.example/d Répondez STOP (coût d’un SMS surtaxé 1,50 EUR)', ['paid']],
    ['Les Lilas: aidez-nous leslilas.example/d STOP au 36111 (prix d’un SMS non surtaxé)', []],
    ['Les Lilas: aidez-nous leslilas.example/d Répondez STOP (coût d’un SMS)', []],
    ['Brightco: 20% off brightco.example/x Text STOP to 80818', []],
    ['Ferrio: 20% dto. hasta viernes ferrio.example/x BAJA al 215100', []],
    ['Lumio: -20% lumio.example/x STOP au 0911 234 5678', []],
  ])('%s', async (text, says) => expect(await told('sms-stop', text, 'sms.sms')).toEqual(says));
});

describe('a tag that becomes a whole link', () => {
  it.each([
    ['Hello.\n\n{% unsubscribe %}\n', 'mail.txt', []],
    ['<p>Hello.</p><a href="{% unsubscribe %}">Unsubscribe</a>', 'mail.html', ['wholeLink']],
  ])('%s', async (text, name, says) => expect(await told('message-unsubscribe-tag', text, name)).toEqual(says));
});
