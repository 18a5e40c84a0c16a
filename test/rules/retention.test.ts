import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import client from '../../rules/retention-client.js';
import missing from '../../rules/retention-date-missing.js';
import prospect from '../../rules/retention-prospect.js';
import { addMonths, formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { judge, messages } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';

table(prospect, {
  'the last day still counts, the day before it does not': {
    rows: [
      ['email', 'dernier_contact_entrant'],
      [A, '2023-11-24'],
      [A, '2023-11-23'],
    ],
    says: ['row 3: expired'],
  },
  '29 February plus three years ends on 28 February': {
    asOf: '2027-02-28',
    rows: [
      ['email', 'date_collecte'],
      [A, '2024-02-29'],
    ],
    says: [],
  },
  'and is over on 1 March': {
    asOf: '2027-03-01',
    rows: [
      ['email', 'date_collecte'],
      [A, '2024-02-29'],
    ],
    says: ['expired'],
  },
  'the later of collection and last inbound contact': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact_entrant'],
      [A, '2015-01-01', '2025-01-01'],
      [A, '2025-01-01', '2015-01-01'],
    ],
    says: [],
  },
  'a consent comes from the person': {
    rows: [
      ['email', 'date_collecte', 'consentement_date'],
      [A, '2015-01-01', '2025-06-01'],
    ],
    says: [],
  },
  'our own mails, opens and updates renew nobody': {
    rows: [
      ['email', 'date_collecte', 'dernier_envoi', 'derniere_ouverture', 'date_modification'],
      [A, '2015-01-01', '2026-11-01', '2026-11-01', '2026-11-01'],
    ],
    says: ['expired'],
  },
  'who may be a client is none for certain': {
    rows: [
      ['email', 'date_collecte', 'statut', 'fin_relation'],
      [A, '2018-01-02', 'prospect', ''],
      [A, '2018-01-02', 'Actif', ''],
      [A, '2018-01-02', 'Assuré', ''],
      [A, '2018-01-02', '', '2027-12-31'],
      [A, '2018-01-02', '', ''],
      [A, '2026-01-02', '', ''],
    ],
    says: ['row 2: expired', 'row 3: maybeClient', 'row 6: expired'],
  },
  'no end of relation may be that of a client, where no status says otherwise': {
    rows: [
      ['email', 'date_collecte', 'fin_relation'],
      [A, '2018-01-02', ''],
      [A, '2018-01-02', '2027-12-31'],
    ],
    says: ['row 2: maybeClient'],
  },
  'nobody in a file of employees is a prospect': {
    rows: [
      ['matricule', 'email', 'date_collecte', 'Date entrée', 'Date sortie', 'Salaire'],
      ['1', A, '2015-01-02', '2015-01-02', '', '2100'],
    ],
    says: ['employee'],
  },
  'a day of entry, of leaving and an IBAN are no file of employees by themselves': {
    rows: [
      ['email', 'date_collecte', 'Loyer', 'Type de contrat', 'IBAN'],
      [A, '2015-01-02', '700', 'bail', ''],
    ],
    says: ['expired'],
  },
  'in an archive it is told to whoever deletes': {
    purpose: 'archive',
    rows: [
      ['email', 'date_collecte', 'statut'],
      [A, '2018-01-02', 'Actif'],
    ],
    says: ['standingOpen'],
  },
  'a last contact without a direction is used, and said': {
    rows: [
      ['email', 'dernier_contact'],
      [A, '2026-01-01'],
      [A, '2020-01-01'],
    ],
    says: ['row 2: direction', 'row 3: direction', 'row 3: expired'],
  },
  'a last contact does not outlive what is known to be theirs': {
    rows: [
      ['email', 'dernier_contact', 'dernier_contact_entrant'],
      [A, '2026-01-01', '2015-01-01'],
    ],
    says: ['expired'],
  },
  'a last contact of unknown direction, later than an old collection, proves nothing either way': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact'],
      [A, '2022-03-10', '2026-05-02'],
      [A, '2026-03-10', '2026-05-02'],
      [A, '2022-03-10', '2023-11-23'],
      [A, '2022-03-10', '2023-11-24'],
      [A, '2022-03-10', '2019-05-02'],
      [A, '2022-03-10', '2062-05-02'],
      [A, '2022-03-10', ''],
      [A, '', '2026-05-02'],
    ],
    says: [
      'row 2: unknownSide',
      'row 4: expired',
      'row 5: unknownSide',
      'row 6: expired',
      'row 7: unreadable',
      'row 8: expired',
      'row 9: direction',
    ],
  },
  'whoever said when they last came themselves is known; so is a day on which we wrote': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact', 'dernier_contact_entrant', 'dernier_envoi'],
      [A, '2022-03-10', '2026-05-02', '2026-05-02', ''],
      [A, '2022-03-10', '2026-05-02', '2022-05-02', ''],
      [A, '2022-03-10', '2026-05-02', '', '2026-05-02'],
      [A, '2022-03-10', '2026-05-02', '', '2026-07-02'],
      [A, '2022-03-10', '2026-05-02', '', '2025-05-02'],
    ],
    says: ['row 3: expired', 'row 4: expired', 'row 5: unknownSide', 'row 6: unknownSide'],
  },
  'nor does an old consent, or a collection that may be too old': {
    order: 'unresolved',
    rows: [
      ['email', 'date_collecte', 'consentement_date', 'dernier_contact'],
      [A, '', '2022-03-10', '2026-05-02'],
      [A, '05/12/2023', '', '2026-05-20'],
      [A, '05/12/2023', '', '2021-05-20'],
      [A, '2022-03-10', '', '05/12/2023'],
    ],
    says: ['row 2: unknownSide', 'row 3: unknownSide', 'row 4: maybeExpired', 'row 5: unknownSide'],
  },
  'a client is kept whatever the last contact': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact', 'statut'],
      [A, '2015-03-10', '2026-05-02', 'client'],
    ],
    says: [],
  },
  'a future date keeps nobody alive, and proves nobody expired: what it should say may have come since': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact_entrant'],
      [A, '2015-01-01', '2062-01-01'],
      [A, '2015-01-01', '15/05/2204'],
      [A, '2025-01-01', '2062-01-01'],
    ],
    says: ['row 2: unreadable', 'row 3: unreadable'],
  },
  'nor does a last contact that cannot be read, beside an old collection': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact_entrant'],
      [A, '01/01/2020', '30/02/2024'],
      [A, '01/01/2020', 'hier'],
      [A, '01/01/2020', 'mai 2025'],
      [A, '01/01/2020', 'mai 2021'],
      [A, '01/01/2020', ''],
      [A, '01/01/2020', 'jamais'],
      [A, '01/01/2020', '0001-01-01'],
      [A, '01/01/2020', '31/12/9999'],
      [A, '01/01/2025', '30/02/2024'],
      [A, '', '30/02/2024'],
    ],
    says: ['row 2: unreadable', 'row 3: unreadable', ...[5, 6, 7, 8, 9].map((row) => `row ${row}: expired`)],
  },
  'any date that would renew counts so: a collection, a consent, a last contact of unknown direction': {
    rows: [
      ['email', 'date_collecte', 'consentement_date', 'dernier_contact', 'dernier_contact_entrant', 'dernier_envoi'],
      [A, '2020-01-01', '30/02/2024', '', '', ''],
      [A, '30/02/2024', '2020-01-01', '', '', ''],
      [A, '2020-01-01', '', 'hier', '', ''],
      [A, '2020-01-01', '', '2062-05-02', '', ''],
      [A, '2020-01-01', '', 'hier', '2021-05-02', ''],
      [A, '2020-01-01', '', '', '', '30/02/2024'],
      [A, '', '', '2020-01-01', 'hier', ''],
    ],
    says: [
      ...[2, 3, 4, 5].map((row) => `row ${row}: unreadable`),
      'row 6: expired',
      'row 7: expired',
      'row 8: direction',
      'row 8: unreadable',
    ],
  },
  'placeholders are no dates': {
    rows: [
      ['email', 'date_collecte'],
      [A, '0001-01-01'],
      [A, ''],
    ],
    says: [],
  },
  'two readings, one of them too old': {
    order: 'unresolved',
    rows: [
      ['email', 'date_collecte'],
      [A, '05/12/2023'],
    ],
    says: ['maybeExpired'],
  },
  'two readings, the earlier of which is on its last day': {
    order: 'unresolved',
    asOf: '2026-03-04',
    rows: [
      ['email', 'date_collecte'],
      [A, '03/04/2023'],
    ],
    says: [],
  },
  'and is over on the day after': {
    order: 'unresolved',
    asOf: '2026-03-05',
    rows: [
      ['email', 'date_collecte'],
      [A, '03/04/2023'],
    ],
    says: ['maybeExpired'],
  },
  'two readings, the later of which is on its last day, then over': {
    order: 'unresolved',
    asOf: '2026-04-04',
    rows: [
      ['email', 'date_collecte'],
      [A, '03/04/2023'],
      [A, '04/04/2023'],
    ],
    says: ['row 2: expired'],
  },
  'two readings, both too old': {
    order: 'unresolved',
    rows: [
      ['email', 'date_collecte'],
      [A, '05/06/2019'],
    ],
    says: ['expired'],
  },
  'two readings, neither too old': {
    order: 'unresolved',
    rows: [
      ['email', 'date_collecte'],
      [A, '05/06/2025'],
    ],
    says: [],
  },
  'a month or a year without a day is over with its last day, and in doubt from its first': {
    rows: [
      ['email', 'date_collecte'],
      [A, 'juin 2019'],
      [A, '06/2019'],
      [A, '2018'],
      [A, 'oct-23'],
      [A, '11/2023'],
      [A, '2023'],
      [A, 'T4 2023'],
      [A, '2023-12'],
      [A, '2024'],
      [A, '2026'],
      [A, '11/2026'],
      [A, '12/2026'],
    ],
    says: [
      'row 2: expired',
      'row 3: expired',
      'row 4: expired',
      'row 5: expired',
      'row 6: maybeExpired',
      'row 7: maybeExpired',
      'row 8: maybeExpired',
    ],
  },
  'clients and former clients are another rule’s business': {
    rows: [
      ['email', 'date_collecte', 'statut', 'fin_relation'],
      [A, '2015-01-01', 'Client', ''],
      [A, '2015-01-01', 'ex-client', ''],
      [A, '2015-01-01', '', '2024-01-01'],
    ],
    says: [],
  },
  'a status that we do not know may be that of a client': {
    rows: [
      ['email', 'date_collecte', 'statut'],
      [A, '2015-01-01', 'Actif'],
      [A, '2015-01-01', 'non client'],
    ],
    says: ['maybeClient', 'expired'],
  },
  'the period is an option': {
    options: { months: 12 },
    rows: [
      ['email', 'date_collecte'],
      [A, '2025-11-23'],
    ],
    says: ['expired'],
  },
});

