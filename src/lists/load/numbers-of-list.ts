/**
 * What the numbers of a list say of the register that it is: one that holds no number of a country proves nothing there.
 * @module
 */
import { ADAPTERS } from '../adapters/all-adapters.js';
import type { ListSpec } from '../definition/list-spec.js';
import type { ListPart } from '../definition/loaded-list.js';
import type { EntryCollector } from '../read/entry-collector.js';

/**
 * How the numbers of a register begin: as its adapter says, else as they do. Undefined where nobody can tell (hashes, a compiled list)
 * and for a list of our own, which is asked about everybody.
 */
export const callingCodesOf = (
  spec: ListSpec,
  parts: readonly ListPart[],
  { codes, keys }: Partial<Pick<EntryCollector, 'codes' | 'keys'>>,
): readonly string[] | undefined => {
  if (spec.callingCodes || spec.kind !== 'robinson' || spec.adapter !== undefined || !codes || !keys) return spec.callingCodes;
  const isClear = parts.every(({ recipe }) => recipe.algorithm === 'none');
  return isClear && parts.some(({ identifier }) => identifier === 'phone') ? codes.among(keys.phone.added) : undefined;
};

/** Days that a copy may be used by the strictest of the compulsory registers of such numbers, where nobody says which register it is. */
export const maxAgeOfNumbers = ({ adapter }: ListSpec, codes: readonly string[] | undefined): number | undefined => {
  if (adapter !== undefined || codes === undefined) return undefined;
  const ages = ADAPTERS.flatMap(({ compulsory, abolished, to, sure, callingCodes = [], maxAgeDays = 0 }) => {
    const isAsked = compulsory && !abolished && to === undefined && sure !== 'practice' && maxAgeDays > 0;
    return isAsked && callingCodes.some((code) => codes.includes(code)) ? [maxAgeDays] : [];
  });
  return ages.length === 0 ? undefined : Math.min(...ages);
};
