import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang, Text } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { TextStyle } from '../../reporters/text/style.js';
import { commanderMessage } from './commander-messages.js';
import { INTERNAL_EXIT, INTERNAL_NEXT, internalWhat } from './internal-failure.js';

/** Text under its label, line by line: what is no line end of ours must not become one. */
const indented = (text: string, first: string): string =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? first : '  ') + safeText(line))
    .join('\n');

/** Code, cause, next step. */
const errorBlock = (code: string, what: string, hint: string, lang: Lang, style: TextStyle): string =>
  `${style.red(lang === 'fr' ? 'erreur' : 'error')} ${code}\n${indented(what, '  ')}\n${indented(hint, `  ${style.bold('→')} `)}\n`;

/** What an error says on a terminal: code, cause, next step. Never a stack, which may hold a value. */
export const errorText = (cause: unknown, lang: Lang, style: TextStyle): string => {
  if (cause instanceof LumoError) return errorBlock(cause.code, cause.what[lang], cause.hint[lang], lang, style);
  return errorBlock('LUMO_INTERNAL', internalWhat(cause, lang), INTERNAL_NEXT[lang], lang, style);
};

const CHECK_HELP: Text = { en: 'lumo-check check --help lists its options.', fr: 'lumo-check check --help donne ses options.' };

/** What commander found wrong with the command line, on a terminal. @param hint what to type in its place */
export const usageErrorText = (message: string, lang: Lang, style: TextStyle, hint: Text = CHECK_HELP): string =>
  errorBlock('LUMO_USAGE', commanderMessage(message, lang), hint[lang], lang, style);

/** 2 for whatever could not be done, unless the error says otherwise (interrupted, nobody reads). */
export const errorExitCode = (cause: unknown): number => {
  if (cause instanceof LumoError) return cause.exitCode;
  return (cause as NodeJS.ErrnoException | undefined)?.code === 'EPIPE' ? 141 : INTERNAL_EXIT;
};

/** One line about a file that could not be judged: what it is called here, and the code that was explained above. */
export const unjudgedLine = (cause: unknown, name: string, lang: Lang): string => {
  const code = cause instanceof LumoError ? cause.code : 'LUMO_INTERNAL';
  const shown = safeText(name, 60);
  const lacking = cause instanceof LumoError ? cause.lacking : undefined;
  if (lacking) {
    const [one = '', ...more] = lacking.map((log) => safeText(log, 60));
    const log =
      more.length > 0 ? { en: 'a log of this run', fr: 'un journal du contrôle' } : { en: `“${one}”`, fr: `«\u00a0${one}\u00a0»` };
    return lang === 'fr'
      ? `? ${shown}\u00a0: non contrôlé, car ${log.fr} n’a pas pu être lu (${code}) et peut contenir des refus.\n`
      : `? ${shown}: not judged, since ${log.en} could not be read (${code}) and may hold refusals.\n`;
  }
  return lang === 'fr' ? `? ${shown}\u00a0: n’a pas pu être contrôlé (${code}).\n` : `? ${shown}: could not be judged (${code}).\n`;
};
