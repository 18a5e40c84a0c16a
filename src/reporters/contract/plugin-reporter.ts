import type { PluginReporterContext } from '../../model/plugin/reporter.js';
import { messageText } from '../text/message.js';
import { headerText, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import type { ReporterContext } from './reporter.js';

/** What we know, as a reporter of somebody else is told it. */
export const pluginReporterContext = ({ words, lang, rules, exit, files = [] }: ReporterContext): PluginReporterContext => ({
  lang,
  rules,
  exit: exit === 1 ? 1 : 0,
  files,
  title: ({ id }) => ruleTitle(words, id, rules.get(id)),
  message: ({ id, options }, { message }) => messageText(words, message, rules.get(id), options),
  column: ({ column, header }) => (column === undefined ? '' : headerText(words, header, column)),
  safe: (text) => safeText(text),
});

/** The pieces of what a reporter of somebody else returned. @throws TypeError when they are no text */
export async function* textPieces(made: unknown): AsyncGenerator<string> {
  const text = await made;
  if (typeof text === 'string') return yield text;
  if (typeof text !== 'object' || text === null || !(Symbol.iterator in text || Symbol.asyncIterator in text)) throw notText(text);
  for await (const piece of text as AsyncIterable<unknown>) {
    if (typeof piece !== 'string') throw notText(piece);
    yield piece;
  }
}

const notText = (value: unknown): TypeError => new TypeError(`expected text, got ${value === null ? 'null' : typeof value}`);
