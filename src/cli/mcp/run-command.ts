import { Readable, Writable } from 'node:stream';
import type { Lang } from '../../model/base/text.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import type { ProcessIo } from '../terminal/process-io.js';
import type { Roots } from './roots.js';

/** What a server knows, whatever it is asked. */
export interface ServerContext {
  readonly roots: Roots;
  readonly readOnly: boolean;
  readonly around: CommandContext;
}

/** One question of a client. */
export interface Question {
  readonly lang: Lang;
  /** Aborted when the client takes the question back, or the server ends. */
  readonly signal: AbortSignal;
  readonly progress: (rows: number, share: number | undefined) => void;
}

/** What a command said, as a terminal would have shown it. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const collector = (): { readonly stream: Writable; readonly text: () => string } => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (part: Buffer, _, done) => {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
};

/** An approval is given for a run, by a person: nobody gave one for whatever a client asks. */
const UNHEARD: ReadonlySet<string> = new Set(['LUMO_APPROVED_BY', 'LUMO_APPROVAL_REASON']);

/**
 * Runs a command of the command line in the first root, and keeps what it says: the protocol has standard output for itself, and no
 * answer can differ from that of the command.
 * @throws LumoError whatever the command throws
 */
export const runCommand = async <O>(
  handler: CommandHandler<O>,
  args: readonly string[],
  options: O,
  { roots, around }: ServerContext,
  { lang, signal, progress }: Question,
): Promise<Said> => {
  const [out, err] = [collector(), collector()];
  const io: ProcessIo = {
    argv: [],
    env: Object.fromEntries(Object.entries(around.io.env).filter(([name]) => !UNHEARD.has(name))),
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    cwd: () => roots.first,
    on: () => {},
    off: () => {},
  };
  const code = await handler(args, options, { io, lang, version: around.version, signal, progress });
  return { code, stdout: out.text(), stderr: err.text() };
};
