import { expect, it } from 'vitest';
import rule from '../../rules/mobile-without-consent.js';
import { judge } from './harness.js';
import { table } from './table.js';

const MOBILE = '06 39 98 12 34';

table(rule, {
  'a landline is no mobile': {
    rows: [
      ['telephone', 'type_telephone'],
      ['01 99 00 12 34', 'perso'],
    ],
    says: [],
  },
  'a mobile in the phone column': {
    rows: [
      ['telephone', 'type_telephone'],
      [MOBILE, 'Personnel'],
    ],
    says: ['row 2 telephone: personal'],
  },
  'a personal mobile of a sole trader is personal first': {
    options: { strict: true },
    rows: [
      ['mobile', 'type_telephone', 'forme_juridique'],
      [MOBILE, 'perso', 'EI'],
      [MOBILE, '', 'EI'],
    ],
    says: ['row 2 mobile: personal', 'row 3 mobile: soleTrader'],
  },
  'a professional mobile': {
    rows: [
      ['mobile', 'type_telephone'],
      [MOBILE, 'Pro'],
      [MOBILE, 'professionnel'],
    ],
    says: [],
  },
  'a company fleet of which nothing is said is a warning each': {
    rows: [['mobile'], [MOBILE], ['06 39 98 12 35']],
    says: ['unknownUse', 'unknownUse'],
  },
  'a word that we do not know is not professional': {
    rows: [
      ['mobile', 'type_telephone'],
      [MOBILE, 'mobile'],
    ],
    says: ['unknownUse'],
  },
  'a sole trader, by default': {
    rows: [
      ['mobile', 'forme_juridique'],
      [MOBILE, 'EI'],
    ],
    says: ['unknownUse'],
  },
  'a sole trader, strictly': {
    rows: [
      ['mobile', 'forme_juridique'],
      [MOBILE, 'EI'],
    ],
    options: { strict: true },
    says: ['soleTrader'],
  },
  'EURL are legal persons': {
    rows: [
      ['mobile', 'forme_juridique'],
      [MOBILE, 'EURL'],
    ],
    options: { strict: true },
    says: ['unknownUse'],
  },
  'published, with the page': {
    rows: [
      ['mobile', 'type_telephone', 'contact_public', 'url_contact_public'],
      [MOBILE, 'perso', 'oui', 'https://a.example/contact'],
    ],
    says: ['publicContact'],
  },
  'published, without the page': {
    rows: [
      ['mobile', 'type_telephone', 'contact_public', 'url_contact_public'],
      [MOBILE, 'perso', 'oui', 'web'],
    ],
    says: ['personal'],
  },
  'a number that cannot be read is another rule’s business': {
    rows: [
      ['mobile', 'type_telephone'],
      ['06 39', 'perso'],
    ],
    says: [],
  },
  'a campaign of emails': {
    rows: [
      ['mobile', 'type_telephone'],
      [MOBILE, 'perso'],
    ],
    channels: ['email'],
    says: [],
  },
  'consumers are judged by their own rule': {
    rows: [
      ['mobile', 'type_telephone'],
      [MOBILE, 'perso'],
    ],
    audience: 'consumer',
    says: [],
  },
});

it('consent to calls leaves texts barred', () => {
  const rows = [
    ['mobile', 'type_telephone', 'consentement', 'consentement_date', 'consentement_canaux'],
    [MOBILE, 'perso', 'oui', '2026-02-01', 'téléphone'],
  ];
  expect(judge(rule, { rows }).map(({ message, channels }) => ({ message, channels }))).toEqual([
    { message: 'personal', channels: ['sms'] },
  ]);
  expect(judge(rule, { rows, channels: ['phone'] })).toEqual([]);
});
