import { wholeFile } from '../model/base/place.js';
import type { StoredTree } from '../model/rule/stored-files.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** Stored files: each by itself, then all of them together. */
export const STORED_FILES: SubjectAdapter<'files', StoredTree> = {
  kind: 'files',
  offers: () => new Set(),
  visit(tree, visitorFor) {
    for (const [place, file] of tree.files.entries()) visitorFor(place)?.file?.(file, wholeFile(place));
    visitorFor()?.all?.(tree);
  },
};
