import { describe, expect, it } from 'vitest';
import rule from '../../rules/opposed-elsewhere.js';
import { cases } from './cases.js';
import { judge } from './harness.js';
import { table } from './table.js';

type Cells = Readonly<
  Partial<Record<'id' | 'email' | 'email 2' | 'mobile' | 'telephone' | 'prenom' | 'nom' | 'nom complet' | 'societe', string>>
>;
const HEADER = ['id', 'email', 'email 2', 'mobile', 'telephone', 'prenom', 'nom', 'nom complet', 'societe'] as const;
const [A, B] = ['claire@acme.example', 'paul@acme.example'];
const OTHER = 'paul@else.example';
const [MOBILE, LINE] = ['06 39 98 12 34', '01 99 00 31 01'];
const ANNE = { prenom: 'Anne', nom: 'Roy' };

type Said = boolean | 'line' | 'namesake';
const saysOf = (row: number, isOne: Said): readonly string[] => (isOne === false ? [] : [`${row} ${isOne === true ? 'opposed' : isOne}`]);
/** A row that says nothing beside one that refuses, by how they are one person's or not. */
const PAIRS: Readonly<Record<string, readonly [silent: Cells, refusing: Cells, isOne: Said]>> = {
  'a mobile beside an address, and alone': [{ email: A, mobile: MOBILE }, { mobile: MOBILE }, true],
  'a mobile beside two addresses': [{ email: A, mobile: MOBILE }, { email: B, mobile: MOBILE }, true],
  'a mobile, whatever the names': [{ email: A, mobile: MOBILE, ...ANNE }, { email: B, mobile: MOBILE, nom: 'Martin' }, true],
  'a mobile in the column of telephones': [{ email: A, telephone: '+33639981234' }, { email: B, mobile: '0033 6 39 98 12 34' }, true],
  'one mobile of several in a cell': [{ email: A, mobile: `${LINE} / ${MOBILE}` }, { email: B, mobile: `06 39 98 56 78; ${MOBILE}` }, true],
  'other mobiles': [{ email: A, mobile: MOBILE }, { email: B, mobile: '06 39 98 56 78' }, false],
  'a mobile that nobody can read': [{ email: A, mobile: '06 39 98' }, { email: B, mobile: '06 39 98' }, false],
  'an address, whatever the numbers': [{ email: A, mobile: MOBILE }, { email: A, telephone: LINE }, true],
  'a line and a name': [{ telephone: LINE, ...ANNE }, { telephone: '0199003101', ...ANNE }, true],
  'a line and a name, beside an address': [{ email: A, telephone: LINE, ...ANNE }, { telephone: LINE, ...ANNE }, true],
  'a line and a name, beside two addresses': [
    { email: A, telephone: LINE, ...ANNE },
    { email: B, telephone: '+33 (0)1 99 00 31 01', ...ANNE },
    true,
  ],
  'a line and nobody’s name': [{ telephone: LINE }, { telephone: '01.99.00.31.01' }, 'line'],
  'a line and a name with other letters': [
    { telephone: LINE, prenom: 'ÉLOÏSE', nom: 'de La Tour' },
    { telephone: LINE, prenom: 'Eloise', nom: 'DE LA TOUR' },
    true,
  ],
  'a line and a name in other columns': [{ telephone: LINE, ...ANNE }, { telephone: LINE, 'nom complet': 'ROY Anne' }, true],
  'a line and a name, said twice': [{ telephone: LINE, ...ANNE, 'nom complet': 'Anne Roy' }, { telephone: LINE, ...ANNE }, true],
  'a line and a name with its title': [{ telephone: LINE, 'nom complet': 'Mme Anne Roy' }, { telephone: LINE, ...ANNE }, true],
  'one line of several in a cell': [
    { telephone: `${LINE} / 01 99 00 31 02`, ...ANNE },
    { telephone: `01 99 00 31 03\n${LINE}`, ...ANNE },
    true,
  ],
  'a switchboard': [{ email: A, telephone: LINE, ...ANNE }, { email: B, telephone: LINE, nom: 'Martin' }, false],
  'a switchboard and a surname': [{ telephone: LINE, ...ANNE }, { telephone: LINE, prenom: 'Paul', nom: 'Roy' }, false],
  'a line with a name, and an address without': [{ telephone: LINE, ...ANNE }, { email: B, telephone: LINE }, false],
  'a line with a name, and a mobile without': [{ telephone: LINE, ...ANNE }, { mobile: MOBILE, telephone: LINE }, false],
  'another line with a name, and one without': [{ telephone: '01 99 00 31 02', ...ANNE }, { telephone: LINE }, false],
  'a name and two lines': [{ telephone: LINE, ...ANNE }, { telephone: '01 99 00 31 02', ...ANNE }, false],
  'nothing but a name': [{ email: A, ...ANNE }, { email: OTHER, ...ANNE }, false],
  'a name at one company': [{ email: 'anne.roy@acme.example', ...ANNE }, { email: 'a.roy@acme.example', ...ANNE }, 'namesake'],
  'a name at two companies of one name': [
    { email: A, ...ANNE, societe: 'Bativert' },
    { email: OTHER, ...ANNE, societe: 'Bativert' },
    false,
  ],
  'two names at one company': [{ email: A, ...ANNE }, { email: B, prenom: 'Anne-Lise', nom: 'Roy' }, false],
  'a surname alone at one company': [{ email: A, nom: 'Roy' }, { email: B, nom: 'Roy' }, false],
  'a name at a provider of mailboxes': [{ email: 'anne@orange.fr', ...ANNE }, { email: 'roy@orange.fr', ...ANNE }, false],
  'a name under one number of a customer': [
    { id: 'C-14', email: 'anne@orange.fr', ...ANNE },
    { id: 'C-14', email: 'roy@free.fr', ...ANNE },
    'namesake',
  ],
  'a name under two numbers': [{ id: 'C-14', email: 'anne@orange.fr', ...ANNE }, { id: 'C-15', email: 'roy@free.fr', ...ANNE }, false],
  'two names under one number, of a household': [
    { id: 'C-14', email: 'anne@orange.fr', ...ANNE },
    { id: 'C-14', email: 'roy@free.fr', prenom: 'Luis', nom: 'Roy' },
    false,
  ],
  'a name of nobody’s company': [{ email: A, ...ANNE, societe: 'Particulier' }, { email: OTHER, ...ANNE, societe: 'Particulier' }, false],
};

