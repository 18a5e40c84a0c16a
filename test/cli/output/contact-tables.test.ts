import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { here } from '../../laws/support.js';
import { CLAIRE, contactFile, contents, folder } from '../support.js';

const ENV = { LUMO_AS_OF: '2026-11-24', HOME: '/nonexistent' };
const CRM = 'nom;email\nMartin;lea@globex.example\n';
const files = {
  'a.csv': contactFile(CLAIRE),
  'crm.csv': CRM,
  'stop.txt': 'paul@acme.example\n',
  'calls.csv': 'date;numero;sens\n2026-11-20 10:00;0199001234;sortant\n',
  'breaches.csv': 'id,nature,aware_at,risk\nBR-1,confidentiality,2026-11-20T09:00+01:00,high\n',
  'lumo.governance.yaml': 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20 }\n',
};

describe('contacts that a run does not read are replaced', () => {
  it.each([
    ['policy', '-o', 'crm.csv'],
    ['notices', 'a.csv', '-o', 'crm.csv'],
    ['notices', 'a.csv', '--as', 'email', '-o', 'crm.csv'],
    ['a.csv', '--check', '-f', 'json=crm.csv'],
    ['calls.csv', '--as', 'log', '-f', 'json=crm.csv'],
    ['a.csv', '--write-baseline', 'crm.csv', '--check'],
    ['governance', 'lumo.governance.yaml', '--ics', 'crm.csv'],
    ['breach', 'sheet', 'BR-1', '-o', 'crm.csv'],
    ['lists', 'compile', 'stop.txt', '-o', 'crm.csv'],
    ['kpi', 'a.csv', '-f', 'csv=crm.csv'],
  ])('not by %s %s %s %s %s', async (...args) => {
    const at = folder(files);
    const before = contents(at);
    const { code, stderr } = await here(args, { cwd: at, env: ENV });
    expect({ code, said: stderr.toString(), now: contents(at) }).toEqual({
      code: 2,
      said: expect.stringMatching(/^error LUMO_OUTPUT_IS_KEPT\n {2}"crm.csv" holds contacts: only cleaned contacts/),
      now: before,
    });
  });

  it.each([
    [['a.csv', '-o', 'crm.csv'], 'crm.csv'],
    [['a.csv', '-o', 'new.csv', '--rejects', 'crm.csv'], 'crm.csv'],
    [['segment', 'a.csv', '-o', 'crm.csv'], 'crm.csv'],
  ])('but by %j', async (args, path) => {
    const at = folder(files);
    const { code, stderr } = await here(args, { cwd: at, env: ENV });
    expect(code, stderr.toString()).toBeLessThan(2);
    expect(readFileSync(join(at, path), 'utf8')).not.toBe(CRM);
  });

  it.each([
    ['policy', '-o', 'out.md'],
    ['notices', 'a.csv', '--as', 'email', '-o', 'out.txt'],
    ['a.csv', '--check', '-f', 'json=out.json'],
    ['a.csv', '--check', '-f', 'markdown=out.md'],
    ['a.csv', '--check', '-f', 'html=out.html'],
    ['a.csv', '--check', '-f', 'ndjson=out.ndjson'],
    ['a.csv', '-o', 'out.csv'],
    ['kpi', 'a.csv', '-f', 'csv=out.csv'],
    ['a.csv', '--check', '--write-baseline', 'out.json'],
    ['governance', 'lumo.governance.yaml', '--ics', 'out.ics'],
    ['breach', 'sheet', 'BR-1', '-o', 'out.md'],
    ['lists', 'compile', 'stop.txt', '-o', 'out.lumoidx'],
  ])('and what a run has made is made again by %s %s %s %s %s', async (...args) => {
    const at = folder(files);
    for (let run = 0; run < 2; run++) {
      const { code, stderr } = await here(args, { cwd: at, env: ENV });
      expect(code, stderr.toString()).toBeLessThan(2);
    }
  });

  it('is said in French', async () => {
    const { stderr } = await here(['policy', '-o', 'crm.csv', '--lang', 'fr'], { cwd: folder(files), env: ENV });
    expect(stderr.toString()).toContain('« crm.csv » contient des contacts : seuls des contacts nettoyés s’écrivent à sa place');
  });
});
