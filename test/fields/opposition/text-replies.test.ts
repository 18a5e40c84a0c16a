import { describe, expect, it } from 'vitest';
import { holdsTextReplies, replyOf, turnedAwayUnder } from '../../../src/fields/opposition/unread/answers/text-replies.js';

describe('what a contact answers to a text message', () => {
  it.each(['Stpo', 'SOTP', 'stopp', 'St0p', 'sttop', 'STOOP', 'stpo svp', 'S T O P', '5top'])('%s refuses', (text) => {
    expect(replyOf(text)).toBe('refuses');
  });

  it.each([
    ...['Stop 36179 merci', 'stop 36179 svp', 'STOP 36179', 'STOP au 36179', 'Stop pub 36179', 'STOP36179', '36179 STOP', 'Stop!36179'],
    ...['ARRET', 'Arrêt', 'Arretez', 'arrêtez !', 'Arrêtez svp', 'Arrêtez ça', 'arrete', 'Stop à la pub', 'STOP merci beaucoup', 'Cessez'],
    ...['Arrêtez vos messages', 'STOP sms svp merci', 'Stop it now please', 'Stop bitte', 'stoppez les pubs', "Stop s'il vous plaît"],
  ])('%s begins with a word for stopping, and says nothing else', (text) => {
    expect(replyOf(text)).toBe('refuses');
  });

  it.each(['STOP OPTIVUE svp', 'stop à 10h demain ?', 'Stop, vous m’avez écrit 3 fois', 'Arrêtez de dire que c’est gratuit'])(
    '%s begins so, and says more than we know',
    (text) => {
      expect(replyOf(text)).toBe('unsure');
    },
  );

  it.each([
    ...[
      'Stop by the shop tomorrow',
      'stop ou encore',
      'Arrêt maladie jusqu’au 12',
      'arrêt de travail',
      'Arrêt de bus Bellecour',
      'Stop and go',
    ],
    ...['non-stop 9h-19h ?', 'stopover in Lyon', 'Je suis en arrêt'],
  ])('%s stops something else', (text) => {
    expect(replyOf(text)).toBeUndefined();
  });

  it.each([
    ...['non', 'No', 'NON merci', 'nein', 'spam', 'laissez moi', 'Laissez-moi tranquille', 'basta'],
    ...['pas intéressé', 'not interested', 'Leave me alone', 'ça suffit'],
  ])('%s may refuse', (text) => {
    expect(replyOf(text)).toBe('unsure');
  });

  it.each([
    ...['oui', 'ok', 'merci', 'Demain 10h', 'quel prix ?', 'step', 'shop', 'top', 'nonante euros ?', 'no problem, call me', 'Sopra'],
    ...['non je préfère mardi', 'Qui êtes-vous ?', ''],
  ])('%s refuses nothing', (text) => {
    expect(replyOf(text)).toBeUndefined();
  });
});

describe('in other countries, and of others than who is written to', () => {
  it.each([
    ...[
      'AVSLUTA',
      'Avreg',
      'Sluta!',
      'REZYGNUJE',
      'Rezygnuję',
      'REZYGNACJA',
      'wypisz mnie',
      'Afmelden',
      'stop ermee',
      'hou op',
      'Abmelden bitte',
    ],
    ...['UNSUBSCRIBE', 'opt out', 'STOPALL', 'STO P'],
  ])('%s refuses', (text) => expect(replyOf(text)).toBe('refuses'));
  it.each([
    ...['END', 'QUIT', 'UIT', 'Cancel', 'dajcie mi spokój', 'lämna mig ifred', 'laat me met rust', 'keine SMS mehr', 'geen sms meer'],
    ...['33700', 'signalé au 33700', 'Mon mari est mort', 'My husband has died', 'Mein Vater ist gestorben'],
    ...["c'est le tel de mon fils de 10 ans", "this is my daughter's phone", 'das Handy von meinem Sohn'],
  ])('%s is for somebody to read', (text) => expect(replyOf(text)).toBe('unsure'));
  it.each([
    ...[
      'tack',
      'dziękuję',
      'dank je',
      'ok uitstekend',
      'weekend',
      'avslutat jobbet',
      'fin de mois',
      'annulla appuntamento',
      'the end of May',
    ],
    ...[
      'Mon mari est d’accord',
      'My son likes it',
      'appelez mon mari',
      'code postal 33700 Mérignac',
      'keine Ahnung',
      'c’est pour mon fils',
    ],
  ])('%s says nothing of it', (text) => expect(replyOf(text)).toBeUndefined());
});

describe('the columns of such answers', () => {
  it.each([
    'Réponse SMS',
    'SMS reply',
    'Antwort SMS',
    'SMS-Antwort',
    'Respuesta SMS',
    'Sms antwoord',
    'Réponse au SMS',
    'Dernière réponse SMS',
    'Text reply',
  ])('%s', (header) => expect(holdsTextReplies(header)).toBe(true));
  it.each([
    'Réponse',
    'Optin SMS',
    'SMS',
    'Statut SMS',
    'Réponse à la question SMS ?',
    'Accepte les SMS',
    'SMS response consent',
    'Date réponse SMS',
  ])('none: %s', (header) => expect(holdsTextReplies(header)).toBe(false));
  it('under “Réponse” alone a no answers whatever was asked', () => {
    expect(turnedAwayUnder('Réponse')?.('non')).toBe(false);
    expect(turnedAwayUnder('Réponse SMS')?.('non')).toBe(true);
    expect(turnedAwayUnder('Réponse')?.('ARRET')).toBe(true);
    expect(turnedAwayUnder('Ville')).toBeUndefined();
  });
});
