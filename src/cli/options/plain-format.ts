import { closestWord } from '../../model/base/closest-word.js';
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

/** What a command prints, by name. @throws LumoError LUMO_UNKNOWN_FORMAT with a did-you-mean */
export const parsePlainFormat = (name: string): (typeof PLAIN_FORMATS)[number] => {
  const format = PLAIN_FORMATS.find((known) => known === name);
  if (format === undefined) throw unknownFormatError(name, PLAIN_FORMATS);
  return format;
};