const row = (cells: Cells, refusal: string): readonly string[] => [...HEADER.map((name) => cells[name] ?? ''), refusal];
const file = (refusal: string, ...rows: readonly (readonly string[])[]) => ({
  rows: [[...HEADER, refusal], ...rows],
  channels: ['email', 'phone', 'sms'] as const,
});

cases(
  rule,
  Object.fromEntries(
    Object.entries(PAIRS).flatMap(([name, [a, b, isOne]]) =>
      [[name, a, b] as const, [`${name}, the other way round`, b, a] as const].flatMap(([called, silent, refusing]) => [
        [called, { ...file('optout', row(silent, ''), row(refusing, 'oui')), says: saysOf(2, isOne) }],
        [`${called}, the refusal first`, { ...file('optout', row(refusing, 'oui'), row(silent, '')), says: saysOf(3, isOne) }],
      ]),
    ),
  ),
);

// Nobody knows whether it was she; of a row that says nothing of whom it is about, her own refusal is not told.
const named = row({ telephone: LINE, ...ANNE }, '');
cases(rule, {
  'a line with a name, beside a refusal without': { ...file('optout', named, row({ telephone: LINE }, 'oui')), says: ['2 line'] },
  'a line with a name, behind a refusal without': { ...file('optout', row({ telephone: LINE }, 'oui'), named), says: ['3 line'] },
  'a line without a name, beside a refusal with one': {
    ...file('optout', row({ telephone: LINE }, ''), row({ telephone: LINE, ...ANNE }, 'oui')),
    says: [],
  },
});

const beside = [row({ email: A, mobile: MOBILE }, ''), row({ email: B, mobile: MOBILE }, 'oui')];
cases(rule, {
  'a refusal of emails alone': { ...file('ne_pas_envoyer_email', ...beside), says: ['2 opposed'] },
  'a refusal on both rows, which each knows': {
    ...file('optout', row({ email: A, mobile: MOBILE }, 'oui'), row({ email: B, mobile: MOBILE }, 'oui')),
    says: [],
  },
  'a refusal beside a number that stands twice in its row': {
    ...file('optout', row({ email: A, mobile: MOBILE, telephone: `${MOBILE} / ${LINE}` }, 'oui'), row({ email: B }, '')),
    says: [],
  },
  'a mobile twice in a row without an address': { ...file('optout', row({ mobile: MOBILE, telephone: MOBILE }, 'oui')), says: [] },
  'an address on the list of the other row': {
    ...file('optout', row({ email: A, mobile: MOBILE }, ''), row({ email: B, mobile: MOBILE }, '')),
    opposition: [B],
    says: ['2 opposed'],
  },
});

it('bars the channels that were refused beside the number, and no other', () => {
  const { rows } = file('ne_pas_envoyer_email', ...beside);
  expect(judge(rule, { rows }).map(({ at, channels }) => [at, channels])).toEqual([['row 2', ['email']]]);
});

