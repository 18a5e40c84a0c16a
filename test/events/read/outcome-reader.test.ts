import { describe, expect, it } from 'vitest';
import { makeOutcomeReader, oneByOne } from '../../../src/events/read/outcome-reader.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

const MINE = '0b7c1de0-0000-4000-8000-00000000d0c1';
const read = makeOutcomeReader({ [MINE]: 'refused', 'code 7': 'refused', 'a rappeler 3': 'other', ko: 'unanswered', ok: 'answered' });
const refused = (text: string): readonly string[] => CHANNELS.filter((_, place) => read(text).refuses & (1 << place));
const ALL = [...CHANNELS];

describe('summaries', () => {
  it('that say in several sentences what none says by itself are to be checked', () => {
    const text = 'Eve ne veut plus payer Salesforce et cherche à arrêter Lemlist. Elle demande la suppression des doublons dans sa base.';
    expect([refused(text), read(text).unread]).toEqual([[], true]);
  });
  it.each([
    'Eve paie Salesforce trop cher. Elle ne veut plus être appelée.',
    'Parlé à Eve. Elle demande la suppression de ses données. À clore.',
    'He uses Lemlist. Please remove me from your list, he said.',
  ])('%s refuses', (text) => expect(refused(text)).toContain('phone'));
});

describe('short answers', () => {
  it.each([
    'Not interested thanks',
    'Not interested, thank you!',
    'Pas intéressé merci',
    'Bonjour, pas intéressée, merci. Cordialement, Anne',
    'Hi Sophie, we are not interested, thanks',
    'Bonjour, nous ne sommes pas intéressés',
    'Sorry, not interested at the moment',
  ])('%s refuses as it does without courtesy', (text) => expect(refused(text)).toEqual(ALL));
  it.each(['Intéressé merci', 'Hi Sophie, we are interested, thanks', 'ok pour mardi merci', 'merci', 'Bonjour Anne'])(
    '%s refuses nothing',
    (text) => expect([refused(text), read(text).unread]).toEqual([[], false]),
  );
  it.each([
    'How did you get my email?',
    'Comment avez-vous eu mon mail ?',
    'Où avez-vous trouvé mes coordonnées ?',
    'Who gave you my number? Call me tomorrow.',
    'D’où vient mon adresse ?',
  ])('%s is to be checked', (text) => expect([refused(text), read(text).unread]).toEqual([[], true]));
  it('a question about the source beside a refusal refuses', () =>
    expect(refused('Comment avez-vous eu mon mail ? Retirez-moi de votre liste.')).toContain('email'));
  it.each(['How did you get on with the trial?', 'Comment ça va ? Rappelez-moi mardi.', 'Voici mon mail : ana@acme.example'])(
    '%s asks nothing of the kind',
    (text) => expect([refused(text), read(text).unread]).toEqual([[], false]),
  );
});

describe('outcomes, tags and notes that refuse', () => {
  it.each([
    'Refus',
    'STOP',
    'Opposition',
    'DNC',
    'Do not call',
    'Ne plus appeler',
    'ne plus contacter',
    'Liste rouge interne',
    'Blacklisté',
    'opt-out',
    'Pas intéressé',
    'not interested',
    'unsubscribed',
    'Désabonné',
  ])('%s: all channels', (text) => {
    expect(refused(text)).toEqual(ALL);
    expect(read(text).unread).toBe(false);
  });

  it.each([
    'Ne veut plus être démarchée',
    'Ne souhaite plus être contactée',
    'Demande à être retiré de nos fichiers',
    'He asked us not to call again',
    'please remove me from your list',
    '<p>Ne veut plus &nbsp; être appelé</p>',
  ])('%s: calls at least', (text) => {
    expect(refused(text)).toContain('phone');
  });
});

describe('who has died, is protected or under age', () => {
  it.each(['Décédé', 'DCD', 'Sous tutelle', 'Mineur', 'deceased', 'verstorben', 'fallecido', 'deceduto', 'Client décédé, voir sa fille'])(
    '“%s” is to be checked, and refuses nothing',
    (text) => expect([refused(text), read(text).unread]).toEqual([[], true]),
  );
  it.each(['Garantie décès présentée', 'RDV pris', 'Rappeler après la succession de rendez-vous'])('“%s” is not', (text) =>
    expect(read(text).unread).toBe(false),
  );
});

describe('those that do not', () => {
  it.each([
    '',
    'Connecté',
    'No answer',
    'Busy',
    'Left voicemail',
    'Numéro erroné',
    'Barrage secrétaire',
    'À rappeler',
    'RDV',
    'Intéressée',
    'N’a pas refusé, à relancer',
    'Ne refuse pas d’être rappelée',
    'absente, rappeler en septembre',
    'did not refuse, call back in May',
    'Prospects',
    '<p>&nbsp;</p>',
  ])('%j', (text) => {
    expect(refused(text)).toEqual([]);
    expect(read(text).unread).toBe(false);
  });
});

