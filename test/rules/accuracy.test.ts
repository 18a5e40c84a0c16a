import { expect, it } from 'vitest';
import cellCorrupted from '../../rules/cell-corrupted.js';
import companyClosed from '../../rules/company-closed.js';
import disposableDomain from '../../rules/disposable-domain.js';
import duplicateConflict from '../../rules/duplicate-conflict.js';
import emailTypoDomain from '../../rules/email-typo-domain.js';
import phoneNotAPerson from '../../rules/phone-not-a-person.js';
import { csv } from '../../src/author.js';
import { casesOf } from '../../src/testing/cases.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const A = 'claire@acme.example';
const named = (header: string, ...rows: string[]) => ({ rows: csv(`email;${header}`, ...rows.map((row) => `${A};${row}`)) });

cases(emailTypoDomain, {
  'slips of the fingers': {
    rows: csv('email;nom', 'a@gmial.com;A', 'b@hotmial.fr;B', 'c@orage.fr;C', 'd@gmail.con;D', 'e@acme.con;E'),
    says: ['2 misspelt email', '3 misspelt email', '4 misspelt email', '5 misspelt email', '6 noEnding email'],
  },
  'companies and providers in their own right': {
    rows: csv('email;nom', 'a@orange.com;A', 'b@laposte.fr;B', 'c@gmai.com;C', 'd@mail.com;D', 'e@live.be;E', 'f@acme.co;F'),
    says: [],
  },
  'a malformed address is another rule’s': { rows: csv('email;nom', 'a@gmial;A', 'b@@gmial.com;B'), says: [] },
  'one letter away is a doubt': { rows: csv('email;nom', 'a@wanadpo.fr;A'), says: ['2 likely email'] },
  'nobody is going to be written to': { rows: csv('email;telephone', 'a@gmial.com;01 99 00 12 34'), channels: ['phone'], says: [] },
  'two addresses in one cell, one of them mistyped': { rows: csv('email;nom', `${A} / b@gmial.com;A`), says: ['2 misspelt email'] },
});

it('a mistyped provider bars email as unknown, a doubt only warns', () => {
  const [certain, doubt] = judge(emailTypoDomain, { rows: [['email'], ['a@gmial.com'], ['a@wanadpo.fr']] });
  expect(certain).toMatchObject({ severity: 'error', status: 'unknown', channels: ['email'], facts: { meant: 'gmail.com' } });
  expect(doubt).toMatchObject({ severity: 'warning', facts: { meant: 'wanadoo.fr' } });
});

it('never tells a company’s own name', () => {
  const [said] = judge(emailTypoDomain, { rows: [['email'], ['claire@menuiserie-martin.con']] });
  expect(said?.facts).toEqual({ meant: '.com' });
});

cases(disposableDomain, {
  'mailboxes for ten minutes, and what stands below them': {
    rows: csv('email;nom', 'a@yopmail.com;A', 'b@box.mailinator.com;B', 'c@jetable.org;C'),
    says: ['2 disposable email', '3 disposable email', '4 disposable email'],
  },
  'names that only look alike, providers, relays': {
    rows: csv('email;nom', 'a@myyopmail.com;A', 'b@yopmail.com.example;B', 'c@gmail.com;C', 'd@privaterelay.appleid.com;D'),
    says: [],
  },
  'more domains are an option, as an opposition list writes them': {
    rows: csv('email;nom', 'a@box.example;A', 'b@bin.example;B', 'c@acme.example;C'),
    options: { also: ['@Box.example', 'bin.example'] },
    says: ['2 disposable email', '3 disposable email'],
  },
  'nobody is going to be written to': { rows: csv('email;telephone', 'a@yopmail.com;01 99 00 12 34'), channels: ['phone'], says: [] },
});

cases(phoneNotAPerson, {
  'hotlines, premium numbers, machines and short codes': {
    rows: csv('telephone;nom', '0899701234;A', '0825 12 34 56;B', '0800123456;C', '0700123456;D', '3975;E', '118 218;F'),
    channels: ['phone'],
    says: ['premium', 'shared', 'free', 'machine', 'short', 'short'],
  },
  'mobiles, landlines, box lines and foreign lines': {
    rows: csv('telephone;nom', '0639981234;A', '0199001234;B', '0970123456;C', '+44 20 7946 0000;D', ';E'),
    channels: ['phone'],
    says: [],
  },
  'nobody is going to be called': { rows: csv('email;telephone', `${A};0899701234`), channels: ['email'], says: [] },
  'a mobile column holds them too': { rows: csv('mobile;nom', '0899701234;A'), channels: ['sms'], says: ['2 premium mobile'] },
});

