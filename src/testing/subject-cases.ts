import type { ExampleSettings } from '../model/rule/rule-docs.js';
import type { SubjectKind } from '../model/rule/subject.js';
import type { SubjectAdapter } from '../subjects/subject-adapter.js';

/** An example of a rule that is about something else than contacts. */
export type SubjectCase = Omit<ExampleSettings, 'note'> & { readonly rows?: readonly (readonly string[])[]; readonly text?: string };

/** How examples of a kind of thing are read, for rules about it. */
export interface SubjectCases<K extends SubjectKind, D> {
  readonly adapter: SubjectAdapter<K, D>;
  read(example: SubjectCase): D | Promise<D>;
}