const people = (header: string, ...rows: readonly (readonly [email: string, mobile: string, cell: string])[]) => ({
  rows: [['email', 'mobile', 'nom', header], ...rows.map(([email, mobile, cell]) => [email, mobile, 'Roy', cell])],
  channels: ['email', 'phone', 'sms'] as const,
});
cases(rule, {
  'somebody who is named in a column of refusals': { ...people('optout', [A, '', B], [B, '', '']), says: ['3 opposed'] },
  'the same, in capitals and further up': { ...people('optout', [B, '', ''], [A, '', 'Paul@ACME.example']), says: ['2 opposed'] },
  'somebody who is named in a note': { ...people('commentaire', [A, '', `Ne pas contacter: ${B}`], [B, '', '']), says: ['3 opposed'] },
  'a mobile that is named': { ...people('ne_pas_appeler', [A, '', '06.39.98.12.34'], [B, MOBILE, '']), says: ['3 opposed'] },
  'two who are named': {
    ...people('optout', [A, '', `${B}; lea@beta.example`], [B, '', ''], ['lea@beta.example', '', '']),
    says: ['3 opposed', '4 opposed'],
  },
  'whoever is to be asked in place of them': { ...people('commentaire', [A, '', `Ne plus contacter, voir ${B}`], [B, '', '']), says: [] },
  'whoever names themselves, and is on no other row': { ...people('optout', [A, '', A], [B, '', '']), says: [] },
  'whoever names themselves, on another row': { ...people('optout', [A, '', A], [A, '', '']), says: ['3 opposed'] },
  'somebody who is named and stands on no row': { ...people('optout', [A, '', 'lea@beta.example'], [B, '', '']), says: [] },
});

const onLine = (header: string, ...rows: readonly (readonly [email: string, phone: string, name: string, cell: string])[]) => ({
  rows: [['email', 'telephone', 'nom', header], ...rows],
  channels: ['email', 'phone', 'sms'] as const,
});
cases(rule, {
  'whoever stands on a line that a note names': {
    ...onLine('commentaire', [A, '', 'Sol', `Ne plus appeler le ${LINE}`], [B, LINE, 'Roy', '']),
    says: ['3 lineCalls telephone'],
  },
  'a colleague on the line that a row names as its own': {
    ...onLine('commentaire', [A, LINE, 'Sol', `Ne plus appeler le ${LINE}`], [B, LINE, 'Roy', '']),
    says: ['3 lineCalls telephone'],
  },
  'a line in a column of refusals': {
    ...onLine('ne_pas_appeler', [A, '', 'Sol', LINE], [B, LINE, 'Roy', '']),
    says: ['3 lineCalls telephone'],
  },
  'a line that refuses everything: what is no call is to be checked': {
    ...onLine('commentaire', [A, '', 'Sol', `Ne plus contacter : ${LINE}`], [B, LINE, 'Roy', '']),
    says: ['3 line', '3 lineCalls telephone'],
  },
  'another line': { ...onLine('commentaire', [A, '', 'Sol', `Ne plus appeler le ${LINE}`], [B, '01 99 00 31 02', 'Roy', '']), says: [] },
  'a colleague of somebody who refuses and names no line': {
    ...onLine('commentaire', [A, LINE, 'Sol', 'ne plus appeler'], [B, LINE, 'Roy', '']),
    says: [],
  },
  'a line that is to be called in place of somebody': {
    ...onLine('commentaire', [A, '', 'Sol', `Ne plus appeler Anne, passer par le ${LINE}`], [B, LINE, 'Roy', '']),
    says: [],
  },
});

it('bars calls alone on a line that refuses everything', () => {
  const { rows } = onLine('commentaire', [A, '', 'Sol', `Ne plus contacter : ${LINE}`], [B, LINE, 'Roy', '']);
  expect(judge(rule, { rows }).map(({ message, channels }) => [message, channels])).toEqual([
    ['lineCalls', ['phone', 'sms']],
    ['line', ['email', 'post']],
  ]);
});