cases(cellCorrupted, {
  'each kind of damage, in its cell': {
    ...named('prenom;nom;societe;ville', 'HÃ©lÃ¨ne;Fran?ois;Dupont &amp; Fils;#REF!'),
    // A semicolon would part the cell of this entity.
    rows: [
      ['email', 'prenom', 'nom', 'societe', 'ville'],
      [A, 'HÃ©lÃ¨ne', 'Fran?ois', 'Dupont &amp; Fils', '#REF!'],
    ],
    says: ['2 encoding prenom', '2 lost nom', '2 entity societe', '2 formula ville'],
  },
  'numbers that a spreadsheet rounded': {
    ...named('siret;ville', '7,32829E+13;#N/A'),
    says: ['2 rounded siret', '2 formula ville'],
  },
  'ordinary texts that look odd': {
    ...named('prenom;societe;ville', 'JOÃO;R&D #1;Aÿ', 'Åse;Qui ? Quoi ?;L’Haÿ-les-Roses', 'Noël;AT&T;Âges'),
    says: [],
  },
});

cases(companyClosed, {
  'closed companies, whatever the word': {
    ...named('etatAdministratif', 'C', 'cessée', 'Radiée', 'closed', 'oui', '2024-03-01'),
    says: Array.from({ length: 6 }, () => 'closed'),
  },
  'a closed establishment is a doubt': { ...named('etatAdministratif', 'F', 'fermé'), says: ['2 placeClosed', '3 placeClosed'] },
  'open companies, and words that nobody knows': {
    ...named('etatAdministratif', 'A', 'Actif', 'active', 'non', 'ouverte', '0', '', '?'),
    says: [],
  },
  'company and establishment on one row: the worse is told, once': {
    rows: csv('email;etatAdministratifUniteLegale;etatAdministratifEtablissement', `${A};A;F`, `${A};C;F`, `${A};F;C`, `${A};A;A`),
    says: ['2 placeClosed', '3 closed', '4 closed'],
  },
  'an archive contacts nobody': { ...named('etatAdministratif', 'C'), preset: 'crm-archive', says: [] },
});

it('a contact of a closed company leaves, one of a closed establishment stays', async () => {
  const [open] = casesOf(companyClosed, { it: { ...named('etatAdministratif', 'C', 'F', 'A'), says: ['closed', 'placeClosed'] } });
  expect((await open?.run())?.clean).toBe(`email;etatAdministratif\n${A};F\n${A};A\n`);
});

cases(duplicateConflict, {
  'one row agrees, the other does not: told where it agrees, in either order': {
    rows: csv('email;optin', `${A};oui`, `${A};non`, 'paul@acme.example;non', 'paul@acme.example;oui'),
    says: ['2 consent', '5 consent'],
  },
  'blanks and question marks contradict nobody': { rows: csv('email;optin', `${A};oui`, `${A};`, `${A};?`), says: [] },
  'client here, prospect there': { rows: csv('email;statut', `${A};client`, `${A};prospect`), says: ['2 relation'] },
  'clients twice, prospects twice, words that nobody knows': {
    rows: csv('email;statut', `${A};client`, `${A};cliente`, 'p@acme.example;lead', 'p@acme.example;prospect', `${A};VIP`),
    says: [],
  },
  'consents by channel are told apart': {
    rows: csv('email;optin_email;optin_telephone', `${A};oui;non`, `${A};oui;`, 'p@acme.example;oui;non', 'p@acme.example;non;oui'),
    says: ['4 consentEmail', '5 consentPhone'],
  },
  'one contradiction does not make another': {
    rows: csv('email;optin;optin_email;statut', `${A};oui;oui;client`, `${A};non;oui;client`),
    says: ['2 consent'],
  },
  'client here, former client there': { rows: csv('email;statut', `${A};client`, `${A};ancien client`), says: ['2 relation'] },
  'prospect here, former client there: neither is a client': { rows: csv('email;statut', `${A};prospect`, `${A};ancien client`), says: [] },
  'an opt-out contradicts nobody here: opposed-elsewhere bars': { rows: csv('email;optin;optout', `${A};oui;`, `${A};;oui`), says: [] },
  'Gmail’s two spellings are one person': {
    rows: csv('email;optin', 'c.martin@gmail.com;oui', 'cmartin+x@gmail.com;non'),
    says: ['2 consent'],
  },
  'two people who share a landline are two people': {
    rows: csv('telephone;nom;optin', '01 99 00 12 34;A;oui', '01 99 00 12 34;B;non'),
    channels: ['phone'],
    says: [],
  },
  'three rows, of which one refuses': {
    rows: csv('email;optin', `${A};oui`, `${A};`, `${A};oui`, `${A};non`),
    says: ['2 consent', '4 consent'],
  },
  'a file that says nothing of anybody': { rows: csv('email;nom', `${A};A`, `${A};B`), says: [] },
});
