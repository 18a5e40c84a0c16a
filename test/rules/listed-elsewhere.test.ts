import rule from '../../rules/listed-elsewhere.js';
import oppositionList from '../../rules/opposition-list.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const opposition = ['claire.martin@gmail.com', '06 39 98 12 34', '@refus.example'];
/** A contact who is on no list, and a cell of another column. */
const beside = (header: string, cell: string) => ({ rows: csv(`email;${header}`, `accueil@acme.example;${cell}`), opposition });
const HIDDEN: Readonly<Record<string, readonly [header: string, cell: string]>> = {
  'an address in the name': ['nom', 'Claire.Martin@gmail.com'],
  'an address in the first name, in brackets': ['prenom', 'Claire <claire.martin@gmail.com>'],
  'another spelling of the mailbox in the company': ['societe', 'c.lairemartin+salon@gmail.com'],
  'an address in the record id': ['id', 'claire.martin@gmail.com'],
  'an address in the proof': ['consentement_preuve', 'mail de claire.martin@gmail.com, du 2 mars.'],
  'an address in a link': ['url_source', 'https://acme.example/p?mail=claire.martin@gmail.com&x=1'],
  'an address in a link, as links write it': ['url_source', 'https://acme.example/p?mail=claire.martin%40gmail.com'],
  'an address with a wide at sign': ['source', 'claire.martin＠gmail.com'],
  'an address behind a prefix': ['source', 'mailto:claire.martin@gmail.com'],
  'an address of a domain that refused': ['source', 'lea@refus.example'],
  'an address in a column of dates': ['dernier_contact', 'claire.martin@gmail.com'],
  'an address in a column of yes and no': ['optin', 'claire.martin@gmail.com'],
  'two addresses, of which one': ['source', 'lea@acme.example / claire.martin@gmail.com'],
  'a number in the name': ['nom', 'Martin 06 39 98 12 34'],
  'a number without blanks in the company': ['societe', 'Tél.0639981234'],
  'a number in the record id': ['id', '0639981234'],
  'a number of the record id without its plus': ['id', '33639981234'],
  'an international number in the source': ['source', 'appel +33 6 39 98 12 34 du salon'],
  'a number behind a day': ['source', 'le 01/10/2026 06.39.98.12.34'],
  'a number behind a postcode': ['source', '35000 06 39 98 12 34'],
  'a number in a column of dates': ['dernier_contact', '06 39 98 12 34'],
  'a number with dashes in a column of dates': ['dernier_contact', '06-39-98-12-34'],
  'a number in wide digits': ['source', '０６３９９８１２３４'],
  'a number in the column of SIREN': ['siren', '06 39 98 12 34'],
  'a number that lost its zero, in a remark': ['source', 'tel 639981234'],
};
const OPEN: Readonly<Record<string, readonly [header: string, cell: string]>> = {
  'an address that is on no list': ['nom', 'lea@acme.example'],
  'part of the address': ['nom', 'claire.martin@gmail'],
  'the domain without an address': ['site_web', 'www.refus.example'],
  'nine digits of a SIREN, which are no number': ['siren', '639981234'],
  'nine digits of a record id': ['id', '639981234'],
  'the digits of a number among more digits': ['source', 'FR7606399812340001'],
  'a day and a time': ['dernier_contact', '2026-10-01 06:39:58'],
  'a blank cell': ['nom', ''],
};

cases(rule, {
  ...Object.fromEntries(Object.entries(HIDDEN).map(([name, [header, cell]]) => [name, { ...beside(header, cell), says: ['2 own'] }])),
  ...Object.fromEntries(Object.entries(OPEN).map(([name, [header, cell]]) => [name, { ...beside(header, cell), says: [] }])),
  'an unknown column': { ...beside('Zzyx', 'voir avec claire.martin@gmail.com'), says: ['2 own'] },
  'a register, by a number in the source': {
    rows: csv('telephone;source', '01 99 00 12 34;06 39 98 12 34'),
    robinson: { entries: ['06 39 98 12 34'], date: '2026-11-20', maxAgeDays: 30 },
    channels: ['phone'],
    says: ['2 register'],
  },
  'both kinds of lists': {
    ...beside('source', '06 39 98 12 34'),
    channels: ['email', 'phone'],
    robinson: { entries: ['06 39 98 12 34'], date: '2026-11-20', maxAgeDays: 30 },
    says: ['2 own', '2 register'],
  },
  'no list at all': { rows: csv('email;nom', 'accueil@acme.example;claire.martin@gmail.com'), says: [] },
});

// Whose cell it is nobody knows: the contact is not taken for the one who refused.
cases(oppositionList, { 'is no refusal of the contact': { ...beside('nom', 'claire.martin@gmail.com'), says: [] } });
