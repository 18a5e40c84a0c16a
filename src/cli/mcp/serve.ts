import { PassThrough } from 'node:stream';
import { fromJsonSchema, McpServer, type ServerContext as RequestContext } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Lang } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { errorText } from '../terminal/error-text.js';
import { asArguments } from './as-arguments.js';
import { checkTool, type Told } from './check-tool.js';
import { handUntilAnswered } from './drain.js';
import { columnsTool, explainTool, rulesTool, whyTool } from './question-tools.js';
import type { Question, ServerContext } from './run-command.js';
import { type Argument, INSTRUCTIONS, TOOLS, type ToolName } from './tool-texts.js';

type Arguments = Readonly<Record<string, unknown>>;
type Answer = (asked: Arguments, server: ServerContext, question: Question) => Promise<Told>;
/** Each is handed what its schema let through. */
const ANSWERS = { check: checkTool, why: whyTool, columns: columnsTool, explain: explainTool, rules: rulesTool } as unknown as Readonly<
  Record<ToolName, Answer>
>;

/** Data in which no text that came with a file acts on whoever shows it. */
const harmless = (data: unknown): unknown => {
  if (typeof data === 'string') return safeText(data);
  if (Array.isArray(data)) return data.map(harmless);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, harmless(value)]));
};

/** Steps of progress that are told: more would only fill the pipe. */
const STEPS = 100;

/** Tells how far a question is, where the client asked for it: rows, and in hundredths where the end is known. */
const progressOf = ({ mcpReq }: RequestContext): Question['progress'] => {
  const token = mcpReq._meta?.progressToken;
  if (token === undefined) return () => {};
  let reached = 0;
  return (rows, share) => {
    const progress = share === undefined ? rows : Math.floor(share * STEPS);
    // What is told must grow.
    if (progress <= reached) return;
    reached = progress;
    const params = { progressToken: token, progress, ...(share !== undefined && { total: STEPS }) };
    void mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
  };
};

const inputSchema = (args: Readonly<Record<string, Argument>>, lang: Lang) =>
  fromJsonSchema<Arguments>({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(args).map(([name, { schema, help }]) => [name, { ...schema, description: help[lang] }])),
    required: Object.entries(args).flatMap(([name, { required }]) => (required ? [name] : [])),
  });

/** A server of these tools. One connection has one. */
const makeServer = (server: ServerContext): McpServer => {
  const { lang, version, signal } = server.around;
  const made = new McpServer({ name: 'lumo-check', version }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS[lang] });
  for (const name of Object.keys(TOOLS) as ToolName[]) {
    const { title, description, args } = TOOLS[name];
    // What explains a rule is about the command line too.
    const heard = (text: string, said: Lang): string => ('path' in args ? asArguments(text, Object.keys(args), said) : text);
    const writes = name === 'check' && !server.readOnly;
    made.registerTool(
      name,
      {
        title: title[lang],
        description: description[lang],
        inputSchema: inputSchema(args, lang),
        annotations: { readOnlyHint: !writes, destructiveHint: false, idempotentHint: !writes, openWorldHint: false },
      },
      async ({ lang: wanted, ...asked }, request) => {
        const said: Lang = wanted === 'en' || wanted === 'fr' ? wanted : lang;
        const question = { lang: said, signal: AbortSignal.any([signal, request.mcpReq.signal]), progress: progressOf(request) };
        try {
          const { text, data } = await ANSWERS[name](asked, server, question);
          return { content: [{ type: 'text', text: heard(text, said) }], structuredContent: harmless(data) as Record<string, unknown> };
        } catch (cause) {
          // Code, cause, next step: never a stack, which may hold a value.
          return { content: [{ type: 'text', text: heard(errorText(cause, said, PLAIN_STYLE), said) }], isError: true };
        }
      },
    );
  }
  return made;
};

/** Serves the tools on standard input and output until the client closes them and all that it asked is answered, or the server is asked to end. */
export const serveTools = (server: ServerContext): Promise<void> =>
  new Promise((done) => {
    const { io, signal } = server.around;
    const input = new PassThrough();
    const transport = new StdioServerTransport(input, io.stdout);
    const handle = serveStdio(() => makeServer(server), { transport, onerror: () => {} });
    const end = (): void => {
      signal.removeEventListener('abort', end);
      stopReading();
      void handle.close().finally(done);
    };
    signal.addEventListener('abort', end, { once: true });
    const stopReading = handUntilAnswered(io.stdin, input, transport, end);
    // Asked to end while the protocol was loaded.
    if (signal.aborted) end();
  });
