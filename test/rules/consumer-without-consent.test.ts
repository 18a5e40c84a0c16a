import { expect, it } from 'vitest';
import rule from '../../rules/consumer-without-consent.js';
import { csv } from '../../src/author.js';
import { inlineExecutor } from '../../src/engine/threads/executor.js';
import { runCase } from '../../src/testing/run-case.js';
import { table } from './table.js';

const consumer = { audience: 'consumer' } as const;
const CONSENT = ['consentement', 'consentement_date', 'consentement_canaux'];

table(rule, {
  'businesses are not consumers': {
    rows: [
      ['email', 'telephone'],
      ['lea@acme.example', '01 99 00 12 34'],
    ],
    says: [],
  },
  'every means needs its own consent': {
    ...consumer,
    rows: [
      ['email', 'mobile'],
      ['lea@acme.example', '06 39 98 12 34'],
    ],
    says: ['row 2: email', 'row 2: sms', 'row 2: phone'],
  },
  'whoever is only said to be subscribed may have agreed: what is lacking is told': {
    ...consumer,
    rows: [
      ['email', 'statut_abonnement'],
      ['lea@acme.example', 'subscribed'],
      ['leo@acme.example', 'nonSubscribed'],
    ],
    says: ['row 2: subscribed', 'row 3: email'],
  },
  'what sells nothing takes a consent to calls alone': {
    ...consumer,
    options: { commercial: false },
    rows: [
      ['email', 'mobile'],
      ['lea@acme.example', '06 39 98 12 34'],
    ],
    says: ['row 2: phone'],
  },
  'consent to email is no consent to SMS or calls': {
    ...consumer,
    rows: [
      ['email', 'mobile', ...CONSENT],
      ['lea@acme.example', '06 39 98 12 34', 'oui', '2026-03-01', 'email'],
    ],
    says: ['sms', 'phone'],
  },
  'the last day of the old law of calls': {
    ...consumer,
    channels: ['phone'],
    rows: [['telephone'], ['01 99 00 12 34']],
    asOf: '2026-08-10',
    says: [],
  },
  'the first day of the new one': {
    ...consumer,
    channels: ['phone'],
    rows: [['telephone'], ['01 99 00 12 34']],
    asOf: '2026-08-11',
    says: ['phone'],
  },
  'a running contract allows calls': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', 'contrat_en_cours'],
      ['01 99 00 12 34', 'oui'],
    ],
    says: ['contract'],
  },
  'being a client is no running contract': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', 'statut', 'contrat_en_cours'],
      ['01 99 00 12 34', 'client', ''],
      ['01 99 00 12 34', 'client', 'non'],
    ],
    says: ['phone', 'phone'],
  },
  'a contract that has ended is none, whatever the column says': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', 'contrat_en_cours', 'fin_relation', 'statut'],
      ['01 99 00 12 34', 'oui', '2026-01-31', ''],
      ['01 99 00 12 34', 'oui', '2026-12-31', ''],
      ['01 99 00 12 34', 'oui', '', 'ancien client'],
    ],
    says: ['row 2: phone', 'row 3: contract', 'row 4: phone'],
  },
  'a campaign about something else than the contract': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', 'contrat_en_cours'],
      ['01 99 00 12 34', 'oui'],
    ],
    options: { aboutContract: false },
    says: ['phone'],
  },
  'a consent to calls, but no consent to email': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', ...CONSENT],
      ['01 99 00 12 34', 'oui', '2026-09-01', 'téléphone'],
      ['01 99 00 12 34', 'oui', '2026-09-01', 'email'],
      ['01 99 00 12 34', 'oui', '2026-09-01', ''],
      ['01 99 00 12 34', 'oui', '2026-12-01', 'téléphone'],
    ],
    says: ['row 3: phone', 'row 4: phone', 'row 5: phone'],
  },
  'a client may be written to about the like': {
    ...consumer,
    channels: ['email', 'sms'],
    rows: [
      ['email', 'mobile', 'statut'],
      ['lea@acme.example', '06 39 98 12 34', 'client'],
    ],
    says: ['emailClient', 'smsClient'],
  },
  'nothing more is asked of a client by a sale of ours': {
    ...consumer,
    channels: ['email', 'sms'],
    rows: [
      ['email', 'mobile', 'statut', 'source'],
      ['lea@acme.example', '06 39 98 12 34', 'client', 'Vente en boutique'],
      ['lea@acme.example', '06 39 98 12 34', 'prospect', 'Vente en boutique'],
    ],
    says: ['emailSale', 'smsSale', 'email', 'sms'],
  },
  'a former client may not': {
    ...consumer,
    channels: ['email'],
    rows: [
      ['email', 'statut'],
      ['lea@acme.example', 'ancien client'],
    ],
    says: ['email'],
  },
  'neither consent nor refusal is no consent': {
    ...consumer,
    channels: ['email'],
    rows: [
      ['email', 'optin', 'optout'],
      ['lea@acme.example', '0', '0'],
    ],
    says: ['email'],
  },
  'channels that nobody asks for are not judged': {
    ...consumer,
    channels: ['post'],
    rows: [
      ['email', 'mobile'],
      ['lea@acme.example', '06 39 98 12 34'],
    ],
    says: [],
  },
  'nothing to reach them by, nothing to say': {
    ...consumer,
    rows: [
      ['email', 'mobile'],
      ['', ''],
    ],
    says: [],
  },
});

/** The cleaned file of the same contacts, one day and the next. */
it('the same file of calls passes on 10 August 2026, and is barred on the day after', async () => {
  const rows = csv('telephone;contrat_en_cours', '01 99 00 12 34;', '01 99 00 12 35;oui');
  const cleaned = async (asOf: string): Promise<string> =>
    (await runCase(rule, { rows, says: [], preset: 'fr-b2c', channels: ['phone'], asOf }, inlineExecutor([rule]))).clean;
  expect((await cleaned('2026-08-10')).trim().split('\n')).toHaveLength(3);
  const after = await cleaned('2026-08-11');
  expect(after).not.toContain('12 34');
  expect(after).toContain('12 35');
});
