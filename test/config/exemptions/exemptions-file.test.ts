import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExemptions } from '../../../src/config/exemptions/exemptions-file.js';
import { errorOf, folderWith, ruleOf } from '../helpers.js';

const RULES = [ruleOf('webmail-without-consent', { theme: 'consent' }), ruleOf('opposition-list', { theme: 'opposition' })];
const TODAY = '2026-11-24';

interface Given {
  readonly rule?: string;
  readonly until?: string;
  readonly reason?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly fingerprint?: string;
}
const exemption = ({ rule = 'webmail-without-consent', until = TODAY, reason = 'asked for it', where, fingerprint }: Given) => ({
  rule,
  ...(fingerprint !== undefined ? { fingerprint } : { where: where ?? { company: 'Acme' } }),
  reason,
  evidence: 'file 12',
  approvedBy: 'DPO',
  until,
});
const load = async (...given: readonly Given[]) => {
  const folder = await folderWith({ 'x.json': JSON.stringify({ exemptions: given.map(exemption) }) });
  return loadExemptions(join(folder, 'x.json'), RULES, TODAY);
};

describe('an exemption', () => {
  it.each<readonly [string, Given, string | undefined]>([
    ['holds before its last day', { until: '2026-11-25' }, undefined],
    ['holds on its last day', { until: TODAY }, undefined],
    ['does not hold on the day after it', { until: '2026-11-23' }, 'LUMO_EXEMPTION_EXPIRED'],
    ['does not hold in the year after it', { until: '2025-12-31' }, 'LUMO_EXEMPTION_EXPIRED'],
    ['from an opposition is refused', { rule: 'opposition-list' }, 'LUMO_EXEMPTION_REFUSED'],
    ['from an opposition is refused, however old', { rule: 'opposition-list', until: '2025-01-01' }, 'LUMO_EXEMPTION_REFUSED'],
    ['from a rule that nobody knows is refused', { rule: 'webmail-without-consen' }, 'LUMO_UNKNOWN_RULE'],
    ['of one contact is read', { fingerprint: '0123456789abcdef' }, undefined],
    ['of one contact by too short a fingerprint is refused', { fingerprint: '0123456789abcde' }, 'LUMO_CONFIG_INVALID'],
    ['of nobody is refused', { where: {} }, 'LUMO_CONFIG_INVALID'],
    ['of whoever has a blank cell is refused', { where: { company: '' } }, 'LUMO_CONFIG_INVALID'],
    ['by a text of blanks and marks, which any blank cell would be, is refused', { where: { company: ' – ' } }, 'LUMO_CONFIG_INVALID'],
    ['by a field that there is not is refused', { where: { firm: 'Acme' } }, 'LUMO_CONFIG_INVALID'],
    ['without a reason is refused', { reason: '  ' }, 'LUMO_CONFIG_INVALID'],
  ])('%s', async (_, given, code) => {
    if (code) expect((await errorOf(() => load(given))).code).toBe(code);
    else expect(await load(given)).toEqual([exemption(given)]);
  });

  it('that is refused is named by its place, whatever those before it', async () => {
    const error = await errorOf(() => load({}, { until: '2026-11-23' }, { rule: 'opposition-list' }));
    expect(error.code).toBe('LUMO_EXEMPTION_EXPIRED');
    expect(error.what).toEqual({
      en: 'x.json, exemption 2: it held until 2026-11-23 (webmail-without-consent).',
      fr: 'x.json, exemption 2 : elle valait jusqu’au 2026-11-23 (webmail-without-consent).',
    });
  });

  it('from a rule whose name is nearly known is told which one was meant', async () => {
    expect((await errorOf(() => load({ rule: 'opposition-lists' }))).hint.en).toBe('Did you mean "opposition-list"?');
  });
});

it.each([
  ['x.yaml', 'exemptions: []\n'],
  ['x.yml', 'exemptions: []\n'],
  ['x.txt', 'exemptions: []\n'],
  ['x.json', '{ "exemptions": [] }'],
])('%s is read by its ending, and what has none of ours as YAML', async (name, text) => {
  const folder = await folderWith({ [name]: text });
  expect(await loadExemptions(join(folder, name), RULES, TODAY)).toEqual([]);
});

it('a file that is not there is told so', async () => {
  const error = await errorOf(() => loadExemptions('/nowhere/x.yaml', RULES, TODAY));
  expect(error).toMatchObject({ code: 'LUMO_EXEMPTION_UNREADABLE', what: { en: 'The exemptions in x.yaml cannot be read (ENOENT).' } });
});
