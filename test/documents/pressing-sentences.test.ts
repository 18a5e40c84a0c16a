import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const OUT = '<a href="{{ unsubscribe }}">Se désinscrire</a>';
const french = (says: string) =>
  `<html lang="fr"><body><p>Bonjour, je suis Claire Vasseur, de la société Transdevis. Je vous écris pour vous présenter notre logiciel de devis.</p><p>${says}</p><p>${OUT}</p></body></html>`;
const english = (says: string) =>
  `<html lang="en"><body><p>Hello, I am Claire Vasseur of Transdevis Ltd. I am writing to present our software for your quotes.</p><p>${says}</p><p><a href="{{ unsubscribe }}">Unsubscribe</a></p></body></html>`;
const said = (page: string) => told('message-pressure', page, 'mail.html');

describe('sentences that press nobody', () => {
  it.each([
    'Votre adresse professionnelle provient de l’annuaire du salon SITL 2026, où votre entreprise exposait.',
    'Vos coordonnées ont été trouvées dans l’annuaire de la chambre de commerce, où votre société figure.',
    'Votre expert-comptable vous a sans doute déjà parlé de la réforme.',
    'Vous avez peut-être entendu parler de la facture électronique.',
    'Elle est prise en compte immédiatement, sans que vous ayez à vous connecter.',
    'Vous recevrez un dernier e-mail confirmant votre désinscription.',
    'Vos équipes méritent de meilleurs outils.',
    'Votre adresse sera supprimée, sauf avis contraire de votre part.',
    'La réunion aura lieu le 15, sauf avis contraire.',
    'Pourquoi vos clients ignorent-ils vos devis ?',
    'Pourquoi ignorer ces aides ?',
    'Savez-vous pourquoi vos prospects ne répondent pas ?',
  ])('%s', async (says) => expect(await said(french(says))).toEqual([]));
  it.each([
    'You will receive one last email confirming your removal.',
    'Your request is processed immediately, without a login.',
    'Your team deserves better tools.',
    'Your accountant has probably told you about the reform.',
    'Your business address comes from the list of exhibitors of the Grocer Fair 2026.',
    'Why do customers ignore quotes?',
  ])('%s', async (says) => expect(await said(english(says))).toEqual([]));
});

describe('sentences that press', () => {
  it.each([
    ['Un abonnement sera automatiquement activé le 15 janvier, sauf refus de votre part.', 'silence'],
    ['Votre essai commencera lundi, sauf avis contraire de votre part.', 'silence'],
    ['J’ai essayé de vous joindre trois fois. Pourquoi m’ignorez-vous ?', 'said'],
    ['Pourquoi ne me répondez-vous pas ?', 'said'],
    ['Vous ignorez mes messages.', 'said'],
    ['Votre adresse vient de l’annuaire, et vous devez répondre sous 24 h, sinon votre dossier sera fermé définitivement.', 'said'],
  ])('%s', async (says, what) => expect(await said(french(says))).toContain(what));
  it.each([
    ['A subscription will be activated on 15 January, unless you refuse.', 'silence'],
    ['Why are you ignoring me?', 'said'],
    ['Why haven’t you replied to my emails?', 'said'],
  ])('%s', async (says, what) => expect(await said(english(says))).toContain(what));
});

describe('a source that is none', () => {
  const source = (says: string, isFrench: boolean) => told('message-source', isFrench ? french(says) : english(says), 'mail.html');
  it.each([
    ['Votre adresse a été collectée sur LinkedIn par un outil automatique.', true, ['scraped']],
    ['Votre adresse a été relevée par un robot sur le site de votre entreprise.', true, ['scraped']],
    ['Your address was collected from LinkedIn by an automated tool.', false, ['scraped']],
    ['Votre adresse a été devinée à partir de votre nom et du domaine de votre entreprise.', true, ['vague']],
    ['Your address was guessed from your name and your company’s domain.', false, ['vague']],
    ['Votre adresse a été recueillie avec notre logiciel de prise de rendez-vous, au salon Batimat.', true, []],
    ['Votre adresse a été trouvée sur le site de votre entreprise.', true, []],
    ['We found your address on the website of your company.', false, []],
  ])('%s', async (says, isFrench, expected) => expect(await source(says, isFrench)).toEqual(expected));
});
