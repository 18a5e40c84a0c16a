/**
 * How the values of options are read.
 * @module
 */
import { InvalidArgumentError } from 'commander';

/** Repeatable, or separated by commas. */
export const commaSeparated = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
];

/** Repeatable; commas belong to the value. */
export const repeatable = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** A whole number of at least so much. */
export const integerAtLeast =
  (least: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError(`≥ ${least}`);
    return number;
  };
