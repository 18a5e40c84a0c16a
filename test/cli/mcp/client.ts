import { tmpdir } from 'node:os';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { AS_OF, BIN } from '../support.js';

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

/** Starts the server in a folder as clients do, talks to it with the client of the official SDK, and ends it. */
export const withServer = async <T>(
  cwd: string,
  work: (assistant: Assistant) => Promise<T>,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<T> => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [BIN, 'mcp', ...args],
    cwd,
    stderr: 'pipe',
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
