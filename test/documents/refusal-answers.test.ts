import { describe, expect, it } from 'vitest';
import { callsBack, directedToGoOn, insists, recordsRefusal } from '../../src/documents/for-rules.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

const script = (heading: string, said: string) =>
  judgedScript(readScript(bytesOf(`# Script\n\n## ${heading}\n\n> ${said}\n`), 'a.md'), 'business');
const turnOf = (said: string) => script('Si la personne refuse', said).turns[0] as Parameters<typeof recordsRefusal>[0];

describe('a refusal is written down', () => {
  it.each([
    'C’est noté, je vous retire de notre fichier. Bonne journée.',
    'Je note que vous ne souhaitez plus être appelé.',
    'Pas de souci je vous retire de la liste.',
    'N’oubliez pas de noter le refus.',
    'Ne raccrochez pas avant d’avoir noté l’opposition.',
    'Ne raccrochez jamais sans noter le refus.',
    'Ne pas insister, noter le refus.',
    'Ne pas insister et noter le refus.',
    'Nous ne vous rappellerons plus.',
    'Vous n’êtes plus inscrit chez nous.',
    'Vous ne serez plus dans notre fichier.',
    'Je garde votre numéro sur notre liste d’opposition.',
    'Vous n’aurez plus de nouvelles de notre part.',
    'Je veille à ce que l’on ne vous appelle plus.',
    'Don’t worry I’ll remove you.',
    'Do not hang up without logging the refusal.',
    'Don’t forget to note it down.',
    'You are no longer on our list.',
    'No problem at all, I’ll make sure we don’t call you again. Have a good day.',
    'I’ll see to it that nobody calls you again.',
    'You won’t hear from us again.',
    'We will stop calling you.',
    'There will be no more calls from us.',
  ])('by “%s”', (said) => expect(recordsRefusal(turnOf(said))).toBe(true));
  it.each([
    'Je ne peux pas vous retirer de la liste.',
    'Nous ne pouvons malheureusement pas vous supprimer de notre fichier.',
    'Impossible de vous retirer de la liste.',
    'Ne notez surtout pas son refus.',
    'Ne pas noter le refus.',
    'Il ne faut jamais enregistrer le refus.',
    'Raccrocher sans noter le refus.',
    'Inutile de noter le refus.',
    'Vous restez dans notre fichier.',
    'We cannot take you off the list.',
    'I’m afraid I can’t remove you.',
    'Hang up without recording the refusal.',
    'Never mark them as do not call.',
    'No need to note it.',
    'You will stay on our list.',
    'We don’t call at night.',
  ])('not by “%s”', (said) => expect(recordsRefusal(turnOf(said))).toBe(false));
});

describe('an order not to write a refusal down', () => {
  it.each([
    'Ne notez surtout pas son refus et recontactez-le le mois prochain.',
    'Ne pas noter le refus, rappeler la semaine suivante avec un autre numéro.',
    'Raccrocher sans noter le refus.',
    'N’inscrivez jamais ces personnes en opposition.',
    'Inutile de noter le refus.',
    'Do not record the refusal; call again next week from another number.',
    'Hang up without recording the refusal.',
    'Never mark them as do not call.',
  ])('is “%s”', (said) => expect(directedToGoOn(script('Si la personne refuse', said), 0)).toBe(true));
  it.each([
    'Ne raccrochez jamais sans noter le refus.',
    'N’oubliez pas de noter le refus.',
    'Ne pas insister, noter le refus.',
    'Je ne peux pas vous retirer de la liste.',
    'Do not hang up without logging the refusal.',
    'I won’t insist, it is noted.',
  ])('is not “%s”', (said) => expect(directedToGoOn(script('Si la personne refuse', said), 0)).toBe(false));
});

describe('another call by somebody else', () => {
  it.each([
    'C’est noté, je vous retire. Je passe votre numéro à mon collègue qui vous rappellera.',
    'Entendu. Un conseiller vous recontactera la semaine prochaine.',
    'Très bien, notre équipe vous rappellera.',
    'Noted. I’ll pass you on to my colleague, who will call you next week.',
    'OK. One of our advisers will call you back.',
  ])('is promised by “%s”', (said) => expect(callsBack(script('La personne refuse', said), 0)).toBe(true));
  it.each([
    'C’est noté, personne ne vous rappellera.',
    'Aucun conseiller ne vous recontactera.',
    'Notre service vous recontactera seulement si vous le demandez.',
    'Noted. None of our advisers will call you back.',
  ])('is not promised by “%s”', (said) => expect(callsBack(script('La personne refuse', said), 0)).toBe(false));
});

