import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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

const JSON_ROWS = '[{"nom":"Martin","email":"lea@globex.example"},{"nom":"Roy","email":"paul@globex.example"}]';
describe('contacts in JSON, or compressed, and documents that are kept, are not replaced', () => {
  const kept: Readonly<Record<string, string | Buffer>> = {
    'rows.json': JSON_ROWS,
    'nested.json': `{"contacts": ${JSON_ROWS}, "page": 1}`,
    'pretty.json': JSON.stringify(JSON.parse(JSON_ROWS), undefined, 2),
    'rows.ndjson': '{"nom":"Martin","email":"lea@globex.example"}\n{"nom":"Roy","email":"paul@globex.example"}\n',
    'crm.csv.gz': gzipSync(CRM),
    'rows.json.gz': gzipSync(JSON_ROWS),
    'lumo.governance.yaml': files['lumo.governance.yaml'],
    'other.yaml': files['lumo.governance.yaml'],
  };
  const all = { ...files, ...kept };
  it.each(Object.keys(kept))('%s, nor by a link to it', async (name) => {
    const at = folder(all);
    symlinkSync(name, join(at, 'link.json'));
    const before = contents(at);
    for (const out of [name, 'link.json'])
      for (const args of [
        ['a.csv', '--check', '-f', `json=${out}`],
        ['policy', '-o', out],
        ['a.csv', '--check', '--write-baseline', out],
      ]) {
        // What is kept is never packed, and is refused for its name.
        const { code, stderr } = await here(args, { cwd: at, env: ENV });
        expect({ args, code, said: stderr.toString() }).toEqual({
          args,
          code: 2,
          said: expect.stringMatching(/^error LUMO_OUTPUT_(?:IS_KEPT|PACKED)/),
        });
      }
    expect(contents(at)).toEqual(before);
  });

  it('nor is the assessment that a plan names', async () => {
    const plan =
      'lumo: campaign/1\nname: Autumn\nchannel: email\ndates: { from: 2026-12-01, to: 2026-12-10 }\ncontacts: [a.csv]\nlegal:\n  basis: legitimate-interest\n  lia: lia.md\n';
    const at = folder({ ...files, 'lia.md': '# Purpose\n\nTo sell saws to sawmills.\n', 'p.campaign.yaml': plan });
    symlinkSync('lia.md', join(at, 'link.md'));
    for (const out of ['lia.md', 'link.md']) {
      const { code, stderr } = await here(['p.campaign.yaml', '-f', `markdown=${out}`], { cwd: at, env: ENV });
      expect({ code, said: stderr.toString() }).toEqual({ code: 2, said: expect.stringMatching(/LUMO_OUTPUT_IS_INPUT/) });
    }
  });

  it.each(['json=out.json', 'ndjson=out.ndjson', 'json=out.json.gz'])('while reports are: %s', async (format) => {
    const at = folder(files);
    for (let run = 0; run < 2; run++) {
      const { code, stderr } = await here(['a.csv', '--check', '-f', format], { cwd: at, env: ENV });
      expect(code, stderr.toString()).toBeLessThan(2);
    }
  });
});

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
