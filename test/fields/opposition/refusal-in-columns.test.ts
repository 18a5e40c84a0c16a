import { describe, expect, it } from 'vitest';
import { readRow } from '../column-reading.js';

/** What a cell says under a header, in a column that says something else in most rows. */
const says = (header: string, usual: string, cell: string): string => readRow([header], [usual], [cell]);

describe('a column of allowed channels', () => {
  it.each([
    ['Canaux autorisés', 'tout sauf email', 'email'],
    ['Canaux autorisés', 'email: non, téléphone: oui', 'email'],
    ['Canaux autorisés', 'ni email ni téléphone', 'email phone'],
    ['Canaux autorisés', 'email uniquement (pas de téléphone)', 'phone sms post'],
    ['Canaux autorisés', "téléphone (pas d'email)", 'email'],
    ['Canaux autorisés', 'pas de téléphone', 'phone'],
    ['Allowed channels', 'all but email', 'email'],
    ['Allowed channels', 'email only', 'phone sms post'],
    ['Canales permitidos', 'todos menos teléfono', 'phone'],
    ['Erlaubte Kanäle', 'alle außer Telefon', 'phone'],
    ['Canali consentiti', 'tutti tranne telefono', 'phone'],
    ['Canaux autorisés', 'email sans relance', 'to look at'],
    ['Canaux autorisés', 'opt-out email', 'to look at'],
    ['Canaux autorisés', 'non', 'to look at'],
    ['Opt-in', 'tout sauf email', 'to look at'],
    ['Canaux autorisés', 'email, téléphone', 'nothing'],
    ['Canaux autorisés', 'tous', 'nothing'],
    ['Canaux autorisés', '', 'nothing'],
  ])('%s: %s is %s', (header, cell, told) => expect(says(header, 'email, sms', cell)).toBe(told));
});