describe('whether somebody answered', () => {
  it.each([
    ['Joint', 1],
    ['ANSWERED', 1],
    ['Répondu', 1],
    ['Terminé', 1],
    ['NO ANSWER', 0],
    ['NOANSWER', 0],
    ['Messagerie', 0],
    ['Occupé', 0],
    ['FAILED', 0],
    ['Argumenté', 1],
    ['RDV pris', 1],
    ['rendez-vous', 1],
    ['Intéressée', 1],
    ['talked', 1],
    ['Spoke with client', 1],
    ['Meeting booked', 1],
    ['Gespräch geführt', 1],
    ['Termin vereinbart', 1],
    ['Erreicht', 1],
    ['Nicht erreicht', 0],
    ['Besetzt', 0],
    ['Contestó', 1],
    ['Cita concertada', 1],
    ['No contesta', 0],
    ['Buzón de voz', 0],
    ['Ha risposto', 1],
    ['Appuntamento fissato', 1],
    ['Non risponde', 0],
    ['Segreteria', 0],
    ['Barrage secrétaire', 2],
    ['Faux numéro', 2],
    ['ok', 1],
    ['KO', 0],
    ['Refus', 2],
    ['rappeler', 2],
  ])('%s: %i', (text, answered) => {
    expect(read(text).answered).toBe(answered);
  });
});

describe('codes', () => {
  it.each([
    ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 1],
    ['F240BBAC-87C9-4F6E-BF70-924B57D47DB7', 1],
    ['a4c4c377-d246-4b32-a13b-75a56a4cd0ff', 1],
    ['73a0d17f-1163-4015-bdd5-ec830791da20', 0],
    ['b2cf5968-551e-4856-9783-52b3da59a7d0', 0],
    ['9d9162e7-6cf3-4944-bf63-4dff82258764', 0],
    ['17b47fee-58de-441e-a44c-c6300d46f273', 0],
  ])('of HubSpot, %s: %i', (text, answered) => {
    expect(read(text)).toEqual({ refuses: 0, answered, unread: false });
  });

  it('of the account mean what somebody said', () => {
    expect(refused(MINE)).toEqual(ALL);
    expect(refused(MINE.toUpperCase())).toEqual(ALL);
    expect(refused('Code 7')).toEqual(ALL);
    expect(read('A rappeler 3')).toEqual({ refuses: 0, answered: 2, unread: false });
  });

  it('that nobody explained are told as unread, and refuse nothing', () => {
    expect(read('0b7c1de0-0000-4000-8000-00000000ca11')).toEqual({ refuses: 0, answered: 2, unread: true });
  });
});

describe('labels of outcomes', () => {
  const label = makeOutcomeReader({ 'npa v2': 'refused' }, true);

  it.each(['KO', 'NPA', 'Truc inconnu', 'Liste 3', 'Statut B'])('"%s", which nobody explained, may be a refusal and is told', (text) =>
    expect(label(text)).toMatchObject({ refuses: 0, unread: true }),
  );

  it.each([
    'Joint',
    'NRP',
    'Répondeur',
    'agents_did_not_answer',
    'abandoned_in_ivr',
    'In progress',
    'Received',
    'Reçu',
    'accepted',
    'RDV pris',
    'Faux numéro',
    'Hors cible',
  ])('"%s" is known to refuse nothing', (text) => expect(label(text)).toMatchObject({ refuses: 0, unread: false }));

  it('what the user explains is read as they say', () => expect(label('NPA V2')).toMatchObject({ refuses: 15, unread: false }));

  it('a note of the same words is a note: nothing in it refuses', () =>
    expect(makeOutcomeReader({})('Truc inconnu')).toMatchObject({ refuses: 0, unread: false }));
});

describe('tags, of which one refuses', () => {
  const tags = oneByOne(makeOutcomeReader({ 'code 7': 'refused' }));
  it.each([
    'Ne plus appeler, Concurrent',
    'Do not call, Competitor',
    'Competitor, Do not call',
    'Ne plus appeler;Concurrent',
    'Ne plus appeler | VIP',
    '#donotcall #competitor',
    'VIP, Code 7',
  ])('%s', (text) => {
    expect(tags(text).refuses).toBe(15);
    expect(tags(text).unread).toBe(false);
  });

  it.each(['Refus du devis, VIP', 'Répondu, VIP', 'Salon 2026, VIP', 'Call me, Competitor', ''])('not in %s', (text) =>
    expect(tags(text).refuses).toBe(0),
  );

  it('tells of one that may refuse', () => expect(tags('Refus, VIP').refuses > 0 || tags('Refus, VIP').unread).toBe(true));
});