it('counts the days past the limit, and bars every channel', () => {
  expect(
    judge(prospect, {
      rows: [
        ['email', 'date_collecte'],
        [A, '2023-11-14'],
      ],
    }),
  ).toEqual([
    {
      message: 'expired',
      at: 'row 2',
      severity: 'error',
      status: 'expired',
      channels: ['email', 'phone', 'sms', 'post'],
      facts: { days: 10 },
    },
  ]);
});

it('for any start and any period: kept on the last day, expired on the next', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: parseIsoDay('1990-01-01'), max: parseIsoDay('2026-11-24') }),
      fc.integer({ min: 1, max: 240 }),
      (start, months) => {
        const at = (asOf: number) =>
          messages(prospect, {
            rows: [
              ['email', 'date_collecte'],
              [A, formatIsoDay(start)],
            ],
            options: { months },
            asOf: formatIsoDay(asOf),
          });
        const last = addMonths(start, months);
        expect(at(last)).toEqual([]);
        expect(at(last + 1)).toEqual(['expired']);
      },
    ),
    { numRuns: 60 },
  );
});

const END = ['email', 'statut', 'fin_relation'];
const SHOP = ['email', 'statut', 'dernier_contact_entrant', 'date_collecte', 'contrat_en_cours', 'fin_relation'];
const bought = (status: string, day: string, collected = '', contract = '', end = '') => ({
  rows: [SHOP, ['claire@acme.example', status, day, collected, contract, end]],
  audience: 'consumer' as const,
});
describe('a client who has been silent', () => {
  table(client, {
    'for more than three years is to be checked': { ...bought('client', '2014-10-10'), says: ['row 2: silent'] },
    'under the words of a shop': { ...bought('cliente VIP', '2014-10-10', '2012-01-01'), says: ['row 2: silent'] },
    'for three years and a day': { ...bought('client', '2023-11-23'), says: ['silent'] },
    'for three years': { ...bought('client', '2023-11-24'), says: [] },
    'and came back by a form': { ...bought('client', '2014-10-10', '2025-01-01'), says: [] },
    'and whose contract runs': { ...bought('client', '2014-10-10', '', 'oui'), says: [] },
    'and whose contract ends later': { ...bought('client', '2014-10-10', '', '', '2027-01-01'), says: [] },
    'and of whom no purchase is dated': { ...bought('client', '', '2014-10-10'), says: [] },
    'and bought on a day that cannot be read': { ...bought('client', 'hier', '2014-10-10'), says: [] },
    'and is a company': { ...bought('client', '2014-10-10'), audience: 'business', says: [] },
    'and is a prospect, of whom another rule speaks': { ...bought('prospect', '2014-10-10'), says: [] },
    'and is looked at in an archive': { ...bought('client', '2014-10-10'), purpose: 'archive', says: ['silent'] },
  });
});

