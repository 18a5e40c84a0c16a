import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { SequenceStep } from '../../model/document/sequence.js';

/** What a document is judged beside. */
export interface Beside {
  /** The contacts of the same run. */
  readonly contacts?: readonly ContactColumns[];
  /** Its place in the sequence of a folder. */
  readonly step?: SequenceStep | undefined;
}
