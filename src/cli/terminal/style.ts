import { Chalk } from 'chalk';
import { PLAIN_STYLE, type TextStyle } from '../../reporters/text/style.js';
import type { ProcessIo } from './process-io.js';

/** Colours when a person looks at a terminal and does not refuse them: chalk itself does not listen to NO_COLOR. */
export const styleFor = (stream: ProcessIo['stdout'], env: ProcessIo['env'], color: boolean | undefined): TextStyle => {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const refused = (env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.FORCE_COLOR === '0';
  if (!(color ?? (forced || (!refused && stream.isTTY === true && env.TERM !== 'dumb')))) return PLAIN_STYLE;
  const chalk = new Chalk({ level: 1 });
  return { bold: chalk.bold, dim: chalk.dim, red: chalk.red, yellow: chalk.yellow, green: chalk.green, cyan: chalk.cyan };
};

/** Columns that a text for a person fills on a terminal, whatever it is: at least 60. @param most at most so many */
export const textWidth = ({ columns = 80 }: ProcessIo['stdout'], most = 110): number => Math.max(60, Math.min(columns, most));