table(client, {
  'prospects are another rule’s business': { rows: [END, [A, 'prospect', ''], [A, '', '']], says: [] },
  'a client without an end goes on': { rows: [END, [A, 'client', '']], says: [] },
  'a relation that ends later goes on': { rows: [END, [A, 'client', '2030-01-01']], says: [] },
  'three years of prospecting, to the day': {
    rows: [END, [A, 'ancien client', '2023-11-24'], [A, 'ancien client', '2023-11-23']],
    says: ['row 3: archiveOnly'],
  },
  'five years of archive, to the day': {
    rows: [END, [A, 'ex-client', '2021-11-24'], [A, 'ex-client', '2021-11-23']],
    says: ['row 2: archiveOnly', 'row 3: expired'],
  },
  'an end with two readings is over by the earlier': {
    order: 'unresolved',
    asOf: '2026-03-05',
    purpose: 'archive',
    rows: [END, [A, 'ex-client', '03/04/2021'], [A, 'ex-client', '04/04/2021']],
    says: ['row 2: expired'],
  },
  'in an archive, only five years count': {
    purpose: 'archive',
    rows: [END, [A, 'ex-client', '2022-01-01'], [A, 'ex-client', '2021-11-23']],
    says: ['row 3: expired'],
  },
  'an end in the past makes a former client, whatever the status says': { rows: [END, [A, 'client', '2022-01-01']], says: ['archiveOnly'] },
  'a former client who came back since may be prospected': {
    rows: [
      [...END, 'dernier_contact_entrant'],
      [A, 'ex-client', '2022-01-01', '2025-01-01'],
    ],
    says: [],
  },
  'but the archive runs from the end': {
    rows: [
      [...END, 'dernier_contact_entrant'],
      [A, 'ex-client', '2015-01-01', '2025-01-01'],
    ],
    says: ['expired'],
  },
  'a former client without an end date is counted from the last contact': {
    rows: [
      [...END, 'dernier_contact'],
      [A, 'former customer', '', '2022-01-01'],
    ],
    says: ['archiveOnly'],
  },
  'an end that cannot be read, or is to come, is none, whatever dates a last contact': {
    rows: [
      [...END, 'dernier_contact'],
      [A, 'ancien client', '30/02/2024', '2019-01-01'],
      [A, 'ancien client', '30/02/2024', '2022-01-01'],
      [A, 'ancien client', 'hier', '2026-01-01'],
      [A, 'ancien client', 'jamais', '2019-01-01'],
    ],
    says: ['row 2: endUnknown', 'row 3: endUnknown', 'row 5: expired'],
  },
  'a last contact that cannot be read leaves open when it ended': {
    rows: [
      [...END, 'dernier_contact', 'dernier_contact_entrant'],
      [A, 'ancien client', '', '2019-01-01', 'hier'],
      [A, 'ancien client', '', '15/05/2204', '2019-01-01'],
      [A, 'ancien client', '', '2026-01-01', 'hier'],
      [A, 'ancien client', '', '2019-01-01', 'jamais'],
    ],
    says: ['row 2: endUnknown', 'row 3: endUnknown', 'row 5: expired'],
  },
  'one of theirs that cannot be read may have come since the end, which an archive does not mind': {
    rows: [
      [...END, 'dernier_contact', 'dernier_contact_entrant'],
      [A, 'ancien client', '2022-06-30', '', '30/02/2024'],
      [A, 'ancien client', '2022-06-30', '30/02/2024', ''],
      [A, 'ancien client', '2019-06-30', '', '30/02/2024'],
      [A, 'ancien client', '2025-06-30', '', '30/02/2024'],
    ],
    says: ['row 2: unreadable', 'row 3: archiveOnly', 'row 4: expired'],
  },
  'and without any date is not known to be recent': { rows: [END, [A, 'Churned', '']], says: ['endUnknown'] },
  'a client who came within the period left within it; who came before may have left long ago': {
    rows: [
      ['email', 'statut', 'date_collecte', 'debut_relation'],
      [A, 'ancien client', '2015-03-01', ''],
      [A, 'ex-client', '2023-11-23', ''],
      [A, 'ex-client', '2023-11-25', ''],
      [A, 'client inactif', '2015-03-01', '2025-01-01'],
      [A, 'client perdu', '2023', ''],
      [A, 'client', '2015-03-01', ''],
    ],
    says: ['row 2: endUnknown', 'row 3: endUnknown', 'row 4: endMissing', 'row 5: endMissing', 'row 6: endUnknown'],
  },
  'in an archive the end that is missing is asked for': { purpose: 'archive', rows: [END, [A, 'Churned', '']], says: ['endMissing'] },
});

