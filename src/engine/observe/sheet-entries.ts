import { newFingerprint } from '../../fields/bytes/fingerprint.js';
import { makeSipHash } from '../../fields/bytes/sip-hash.js';
import type { ListPart, LoadedList } from '../../lists/definition/loaded-list.js';
import { eachPrint } from '../../lists/table/table-prints.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import { addSighting, ENTRY, type PersonSightings, REFUSED_BITS, tagBits, UNKNOWN } from '../../model/outcome/person-sightings.js';
import type { Plan } from '../plan/plan.js';

/** Whether the keys of a part are fingerprints of what persons are known by. */
const isOfPersons = ({ identifier, recipe, namedOnly }: ListPart): boolean =>
  recipe.algorithm === 'none' &&
  recipe.normaliser !== 'postal-loose' &&
  !namedOnly &&
  (identifier === 'email' || identifier === 'phone' || identifier === 'post');

const isSheetOfRefusals = ({ info }: LoadedList): boolean => info.from === 'sheet' && info.holds === undefined;

/**
 * Adds who stands on a sheet of refusals beside the contacts: they refuse in every file, and are no contacts of this one. Of a sheet of names, or of
 * companies, nobody can be found in another file.
 */
export const withSheetEntries = (persons: PersonSightings, { lists, collect }: Pick<Plan, 'lists' | 'collect'>): PersonSightings => {
  const sheets = collect.persons ? lists.filter(isSheetOfRefusals) : [];
  if (sheets.length === 0 || !collect.persons) return persons;
  const [sip, sealed] = [makeSipHash(collect.persons), newFingerprint()];
  const all = { ...persons };
  const add = (high: number, low: number, bits: number): void => {
    sip(high, low, sealed);
    addSighting(all, sealed[0] as number, sealed[1] as number, 0, bits);
  };
  for (const { info, parts, names } of sheets) {
    const known = parts.filter(isOfPersons);
    for (const { table, channels } of known) {
      const bits = channelBits(channels ?? info.channels ?? CHANNELS) | tagBits(ENTRY, 0, 0);
      if ('mask' in table) eachPrint(table, (high, low) => add(high, low, bits));
    }
    // Who is named at an address is among the names as well.
    const homes = known.find(({ identifier }) => identifier === 'post')?.table.count ?? 0;
    if (known.length === 0 || (names?.count ?? 0) > homes) add(0, 0, REFUSED_BITS | tagBits(UNKNOWN, 0, 0));
  }
  return all;
};
