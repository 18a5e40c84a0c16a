import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Bemerkung', [text])[0] as string;
const ALL = 'email phone sms post';

describe('notes as people shorten them', () => {
  it.each([
    ['k. Werbung mehr lt. Tel.', ALL],
    ['k.Werbung mehr lt.Tel.', ALL],
    ['k.Werbung', ALL],
    ['k.Anrufe', 'phone'],
    ['k. Anrufe', 'phone'],
    ['k.Post', 'post'],
    ['k.Mails', 'email'],
    ['plus de pub selon appel', ALL],
    ['no more marketing as per call', ALL],
    ['ñ ligar mais', 'phone'],
    ['n ligar mais', 'phone'],
    ['keine Anrufe lt. Mail', 'phone'],
  ])('%s: %s', (text, channels) => expect([text, said(text)]).toEqual([text, channels]));

  it.each(['lt. Tel. interessiert', 'k.A.', 'K. Werner', 'Preis lt. Mail', 'ñ ligar antes das 10'])(
    'refuse nothing where they say something else: %s',
    (text) => expect([text, said(text)]).toEqual([text, 'nothing']),
  );
});

describe('Catalan and Portuguese have the words of their neighbours', () => {
  it.each([
    ['baixa', 'to look at'],
    ['baixa 12/03/2026', ALL],
    ['de baixa', ALL],
    ['Baixa newsletter', 'email'],
    ['BAIXA, no trucar més', 'phone'],
    ['baixa voluntària', ALL],
    ['deixem-no em paz', ALL],
    ['deixem o cliente em paz', ALL],
    ['deixeu-lo en pau', ALL],
    ['no vol res', ALL],
    ['no truqueu més', 'phone'],
    ['não escrever', ALL],
  ])('%s: %s', (text, channels) => expect([text, said(text)]).toEqual([text, channels]));

  it.each([
    'baixa mèdica',
    'baixa médica',
    'planta baixa',
    'baixa temporada',
    'temporada baixa',
    'prioridade baixa',
    'baixa tensió',
    'tensão baixa',
    'margem baixa',
    'Rua da Baixa 12',
    'loja na Baixa',
    'baixa de maternitat',
  ])('and others of their own: %s', (text) => expect([text, said(text)]).toEqual([text, 'nothing']));

  it.each(['no trucar al matí', 'no trucar abans de les 10', 'no trucar al mòbil'])('a call put off is no refusal of calls: %s', (text) =>
    expect(said(text)).not.toContain('phone'),
  );
});
