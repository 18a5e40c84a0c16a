import { describe, expect, it } from 'vitest';
import { besidesTagsIn } from '../../../src/fields/opposition/named/tag-list.js';
import { readCells, readRow } from '../column-reading.js';

const ALL = 'email phone sms post';
const tagged = (cell: string): string => readRow(['Tags'], ['Salon 2026, VIP'], [cell]);
const noted = (text: string): string => readCells('Commentaire', [text])[0] as string;

describe('a mark that names a way refuses that way', () => {
  it.each([
    ['#noemail', 'email'],
    ['vip, noemail', 'email'],
    ['#fr #noemail', 'email'],
    ['EMAIL_OPTOUT', 'email'],
    ['vip, email_optout', 'email'],
    ['email-unsub', 'email'],
    ['nl_unsub', 'email'],
    ['sms_optout', 'sms'],
    ['smsoptout', 'sms'],
    ['optoutemail', 'email'],
    ['unsubemail', 'email'],
    ['dncemail', 'email'],
    ['dnccall', 'phone'],
    ['dnc_call', 'phone'],
    ['donotcall', 'phone'],
    ['donotemail', 'email'],
    ['newsletter_désabonné', 'email'],
    ['sms-abgemeldet', 'sms'],
    // Nothing names a way, or a way and everything else.
    ['optout', ALL],
    ['dnc', ALL],
    ['unsub', ALL],
    ['vip, optout', ALL],
    ['email_optout, dnc', ALL],
    ['donotcontact', ALL],
    ['blacklist', ALL],
  ])('%s refuses %s', (cell, told) => expect(tagged(cell)).toBe(told));

  it.each([
    ['Email unsubscribed', 'email'],
    ['newsletter: désabonné', 'email'],
    ['SMS opted out', 'sms'],
    ['phone opt-out', 'phone'],
    ['désabonné par email', ALL],
    ['mail désinscrit de tout', ALL],
    ['opted out via the notification e-mail', ALL],
    ['emailsUnsubscribed', ALL],
  ])('a note “%s” refuses %s', (text, told) => expect(noted(text)).toBe(told));

  it.each(['sms', 'email', 'donation', 'nomade'])('%s refuses nothing', (cell) => expect(tagged(cell)).not.toMatch(/email|phone|sms|post/));
});

describe('what a tag denies is the way in doubt', () => {
  it.each([
    ['nocall', 'phone'],
    ['vip, nosms', 'sms'],
    ['noemailing', 'email'],
    ['nomail', 'email post'],
    ['no-mail', 'email post'],
    ['vip, no_call, nosms', 'phone sms'],
    ['nocontact', 'email phone sms'],
  ])('%s: %s', (cell, ways) => expect(besidesTagsIn(cell)?.join(' ')).toBe(ways));

  it.each(['Refus, VIP', 'nosms, refus', 'vip', 'stop', 'webinar-refus'])('%s may be all', (cell) =>
    expect(besidesTagsIn(cell)).toBeUndefined(),
  );
});

describe('a column that asks how one way stands', () => {
  it.each([
    ['Email Status', 'Unsubscribed', 'email'],
    ['Statut email', 'désabonné', 'email'],
    ['E-Mail-Status', 'Abgemeldet', 'email'],
    ['Estado email', 'dado de baja', 'email'],
    ['Stato email', 'disiscritto', 'email'],
    ['SMS status', 'opted out', 'sms'],
    ['SmsLastResult-TelFixe', 'OPT_OUT', 'sms'],
    ['Résultat SMS', 'désinscrit', 'sms'],
    ['Dernier statut SMS', 'OPT_OUT', 'sms'],
    ['Last SMS result', 'unsubscribed', 'sms'],
    ['SMS Ergebnis', 'abgemeldet', 'sms'],
    ['Esito SMS', 'disiscritto', 'sms'],
    ['EmailLastResult', 'OPT_OUT', 'email'],
    ['SmsLastResult-TelFixe', 'Do not contact', ALL],
    ['Résultat SMS', 'STOP', ALL],
    ['CallRecordLastResult-Mobile', 'OPT_OUT', ALL],
    ['Last result', 'OPT_OUT', ALL],
    ['Email Status', 'Do not contact', ALL],
    ['Email Status', 'STOP', ALL],
    ['Email Status', 'unsubscribed from everything', ALL],
    ['Statut', 'Unsubscribed', ALL],
    ['Stage', 'Unsubscribed', ALL],
  ])('%s: %s refuses %s', (header, cell, told) => expect(readRow([header], ['Verified'], [cell])).toBe(told));
});

describe('a status that says that an address is no good refuses nothing', () => {
  it.each([
    ['Status', 'INVALID'],
    ['Statut', 'Invalide'],
    ['Status', 'Ungültig'],
    ['Estado', 'inválido'],
    ['Status', 'NONRESPONSIVE'],
  ])('%s: %s', (header, cell) => expect(readCells(header, ['Blacklist', 'Active', 'Replied', cell])[3]).toBe('nothing'));

  it.each([
    ['Status', 'INVLD'],
    ['Status', 'Zustimmung ungültig'],
  ])('%s: %s is to be read', (header, cell) => expect(readCells(header, ['Blacklist', 'Active', 'Replied', cell])[3]).not.toBe('nothing'));
});
