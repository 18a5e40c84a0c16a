import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { RunInput } from './run-input.js';

/**
 * The lists of a run. A service that keeps its register to itself gives a file back, and its receipt is about that very file: with
 * a contact more, or from a pipe that nobody can read twice, it clears nobody.
 */
export const withCheckedReceipts = async ({ lists, source }: Pick<RunInput, 'lists' | 'source'>): Promise<readonly LoadedList[]> => {
  const all = await lists;
  const isReceipt = ({ info }: LoadedList): boolean => info.kind === 'receipt' && info.fresh;
  if (!all.some(isReceipt)) return all;
  const sha256 = await source.sha256?.();
  return all.map((list) =>
    isReceipt(list) && list.info.sha256 !== sha256 ? { ...list, info: { ...list.info, fresh: false, doubt: 'other-file' } } : list,
  );
};
