import type { Format } from '../../reporters/contract/formats.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';

/** What a run over several files is told with, besides what was found. */
export interface JointSetting {
  readonly ready: CommandSetup;
  readonly options: Pick<CheckOptions, 'color' | 'quiet' | 'statistics'>;
  /** Formats of all files that go to the log of a machine. */
  readonly log: readonly Format[];
  readonly around: CommandContext;
}
