import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const rows = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim());
const isTold = (text: string): boolean => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  return mayHoldRefusal(bytes, 0, bytes.length) && (channels.length > 0 || doubt);
};

describe('a note that a consent is still to come, or was answered with a no', () => {
  it.each(
    rows(`
    optin = 0
    opt-in : 0
    opt-in: non
    a coché non
    a coché « non » sur le formulaire
    n'a pas signé le bulletin RGPD
    RGPD non signé
    bulletin RGPD non rendu
    en attente consentement
    en attente de consentement
    attente opt-in
    attente consentement RGPD
    mail en attente accord RGPD
    consentement à recueillir
    consentement à obtenir par mail
    à faire signer : RGPD
    pas de base légale
    avant validation RGPD
    needs consent
    consent needed
    consent unclear
    consent pending
    awaiting opt-in
    opt-in still pending
    no lawful basis
    no legal basis
    pending GDPR review
    not before GDPR check
    ROT not signed
    consent form not signed
    ticked no
    has not signed the GDPR form
    non ha dato il consenso
    consenso mancante
    no privacy
    privacy non firmata
    in attesa del consenso
    Einwilligung fehlt
    Einwilligung unklar
    Einwilligung noch ausstehend
    wartet auf Einwilligung
    Datenschutz nicht unterschrieben
    hat Nein angekreuzt
    keine Rechtsgrundlage
    falta consentimiento
    pendiente de consentimiento
    consentimiento pendiente
    no ha firmado el consentimiento
    LOPD no firmada
    marcó no
    toestemming ontbreekt
    toestemming onduidelijk
    wacht op toestemming
    AVG niet getekend
    consentimento pendente`),
  )('is for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    opt-in : 1
    optin = 1
    a signé le bulletin RGPD
    RGPD signé
    a coché la case newsletter
    en attente du devis
    en attente accord direction
    accord en attente pour le devis
    en attente de réponse
    besoin d'un audit RGPD
    needs GDPR training
    pending contract review
    pending budget
    needs a quote
    needs demo of consent module
    consent management platform
    consent given
    Einwilligung liegt vor
    wartet auf Angebot
    pendiente de presupuesto
    consenso ok
    devis non signé
    contrat pas signé
    n'a pas signé le devis
    has not signed the contract
    sells privacy software
    privacy screen, 24 inch
    avant validation du budget
    basis for the quote`),
  )('is not heard in what says nothing of it: %s', (text) => expect(isTold(text)).toBe(false));
});

describe('a note that keeps somebody for others, or says a no to nobody knows what', () => {
  it.each(
    rows(`
    contact réservé au président
    President only contact
    contact via CEO only
    ask before contacting
    please check with Paul before calling
    me demander avant de contacter
    voir avec Marie avant toute relance
    preguntar antes de llamar
    vor Kontaktaufnahme bitte nachfragen
    dit ne pas s'être inscrit
    dit n'avoir jamais été inscrit
    formulaire rempli par un camarade
    quelqu'un a rempli le formulaire à sa place
    inscrit à son insu
    fausse inscription
    fake signup
    someone else signed him up
    Fake-Anmeldung
    hat sich nicht selbst angemeldet
    no se ha inscrito
    niet zelf aangemeld
    exclu du club
    banned from the gym
    espulso dal club
    lawyer letter
    letter from his solicitor
    courrier d'avocat
    Anwaltsschreiben
    hard no
    it's a hard no
    non catégorique
    klares Nein
    no rotundo
    no secco
    NPS
    DNS
    OK WhatsApp uniquement
    reçu fiscal uniquement
    juste le reçu fiscal svp
    tax receipt only
    solo ricevuta fiscale
    solo certificado fiscal
    nur Spendenbescheinigung`),
  )('is for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    contact du président pris au salon
    président de l'association
    CEO
    via assistant only
    contact through PA only
    banned from store credit
    via assistant
    passer par son assistante
    assistant: Mary
    ask for a discount before ordering
    check stock before calling
    voir avec Marie
    formulaire rempli en ligne
    formulaire rempli par Mme Roy
    inscription faite par sa mère
    inscrit au forum
    someone else signed the quote
    exclu du périmètre du devis
    exclus de la garantie
    excluded from the quote
    law firm
    lawyer
    cabinet d'avocats
    avocate
    hard worker
    hard no-code user
    no budget
    NPS 9
    NPS : promoteur
    NPS tool
    DNS à migrer
    DNS migration
    reçu fiscal envoyé
    reçu fiscal 2025 à envoyer
    souhaite un reçu fiscal
    tax receipt sent
    ricevuta inviata
    OK WhatsApp
    Anmeldung zur Messe
    hat sich angemeldet`),
  )('is not heard in what says nothing of it: %s', (text) => expect(isTold(text)).toBe(false));
});
