import { createInterface } from 'node:readline/promises';
import type { Lang, Text } from '../../model/base/text.js';
import type { ProcessIo } from './process-io.js';

/** Whether somebody is there to answer: both ends are terminals, and no machine runs the command. */
export const canAsk = ({ stdin, stderr, env }: ProcessIo): boolean =>
  stdin.isTTY === true && stderr.isTTY === true && !['1', 'true'].includes(env.CI ?? '') && env.TERM !== 'dumb';

/** Asks one question; '' is an answer too. */
export type Ask = (question: Text) => Promise<string>;

/**
 * Asks on the terminal, one question after the other. Questions go to standard error, so that what is made can be piped; the end of the
 * input (Ctrl+D) leaves the rest unsaid.
 */
export const withQuestions = async <T>(lang: Lang, { stdin, stderr }: ProcessIo, questions: (ask: Ask) => Promise<T>): Promise<T> => {
  const terminal = createInterface({ input: stdin, output: stderr });
  let isOver = false;
  const over = new Promise<''>((done) =>
    terminal.once('close', () => {
      isOver = true;
      done('');
    }),
  );
  try {
    return await questions(async (question) => (isOver ? '' : (await Promise.race([terminal.question(question[lang]), over])).trim()));
  } finally {
    terminal.close();
  }
};
