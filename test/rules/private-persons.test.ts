import { describe, expect, it } from 'vitest';
import automatedCall from '../../rules/automated-call-without-consent.js';
import bannedSector from '../../rules/banned-sector.js';
import bloctel from '../../rules/bloctel-evidence-obsolete.js';
import consentEvidence from '../../rules/consent-evidence.js';
import countryUnknown from '../../rules/country-unknown.js';
import emailTooSoon from '../../rules/email-too-soon.js';
import mobile from '../../rules/mobile-without-consent.js';
import namedPro from '../../rules/named-pro-address.js';
import robinson from '../../rules/robinson-list.js';
import robinsonMissing from '../../rules/robinson-list-missing.js';
import roleAddress from '../../rules/role-address.js';
import softOptIn from '../../rules/soft-opt-in.js';
import soleTrader from '../../rules/sole-trader.js';
import webmail from '../../rules/webmail-without-consent.js';
import type { AnyContactRule } from '../../src/model/rule/rule.js';
import { type File, judge } from './harness.js';

const WHO = 'particulier_ou_professionnel';
const PHONE = '01 99 00 12 34';
const MOBILE = '06 39 98 12 34';

/** A row, and what a rule says of it in a run for companies where it says "Professionnel", and where it says "Particulier". */
interface Judged extends Omit<File, 'rows'> {
  readonly row: Readonly<Record<string, string>>;
  readonly professional: readonly string[];
  readonly person: readonly string[];
}

const RULES: readonly (readonly [AnyContactRule, string, Judged])[] = [
  [
    webmail,
    'a page of a business excuses no private person',
    {
      row: { email: 'lea@gmail.com', contact_public: 'oui', url_contact_public: 'https://acme.example/contact' },
      channels: ['email'],
      professional: ['publicContact'],
      person: ['needsConsent'],
    },
  ],
  [
    webmail,
    'being a client does',
    { row: { email: 'lea@gmail.com', statut: 'client' }, channels: ['email'], professional: ['client'], person: ['client'] },
  ],
  [
    mobile,
    'the mobile of a private person is personal, whatever its column says',
    { row: { mobile: MOBILE, type_telephone: 'pro' }, channels: ['phone'], professional: [], person: ['personal'] },
  ],
  [mobile, 'and of whatever use', { row: { mobile: MOBILE }, channels: ['phone'], professional: ['unknownUse'], person: ['personal'] }],
  [namedPro, 'no job is missing', { row: { email: 'lea.martin@acme.example', fonction: '' }, professional: ['noSign'], person: [] }],
  [roleAddress, 'nothing is a company’s', { row: { email: 'contact@acme.example' }, professional: ['role'], person: [] }],
  [soleTrader, 'no trader', { row: { email: 'a@acme.example', forme_juridique: 'EI' }, professional: ['person'], person: [] }],
  [
    emailTooSoon,
    'once a month is for prospects at work',
    { row: { email: 'a@acme.example', dernier_envoi: '2026-11-10' }, professional: ['soon'], person: [] },
  ],
  [
    countryUnknown,
    'a consent settles any country',
    { row: { email: 'a@acme.example', pays: 'Canada', optin_email: 'oui' }, channels: ['email'], professional: ['noRegime'], person: [] },
  ],
  [
    bannedSector,
    'what may not be offered to consumers',
    { row: { telephone: PHONE }, channels: ['phone'], options: { sector: 'energy-saving' }, professional: [], person: ['banned'] },
  ],
  [
    consentEvidence,
    'a consent to calls that is relied on',
    { row: { telephone: PHONE, optin_telephone: 'oui' }, channels: ['phone'], professional: [], person: ['unproven'] },
  ],
  [
    softOptIn,
    'the exception for clients, at an address of any kind',
    {
      row: { email: 'a@acme.example', statut: 'client', source: 'fichier acheté' },
      channels: ['email'],
      professional: [],
      person: ['bought'],
    },
  ],
  [
    automatedCall,
    'a machine that calls',
    {
      row: { telephone: PHONE, nom: 'Martin' },
      channels: ['phone'],
      options: { mode: 'automated' },
      professional: ['person'],
      person: ['consumer'],
    },
  ],
  [
    bloctel,
    'a check of Bloctel in place of a consent',
    { row: { telephone: PHONE, bloctel_verifie: '2026-11-10' }, channels: ['phone'], professional: [], person: ['obsolete'] },
  ],
  [
    robinson,
    'a list of consumers',
    {
      row: { telephone: PHONE },
      channels: ['phone'],
      lists: [{ kind: 'robinson', entries: [PHONE], audience: 'consumer' }],
      professional: ['listedForOthers'],
      person: ['listed'],
    },
  ],
  [
    robinsonMissing,
    'the registers that consumers stand on',
    { row: { telephone: '+39 06 6982 0000', pays: 'IT' }, channels: ['phone'], professional: ['missingBarred'], person: ['missingBarred'] },
  ],
];

describe('a private person in a run for companies', () => {
  it.each(RULES.map(([rule, name, judged]) => [`${rule.id}: ${name}`, rule, judged] as const))('%s', (_name, rule, judged) => {
    const { row, professional, person, ...file } = judged;
    const said = (who: string, audience: File['audience'] = 'business') => {
      const whole = { ...row, [WHO]: who };
      return judge(rule, { ...file, audience, rows: [Object.keys(whole), Object.values(whole)] }).map(({ message }) => message);
    };
    expect(said('Professionnel')).toEqual(professional);
    expect(said('Particulier')).toEqual(person);
    expect(said('')).toEqual(professional);
    // What a row says is not taken on trust where it would ask for less.
    expect(said('Professionnel', 'consumer')).toEqual(said('Particulier', 'consumer'));
  });
});
