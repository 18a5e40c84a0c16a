import { columnsCommand } from '../commands/columns.js';
import { explainCommand, rulesCommand } from '../commands/explain-and-rules.js';
import { whyCommand } from '../commands/why.js';
import type { RulesOptions } from '../options/table/contacts.js';
import type { ReadingOptions } from '../options/table/reading.js';
import type { Told } from './check-tool.js';
import { readablePath } from './roots.js';
import { type Question, runCommand, type ServerContext } from './run-command.js';

/** What questions about one file have in common. */
interface FileAsked {
  readonly path: string;
  readonly preset?: string;
  readonly channels?: readonly string[];
  readonly asOf?: string;
}

const readingOptions = ({ preset, channels, asOf }: FileAsked, { lang }: Question): ReadingOptions => ({
  lang,
  ...(preset !== undefined && { preset }),
  ...(channels !== undefined && { channel: channels }),
  ...(asOf !== undefined && { asOf }),
  configLookup: true,
  headers: true,
  color: false,
});

/** `why`: which rules decided about a row, and by which dates; masks of everything else. @throws LumoError as the command does */
export const whyTool = async (asked: FileAsked & { readonly row: number }, server: ServerContext, question: Question): Promise<Told> => {
  const path = await readablePath(asked.path, server.roots);
  const { stdout } = await runCommand(whyCommand, [path], { ...readingOptions(asked, question), row: asked.row }, server, question);
  return { text: stdout, data: { row: asked.row, answer: stdout.split('\n', 1)[0] ?? '' } };
};

/** `columns`: what each column was taken for, and why. @throws LumoError as the command does */
export const columnsTool = async (asked: FileAsked, server: ServerContext, question: Question): Promise<Told> => {
  const path = await readablePath(asked.path, server.roots);
  const options = readingOptions(asked, question);
  const { stdout: text } = await runCommand(columnsCommand, [path], options, server, question);
  const { stdout } = await runCommand(columnsCommand, [path], { ...options, format: ['json'] }, server, question);
  return { text, data: JSON.parse(stdout) as Told['data'] };
};

/** `explain`: a rule or an error, in full. @throws LumoError LUMO_UNKNOWN_RULE, LUMO_USAGE */
export const explainTool = async ({ name }: { readonly name: string }, server: ServerContext, question: Question): Promise<Told> => {
  const options = { lang: question.lang, configLookup: true, color: false };
  const { stdout } = await runCommand(explainCommand, [name], options, server, question);
  return { text: stdout, data: { name } };
};

/** `rules`: every rule that there is here, with those of plugins. @throws LumoError of the configuration */
export const rulesTool = async (
  { subject }: { readonly subject?: NonNullable<RulesOptions['subject']> },
  server: ServerContext,
  question: Question,
): Promise<Told> => {
  const options = { lang: question.lang, configLookup: true, color: false, ...(subject !== undefined && { subject }) };
  const { stdout: text } = await runCommand(rulesCommand, [], options, server, question);
  const { stdout } = await runCommand(rulesCommand, [], { ...options, format: ['json'] }, server, question);
  return { text, data: { rules: JSON.parse(stdout) as unknown } };
};
