import { describe, expect, it } from 'vitest';
import type { CampaignLogs } from '../../src/model/campaign/parts.js';
import { type DocumentReport, documentAnswer } from '../../src/model/report/core/document-report.js';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-27'] as const;
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const log = (...rows: readonly string[]): string => `${['email,sent at,sequence,status', ...rows].join('\n')}\n`;
const NOBODY = log(',2026-09-01T08:00:00Z,A,sent', ',2026-09-02T08:00:00Z,A,sent');
const UNDATED = log('paul@acme.example,2026-09-01T08:00:00Z,A,opened', 'paul@acme.example,demain,A,sent');
const UNKNOWN = log('paul@acme.example,2026-09-01T08:00:00Z,A,xyz', 'paul@acme.example,2026-09-02T08:00:00Z,A,abc');
const OPENS = log('paul@acme.example,2026-09-01T08:00:00Z,A,opened');
const SENT = log('paul@acme.example,2026-09-01T08:00:00Z,A,sent');

describe('a log of which nothing could be judged', () => {
  it.each([
    ['nobody named', NOBODY],
    ['nothing dated', UNDATED],
    ['no word known', UNKNOWN],
    ['opens alone', OPENS],
  ])('%s: it is said, and the run fails', async (_name, text) => {
    const at = folder({ 'log.csv': text });
    const { code, stdout } = await lumo(at, ['log.csv', '--as', 'log', ...DAY]);
    expect({ code, said: flat(stdout) }).toEqual({
      code: 1,
      said: expect.stringContaining('? log.csv: could not be judged. Nobody knows whether it is in order.'),
    });
    const french = await lumo(at, ['log.csv', '--as', 'log', '--lang', 'fr', ...DAY]);
    expect(flat(french.stdout)).toContain('? log.csv : n’a pas pu être contrôlé. Personne ne sait s’il est en règle.');
  });

  it('beside one that was judged: the run fails, and the answer is not yes', async () => {
    const at = folder({ 'a.csv': SENT, 'b.csv': UNKNOWN });
    const { code, stdout } = await lumo(at, ['a.csv', 'b.csv', '--as', 'log', ...DAY]);
    expect({ code, said: flat(stdout) }).toEqual({ code: 1, said: expect.stringContaining('✗ logs: not in order.') });
  });

  it('a log of which some row was judged is none', async () => {
    const at = folder({ 'log.csv': `${SENT}paul@acme.example,2026-11-02T08:00:00Z,A,xyz\n` });
    const { code, stdout } = await lumo(at, ['log.csv', '--as', 'log', ...DAY]);
    expect({ code, said: flat(stdout) }).toEqual({ code: 0, said: expect.stringContaining('! log.csv: in order, with reservations.') });
  });

  it('a plan that names it could not be judged either', async () => {
    const plan = `lumo: campaign/1
name: Rentrée
channel: email
dates: { from: 2026-12-01, to: 2026-12-18 }
contacts: c.csv
messages: m.txt
logs: [log.csv]
audience: professional
target: { departments: ["33"] }
legal: { basis: legitimate-interest, record: T-12 }
requested: { by: Claire Martin, on: 2026-11-18 }
approved: { by: Paul Petit, on: 2026-11-20 }
`;
    const files = {
      'plan.yaml': plan,
      'c.csv': 'email;source;date_collecte\nclaire@acme.example;Salon;2026-05-01\n',
      'm.txt': 'Objet : Offre\n\nBonjour Claire,\n\nVoici notre offre.\n',
    };
    const told = async (text: string): Promise<string> =>
      flat((await lumo(folder({ ...files, 'log.csv': text }), ['plan.yaml', '--check', ...DAY])).stdout);
    const unknown = await told(UNKNOWN);
    expect(unknown).toContain('? log.csv: could not be judged.');
    expect(unknown).toMatch(/✗ plan\.yaml: /);
    expect(await told(SENT)).not.toContain('could not be judged');
  });
});

/** Of a plan without an error of its own, the answer is that of what could not be judged. */
it('no plan is fine whose log could not be judged', () => {
  const report = (answer: CampaignLogs['answer']) =>
    documentAnswer({
      counts: { error: 0, warning: 0, info: 0 },
      read: { form: 'campaign', count: 1 },
      eased: { switchedOff: [], milder: [], options: [] },
      parts: { logs: { name: 'log.csv', answer } },
    } as unknown as DocumentReport);
  expect(report('unjudged')).toBe('unjudged');
  expect(report('yes')).toBe('yes');
});