describe('an answer that argues on though it writes the refusal down', () => {
  it.each([
    'Je note votre refus. Juste une dernière question : qui gère ce sujet chez vous ?',
    'C’est noté, je vous retire. Qui d’autre dans votre société pourrait être intéressé ?',
    'C’est noté, je vous retire. Sachez tout de même que l’offre est à -50 % jusqu’à vendredi.',
    'C’est noté. Je vous envoie quand même notre brochure.',
    'Très bien, je note. Préférez-vous que je vous envoie un mail à la place ?',
    'No worries, I’ve noted that. One quick thing before you go: who handles this in your company?',
    'I’ll remove you. Just so you know, we have a discount until Friday.',
    'I’ve noted it. Would a short email suit you better?',
  ])('%s', (said) => expect(insists(script('La personne refuse', said), 0)).toBe(true));
  it.each([
    'C’est noté, je vous retire. Voulez-vous que je vous retire aussi de nos e-mails ?',
    'C’est noté. Pouvez-vous me confirmer votre numéro ?',
    'C’est noté, d’accord ? Bonne journée.',
    'Je note votre refus. Puis-je vous rappeler dans six mois ?',
    'Je note que notre offre ne vous intéresse pas. Bonne journée.',
    'C’est noté, je vous retire. Vous recevrez un e-mail de confirmation.',
    'C’est noté. Si vous changez d’avis, notre offre reste sur notre site.',
    'Juste pour être sûr, vous ne voulez plus recevoir d’appels ? C’est noté.',
    'Noted. Which number should I take off the list?',
    'I’ve noted that our offer is of no interest. Goodbye.',
    'I’ve removed you. Is there anything else? Goodbye.',
    'Noted. May I call you back next year?',
  ])('but not: %s', (said) => expect(insists(script('La personne refuse', said), 0)).toBe(false));
});

describe('an answer that confirms the refusal in writing', () => {
  it.each([
    'C’est noté, mais je vous envoie un e-mail de confirmation.',
    'Je note votre refus, mais vous recevrez un e-mail de confirmation.',
    'Très bien, c’est noté. Je vous envoie juste un mail pour confirmer votre opposition.',
    'D’accord, je vous retire, mais je vous envoie quand même une confirmation par courriel.',
    'C’est noté, mais un e-mail vous confirmera la prise en compte de votre demande.',
    'Entendu. Vous allez recevoir un SMS de confirmation de votre désinscription.',
    'Je vous retire de nos listes, mais vous recevrez une confirmation écrite.',
    'C’est noté, mais nous vous enverrons un courrier pour vous confirmer que vous ne serez plus appelé.',
    'Pas de souci, c’est noté, mais je vous adresse une confirmation par mail.',
    'Noted, but I’ll send you an email to confirm.',
    'I’ve removed you, but you will get a confirmation email.',
    'That’s noted. I’ll just send you a confirmation of your opt-out by email.',
    'I’ll take you off the list, but you will still receive a confirmation by text.',
    'No problem, that’s noted, but we will send you an email confirming it.',
    'Understood, but I will send you written confirmation of your refusal.',
  ])('does not argue: %s', (said) => expect(insists(script('La personne refuse', said), 0)).toBe(false));
  it.each([
    'C’est noté, mais je vous envoie notre offre par e-mail.',
    'C’est noté, mais je vous envoie un e-mail avec notre brochure.',
    'C’est noté, mais je vous envoie un e-mail de confirmation avec notre offre.',
    'C’est noté, mais je vous envoie une documentation par e-mail.',
    'C’est noté, mais je vous envoie un e-mail de présentation.',
    'C’est noté, mais je vous envoie un e-mail.',
    'C’est noté, mais je vous envoie un e-mail pour confirmer notre rendez-vous.',
    'C’est noté, mais nos clients gagnent 30 %, et vous recevrez un e-mail de confirmation.',
    'C’est noté, mais réfléchissez encore, je vous envoie un e-mail de confirmation.',
    'Je comprends, mais je vous envoie quand même nos tarifs par mail.',
    'Noted, but I’ll send you our offer by email.',
    'Noted, but I’ll send you a confirmation email with our prices.',
    'Noted, but let me send you a short presentation.',
    'Noted, but I’ll send you an email to confirm our meeting.',
    'Noted, but think it over, I’ll send you a confirmation email.',
    'I’ll remove you, but I’ll send you our brochure all the same.',
  ])('argues where it sends something else: %s', (said) => expect(insists(script('La personne refuse', said), 0)).toBe(true));
});

describe('whether a turn answers a refusal', () => {
  it.each([
    ['Objection: no time', 'Of course. When would be a better time?', false],
    ['« Non, pas maintenant »', 'Bien sûr. Quel moment vous conviendrait ?', false],
    ['Objection : pas le temps', 'Bien sûr. Quel moment vous conviendrait ?', false],
    ['“No, I’m busy”', 'Of course. When would be a better time?', false],
    ['Opt-out', 'You can ask us to stop calling at any time, just tell me.', false],
    ['Objection: no', 'I have noted it. Goodbye.', true],
    ['Objection: no, not interested', 'I have noted it. Goodbye.', true],
    ['« Non, je n’ai pas le temps, ne rappelez plus »', 'C’est noté.', true],
    ['Not interested', 'No problem at all, I’ll make sure we don’t call you again.', true],
    ['Opt-out', 'I take you off our list. Goodbye.', true],
    ['Opt-out', 'No problem. Goodbye.', true],
  ])('%s: %s', (heading, said, refused) => expect(script(heading, said).turns[0]?.isRefusal).toBe(refused));
});
