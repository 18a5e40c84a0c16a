import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { loadRegisterLists } from '../../register/exchange/screening-list.js';
import { isPostgresAddress } from '../../register/store/postgres-driver.js';
import type { CommandSetup } from '../setup/project-register.js';

/** What became of one list. */
export interface VerifiedList extends Partial<Pick<LoadedList, 'info' | 'excess' | 'old' | 'noCountry'>> {
  readonly name: string;
  readonly spec: ListSpec;
  readonly error?: LumoError;
}

/** Each register of a run, read whole as a check reads it; one in which nobody objects has nothing to show. */
export const verifyRegisters = async ({ registers = [] }: CommandSetup): Promise<readonly VerifiedList[]> => {
  const all: VerifiedList[] = [];
  for (const opening of registers) {
    const database = isPostgresAddress(opening.address);
    const name = database ? 'PostgreSQL' : opening.address.replace(/^.*[/\\]/, '');
    const about = { name, spec: { path: name, kind: 'opposition' } } as const;
    try {
      for (const { info } of await loadRegisterLists(opening)) all.push({ ...about, info });
    } catch (cause) {
      if (!(cause instanceof LumoError)) throw cause;
      all.push({ ...about, error: cause });
    }
  }
  return all;
};
