import type { CommandHandler } from '../setup/command-context.js';
import type { McpOptions } from './mcp-options.js';
import { openRoots } from './roots.js';

/** `lumo-check mcp`: answers the questions of an assistant (Model Context Protocol) on standard input and output. */
export const mcpCommand: CommandHandler<McpOptions> = async (_, options, around) => {
  const roots = await openRoots(options.root ?? [], around.io.cwd());
  // The protocol is loaded by nobody else.
  const { serveTools } = await import('./serve.js');
  await serveTools({ roots, readOnly: options.readOnly === true, around });
  return 0;
};
