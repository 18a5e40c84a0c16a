import { CHANNELS } from './channel.js';

/** The columns that `--verdicts` adds, one for each channel there is, asked or not: whoever reads the file finds them always. */
export const VERDICT_COLUMNS: readonly string[] = CHANNELS.map((channel) => `lumo_${channel}`);

/** The two columns put before a rejected row: before, so that a ragged row does not shift them. */
export const REJECT_COLUMNS = ['lumo_row', 'lumo_reason'] as const;
