import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMetrics } from '../../reporters/kpi/openmetrics.js';
import { CLAIRE, contactFile, folder, lumo, ROOT } from '../support.js';

const at = folder({
  'a.csv': contactFile(CLAIRE),
  'lumo.governance.yaml':
    'lumo: governance/1\nentity: Acme\ncontrols:\n  encryption: { at-rest: aes-256, in-transit: tls1.3, share: 9/12 }\nregisters: { breaches: breaches.csv, requests: requests.csv, training: training.csv }\n',
  'breaches.csv': [
    'id;nature;aware at;risk;reason;consequences;measures taken;prevention;closed',
    'BR-1;confidentiality;2026-03-02T10:00+01:00;none;canari0001 encrypted;canari0002;wiped;training;2026-03-20',
    'BR-2;availability;2026-11-20T10:00+01:00;none;copy at hand;none known;restored;another disk;',
  ].join('\n'),
  'requests.csv': 'kind;received;answered\naccess;2026-02-02;2026-02-20\nerasure;2026-03-02;2026-06-01\naccess;2026-11-20;\n',
  'training.csv': 'person;trained on\nClaire Canari0003;2026-02-20\nAnne Canari0004;2024-02-20\n',
});
const read = (name: string): string => readFileSync(join(at, name), 'utf8');
const valid = (schema: string, value: unknown) => {
  const check = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'schema', schema), 'utf8')),
  );
  check(value);
  return check.errors;
};

beforeAll(async () => {
  await lumo(at, ['governance', '--as-of', '2026-11-27', '-f', 'json=g.json', '-q']);
});

describe('lumo-check kpi of governance', () => {
  it.each([
    [
      'en',
      [
        /KPIs of 1 report of governance/,
        /Rights requests answered in time +50% +1 of 2 requests/,
        /Incidents found +2$/m,
        /Incidents solved +50% +1 of 2 incidents/,
        /People trained +50% +1 of 2 people/,
        /Data encrypted or anonymised +75%$/m,
      ],
    ],
    ['fr', [/Indicateurs\u00a0: 1 rapport de gouvernance/, /Incidents résolus +50\u202f% +1 sur 2 incidents/, /1 sur 2 personnes/]],
  ])('tells in %s the key figures of the guide', async (lang, words) => {
    const { code, stdout, stderr } = await lumo(at, ['kpi', 'g.json', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(stdout).toMatch(word);
    expect(stdout).not.toMatch(/\S {2,}(?:no data|pas de donnée)/);
  });

  it('takes it beside contacts, for machines as for people, without a word of a register', async () => {
    expect((await lumo(at, ['kpi', 'a.csv', 'g.json', '-q', '-f', 'k.json', '-f', 'k.csv', '-f', 'k.prom'])).code).toBe(0);
    const told = JSON.parse(read('k.json'));
    expect(valid('kpi.json', told)).toBeNull();
    expect(told).toMatchObject({ files: 1, contacts: 1, governance: 1, requests: { inTime: 1, late: 1, open: 1 } });
    const samples = parseMetrics(read('k.prom')).map(({ name, value }) => [name, value]);
    expect(samples).toContainEqual(['lumo_check_incidents', 2]);
    expect(samples).toContainEqual(['lumo_check_people_trained_ratio', 0.5]);
    expect(samples).toContainEqual(['lumo_check_governance_reports', 1]);
    for (const name of ['g.json', 'k.json', 'k.csv', 'k.prom']) expect(read(name)).not.toMatch(/canari|Claire|Acme SA/i);
  });

  it('counts a list of requests that is named instead of those of the report', async () => {
    const { stdout } = await lumo(at, ['kpi', 'g.json', '--requests', 'requests.csv', '-f', 'json']);
    expect(JSON.parse(stdout).requests).toEqual({ inTime: 1, late: 1, open: 1, extended: 0, unread: 0 });
  });

  it('follows them from run to run, and watches them', async () => {
    const better = JSON.stringify({ ...JSON.parse(read('g.json')), people: { all: 2, trained: 2 } });
    const before = folder({ 'g.json': better, 'a.csv': contactFile(CLAIRE) });
    const run = (cwd: string, day: string) =>
      lumo(cwd, [
        'kpi',
        'g.json',
        '--label',
        'acme',
        '--history',
        join(at, 'runs.ndjson'),
        '--as-of',
        day,
        '--fail-if-worse',
        '--lang',
        'en',
      ]);
    expect((await run(before, '2026-11-26')).code).toBe(0);
    const { code, stdout } = await run(at, '2026-11-27');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/People trained: 100% → 50%/)]);
    const told = JSON.parse((await lumo(at, ['history', 'runs.ndjson', '-f', 'json'])).stdout);
    expect(valid('history.json', told)).toBeNull();
    const series = told.trends[0].series.find(({ id }: { id: string }) => id === 'people-trained');
    expect(series.values).toEqual([1, 0.5]);
  });
});
