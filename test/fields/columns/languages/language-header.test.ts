import { describe, expect, it } from 'vitest';
import {
  isOrdinaryLanguageHeader,
  isSubscriptionAlone,
  readLanguageHeader,
} from '../../../../src/fields/columns/languages/language-header.js';
import { readCells } from '../../column-reading.js';

const ALL = 'email phone sms post';

describe('headers of refusals in languages read by tables of words', () => {
  it.each([
    ['Nevolat', 'ano', 'ne', 'phone sms'],
    ['Nekontaktovať', 'áno', 'nie', ALL],
    ['Odhlášen', 'Ano', 'Ne', ALL],
    ['Neposílat SMS', 'ANO', 'NE', 'sms'],
    ['Nesouhlas s marketingem', 'ano', 'ne', ALL],
    ['Ne hívja fel', 'igen', 'nem', 'phone sms'],
    ['Leiratkozott', 'igen', 'nem', ALL],
    ['Nem kér e-mailt', 'Igen', 'Nem', 'email'],
    ['Nu sunați', 'da', 'nu', 'phone sms'],
    ['Nu contactati', 'Da', 'Nu', ALL],
    ['Dezabonat', 'da', 'nu', ALL],
    ['Μην καλείτε', 'ναι', 'όχι', 'phone sms'],
    ['ΜΗΝ ΕΝΟΧΛΕΙΤΕ', 'ΝΑΙ', 'ΟΧΙ', ALL],
    ['Не безпокойте', 'да', 'не', ALL],
    ['Отписан от бюлетина', 'Да', 'Не', 'email'],
    ['Ne zvati', 'da', 'ne', 'phone sms'],
    ['Odjavljen', 'DA', 'NE', ALL],
    ['Ne pošiljaj e-pošte', 'da', 'ne', 'email'],
    ['Neskambinti', 'taip', 'ne', 'phone sms'],
    ['Nesusisiekti', 'Taip', 'Ne', ALL],
    ['Nezvanīt', 'jā', 'nē', 'phone sms'],
    ['Netraucēt', 'Jā', 'Nē', ALL],
    ['Mitte helistada', 'jah', 'ei', 'phone sms'],
    ['Loobunud uudiskirjast', 'jah', 'ei', 'email'],
    ['Não ligar', 'sim', 'não', ALL],
    ['Não perturbe', 'S', 'N', ALL],
  ])('a yes under “%s” (%s, %s) refuses', (header, yes, no, refused) => {
    const [ofYes, ofNo, ofBlank] = readCells(header, [yes, no, '']);
    expect(refused.split(' ')).toEqual(expect.arrayContaining((ofYes as string).split(' ')));
    expect(ofYes).not.toBe('to look at');
    expect([ofNo, ofBlank]).toEqual(['nothing', 'nothing']);
  });

  it.each([
    ['Souhlas s marketingem', 'ano', 'ne'],
    ['Súhlas so zasielaním noviniek', 'áno', 'nie'],
    ['Může být kontaktován', 'ano', 'ne'],
    ['Hívható', 'igen', 'nem'],
    ['Acord marketing', 'da', 'nu'],
    ['Συγκατάθεση', 'ναι', 'όχι'],
    ['Съгласие за SMS', 'да', 'не'],
    ['Privola', 'da', 'ne'],
    ['Lahko pokličemo', 'da', 'ne'],
    ['Sutikimas', 'taip', 'ne'],
    ['Drīkst zvanīt', 'jā', 'nē'],
    ['Nõusolek', 'jah', 'ei'],
    ['Autoriza contacto', 'sim', 'não'],
  ])('a no under “%s” is held back (%s, %s)', (header, yes, no) =>
    expect(readCells(header, [yes, no, ''])).toEqual(['nothing', 'to look at', 'nothing']),
  );

  it.each([
    ['Odvolaný souhlas', { field: 'optOut' }],
    ['Datum odhlášení', { field: 'opposedAt' }],
    ['Data dezabonării', { field: 'opposedAt' }],
    ['Není odhlášen', { leans: 'clears' }],
    ['Prigovor', { field: 'optOut', flagged: true }],
    ['Odmítnutá nabídka', 'elsewhere'],
    ['Souhlas se smlouvou', 'elsewhere'],
    ['Odbijen račun', 'elsewhere'],
  ])('%s is %j', (header, says) =>
    typeof says === 'string' ? expect(readLanguageHeader(header)).toBe(says) : expect(readLanguageHeader(header)).toMatchObject(says),
  );

  it.each([
    'Zákazník od',
    'Plátce DPH',
    'Kontaktní osoba',
    'Smlouva podepsána',
    'Adószám',
    'Törzsvásárló',
    'Client nou',
    'Județ',
    'Ενεργός',
    'Τιμολόγιο εξοφλημένο',
    'Нов клиент',
    'Ugovor potpisan',
    'Račun plačan',
    'Sąskaita apmokėta',
    'Ir bērni',
    'Leping allkirjastatud',
    'Fatura paga',
    // Words of the languages that are read by stems are no words of these.
    'Nu-propriétaire',
    'Accept terms',
    'SME email',
    'Do not call',
    'Ne pas appeler',
    'Nicht anrufen',
    'No show',
    'Auto',
    'Email',
    'Mobile',
    'Autorisation parentale',
  ])('%s is none', (header) => expect(readLanguageHeader(header)).toBeUndefined());

  it.each([
    'Aktivní',
    'Plátce DPH',
    'Törzsvásárló',
    'Client nou',
    'Τιμολόγιο εξοφλημένο',
    'Нов клиент',
    'Ugovor potpisan',
    'VIP klients',
    'Uus klient',
  ])('%s is ordinary', (header) => expect(isOrdinaryLanguageHeader(header)).toBe(true));
  it.each(['Nevolat', 'Xyz', 'Zvláštní režim', 'Özel durum', ''])('%s is not', (header) =>
    expect(isOrdinaryLanguageHeader(header)).toBe(false),
  );
});

describe('a header that says nothing but that somebody is on a list', () => {
  it.each(['Subscrito', 'Inscrito', 'Subscrita'])('%s', (header) => expect(isSubscriptionAlone(header)).toBe(true));
  it.each(['Cliente', 'Newsletter', 'Data de inscrição', 'Contrato subscrito', ''])('no other: %s', (header) =>
    expect(isSubscriptionAlone(header)).toBe(false),
  );
});
