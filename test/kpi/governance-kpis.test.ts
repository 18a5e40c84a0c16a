import { describe, expect, it } from 'vitest';
import { governanceKpisOf, kpiGovernanceOf, requestsOf } from '../../src/kpi/governance-kpis.js';
import { kpisOf } from '../../src/kpi/kpis.js';
import { isGovernanceReport, isLogReport, readReport } from '../../src/kpi/read-report.js';
import { CONTACT_KPI_IDS, GOVERNANCE_KPI_IDS, type GovernanceKpiId } from '../../src/model/kpi/kpi.js';
import type { KpiGovernance } from '../../src/model/kpi/kpi-governance.js';
import type { GovernanceReport } from '../../src/model/report/core/governance-report.js';

const REQUESTS = { inTime: 3, late: 1, open: 1, extended: 0, unread: 0 };
const ACME: KpiGovernance = {
  isWhole: true,
  incidents: { found: 4, solved: 3 },
  people: { all: 44, trained: 41 },
  requests: REQUESTS,
  encrypted: 0.9,
};
const kpi = (id: GovernanceKpiId, ...all: readonly KpiGovernance[]) => governanceKpisOf(all).find((one) => one.id === id);

describe('the KPIs of the organisation', () => {
  it('are all there where a report of governance is given, behind those of contacts', () => {
    expect(kpisOf([], undefined, [], [ACME]).map(({ id }) => id)).toEqual([...CONTACT_KPI_IDS, ...GOVERNANCE_KPI_IDS]);
    expect(kpisOf([]).map(({ id }) => id)).toEqual(CONTACT_KPI_IDS);
  });

  it.each<[GovernanceKpiId, object]>([
    ['incidents', { unit: 'count', value: 4, among: 1 }],
    ['incidents-solved', { unit: 'share', value: 0.75, part: 3, among: 4 }],
    ['people-trained', { unit: 'share', value: 41 / 44, part: 41, among: 44 }],
    ['data-encrypted', { unit: 'share', value: 0.9, among: 1 }],
  ])('%s', (id, told) => {
    expect(kpi(id, ACME)).toEqual({ id, ...told });
  });

  it.each<[string, GovernanceKpiId, readonly KpiGovernance[], number | undefined]>([
    ['no register', 'incidents', [{ isWhole: true }], undefined],
    ['a register that says that there was none', 'incidents', [{ isWhole: true, incidents: { found: 0, solved: 0 } }], 0],
    ['of none, none is solved', 'incidents-solved', [{ isWhole: true, incidents: { found: 0, solved: 0 } }], undefined],
    ['a register without a column for it', 'incidents-solved', [{ isWhole: true, incidents: { found: 2 } }], undefined],
    ['nobody who is to be trained', 'people-trained', [{ isWhole: true, people: { all: 0, trained: 0 } }], undefined],
    ['what one attestation lacks', 'people-trained', [ACME, { isWhole: true }], undefined],
    ['a register by itself says nothing of others', 'people-trained', [ACME, { isWhole: false, incidents: { found: 1 } }], 41 / 44],
    ['of several shares the lowest', 'data-encrypted', [ACME, { isWhole: true, encrypted: 0.5 }], 0.5],
  ])('%s: %s', (_, id, all, value) => {
    expect(kpi(id, ...all)?.value).toBe(value);
  });

  it('take the requests of their registers, of all or of none', () => {
    expect(requestsOf([ACME, ACME])).toEqual({ inTime: 6, late: 2, open: 2, extended: 0, unread: 0 });
    expect(requestsOf([ACME, { isWhole: true }])).toBeUndefined();
    expect(requestsOf([])).toBeUndefined();
  });
});

describe('a report of governance', () => {
  const report = {
    about: 'governance',
    tool: { name: 'lumo-check', version: '0' },
    asOf: '2026-11-27',
    files: [],
    people: { all: 2, trained: 1 },
    figures: { incidents: { found: 1 }, encrypted: 0.5 },
  };
  const read = (value: object) => readReport(JSON.stringify(value), 'g.json');

  it('is known by what it is about', () => {
    const one = read(report);
    expect([isGovernanceReport(one), isLogReport(one), isGovernanceReport(read({ ...report, about: 'registers' }))]).toEqual([
      true,
      false,
      true,
    ]);
    expect(kpiGovernanceOf(one as GovernanceReport)).toEqual({
      isWhole: true,
      people: { all: 2, trained: 1 },
      incidents: { found: 1 },
      encrypted: 0.5,
    });
  });

  it.each([
    ['of before figures were told', { ...report, figures: undefined }],
    ['about something else', { ...report, about: 'message' }],
    ['with a share above one', { ...report, figures: { encrypted: 2 } }],
  ])('%s is refused', (_, value) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ code: 'LUMO_REPORT_UNREADABLE' }));
  });
});
