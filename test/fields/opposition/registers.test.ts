import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire', [text])[0] as string;

describe('whoever is on a public register refuses what it is of', () => {
  it.each([
    // The Austrian list, of emails.
    ['auf ECG-Liste', 'email'],
    ['ECG-Liste!', 'email'],
    ['ECG-Liste', 'email'],
    ['steht auf ECG Liste', 'email'],
    ['in ECG-Liste eingetragen', 'email'],
    ['Eintrag ECG-Liste', 'email'],
    ['RTR: eingetragen', 'email'],
    ['auf RTR-Liste', 'email'],
    ['ECG: Treffer', 'email'],
    ['listed on the ECG list', 'email'],
    ['ECG-Liste, nicht anrufen', 'email phone'],
    ['ECG-Liste und keine Anrufe', 'email phone'],
    // The Italian register, of calls and letters.
    ['RPO', 'phone post'],
    ['iscritto al RPO', 'phone post'],
    ['iscritto al Registro pubblico delle Opposizioni', 'phone post'],
    ['RPO - non chiamare', 'phone post'],
    ['RPO, niente mail', 'email phone sms post'],
    // The British ones.
    ['on CTPS, no cold calls', 'phone'],
    ['TPS registered', 'phone'],
    ['TPS & MPS', 'phone post'],
    ['bloctel, pas de mail', 'email phone'],
  ])('%s: %s', (text, channels) => expect([text, said(text)]).toEqual([text, channels]));

  it.each([
    'nicht auf ECG-Liste',
    'ECG-Liste geprüft: nein',
    'ECG-Liste geprüft: kein Treffer',
    'ECG-Liste: nein',
    'ECG-Liste geprüft 12.3.',
    'ECG-Liste abgefragt, kein Eintrag',
    'ECG-Liste ok',
    'ECG: kein Treffer',
    'RTR: nicht eingetragen',
    'kein ECG-Eintrag',
    'ECG normal',
    'non iscritto RPO',
    'not on TPS',
  ])('and nobody is who was looked up and not found: %s', (text) => expect([text, said(text)]).toEqual([text, 'nothing']));
});
