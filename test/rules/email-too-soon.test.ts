import rule from '../../rules/email-too-soon.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const sent = (...days: readonly string[]) => ({ rows: csv('email;dernier_envoi', ...days.map((day, n) => `p${n}@acme.example;${day}`)) });

cases(rule, {
  'today, and on the last of thirty days': { ...sent('2026-11-24', '2026-10-26'), says: ['2 soon', '3 soon'] },
  'on the day before those': { ...sent('2026-10-25'), says: [] },
  'never, on no day, on a day to come, in a word': { ...sent('', '1900-01-01', '2027-01-02', 'hier'), says: [] },
  'of two readings, one of them still to come': { ...sent('12/11/2026'), says: ['2 soon'] },
  'of two readings, one of them before': { ...sent('11/10/2026'), says: [] },
  'a client may have had a bill; a former one is a prospect': {
    rows: csv('email;statut;dernier_envoi', 'a@acme.example;client;2026-11-10', 'b@acme.example;ancien client;2026-11-10'),
    says: ['3 soon'],
  },
  'a period of one’s own': { ...sent('2026-11-10', '2026-11-20'), options: { days: 7 }, says: ['3 soon'] },
  'nobody who has no address, and no campaign of calls': {
    rows: csv('email;telephone;dernier_envoi', ';01 99 00 12 34;2026-11-10', 'a@acme.example;01 99 00 12 34;2026-11-10'),
    channels: ['phone'],
    says: [],
  },
  'consumers have said yes to what they get': { ...sent('2026-11-10'), preset: 'fr-b2c', says: [] },
  'an archive is not written to': { ...sent('2026-11-10'), preset: 'crm-archive', says: [] },
});
