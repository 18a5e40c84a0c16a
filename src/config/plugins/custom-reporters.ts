import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { firstErrorLine, importModule, locateModule } from '../load/import-module.js';

/** What a module of somebody else exports by default: a reporter, of which only the calling is known here. */
export type CustomReporter = (...all: readonly unknown[]) => unknown;

const invalidReporter = (spec: string, why: Text): LumoError =>
  new LumoError(
    'LUMO_REPORTER_INVALID',
    { en: `Reporter ${spec}: ${why.en}.`, fr: `Rapporteur ${spec} : ${why.fr}.` },
    {
      en: 'A reporter is a function that a module exports by default: (report, context) => text, or an iterable of texts.',
      fr: 'Un rapporteur est une fonction qu’un module exporte par défaut : (report, context) => texte, ou un itérable de textes.',
    },
  );

/** A name that can only be meant as a module. */
const MODULE_NAME = /^(?:\.{0,2}[/\\]|file:|@[\w-]+\/|lumo-check-reporter)|\.[cm]?[jt]s$/;

/**
 * Loads a reporter: a path from a folder, or a package as that folder has it installed.
 * @returns undefined where there is no such module
 * @throws LumoError LUMO_REPORTER_INVALID
 */
export const loadCustomReporter = async (spec: string, folder: string): Promise<CustomReporter | undefined> => {
  const file = await locateModule(spec, folder);
  if (file === undefined && !MODULE_NAME.test(spec)) return undefined;
  if (file === undefined) throw invalidReporter(spec, { en: 'there is no such module', fr: 'ce module n’existe pas' });
  const module = await importModule(file, folder).catch((cause: unknown) => {
    const why = firstErrorLine(cause);
    throw invalidReporter(spec, { en: `it cannot be loaded: ${why}`, fr: `impossible de le charger : ${why}` });
  });
  if (typeof module.default !== 'function') {
    throw invalidReporter(spec, { en: 'its default export is no function', fr: 'son export par défaut n’est pas une fonction' });
  }
  return module.default as CustomReporter;
};

/** @param cause what the reporter threw: it knows no value of a cell, so that it may be told */
export const reporterFailure = (spec: string, cause: unknown): LumoError => {
  const why = firstErrorLine(cause);
  return new LumoError(
    'LUMO_REPORTER_FAILED',
    { en: `Reporter ${spec} failed: ${why}.`, fr: `Le rapporteur ${spec} a échoué : ${why}.` },
    {
      en: 'Correct it and run again. The contacts were judged, and a cleaned file that was asked for is whole; this report was not written.',
      fr: 'Corrigez-le et relancez. Les contacts ont été jugés, et le fichier nettoyé, s’il a été demandé, est entier ; ce rapport n’a pas été écrit.',
    },
  );
};
