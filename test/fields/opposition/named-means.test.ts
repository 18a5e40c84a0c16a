import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const says = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return channels.join(' ') || (doubt ? 'to look at' : 'nothing');
};
const ALL = 'email phone sms post';

describe('means that a note refuses', () => {
  it.each([
    ['stop mailing papier', 'post'],
    ['STOP mail papier', 'post'],
    ['plus de newsletter papier svp', 'post'],
    ['ne pas utiliser ce numéro, perso', 'phone sms'],
    ['ne pas utiliser ce numéro', 'phone sms'],
    ['do not use this number', 'phone sms'],
    ['oppo tel', 'phone'],
    ['Opposition téléphone', 'phone'],
    ['opposée aux appels', 'phone'],
    ['ne pas appeler sur le portable', 'phone'],
    ['Ne plus appeler sur son mobile svp', 'phone'],
    ['Email: autre@acme.example Tel: 0639980012 ne pas appeler sur le portable', 'phone'],
    ['Mail autre@acme.example Port. 06 39 98 00 12 : ne plus appeler', 'phone'],
    // How it came is no means of it.
    ['opposition par tel', ALL],
    ['opposition tel 12/03', ALL],
    ['oppo', ALL],
    ['STOP mail', 'email'],
    ['ne plus utiliser mes coordonnées', ALL],
    // Another line is there.
    ['ne pas appeler sur le portable, appeler au bureau', 'nothing'],
    ['appeler le fixe, ne pas appeler sur le portable', 'nothing'],
  ])('%s: %s', (text, told) => expect(says(text)).toBe(told));
});

describe('a means that is no channel of ours', () => {
  it.each([
    'pas de WhatsApp',
    'Plus de WhatsApp svp',
    'no WhatsApp',
    'kein WhatsApp bitte',
    'stop LinkedIn',
    'ne pas contacter par WhatsApp',
    'ne plus écrire sur LinkedIn',
    'refus WhatsApp',
    'pas de fax',
    'pas de WhatsApp, mail ok',
    'RDV le 12. Pas de WhatsApp.',
  ])('%s refuses nothing else', (text) => expect(says(text)).toBe('nothing'));

  it.each([
    ['pas de whatsapp ni sms', 'sms'],
    ['pas de whatsapp, ne plus appeler', 'phone'],
    ['KEIN TELEFON, KEIN WHATSAPP', ALL],
    ['refus par WhatsApp', ALL],
    ['désinscrit via LinkedIn', ALL],
    ['ne plus contacter, ni WhatsApp ni rien', ALL],
    ['ne plus contacter (WhatsApp)', ALL],
    ["m'a bloqué sur WhatsApp", ALL],
    ['ne plus contacter, demande reçue par WhatsApp', ALL],
  ])('%s: %s', (text, told) => expect(says(text)).toBe(told));
});

describe('the register of calls', () => {
  it.each([
    'bloctel ok',
    'Vu Bloctel 12/07 : non inscrit',
    'BLOCTEL RAS',
    'Bloctel vérifié le 03/05 : non inscrit',
    'pas inscrit sur bloctel',
    'vérifié Bloctel le 02/02 : absent, ok appel',
  ])('%s: asked, and nobody there', (text) => expect(says(text)).toBe('nothing'));
  it.each([
    'Bloctel',
    'Bloctel OUI',
    'inscrit bloctel',
    'Bloctel OK, à sortir de la campagne',
    'Bloctel vérifié : inscrit',
    'Bloctel depuis 04/2021',
  ])('%s refuses calls', (text) => expect(says(text)).toContain('phone'));
});
