import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { departmentOf, departmentOfCommune, otherDepartmentOf, regionOf } from '../../../src/fields/geography/french-department.js';

interface Commune {
  readonly code: string;
  readonly type: string;
  /** Collectivities stand there as departments. */
  readonly departement: string;
  readonly region?: string;
  readonly codesPostaux?: readonly string[];
}

const require = createRequire(import.meta.url);
/** The official geographic code and the postcodes of La Poste, as Etalab publishes them. */
const communes = require('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[];
const real = communes.filter(({ codesPostaux }) => codesPostaux !== undefined);
const pairs = real.flatMap((commune) =>
  (commune.codesPostaux as readonly string[]).map((postcode) => ({ postcode, commune: commune.code, department: commune.departement })),
);

describe('departments against the official table', () => {
  it('has every pair of a commune and a postcode', () => expect(pairs).toHaveLength(35_539));

  it('are those of the table, or the other one of a postcode that two departments share', () => {
    const wrong = pairs.filter(
      ({ postcode, department }) => departmentOf(postcode) !== department && otherDepartmentOf(postcode) !== department,
    );
    expect(wrong).toEqual([]);
  });

  it('are called shared where they are, and nowhere else', () => {
    const departments = new Map<string, Set<string>>();
    for (const { postcode, department } of pairs) departments.set(postcode, (departments.get(postcode) ?? new Set()).add(department));
    for (const [postcode, found] of departments) {
      const named = [departmentOf(postcode), otherDepartmentOf(postcode)].filter((one) => one !== undefined);
      expect(new Set(named), postcode).toEqual(found);
    }
  });

  it('are exact by the code of the commune', () => {
    for (const { commune, department } of pairs)
      if (departmentOfCommune(commune) !== department) expect([commune, departmentOfCommune(commune)]).toEqual([commune, department]);
  });

  it('lie in the same regions as there', () => {
    const byRegion = new Map<string, Set<string | undefined>>();
    for (const commune of real) {
      // Collectivities stand there as regions of their own.
      if (commune.region === undefined || commune.region.length !== 2) continue;
      byRegion.set(commune.region, (byRegion.get(commune.region) ?? new Set()).add(regionOf(commune.departement)));
    }
    expect([...byRegion.values()].every((ours) => ours.size === 1 && !ours.has(undefined))).toBe(true);
    expect(new Set([...byRegion.values()].flatMap((ours) => [...ours])).size).toBe(18);
  });
});
