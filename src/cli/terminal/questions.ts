import { createInterface } from 'node:readline/promises';
import type { ProcessIo } from './process-io.js';

/** Questions on a terminal, one after the other. */
export interface Questions {
  /** The answer, trimmed; '' at the end of the input (Ctrl+D), and from then on. */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Asks on standard error, so that what a command prints can be piped. */
export const openQuestions = ({ stdin, stderr }: ProcessIo): Questions => {
  const terminal = createInterface({ input: stdin, output: stderr });
  let isOver = false;
  const over = new Promise<''>((done) =>
    terminal.once('close', () => {
      isOver = true;
      done('');
    }),
  );
  return {
    ask: async (question) => (isOver ? '' : (await Promise.race([terminal.question(question), over])).trim()),
    close: () => terminal.close(),
  };
};
