import type { Text } from '../../model/base/text.js';
import type { OptionSet } from '../options/table/option.js';

/** What completion knows of a command. */
export interface CompletableCommand {
  readonly name: string;
  /** Its name and its arguments, as help shows them. */
  readonly usage?: string;
  readonly summary: Text;
  readonly options: OptionSet;
  /** Whether it is the one that is meant where none is named. */
  readonly isDefault?: boolean;
  /** Words that arguments may be, by the name that a usage gives them. */
  readonly argumentChoices?: Readonly<Record<string, readonly string[]>>;
  /** The commands under it. */
  readonly commands?: readonly CompletableCommand[];
}
