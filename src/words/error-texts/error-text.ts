import type { Text } from '../../model/base/text.js';

/** What an error is about, whose name it therefore tells; none: no file is at fault. */
export type ErrorSubject = 'contacts' | 'list' | 'settings' | 'output' | 'store' | 'figures';

/** What can be said of an error code without the run that met it. */
export interface ErrorText {
  readonly about?: ErrorSubject;
  /** What it is, as the rest of a sentence. */
  readonly means: Text;
  /** Why the job is refused rather than half done, in a sentence. */
  readonly why: Text;
  /** What to do, as the rest of a sentence. */
  readonly next: Text;
  /** The page of `docs` that tells more. */
  readonly see?: Text;
}
export type ErrorTexts = Readonly<Record<string, ErrorText>>;
