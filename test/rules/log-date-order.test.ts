import called from '../../rules/log-called-after-refusal.js';
import sent from '../../rules/log-sent-after-opposition.js';
import { cases } from './cases.js';

const HEAD = ['type', 'date', 'email', 'campaign'];
const log = (refused: string, after: string, ...more: readonly (readonly string[])[]) => ({
  rows: [HEAD, ['unsubscribed', refused, 'claire@acme.example', 'A'], ['sent', after, 'claire@acme.example', 'B'], ...more],
});
const SURE = ['sent', '23/02/2026', 'paul@acme.example', 'A'];
const AMERICAN = ['sent', '02/23/2026', 'paul@acme.example', 'A'];

cases(sent, {
  'a send that comes after a refusal by both readings': { ...log('03/04/2026', '05/06/2026'), says: ['3 sent'] },
  'a send that comes before it by both': { ...log('05/06/2026', '03/04/2026'), says: [] },
  'a send that comes after it the day first, and before it the month first': { ...log('03/04/2026', '02/05/2026'), says: ['3 unsure'] },
  'the other way round': { ...log('02/05/2026', '03/04/2026'), says: ['3 unsure'] },
  'the same, where a date tells the order': { ...log('03/04/2026', '02/05/2026', SURE), says: ['3 sent'] },
  'the same, where a date tells the other one': { ...log('03/04/2026', '02/05/2026', AMERICAN), says: [] },
  'the same in ISO': { ...log('2026-04-03', '2026-05-02'), says: ['3 sent'] },
  'a date that reads both ways beside one that does not': { ...log('2026-04-15', '06/05/2026'), says: ['3 sent'] },
  'the same, between its readings': { ...log('2026-05-15', '06/05/2026'), says: ['3 unsure'] },
});

const call = (refused: string, later: string) => ({
  rows: [
    ['date', 'sens', 'téléphone', 'issue'],
    [refused, 'sortant', '0199000510', 'ne plus appeler'],
    [later, 'sortant', '0199000510', 'joint'],
  ],
});
cases(called, {
  'a call by both readings': { ...call('03/04/2026 10:00', '05/06/2026 10:00'), says: ['3 called'] },
  'a call by one reading': { ...call('03/04/2026 10:00', '02/05/2026 10:00'), says: ['3 unsure'] },
  'a call, where the clock tells the order': { ...call('04/03/2026 10:00 AM', '05/02/2026 3:00 PM'), says: ['3 unsure'] },
});
