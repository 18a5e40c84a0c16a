import { STATUSES, type Status } from '../../model/contact/channel.js';
import type { AgeTally, FigureTally } from '../../model/outcome/figure-tally.js';
import { type AgeFigures, type Figures, type Histogram, PROVENANCES, type ProvenanceName, RELATIONS } from '../../model/report/figures.js';
import { namedSources } from './named-sources.js';

const histogram = (counts: ReadonlyMap<number, number>): Histogram => [...counts].sort(([a], [b]) => a - b);

const agesOf = (ages: readonly AgeTally[]): readonly AgeFigures[] =>
  RELATIONS.flatMap((relation, i) => {
    const { months, undated } = ages[i] as AgeTally;
    const contacts = [...months.values()].reduce((sum, count) => sum + count, undated);
    return contacts > 0 ? [{ relation, contacts, months: histogram(months), undated }] : [];
  });

/** What the report tells of a tally. Pure, and the same for the same counts. */
export const figuresOf = ({ shares, ages, sources, applied, pending }: FigureTally, contacts: number): Figures => ({
  contacts,
  ...shares,
  ages: agesOf(ages),
  sources: namedSources(sources).map(({ name, group, counts: [all, kept, ...statuses] }) => ({
    ...(name !== undefined && { name }),
    provenance: PROVENANCES[group] as ProvenanceName,
    contacts: all as number,
    kept: kept as number,
    statuses: Object.fromEntries(STATUSES.map((status, i) => [status, statuses[i] ?? 0])) as Record<Status, number>,
  })),
  delays: { applied: histogram(applied), pending: histogram(pending) },
});
