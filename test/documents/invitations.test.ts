import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const HELLO =
  'Bonjour, je suis Julie Martin, de Courtia Groupe. Vous avez rempli notre formulaire. Nous vous écrivons pour vous proposer une mutuelle santé.';
const page = (says: string) => `<p>${HELLO}</p><p>${says}</p>`;
const mail = (says: string) => `Subject: Votre mutuelle\n\n${HELLO}\n\n${says}\n`;
const HERE = '<a href="https://courtia.test/o">cliquez ici</a>';
const CLICK = '<a href="https://courtia.test/o">click here</a>';

describe('an invitation to follow a link is no way to refuse', () => {
  it.each([
    `Pour en profiter, ${HERE}.`,
    `Pour en savoir plus, ${HERE}`,
    `Découvrez l’offre : ${HERE}`,
    `Ne laissez pas passer cette offre : ${HERE}`,
    `Si ce message ne s’affiche pas, ${HERE}`,
    `Si vous ne visualisez pas cet email, ${HERE}`,
    `Si vous n’arrivez pas à lire ce message, ${HERE}`,
    `Transférer à un ami : ${HERE}`,
    `Plus d’informations : ${HERE}`,
    `Ne manquez plus aucun message : ${HERE}`,
    `Résiliez votre contrat actuel : ${HERE}`,
    `To learn more, ${CLICK}`,
    `If this email does not display properly, ${CLICK}`,
    `Never miss a message again: ${CLICK}`,
    `To change your address, ${CLICK}`,
    `Stop paying too much: ${CLICK}`,
    `Vous n’avez pas reçu notre dernier mail ? ${HERE}`,
    'Infos : <a href="https://courtia.test/o">c’est par ici</a>',
  ])('%s', async (says) => expect(await told('message-opt-out', page(says), 'mail.html')).toEqual(['none']));
  it.each([
    'Cliquez ici : https://courtia.test/o',
    'Si ce message ne s’affiche pas, cliquez ici : https://courtia.test/o',
    'Ne manquez plus nos offres, cliquez ici : https://courtia.test/o',
    'Click here: https://courtia.test/o',
    'Terms apply, click here: https://courtia.test/t',
  ])('in plain text: %s', async (says) => expect(await told('message-opt-out', mail(says), 'mail.txt')).toEqual(['none']));
});

describe('an invitation that speaks of refusing is one', () => {
  it.each([
    `Pour vous désinscrire, ${HERE}`,
    `Pour ne plus recevoir nos offres, ${HERE}`,
    `Pour sortir de notre liste, ${HERE}`,
    `Marre de nous lire ? ${HERE}`,
    `Vous recevez trop de mails de notre part ? ${HERE}`,
    `If you no longer wish to hear from us, ${CLICK}`,
    `Had enough of our ramblings? ${CLICK}`,
    // The question before it, or its address, says so: all of these were called an error.
    `Vous ne souhaitez plus recevoir nos messages ? ${HERE}.`,
    `Pas intéressé ? ${HERE}`,
    `Not interested? ${CLICK}`,
    '<a href="https://courtia.test/unsubscribe?u=1">Cliquez ici</a>',
    'Pour partir : <a href="{{ lien_sortie }}">cliquez ici</a>',
    `Si ce message ne s’affiche pas, ${HERE}. Pour vous désabonner, ${HERE}.`,
  ])('%s', async (says) => expect(await told('message-opt-out', page(says), 'mail.html')).toEqual([]));
  it.each([
    'Pour vous désinscrire, cliquez ici : https://courtia.test/o',
    'Vous ne voulez plus de nos messages ? Cliquez ici : https://courtia.test/o',
    'Lien de désinscription : https://courtia.test/o',
    'Ici pour ne plus rien recevoir : https://courtia.test/o',
  ])('in plain text: %s', async (says) => expect(await told('message-opt-out', mail(says), 'mail.txt')).toEqual([]));
});

describe('a text message', () => {
  it.each([
    'Courtia : votre mutuelle des 29€. Cliquez ici: bit.ly/3x',
    'Courtia: mutuelle des 29€, cliquez ici : https://courtia.test/s',
    'Courtia: ne ratez plus nos offres: courtia.test/s',
    'Courtia: stop aux hausses ! Repondez STOP a votre assureur: courtia.test',
    'Courtia: pour desabonner votre contrat actuel : courtia.test/s',
    'Courtia: infos: courtia.test/stop',
    'Courtia: repondez STOP si vous voulez arreter de payer trop cher',
    'Courtia: reply STOP if you want to stop overpaying',
    'Courtia: text STOP to your insurer and save 20%',
    'Courtia: non stop: courtia.test/s',
  ])('that has no way out: %s', async (text) => expect(await told('sms-stop', text, 'sms.sms')).toEqual(['none']));
  it.each([
    'Courtia: offre -20%. stop: cutt.ly/x',
    'Courtia: offre -20%. Desabo : https://stop36.test/xx',
    'Courtia: offre -20%. STOP=>cutt.ly/x',
    'Courtia: offre -20%. Desinscription: stop36.test/xx',
    'Courtia: offre. Pour ne plus recevoir de sms : courtia.test/o',
    'Courtia: offre. Repondez STOP si vous voulez arreter de recevoir nos messages',
    'Courtia: offre. Repondez STOP a ce message',
    'Courtia: offre. Envoyez STOP a votre conseiller pour ne plus recevoir de sms',
    'Courtia: stop aux impayes ! STOP au 36111',
  ])('that has one: %s', async (text) => expect(await told('sms-stop', text, 'sms.sms')).toEqual([]));
});
