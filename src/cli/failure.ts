import { LumoError } from '../errors.js';
import type { Lang } from '../model/text.js';
import type { Style } from '../reporters/style.js';
import { visible } from '../reporters/visible.js';

/** What an error says on a terminal: code, cause, next step. Never a stack, which may hold a value. */
export const failureText = (cause: unknown, lang: Lang, style: Style): string => {
  const label = lang === 'fr' ? 'erreur' : 'error';
  if (cause instanceof LumoError)
    return `${style.red(label)} ${cause.code}\n  ${visible(cause.what[lang])}\n  ${style.bold('→')} ${visible(cause.hint[lang])}\n`;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const what = lang === 'fr' ? 'Une erreur que lumo-check ne connaît pas s’est produite' : 'Something failed that lumo-check does not know';
  const next =
    lang === 'fr'
      ? 'Aucun fichier n’a été dit conforme. Relancez avec LUMO_DEBUG=1 pour voir la trace, et signalez-le.'
      : 'No file was called clean. Run again with LUMO_DEBUG=1 to see the trace, and report it.';
  return `${style.red(label)} LUMO_INTERNAL\n  ${what}${code ? ` (${visible(String(code))})` : ''}.\n  ${style.bold('→')} ${next}\n`;
};

/** 2 for whatever could not be done, unless the error says otherwise (interrupted, nobody reads). */
export const exitCodeOf = (cause: unknown): number => {
  if (cause instanceof LumoError) return cause.exitCode;
  return (cause as NodeJS.ErrnoException | undefined)?.code === 'EPIPE' ? 141 : 2;
};
