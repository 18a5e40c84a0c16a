import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { type ListFiles, readList } from '../../lists/load/read-list.js';
import type { Day } from '../../model/contact/values.js';
import type { ChosenList } from '../job/job.js';
import { blobFile } from './blob-file.js';

const filesOf = ({ blob }: ChosenList): ListFiles => {
  const file = blobFile(blob);
  return { bytesOf: async () => Buffer.from(await blob.arrayBuffer()), ...(file && { openFile: () => file }) };
};

/** Reads the lists of a job, one after the other: there is one thread. @throws LumoError LUMO_LIST_… */
export const loadLists = async (lists: readonly ChosenList[], specs: readonly ListSpec[], asOf: Day): Promise<readonly LoadedList[]> => {
  const loaded: LoadedList[] = [];
  for (const [i, list] of lists.entries()) loaded.push(await readList(specs[i] as ListSpec, asOf, filesOf(list)));
  return loaded;
};
