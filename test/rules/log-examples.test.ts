import { describe, expect, it } from 'vitest';
import hours from '../../rules/log-call-hours.js';
import { csv, defineSubjectRule, LAWS } from '../../src/author.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { casesOf, type SubjectCase } from '../../src/testing/cases.js';

const HEAD = 'Horodatage;Sens;Numéro composé;Issue';
const LATE = '2026-06-02T18:30:00+02:00;sortant;+33199000510;joint';
const OTHER = '2026-06-02T18:40:00+02:00;sortant;+33199000511;joint';
const THIRD = '2026-06-02T18:50:00+02:00;sortant;+33199000512;joint';

const run = async (rule: AnyRule, given: SubjectCase) => {
  const result = await casesOf(rule, { it: given })[0]?.run();
  return { said: result?.said, differs: result?.differs };
};

describe('examples of rules about logs', () => {
  it('are logs, read and judged', async () => {
    expect(await run(hours, { rows: csv(HEAD, LATE), says: ['professional'] })).toEqual({ said: ['professional'], differs: [] });
    expect(await run(hours, { rows: csv(HEAD, LATE), audience: 'consumer', says: [] })).toEqual({ said: [], differs: [] });
    expect(await run(hours, { rows: csv(HEAD, LATE), preset: 'fr-b2c', says: [] })).toEqual({ said: [], differs: [] });
    expect(await run(hours, { rows: csv(HEAD, LATE), options: { closes: 19 }, says: [] })).toEqual({ said: [], differs: [] });
  });

  it('say where, row by row', async () => {
    const says = ['2 professional', '3 professional'];
    expect(await run(hours, { rows: csv(HEAD, LATE, OTHER), says })).toEqual({ said: says, differs: [] });
  });

  it('that lack what the rule must see prove nothing', async () => {
    const rows = csv(HEAD, '02/06/2026 18:30;sortant;+33199000510;joint');
    expect((await run(hours, { rows, says: [] })).said).toEqual(['lacks-zone']);
  });

  it('catch a rule that remembers one person while it looks at another', async () => {
    const rule = defineSubjectRule({
      id: 'first-person-only',
      about: 'logs',
      since: '0.2.0',
      theme: 'relevance',
      law: [LAWS['lumo-guide-phone']],
      docs: { title: { en: 'a', fr: 'b' }, why: { en: 'a', fr: 'b' }, remedy: { en: 'a', fr: 'b' }, bad: [], good: [] },
      severity: 'error',
      messages: { seen: { en: 'Seen.', fr: 'Vu.' } },
      visit: (ctx) => {
        let seen = 0;
        return {
          person({ events: [event] }) {
            if (event && seen++ === 0) ctx.report(event.at, 'seen');
          },
        };
      },
    });
    expect((await run(rule, { rows: csv(HEAD, LATE, OTHER, THIRD), says: ['seen'] })).differs).toEqual(['with people in another order']);
  });
});
