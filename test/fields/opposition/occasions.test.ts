import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire', [text])[0] as string;
const ALL = 'email phone sms post';

describe('what went before a refusal does not narrow it', () => {
  it.each([
    'Ne plus contacter suite à son appel du 12/03',
    'Ne veut plus être contacté suite à notre appel du 12/03',
    'Ne souhaite plus être contactée depuis notre dernier appel',
    "A demandé à ne plus être contacté lors de l'appel du 12/03",
    'Ne plus contacter suite appel du 12/03',
    'ne plus contacter cf. appel du 12/03',
    'No longer wishes to be contacted since our call in March',
    'Ne plus contacter suite à son mail du 12/03',
    'Ne plus le solliciter depuis son mail de février',
    'Ne plus contacter suite à son courrier',
    'Ne plus contacter suite à notre échange téléphonique',
    "ne plus contacter suite à l'appel d'offres",
    'Désabonné suite à son appel',
    'Refus de prospection suite à appel du 12/03',
    'STOP suite à son mail du 12/03',
    'Ne plus contacter après son appel',
    'ne plus contacter suite à ses nombreux mails de plainte',
    'Bitte nicht mehr kontaktieren seit unserem Anruf',
    'nach Telefonat vom 3.4. keine Werbung mehr',
    'No contactar más tras su llamada del 3/4',
    'non contattare più dopo la sua chiamata',
    'niet meer contacteren na telefoontje van 3/4',
  ])('%s', (text) => expect(said(text)).toBe(ALL));

  it.each([
    ['ne plus appeler suite à son mail du 3/4', 'phone'],
    ['ne plus envoyer de mails suite à son appel', 'email'],
    ['Ne plus contacter par mail depuis son appel', 'email'],
    ['nach E-Mail nicht mehr anrufen', 'phone'],
    ['ne pas appeler, seulement après un mail', 'phone'],
    ['refuse les appels depuis mars', 'phone'],
  ])('%s refuses %s, and not the occasion', (text, channels) => expect(said(text)).toBe(channels));

  it.each([
    'rappeler suite à son appel du 12/03',
    'relancer par mail suite à notre appel',
    'commande passée suite à son mail',
    'envoyer devis suite à notre échange téléphonique',
    'pas de réponse suite à appel',
    'pas de nouvelles depuis notre mail du 3 mars',
    'call only after email',
    'Nur nach E-Mail anrufen',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

describe('a short word ends a sentence as well', () => {
  it.each([
    'Ne plus nous contacter svp. Appel du 12/03 : RAS',
    'Ne plus nous contacter svp. appel du 12/03 : RAS',
    'Ne plus nous contacter SVP. Mail du 12/03 envoyé.',
    'A demandé à ne plus être contacté etc. Appel du 12/03',
    'ne veut plus être contacté svp. Mail de confirmation envoyé le 12/03',
    'Appel du 12/03 : interlocuteur en congé. Appel du 15/03 : ne plus nous contacter SVP. Appel du 20/03 : erreur de ligne.',
    'Svp. ne plus nous contacter',
    'ne plus svp. nous contacter',
  ])('%s', (text) => expect(said(text)).toBe(ALL));

  it.each([
    ['Do not call me. Email sent 3/3', 'phone'],
    ['ne plus appeler M. Durand', 'phone'],
    ['Kd. will k. Tel. mehr', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));

  it.each(['Rappeler svp. Mail envoyé le 3', 'Rien. Appel du 12/03 : ras. Mail du 3 ok', 'Voir M. Durand etc. Appel le 3'])(
    '%s stays ordinary',
    (text) => expect(said(text)).toBe('nothing'),
  );
});

describe('who is not to be contacted, and left', () => {
  it.each([
    'ne plus contacter M. Durand, parti.',
    'ne plus contacter M. Durand, parti. Appel du 12/03 standard',
    'Ne plus écrire à M. Durand, parti chez un confrère',
    'Ne plus contacter, parti à la retraite',
    'do not contact Mr Durand, left the company',
  ])('%s must be read', (text) => expect(said(text)).toBe('to look at'));

  it.each([
    'Ne plus contacter M. R, parti en retraite, voir sa remplaçante Mme B',
    'do not contact Brian, retired - speak to Denise',
    'ne plus écrire au 12 rue X, ont déménagé à Nantes',
    'not bothered by our calls, quite enjoys a chat',
    'Do not call after 6pm, left message',
    'M. Durand parti en retraite',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

const ORDINARY = 'Rendez-vous pris avec le cabinet, tout est en ordre. ';
const HISTORY = Array.from({ length: 60 }, (_, at) => `${(at % 28) + 1}/03/2026 : relance par mail, rappeler jeudi matin.`).join('\n');
describe('a long note is read to its end', () => {
  it.each([
    ['behind 2,000 characters', `${ORDINARY.repeat(60).slice(0, 2000)}. Ne plus nous contacter.`],
    ['in the last line of a history', `${HISTORY}\n09/11/2026 : elle ne veut plus être contactée, demande à être retirée de nos fichiers.`],
    ['across the end of a piece', `${'x'.repeat(1990)} ne plus nous contacter`],
    ['where nothing ends a sentence', `${'relance mardi '.repeat(142)}ne plus nous contacter ${'relance mardi '.repeat(150)}`],
    ['at the end of what a cell holds', `${ORDINARY.repeat(600)}NE PLUS NOUS CONTACTER SVP`],
  ])('%s', (_, text) => expect(said(text)).toBe(ALL));

  it('adds up what its pieces refuse', () => expect(said(`STOP SMS.\n${HISTORY}\nPlus de mails non plus.`)).toBe('email sms'));
  it('must be read where it is longer than we read', () => expect(said('relance mardi. '.repeat(9000))).toBe('to look at'));
  it.each([
    ['a history', HISTORY],
    ['a long report', ORDINARY.repeat(600)],
  ])('%s stays ordinary', (_, text) => expect(said(text)).toBe('nothing'));
});
