import type { Kpi, RequestCounts } from '../model/kpi/kpi.js';
import type { KpiGovernance } from '../model/kpi/kpi-governance.js';
import type { GovernanceReport } from '../model/report/core/governance-report.js';
import { countKpi, kpiWithoutData, shareKpi, sum, toldByAll } from './kpi-of.js';

/** What KPIs of the organisation are made of, from a report of `governance` or of a register by itself. No name, no row. */
export const kpiGovernanceOf = ({ about, figures = {}, people }: GovernanceReport): KpiGovernance => {
  const { incidents, requests, encrypted } = figures;
  return {
    isWhole: about === 'governance',
    ...(incidents && { incidents }),
    ...(people && { people }),
    ...(requests && { requests }),
    ...(encrypted !== undefined && { encrypted }),
  };
};

type Told = 'incidents' | 'people' | 'requests' | 'encrypted';

/** What all reports tell of one thing that ought to tell it; undefined where one does not, or where there are none. */
const told = <K extends Told>(all: readonly KpiGovernance[], what: K): readonly NonNullable<KpiGovernance[K]>[] | undefined =>
  toldByAll(
    all.filter((one) => one.isWhole || one[what] !== undefined),
    (one): NonNullable<KpiGovernance[K]> | undefined => one[what] ?? undefined,
  );

/** The requests of registers that reports of governance tell; undefined where one does not tell them. */
export const requestsOf = (all: readonly KpiGovernance[]): RequestCounts | undefined => {
  const counts = told(all, 'requests');
  if (!counts) return undefined;
  const of = (key: keyof RequestCounts): number => sum(counts, (one) => one[key]);
  return { inTime: of('inTime'), late: of('late'), open: of('open'), extended: of('extended'), unread: of('unread') };
};

/** The KPIs of the organisation, in the order of `GOVERNANCE_KPI_IDS`. */
export const governanceKpisOf = (all: readonly KpiGovernance[]): readonly Kpi[] => {
  const incidents = told(all, 'incidents');
  const solved = incidents && toldByAll(incidents, (one) => one.solved);
  const people = told(all, 'people') ?? [];
  const encrypted = told(all, 'encrypted');
  return [
    countKpi(
      'incidents',
      incidents?.map(({ found }) => found),
    ),
    shareKpi(
      'incidents-solved',
      sum(solved ?? [], (n) => n),
      solved ? sum(incidents ?? [], ({ found }) => found) : 0,
    ),
    shareKpi(
      'people-trained',
      sum(people, (one) => one.trained),
      sum(people, (one) => one.all),
    ),
    // Shares of different things have no sum: the lowest speaks.
    encrypted
      ? { id: 'data-encrypted', unit: 'share', value: Math.min(...encrypted), among: encrypted.length }
      : kpiWithoutData('data-encrypted', 'share'),
  ];
};
