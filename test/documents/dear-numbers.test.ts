import { describe, expect, it } from 'vitest';
import { surchargeIn } from '../../src/fields/phone/services/surcharged-numbers.js';
import { told } from './support.js';

describe('a number that is surcharged', () => {
  it.each([
    ['0899123456', ['FR'], 'premium'],
    ['0 899 123 456', ['FR'], 'premium'],
    ['08 99 12 34 56', ['FR'], 'premium'],
    ['+33 (0)8 99 12 34 56', [], 'premium'],
    ['0033899123456', [], 'premium'],
    ['0825 123 456', ['FR'], 'service'],
    ['0825 123 456 ou 0899 123 456', ['FR'], 'premium'],
    ['0900 1234567', ['DE'], 'premium'],
    ['+49 900 1 234567', [], 'premium'],
    ['803 123 456', ['ES'], 'premium'],
    ['+34 806 123 456', [], 'premium'],
    ['899 123 456', ['IT'], 'premium'],
    ['0903 12 345', ['BE'], 'premium'],
    ['0906 123 4567', ['GB'], 'premium'],
    ['0906 123 4567', ['FR'], undefined],
    ['0906 1234567', ['NL'], 'premium'],
    ['09061 234567', ['GB'], 'premium'],
    ['+44 906 123 4567', [], 'premium'],
    ['0900 123 456', ['CH'], 'premium'],
    ['0805 123 456', ['FR'], undefined],
    ['09 72 12 34 56', ['FR', 'GB'], undefined],
    ['0911 1234567', ['DE'], undefined],
    ['01 62 00 11 22', ['FR'], undefined],
    ['800 123 456', ['ES'], undefined],
    ['36111', ['FR'], undefined],
    ['10899123456', ['FR'], undefined],
    ['1 803 123,50 euros', ['ES'], undefined],
  ] as const)('%s in %j: %s', (text, countries, costs) => expect(surchargeIn(text, countries)).toBe(costs));
});

const sms = (id: string, text: string) => told(id, text, 'sms.sms');
describe('STOP in a text message', () => {
  it.each([
    ['NetCom: fibre pro a 19 euros. Envoyez STOP au 0899123456', ['paid']],
    ['NetCom: fibre pro a 19 euros. STOP au 0899123456', ['paid']],
    ['NetCom: fibre pro a 19 euros. STOP au 0 899 12 34 56', ['paid']],
    ['NetCom: fibre pro a 19 euros. STOP appelez le 0825 123 456', ['paid']],
    ['Netz GmbH: neue Preise fuer Ihr Internet. Abmelden: senden Sie STOP an 0900 1234567', ['paid']],
    ['NetCom: fibre pro a 19 euros. STOP au 36111', []],
    ['NetCom: fibre pro a 19 euros. STOP au 06 39 98 12 34', []],
    ['NetCom: fibre pro a 19 euros. Rappelez le 0899 123 456. STOP au 36111', []],
    ['NetCom: fibre pro a 19 euros. STOP aux retards, appelez le 0162001122', ['none']],
  ])('%s', async (text, said) => expect(await sms('sms-stop', text)).toEqual(said));
});

describe('the number to call back', () => {
  it.each([
    ['Mutuelia: votre mutuelle -30%. Rappelez-nous au 0 899 123 456 (3 euros/appel). STOP au 36111', ['surcharged']],
    ['SolarPlus: panneaux gratuits! Rappelez le 0899 123 456. STOP au 36111', ['surcharged']],
    ['Mutuelia: votre mutuelle -30%. Rappelez-nous au 01 62 00 11 22. STOP au 36111', []],
    ['Mutuelia: votre mutuelle -30%. Rappelez-nous au 0805 123 456. STOP au 36111', []],
    // Of STOP the other rule speaks.
    ['Mutuelia: votre mutuelle -30%. STOP au 0899123456', []],
  ])('%s', async (text, said) => expect(await sms('sms-sender', text)).toEqual(said));
});
