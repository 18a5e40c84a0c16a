import { MCP } from '../mcp/mcp-options.js';
import { SHARED } from '../options/table/reading.js';
import { type CommandGroup, type CommandSpec, command } from './command-spec.js';
import { EXAMPLES } from './words/help-examples.js';
import { COMPLETION_NOTE } from './words/help-notes.js';
import { PROGRAM_WORDS } from './words/help-words.js';

/** The commands by which assistants and shells use the others. @param all every command, once they are declared */
export const helpCommands = (all: () => readonly (CommandSpec | CommandGroup)[]): readonly CommandSpec[] => [
  command(
    'mcp',
    {
      en: 'answer the questions of an assistant (Model Context Protocol) on standard input and output: check, why, columns, explain, rules; never a value',
      fr: 'répond aux questions d’un assistant (Model Context Protocol) sur l’entrée et la sortie standard : check, why, columns, explain, rules ; jamais une valeur',
    },
    MCP,
    async () => (await import('../mcp/mcp-command.js')).mcpCommand,
    { topic: 'understand' },
  ),
  command(
    'completion <shell> [words...]',
    {
      en: 'print the script that completes commands, options, files, rules and fields in bash, zsh, fish or powershell',
      fr: 'affiche le script qui complète commandes, options, fichiers, règles et champs dans bash, zsh, fish ou powershell',
    },
    SHARED,
    async () => (await import('../completion/completion-command.js')).completionCommand(all(), PROGRAM_WORDS.helpCommand),
    { topic: 'help', examples: EXAMPLES.completion, note: COMPLETION_NOTE },
  ),
];
