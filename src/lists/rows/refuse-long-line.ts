import { notAList } from '../errors/list-errors.js';

const [LF, CR] = [10, 13];
/** Nobody's entry, with all that a register says of it, is as long. */
const LONGEST = 1 << 20;

/**
 * Refuses a list with a line that is no entry and would keep every reader busy: it hops from one line end to the last within reach.
 * @throws LumoError LUMO_LIST_NOT_A_LIST
 */
export const refuseLongLine = (text: Buffer, name: string): void => {
  for (let at = 0; text.length - at > LONGEST; ) {
    const reach = text.subarray(at, at + LONGEST + 1);
    const end = Math.max(reach.lastIndexOf(LF), reach.lastIndexOf(CR)) + 1;
    if (end === 0) {
      throw notAList(
        name,
        'has a line longer than 1 MiB, as no entry of a list is',
        'a une ligne de plus de 1 Mio : aucune entrée de liste n’est aussi longue',
      );
    }
    at += end;
  }
};
