import { closestWord } from '../../model/base/closest-word.js';
import { escapeJson } from '../../model/base/escape-json.js';
import type { LumoError } from '../../model/base/lumo-error.js';
import { FORMAT_NAMES, unknownFormat } from '../../reporters/contract/formats.js';
import { didYouMean } from '../terminal/did-you-mean.js';

/** What commands that are no check can print. */
const PLAIN_FORMATS = ['terminal', 'json'] as const;

/** @param known what it might have been */
export const unknownFormatError = (name: string, known: readonly string[] = FORMAT_NAMES): LumoError => {
  const near = closestWord(name, known);
  return unknownFormat(name, known, near === undefined ? undefined : didYouMean(near));
};

/** Whether a command prints JSON for a program, not text for a person. @throws LumoError LUMO_UNKNOWN_FORMAT with a did-you-mean */
export const wantsJson = (format: readonly string[] = []): boolean =>
  format
    .map((name) => {
      if (!PLAIN_FORMATS.some((known) => known === name)) throw unknownFormatError(name, PLAIN_FORMATS);
      return name;
    })
    .includes('json');

/** Data as JSON in which no character acts on a terminal. */
export const jsonText = (data: unknown): string => `${escapeJson(JSON.stringify(data, null, 2))}\n`;
