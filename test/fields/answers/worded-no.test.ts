import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../src/fields/answers/yes-no.js';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
const said = (text: string): string => readCells('Consentimiento marketing', [text])[0] as string;

describe('a no in the words of a column of consents', () => {
  it.each([
    'No consiento',
    'No acepto',
    'Declino',
    'Rechazo',
    'Niego mi consentimiento',
    'No, no deseo recibir nada',
    'Prefiero no recibir',
    'Non accetto',
    'Non acconsento',
    'Nego il consenso',
    'Non presto il consenso',
    'Rifiuto',
    'Nicht einverstanden',
    'Ich bin nicht einverstanden',
    'Keine Zustimmung',
    'Zustimmung verweigert',
    'Ich stimme nicht zu',
    'Abgelehnt',
    'Não aceito',
    'Não concordo',
    'Recuso',
    'Je refuse',
    "Je n'accepte pas",
    'Je ne consens pas',
    'I do not agree',
    "I don't consent",
    'I decline',
    'Ik ga niet akkoord',
    'Ik geef geen toestemming',
  ])('%s refuses', (text) => expect(said(text)).toBe(ALL));

  it.each(['Aceito', 'Concordo', 'Zustimmung erteilt', 'Opt me in', 'Consenso prestato', 'Consentimiento otorgado'])(
    '%s is a yes',
    (text) => {
      expect(readYesNo(text, 'allow')).toBe('yes');
      expect(said(text)).toBe('nothing');
    },
  );

  it.each(['No', 'Non', 'Nein', 'Não', 'No firmado'])('%s only has not agreed', (text) => {
    expect(readYesNo(text, 'allow')).toBe('no');
    expect(said(text)).not.toBe(ALL);
  });

  it.each([
    'no acepto cookies',
    'non accetto ritardi',
    'I do not agree with the price',
    'nicht einverstanden mit dem Preis',
    'quero saber mais',
  ])('%s is of something else', (text) => expect(readCells('Note', [text])[0]).not.toBe(ALL));
});
