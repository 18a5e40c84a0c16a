import { expect, it } from 'vitest';
import beyond from '../../rules/column-beyond-purpose.js';
import sensitive from '../../rules/column-sensitive.js';
import { FIELD_NAMES, FIELDS, kindOf } from '../../src/model/contact/field.js';
import { judge } from './harness.js';
import { table } from './table.js';

const one = (...header: string[]): string[][] => [header, header.map(() => 'x')];

table(beyond, {
  'what an email campaign needs': {
    channels: ['email'],
    rows: one('email', 'nom', 'societe', 'siren', 'code_naf', 'source', 'date_collecte', 'optout', 'id'),
    says: [],
  },
  'email needs no phone and no street': {
    channels: ['email'],
    rows: one('email', 'telephone', 'mobile', 'adresse'),
    says: ['column telephone: beyond', 'column mobile: beyond', 'column adresse: beyond'],
  },
  'calls need no email': { channels: ['phone'], rows: one('email', 'telephone', 'type_telephone'), says: ['column email: beyond'] },
  'a letter needs a street': { channels: ['post'], rows: one('adresse', 'code_postal', 'ville', 'email'), says: ['column email: beyond'] },
  'several channels need what each of them needs': {
    channels: ['email', 'sms', 'post'],
    rows: one('email', 'mobile', 'adresse'),
    says: [],
  },
  'remarks, scores and labels': { rows: one('email', 'commentaire', 'score', 'tags'), says: ['beyond', 'beyond', 'beyond'] },
  'a field allowed by configuration': { rows: one('email', 'score'), options: { allow: ['score'] }, says: [] },
  'an archive keeps what was collected': { purpose: 'archive', channels: [], rows: one('email', 'adresse', 'commentaire'), says: [] },
  'a header that nobody understands': { rows: one('email', 'xzq_17'), says: ['column xzq_17: unknown'] },
  'the same, kept on purpose': { rows: one('email', 'xzq_17'), options: { unknown: 'keep' }, says: ['unknownKept'] },
  'no header, but something in it': { rows: one('email', ''), says: ['unknown'] },
  'a delimiter at the end of every line': {
    rows: [
      ['email', ''],
      ['a@acme.example', ''],
    ],
    says: ['column : empty'],
  },
  'sensitive columns are another rule’s business': { rows: one('email', 'religion'), says: [] },
});

table(sensitive, {
  'nothing sensitive': { rows: one('email', 'siret', 'date_collecte', 'societe'), says: [] },
  'each with its own words': {
    rows: one('email', 'numero_secu', 'religion'),
    says: ['column numero_secu: nir', 'column religion: religion'],
  },
  'in an archive as well': { purpose: 'archive', rows: one('email', 'iban'), says: ['iban'] },
});

it('every sensitive field of the vocabulary has its message, and no other has', () => {
  for (const name of FIELD_NAMES) {
    const said = judge(sensitive, { rows: one(FIELDS[name].header) });
    expect(said.map(({ message }) => message)).toEqual(kindOf(name) === 'sensitive' ? [name] : []);
  }
});

it('no unknown option is taken for a known one', () => {
  expect(() => judge(beyond, { rows: one('email'), options: { unknown: 'maybe' } })).toThrow();
});

it('of the whole vocabulary, an email campaign does without these', () => {
  const needless = FIELD_NAMES.filter((name) => judge(beyond, { channels: ['email'], rows: one(FIELDS[name].header) }).length > 0);
  expect(needless).toEqual([
    'phone',
    'mobile',
    'phoneType',
    'callingCode',
    'address',
    'website',
    'lastOpenAt',
    'bloctelCheckedAt',
    'finance',
    'score',
    'comments',
    'tags',
  ]);
});
