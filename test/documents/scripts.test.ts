import { describe, expect, it } from 'vitest';
import {
  deniesSale,
  introducedIn,
  offersSale,
  recordsRefusal,
  saysArtificial,
  saysCommercial,
  saysProfessional,
  saysReason,
  saysRecorded,
} from '../../src/documents/for-rules.js';

describe('who is introduced', () => {
  it.each([
    ['Bonjour, c’est la société Clairvitre, d’Orléans.', false, true],
    ['Hi, my name is Josh Tandy.', true, false],
    ['Bonjour, Pierre Dastugue à l’appareil, de la société Altéa Froid.', true, true],
    ['Hello, this is Imogen Sharrow from Ledgerfox.', true, true],
    ['Bonjour madame, Rachid Benali, agence Pélican Intérim.', true, true],
    ['I am Lina, an automated voice assistant calling on behalf of Greenlid Waste.', true, true],
    ['Bonjour, Hélène Ricard de chez Trame & Fil, comment allez-vous ?', true, true],
    ['Bonjour, Yvan Crépin pour Papeterie du Centre.', true, true],
    ['Bonjour, je suis Clara Menu, de Wattéo, à Lille.', true, true],
    ['Bonjour, je suis [Prénom Nom] de la société [Nom de l’entreprise].', true, true],
    ['Hi, this is {{agent_name}} from {{company}}.', true, true],
    ['bonjour, je m’appelle claire martin de la société atelux', true, true],
    ['Bonjour monsieur, comment allez-vous ?', false, false],
    ['Good morning, is this a good time?', false, false],
    ['Bonjour, je suis à Lyon.', false, false],
    ['Claire Martin d’Atelux.', true, true],
    ['Bonjour, c’est la société Clairvitre. Libre à vous de ne pas poursuivre.', false, true],
    ['Hi! Tom from Altair Cooling.', true, true],
    ['Oui bonjour, Thomas Legrand, Nordik Énergie.', true, true],
    ['Bonjour Monsieur Dupont, je vous appelle au sujet de vos contrats.', false, false],
    ['Bonjour, suis-je bien chez Monsieur Martin ?', false, false],
    ['Bonjour, je me présente : Julie, conseillère pour Nordik Énergie.', true, true],
    ['Hi Sarah, this is Tom at Brightloop, do you have a minute?', true, true],
    ['Hi, is this Sarah?', false, false],
    ['Hello, I’m calling from Brightloop about your phones.', false, true],
    ['Bonjour, ici le service client de Nordik Énergie.', false, true],
  ])('%s', (said, person, company) => expect(introducedIn(said)).toMatchObject({ person, company }));
});

describe('a name without a word before it', () => {
  it.each([
    ['Hi, Brightloop here.', true],
    ['Bonjour ! Camille, Hélio Hangar, je vous appelle pour votre toit.', true],
    ['Hi, my name is Josh Tandy.', false],
  ])('%s may be a company: %s', (said, unsure) => expect(introducedIn(said).unsure).toBe(unsure));
});

describe('a recorded call', () => {
  it.each([
    'Cet appel est enregistré à des fins de formation.',
    'Je vous informe que notre conversation sera conservée sous forme audio.',
    'j’enregistre l’appel, ça vous va ?',
    'L’échange est susceptible de faire l’objet d’un enregistrement.',
    'Annoncer l’enregistrement avant la première question.',
    'Nous gardons une trace audio de cet appel pendant six mois.',
    'This call is recorded for training',
    'the dialler tapes every call, agents score them on Friday',
    'Audio: every call stored for 90 days.',
    'settings: recording: on',
    'recordingEnabled: true',
    'calls may be monitored or recorded',
  ])('is told by %s', (text) => expect(saysRecorded(text)).toBe(true));
  it.each([
    'Votre demande a bien été enregistrée.',
    'Je vous enregistre pour la session de jeudi.',
    'Cet appel n’est pas enregistré.',
    'Notre solution enregistre les appels de vos agents.',
    'Le dépôt et l’enregistrement de votre marque prennent six mois.',
    'Cet appel ne dure que deux minutes.',
    'Enregistrer le compte rendu de l’appel dans le CRM.',
    'Refus enregistré, fin de l’appel.',
    'This call is not recorded.',
    'recording: off',
    'Opposition enregistrée dans la base avant l’appel suivant.',
  ])('is not told by %s', (text) => expect(saysRecorded(text)).toBe(false));
});