table(missing, {
  'no date column at all, said once': {
    rows: [
      ['email', 'nom'],
      [A, 'Martin'],
      ['paul@acme.example', 'Durand'],
    ],
    says: ['file: noColumn'],
  },
  'a column that tells no age is none': {
    rows: [
      ['email', 'dernier_envoi', 'date_modification'],
      [A, '2026-01-01', '2026-01-01'],
    ],
    says: ['file: noColumn'],
  },
  'a blank, a placeholder, a date to come, and none that can be read': {
    rows: [
      ['email', 'date_collecte'],
      [A, ''],
      [A, '0001-01-01'],
      [A, '2062-01-01'],
      [A, 'hier'],
    ],
    says: ['row 2: missing', 'row 3: missing', 'row 4: unread', 'row 5: unread'],
  },
  'one that cannot be read beside one that is blank, and one that tells a day': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact_entrant'],
      [A, 'salon', ''],
      [A, '', 'salon'],
      [A, '2026-01-01', 'salon'],
      [A, 'n/a', '-'],
    ],
    says: ['row 2: unread', 'row 3: unread', 'row 5: missing'],
  },
  'any one date will do': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact'],
      [A, '', '2025-01-01'],
      [A, '2025-01-01', ''],
    ],
    says: [],
  },
  'a company’s address and nobody’s name': {
    rows: [
      ['email', 'date_collecte'],
      ['contact@acme.example', ''],
    ],
    says: [],
  },
  'a role address with a name beside it': {
    rows: [
      ['email', 'nom', 'date_collecte'],
      ['contact@acme.example', 'Martin', ''],
    ],
    says: ['missing'],
  },
  'a role word at a webmail is a person': {
    rows: [
      ['email', 'date_collecte'],
      ['contact@gmail.com', ''],
    ],
    says: ['missing'],
  },
  'a sole trader is a person': {
    rows: [
      ['email', 'forme_juridique', 'date_collecte'],
      ['contact@acme.example', 'EI', ''],
    ],
    says: ['missing'],
  },
  'a client, or a former one, has no age to show': {
    rows: [
      ['email', 'statut', 'date_collecte'],
      [A, 'client', ''],
      [A, 'ancien client', ''],
    ],
    says: [],
  },
});
