import { tmpdir } from 'node:os';
import { PassThrough, type Stream } from 'node:stream';
import { Client, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { AS_OF, BIN, compiledMain } from '../support.js';

export interface Answer {
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
  readonly data: any;
  readonly isError: boolean;
}
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onprogress?: (progress: { readonly progress: number; readonly total?: number | undefined }) => void;
}
export interface Assistant {
  readonly client: Client;
  readonly ask: (name: string, args?: Readonly<Record<string, unknown>>, options?: CallOptions) => Promise<Answer>;
  /** Everything that the server said besides the protocol. */
  readonly stderr: () => string;
}

/** A way to the server, and what it says besides the protocol. */
type Way = Transport & { readonly stderr?: Stream | null };
interface ServerOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the server has a process of its own, as those of users have. */
  readonly own?: boolean;
}
type Started = Required<Pick<ServerOptions, 'args' | 'env'>>;

const ownProcess = (cwd: string, { args, env }: Started): Way =>
  new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp', ...args], cwd, stderr: 'pipe', env });

/** The server within this process, which is loaded already: a message is a line of a stream, as it is there. */
const withinThisProcess = (cwd: string, { args, env }: Started): Way => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let ended: Promise<unknown> = Promise.resolve();
  let rest = '';
  const way: Way = {
    stderr,
    start: async () => {
      const main = await compiledMain();
      stdout.setEncoding('utf8').on('data', (text: string) => {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        // One after the other: the client forgets who waits for progress once the answer is there.
        for (const line of lines) setImmediate(() => way.onmessage?.(JSON.parse(line)));
      });
      const argv = [process.execPath, BIN, 'mcp', ...args];
      ended = main({ argv, env, stdin, stdout, stderr, cwd: () => cwd, on: () => {}, off: () => {} });
    },
    send: async (message) => void stdin.write(`${JSON.stringify(message)}\n`),
    close: async () => {
      stdin.end();
      await ended;
      way.onclose?.();
    },
  };
  return way;
};

/** Starts the server in a folder, talks to it with the client of the official SDK, and ends it. */
export const withServer = async <T>(
  cwd: string,
  work: (assistant: Assistant) => Promise<T>,
  { args = [], env = {}, own = false }: ServerOptions = {},
): Promise<T> => {
  const transport = (own ? ownProcess : withinThisProcess)(cwd, {
    args,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'en_US.UTF-8', LUMO_AS_OF: AS_OF, LUMO_TRUSTED_FOLDERS: tmpdir(), ...env },
  });
  const said: Buffer[] = [];
  transport.stderr?.on('data', (part: Buffer) => said.push(part));
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  const ask: Assistant['ask'] = async (name, args = {}, options = {}) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...args } }, options);
    const [first] = content as { readonly text: string }[];
    return { text: first?.text ?? '', data: structuredContent, isError: isError === true };
  };
  try {
    return await work({ client, ask, stderr: () => Buffer.concat(said).toString('utf8') });
  } finally {
    await client.close();
  }
};
