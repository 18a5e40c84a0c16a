import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCampaign } from '../../../src/library/documents/check-campaigns.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { CampaignParts } from '../../../src/model/campaign/parts.js';

const FOLDER = resolve(import.meta.dirname, '../../../scripts/evaluate/logs/plans');
const CONTACTS = { answer: 'yes', rows: 20, kept: 20, hasScores: false, sensitive: 0, sources: 1, minors: 0, relevant: 20 } as const;
const read = (path: string) =>
  readFile(join(FOLDER, path)).catch((): undefined => {
    // It is not there.
  });

/** Of what the other parts of the run say, what the files of a plan come to. */
const partsOf = (text: string): CampaignParts => ({
  contacts: [{ ...CONTACTS, name: 'c.csv', ...(/scored/.test(text) && { hasScores: true, sources: 2 }) }],
  documents: [{ name: 'd', kind: /script:/.test(text) ? 'script' : 'message', answer: 'yes', isTracked: false }],
  ...(/^logs:/m.test(text) && { writtenWithin30Days: 0 }),
});

const judge = async (name: string, edit: (text: string) => string = (text) => text, parts?: CampaignParts) => {
  const ready = await loadRunSetup({ cwd: FOLDER, config: false, asOf: '2026-11-27', env: {} });
  const text = edit(await readFile(join(FOLDER, name), 'utf8'));
  const file = { name, bytes: Buffer.from(text) };
  return checkCampaign(file, ready, '0', { read, parts: parts ?? partsOf(text) });
};
const found = async (...args: Parameters<typeof judge>) =>
  (await judge(...args)).findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, place }) => `${rule} ${severity} ${place.at === 'key' ? place.line : '-'}`);

describe('the plans of another hand', () => {
  it.each([
    ['good-1-email', []],
    ['good-2-phone', []],
    ['good-3-dpia', []],
    ['good-4-mobile', []],
    ['bad-1-date-past', ['campaign-dates error 4']],
    ['bad-2-holiday', ['campaign-dates warning 4']],
    ['bad-3-approver', ['campaign-approval error 11']],
    ['bad-4-lia', ['campaign-lia warning 9']],
    ['bad-5-no-dpia', ['campaign-dpia error 9']],
    ['bad-6-no-target', ['campaign-target warning -']],
    ['bad-7-banned-sector', ['campaign-sector error 5']],
    ['bad-8-dialling', ['campaign-caller-number error 9']],
  ])('%s', async (name, expected) => {
    expect(await found(`${name}.campaign.yaml`)).toEqual(expected);
  });

  it('a draft of an impact assessment is none', async () => {
    const drafted = await found('good-3-dpia.campaign.yaml', (text) => text.replace('docs/pia.json', 'docs/pia-draft.json'));
    expect(new Set(drafted)).toEqual(new Set(['campaign-dpia error 9']));
  });
});

it('tells what could not be judged, and never calls it fine', async () => {
  const { core } = await judge('good-1-email.campaign.yaml', undefined, {});
  expect(core.files[0]?.notRun.map(({ id, fields }) => [id, ...fields])).toEqual([
    ['campaign-contacts', 'contacts'],
    ['campaign-dpia', 'contacts'],
    ['campaign-messages', 'documents'],
    ['campaign-recent', 'logs'],
    ['campaign-relevance', 'relevance'],
    ['campaign-tracking-found', 'documents'],
  ]);
});

it('no name of whoever asked or approved is in the report', async () => {
  const { core, findings } = await judge('bad-3-approver.campaign.yaml');
  expect(JSON.stringify([core, findings])).not.toMatch(/coudrival|harsignac/i);
});

it.each([
  ['docs/lia.md', 'docs/none.md', 'line 10: the file of legal.lia is not there'],
  ['record: T-12', 'record: T-12, dpia: ../plans', 'line 10: the file of legal.dpia is not there'],
])('%s that becomes %s stops the run', async (from, to, expected) => {
  const error = await judge('good-1-email.campaign.yaml', (text) => text.replace(from, to)).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: 'LUMO_CAMPAIGN_FILE' });
  expect((error as { what: { en: string } }).what.en).toContain(expected);
});
