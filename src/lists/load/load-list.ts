import { platform } from '#platform';
import type { Day } from '../../model/contact/values.js';
import type { ListSpec } from '../definition/list-spec.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { isIndexFile } from '../index/index-file.js';
import { openInMemoryOrOnDisk } from '../index/open-index.js';
import { readListFile } from '../open/list-file.js';
import type { ReadBytes } from '../open/open-list.js';
import { makeCompiledList } from './compiled-list.js';
import { readList } from './read-list.js';

/**
 * Reads one list from the disk, compiled or not.
 * @param asOf the day of the run, for the age of the list
 * @param bytesOf gives the bytes of a path; reads the file by default
 * @throws LumoError those of `readList`, and of a compiled list LUMO_LIST_INDEX_…
 */
export const loadList = async (spec: ListSpec, asOf: Day, bytesOf: ReadBytes = readListFile): Promise<LoadedList> => {
  if (bytesOf !== readListFile) return readList(spec, asOf, { bytesOf });
  if (isIndexFile(spec.path)) return makeCompiledList(openInMemoryOrOnDisk(spec.path), spec, asOf);
  return readList(spec, asOf, { bytesOf, openFile: platform.openFile });
};
