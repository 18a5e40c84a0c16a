import { describe, expect, it } from 'vitest';
import { defineRule, LAWS } from '../../../src/author.js';
import { RuleRunner } from '../../../src/engine/decide/rule-runner.js';
import type { Exemption } from '../../../src/model/rule/exemption.js';
import { planFor, rowFor } from '../row-of.js';

const text = { en: 'a', fr: 'b' };
/** A rule that drops whoever it sees, and rows whose shape it sees. */
const drops = defineRule({
  id: 'acme/drops',
  about: 'contacts',
  since: '1.0.0',
  theme: 'file',
  law: [LAWS['gdpr-5-1-d']],
  docs: { title: text, why: text, remedy: text, bad: [], good: [] },
  needs: { email: 'required' },
  severity: 'error',
  action: 'drop-row',
  messages: { seen: text, ragged: text },
  visit: (ctx) => ({
    contact: (contact) => ctx.report(contact, 'seen'),
    ragged: (_, contact) => ctx.report(contact, 'ragged'),
  }),
});
const RULES = [{ id: drops.id, severity: 'error', action: 'drop-row', options: {} }] as const;
const exempt = (rule: string, company: string): Exemption => ({
  rule,
  where: { company },
  reason: 'r',
  evidence: 'e',
  approvedBy: 'd',
  until: '2027-01-01',
});

/** What one row comes to: its findings, whether it leaves, and how often each exemption was used. */
const judged = (cells: readonly string[], exemptions?: readonly Exemption[]) => {
  const plan = planFor(['company', 'email', 'comments'], { rules: RULES, collect: exemptions ? { exemptions } : {} });
  const runner = new RuleRunner(plan, [drops]);
  const [contact, row] = rowFor(plan, cells);
  runner.judge(row, contact);
  // What the first row left is not found on the next.
  const { drop } = runner.judge(row, contact);
  return [runner.found.map(({ message }) => message), drop, runner.exempted];
};

describe('one row', () => {
  it.each<readonly [string, Parameters<typeof judged>, ReturnType<typeof judged>]>([
    ['is judged by its rules, once each time', [['Acme', 'claire@acme.example', '']], [[0], true, []]],
    ['stays where an exemption says so', [['Acme', 'claire@acme.example', ''], [exempt(drops.id, 'acme')]], [[], false, [2]]],
    ['leaves where it says so of others', [['Acme', 'claire@acme.example', ''], [exempt(drops.id, 'Orme')]], [[0], true, [0]]],
    ['is told by its shape when it is too short', [['Acme', 'claire@acme.example']], [[1, 0], true, []]],
    ['is told by its shape when it is too long', [['Acme', 'claire@acme.example', '', 'x']], [[1, 0], true, []]],
    ['is told by its shape when it has slipped', [['claire@acme.example', '', '']], [[1, 0], true, []]],
  ])('%s', (_, given, comes) => expect(judged(...given)).toEqual(comes));
});
