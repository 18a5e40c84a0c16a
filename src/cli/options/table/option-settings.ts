/**
 * What options say in a spelling of their own, as a configuration file would say it.
 * @module
 */
import type { ListInput } from '../../../config/schema/config-schema.js';
import { LumoError } from '../../../model/base/lumo-error.js';
import type { Text } from '../../../model/base/text.js';

const malformedPair = (option: string, value: string, shape: string | Text): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `--${option} does not understand "${value}".`, fr: `--${option} ne comprend pas « ${value} ».` },
    {
      en: `Write it as ${typeof shape === 'string' ? shape : shape.en}.`,
      fr: `Écrivez-le sous la forme ${typeof shape === 'string' ? shape : shape.fr}.`,
    },
  );

/**
 * Reads pairs such as `Header=field`, split at the last sign: headers may hold it, what comes after never does.
 * @throws LumoError LUMO_USAGE, from the reader that is returned
 */
export const pairsSetting =
  (option: string, sign: string, shape: string) =>
  (values: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      values.map((value) => {
        const at = value.lastIndexOf(sign);
        if (at < 1 || at === value.length - 1) throw malformedPair(option, value, shape);
        return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
      }),
    );

/** A day in a spelling of some country, after `=`: which day "01/11" is, nobody can tell. */
const OTHER_DAY = /=\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;

/** Robinson lists, each with the date of its version after `=`. @throws LumoError LUMO_USAGE for a day that is not written yyyy-mm-dd */
export const robinsonSetting = (values: readonly string[]): readonly ListInput[] =>
  values.map((value) => {
    const dated = /^(.+)=(\d{4}-\d{2}-\d{2})$/.exec(value);
    if (!dated && OTHER_DAY.test(value))
      throw malformedPair('robinson', value, {
        en: 'FILE=yyyy-mm-dd, as in tps.csv=2026-11-28',
        fr: 'FICHIER=aaaa-mm-jj, comme dans tps.csv=2026-11-28',
      });
    return { file: dated?.[1] ?? value, kind: 'robinson', ...(dated?.[2] && { date: dated[2] }) };
  });

/** A number of a row, `none`, or what the schema will refuse by name. */
export const headerRowSetting = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value);