const home = (refusal: string, ...rows: readonly (readonly string[])[]) => ({
  ...file(refusal, ...rows),
  preset: 'fr-b2c' as const,
});
const shared = { email: A, mobile: MOBILE, telephone: LINE, nom: 'Martin' };
const refuser = { email: B, telephone: LINE, nom: 'Roy' };
cases(rule, {
  'a line at home of somebody who refuses': { ...home('optout', row(shared, ''), row(refuser, 'oui')), says: ['2 lineCalls telephone'] },
  'a line at home, the refusal first': { ...home('optout', row(refuser, 'oui'), row(shared, '')), says: ['3 lineCalls telephone'] },
  'a line at home on which calls are refused': {
    ...home('ne_pas_appeler', row(shared, ''), row(refuser, 'oui')),
    says: ['2 lineCalls telephone'],
  },
  'a line at home of somebody who refuses emails alone': {
    ...home('ne_pas_envoyer_email', row(shared, ''), row(refuser, 'oui')),
    says: [],
  },
  'another line at home': { ...home('optout', row({ ...shared, telephone: '01 99 00 31 02' }, ''), row(refuser, 'oui')), says: [] },
  'a line at home that both refuse': { ...home('optout', row(shared, 'oui'), row(refuser, 'oui')), says: [] },
  'a line at home, of the same person': {
    ...home('optout', row({ ...shared, nom: 'Roy' }, ''), row(refuser, 'oui')),
    says: ['2 opposed'],
  },
  'a line at home, of somebody without a name': {
    ...home('optout', row({ ...shared, nom: '' }, ''), row({ ...refuser, nom: '' }, 'oui')),
    says: ['2 line', '2 lineCalls telephone'],
  },
  'a line at home of somebody on a list': {
    ...home('optout', row(shared, ''), row(refuser, '')),
    opposition: [B],
    says: ['2 lineCalls telephone'],
  },
  'a line on a list that somebody gave, which means the person who has it': {
    ...home('optout', row(shared, ''), row({ email: A }, '')),
    opposition: [LINE],
    says: ['3 opposed'],
  },
  'the same of a mobile, which does': {
    ...home('optout', row(shared, ''), row({ email: A }, '')),
    opposition: [MOBILE],
    says: ['3 opposed'],
  },
  'two lines, of which one is refused': {
    rows: [
      ['email', 'telephone', 'telephone', 'nom', 'optout'],
      [A, '01 99 00 31 02', LINE, 'Martin', ''],
      [B, LINE, '', 'Roy', 'oui'],
    ],
    preset: 'fr-b2c',
    channels: ['email', 'phone'],
    says: ['2 lineCalls telephone'],
  },
  'a line of a company': { ...file('optout', row(shared, ''), row(refuser, 'oui')), says: [] },
});

it('bars the line alone, for calls and text messages', () => {
  const { rows } = home('optout', row(shared, ''), row(refuser, 'oui'));
  expect(judge(rule, { rows, audience: 'consumer' })).toEqual([
    { message: 'lineCalls', at: 'row 2 telephone', severity: 'error', status: 'opposed', channels: ['phone', 'sms'], facts: {} },
  ]);
});

const [ALONE, LANDLINE] = ['06 39 98 12 34', '01 99 00 12 34'];
const HOUSEHOLD = ['prenom', 'nom', 'email', 'mobile', 'telephone', 'optout'];
const household = (...rows: readonly (readonly string[])[]) => ({
  rows: [HOUSEHOLD, ...rows],
  audience: 'consumer' as const,
  channels: ['email', 'phone', 'sms', 'post'] as const,
});
const jean = (first: string, optOut = 'oui') => [first, 'Roux', 'jean.roux@acme.example', ALONE, '', optOut];
const other = (first: string, email = 'julie.roux@acme.example') => [first, 'Roux', email, ALONE, LANDLINE, ''];
describe('a mobile that a household shares', () => {
  table(rule, {
    'bars the number, and has the rest of the other checked': {
      ...household(jean('Jean'), other('Julie')),
      says: ['mobileCalls', 'mobile'],
    },
    'whichever row comes first': { ...household(other('Julie'), jean('Jean')), says: ['mobileCalls', 'mobile'] },
    'bars all for the same first name, however it is written': { ...household(jean('JEAN'), other('Jean')), says: ['row 3: opposed'] },
    'bars all for an initial that may be theirs': { ...household(jean('J.'), other('Julie')), says: ['row 3: opposed'] },
    'bars all for whoever has the initial': { ...household(jean('Jean'), other('J.')), says: ['row 3: opposed'] },
    'bars all where the other has no name': {
      ...household(jean('Jean'), ['', '', 'julie.roux@acme.example', ALONE, '', '']),
      says: ['row 3: opposed'],
    },
    'bars all where nobody knows who refuses': { ...household(['', '', '', ALONE, '', 'oui'], other('Julie')), says: ['row 3: opposed'] },
    'bars all for the same address': { ...household(jean('Jean'), other('Julie', 'jean.roux@acme.example')), says: ['row 3: opposed'] },
    'bars all where two refuse, and one is the same person': {
      ...household(jean('Jean'), ['Julie', 'Roux', '', ALONE, '', 'oui'], other('Julie')),
      says: ['row 4: opposed'],
    },
    'says nothing where nobody refuses': { ...household(jean('Jean', ''), other('Julie')), says: [] },
    'is the person’s in a file of businesses': { ...household(jean('Jean'), other('Julie')), audience: 'business', says: ['opposed'] },
  });
  it('bars no more than the calls on that number', () => {
    const found = judge(rule, household(jean('Jean'), other('Julie')));
    expect(found.map(({ message, at, channels }) => [message, at, channels])).toEqual([
      ['mobileCalls', 'row 3 mobile', ['phone', 'sms']],
      ['mobile', 'row 3', ['email', 'post']],
    ]);
  });
});
