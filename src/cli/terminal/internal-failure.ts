import type { Lang, Text } from '../../model/base/text.js';

/** What is said of a failure that nobody foresaw: never its own words, which may hold a value. */
export const INTERNAL_WHAT: Text = {
  en: 'Something failed that lumo-check does not know',
  fr: 'Une erreur que lumo-check ne connaît pas s’est produite',
};
export const INTERNAL_NEXT: Text = {
  en: 'No file was called clean. Run again with LUMO_DEBUG=1 to see the trace, and report it.',
  fr: 'Aucun fichier n’a été dit conforme. Relancez avec LUMO_DEBUG=1 pour voir la trace, et signalez-le.',
};
/** Could not do the job: never 1, which says that something was found. */
export const INTERNAL_EXIT = 2;

/** The code of the system, where there is one: a word, and no text of anybody's. */
export const internalWhat = (cause: unknown, lang: Lang): string => {
  const code = (cause as { readonly code?: unknown } | null | undefined)?.code;
  const shown = typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(code) ? ` (${code})` : '';
  return `${INTERNAL_WHAT[lang]}${shown}.`;
};

/** What a process says of a failure that no command was there to tell of: before it was loaded, or when it was over. */
const lastWords = (cause: unknown, env: NodeJS.ProcessEnv): string => {
  const lang: Lang = /^fr\b|^fr_/i.test(env.LUMO_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en';
  const trace = env.LUMO_DEBUG ? `${(cause as Error | undefined)?.stack ?? ''}\n` : '';
  return `${lang === 'fr' ? 'erreur' : 'error'} LUMO_INTERNAL\n  ${internalWhat(cause, lang)}\n  → ${INTERNAL_NEXT[lang]}\n${trace}`;
};

/**
 * The net under the program: whatever fails where nobody waits for it ends the process with our words and exit code, where Node would print a
 * trace, which may hold a value, and end with the exit code of findings.
 * @param run the program, which tells of what fails while it listens itself
 */
export const underNet = async (process: NodeJS.Process, run: () => Promise<number>): Promise<void> => {
  let isCaught = false;
  const end = (cause: unknown): void => {
    process.stderr.write(lastWords(cause, process.env), () => process.exit(INTERNAL_EXIT));
  };
  const fault = (cause: unknown): void => {
    isCaught = true;
    if (process.listenerCount('uncaughtException') === 1) end(cause);
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', (cause) => {
    // One way for both: whoever listens to the one is told of the other.
    throw cause;
  });
  try {
    process.exitCode = await run();
    // What failed may have left something that never ends.
    if (isCaught) process.exit();
  } catch (cause) {
    end(cause);
  }
};