describe('an artificial voice', () => {
  it.each([
    'I am Lina, an automated voice assistant calling on behalf of Greenlid Waste.',
    'Bonjour, je suis Lina, l’agent virtuel de Mobiloc, pas une personne humaine.',
    'Cette voix est générée par une intelligence artificielle.',
    'Je suis une IA et je vous appelle pour le compte de {{company}}.',
    'Vous parlez à un assistant vocal automatique.',
    'Ceci est un message préenregistré de la société Altéa Froid.',
    'This is an AI assistant from Pileworks.',
  ])('is announced by %s', (text) => expect(saysArtificial(text)).toBe(true));
  it.each([
    'Bonjour, Camille, de la société Hélio Hangar.',
    'Hello, this is Robin from Pileworks Carpet Care.',
    'Avez-vous déjà un assistant vocal au standard ?',
    'L’intelligence artificielle, vous y avez déjà pensé pour votre atelier ?',
    'Nos IA analysent vos devis en une minute.',
  ])('is not announced by %s', (text) => expect(saysArtificial(text)).toBe(false));
});

describe('what else an opening says', () => {
  it.each([
    ['Tom Beckett calling from Altair Cooling about your server room.', true],
    ['Je vous appelle à propos du remplacement de vos doubles vitrages.', true],
    ['How’s the weather with you?', false],
  ])('a reason: %s', (text, expected) => expect(saysReason(text)).toBe(expected));
  it.each([
    ['C’est un appel commercial.', true],
    ['This is a sales call.', true],
    ['Je vous appelle au sujet de vos fenêtres.', false],
  ])('that it is commercial: %s', (text, expected) => expect(saysCommercial(text)).toBe(expected));
  it.each([
    ['c’est un appel strictement professionnel.', true],
    ['This is strictly business.', true],
    ['Je vous appelle au sujet de vos fenêtres.', false],
  ])('that it is professional: %s', (text, expected) => expect(saysProfessional(text)).toBe(expected));
});

describe('an answer to a refusal writes it down', () => {
  const records = (notes: string): boolean =>
    recordsRefusal({ speaker: 'caller', says: '', notes, isRefusal: true, at: { line: 1, column: 1, length: 1 } });
  it.each([
    'terminez l’appel et notez le refus.',
    'remercier, noter l’opposition, ne plus rappeler',
    'consigner la demande, raccrocher',
    'note le refus',
    'mentionner le refus dans la fiche',
    'reporter le refus dans le CRM',
    'thank them, note the refusal, never call again',
    'write the refusal down, end the call',
    'put them on the do-not-call list',
    'do not call again',
  ])('by “%s”', (notes) => expect(records(notes)).toBe(true));
  it.each([
    'raccrocher',
    'lui dire au revoir',
    'passer à la fiche suivante',
    'insister deux fois',
    'thank them and hang up',
    'say goodbye politely',
  ])('not by “%s”', (notes) => expect(records(notes)).toBe(false));
});

describe('a call that says it sells nothing', () => {
  it.each([
    ['C’est une enquête, pas de la vente.', 'sale'],
    ['Je n’ai rien à vous vendre.', 'sale'],
    ['Ce n’est pas un appel commercial, rassurez-vous.', 'sale'],
    ['Il ne s’agit pas de démarchage.', 'sale'],
    ['Je ne vends rien.', 'sale'],
    ['Ceci n’est pas de la prospection.', 'sale'],
    ['Aucun but commercial, promis.', 'sale'],
    ['This is not a sales call.', 'sale'],
    ['I’m not selling anything, I promise.', 'sale'],
    ['We are not trying to sell you anything.', 'sale'],
    ['There is nothing to buy.', 'sale'],
    ['Je vous appelle pour une enquête sur le chauffage.', 'survey'],
    ['Nous réalisons un sondage dans votre région.', 'survey'],
    ['Nous menons une étude auprès des artisans.', 'survey'],
    ['I am calling for a short survey about windows.', 'survey'],
    ['We are conducting a study of local businesses.', 'survey'],
    ['Je vous appelle au sujet de vos fenêtres.', undefined],
    ['C’est un appel commercial.', undefined],
    ['This is a sales call.', undefined],
    ['Notre bureau d’étude vous propose un devis.', undefined],
    ['Vous n’êtes pas obligé d’acheter.', undefined],
    ['Nous vendons des logiciels d’enquête de satisfaction.', undefined],
    ['We sell survey software.', undefined],
    ['Ce n’est pas la première fois que nous appelons.', undefined],
  ])('%s', (text, expected) => expect(deniesSale(text)).toBe(expected));
  it.each([
    ['Je vous propose un devis gratuit.', true],
    ['Vous pouvez baisser votre facture de 30 %.', true],
    ['Un conseiller passe chez vous mardi, quel rendez-vous vous convient ?', true],
    ['I can offer you a discount.', true],
    ['Our prices start at 20 euros.', true],
    ['Combien de personnes vivent chez vous ?', false],
    ['How satisfied are you with your supplier?', false],
    ['Merci, bonne journée.', false],
  ])('and offers something: %s', (text, expected) => expect(offersSale(text)).toBe(expected));
});
