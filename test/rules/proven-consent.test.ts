import oppositionList from '../../rules/opposition-list.js';
import robinsonList from '../../rules/robinson-list.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const NUMBER = '06 39 98 12 34';
const HEAD = 'mobile;optin_telephone;consentement_date;consentement_preuve';
const PROVEN = `${NUMBER};oui;2026-09-01;formulaire 12`;
/** A file of one number, refused on a list of 1 June 2026. */
const refused = (head: string, row: string) =>
  ({ rows: csv(head, row), channels: ['phone'], opposition: [NUMBER], oppositionDate: '2026-06-01' }) as const;
const listed = (head: string, row: string) =>
  ({ rows: csv(head, row), channels: ['phone'], robinson: { entries: [NUMBER], date: '2026-11-20', maxAgeDays: 30 } }) as const;

cases(oppositionList, {
  'a consent after the version of the list': { ...refused(HEAD, PROVEN), says: ['phoneRegained'] },
  'on its very day, or before': { ...refused(HEAD, `${NUMBER};oui;2026-06-01;formulaire 12`), says: ['phone'] },
  'on the day after': { ...refused(HEAD, `${NUMBER};oui;2026-06-02;formulaire 12`), says: ['phoneRegained'] },
  'a list of no known day may be of today': { rows: csv(HEAD, PROVEN), channels: ['phone'], opposition: [NUMBER], says: ['phone'] },
  'a date with two readings, beside dates that disagree, counts by the earlier': {
    ...refused(`${HEAD};date_modification;date_source`, `${NUMBER};oui;03/07/2026;formulaire 12;13/01/2026;01/13/2026`),
    says: ['phone'],
  },
  'no proof': { ...refused(HEAD, `${NUMBER};oui;2026-09-01;`), says: ['phone'] },
  'a consent that is still to come': { ...refused(HEAD, `${NUMBER};oui;2027-09-01;formulaire 12`), says: ['phone'] },
  'a consent to something else': { ...refused(`${HEAD};consentement_finalite`, `${PROVEN};offres de nos partenaires`), says: ['phone'] },
  'a consent to somebody else': { ...refused(`${HEAD};consentement_pour`, `${PROVEN};Acme`), says: ['phone'] },
  'a consent to emails alone': {
    ...refused(
      'mobile;consentement;consentement_canaux;consentement_date;consentement_preuve',
      `${NUMBER};oui;email;2026-09-01;formulaire 12`,
    ),
    says: ['phone'],
  },
  'every channel, by a text that nobody kept': {
    ...refused(
      'mobile;consentement;consentement_canaux;consentement_date;consentement_preuve',
      `${NUMBER};oui;tous;2026-09-01;formulaire 12`,
    ),
    says: ['phone'],
  },
  'every channel, by a text that was kept': {
    ...refused(
      'mobile;consentement;consentement_canaux;consentement_version;consentement_date;consentement_preuve',
      `${NUMBER};oui;tous;v3;2026-09-01;formulaire 12`,
    ),
    says: ['phoneRegained'],
  },
  'a refusal in the row itself': { ...refused(`${HEAD};optout`, `${PROVEN};oui`), says: ['phone'] },
  'the channels that the consent does not name stay barred': {
    ...refused(HEAD, PROVEN),
    channels: ['phone', 'sms'],
    says: ['phone', 'phoneRegained'],
  },
  'an address has no second holder': {
    rows: csv('email;optin_email;consentement_date;consentement_preuve', 'lea@acme.example;oui;2026-09-01;formulaire 12'),
    opposition: ['lea@acme.example'],
    oppositionDate: '2026-06-01',
    says: ['email'],
  },
});

cases(robinsonList, {
  'a consent to us counts, before the version of the register too': { ...listed(HEAD, PROVEN), says: ['consented'] },
  'not a bare yes, nor one to somebody else': {
    ...listed(`${HEAD};consentement_pour`, `${PROVEN};Acme`),
    says: ['listed'],
  },
  'to us by the name that we go by': {
    ...listed(`${HEAD};consentement_pour`, `${PROVEN};Groupe Acme`),
    options: { advertiser: ['Acme'] },
    says: ['consented'],
  },
  'without a proof': { ...listed(HEAD, `${NUMBER};oui;2026-09-01;`), says: ['listed'] },
  'a channel that the consent does not name': { ...listed(HEAD, PROVEN), channels: ['phone', 'sms'], says: ['listed', 'consented'] },
});
