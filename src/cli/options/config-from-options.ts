import type { ConfigInput } from '../../config/schema/config-schema.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { RunOptions } from './run-options.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const malformedPair = (option: string, value: string, shape: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `--${option} does not understand "${value}".`, fr: `--${option} ne comprend pas « ${value} ».` },
    { en: `Write it as ${shape}.`, fr: `Écrivez-le sous la forme ${shape}.` },
  );

/** Splits at the last sign: headers may hold it, what comes after never does. */
const splitPair = (option: string, value: string, sign: string, shape: string): readonly [string, string] => {
  const at = value.lastIndexOf(sign);
  if (at < 1 || at === value.length - 1) throw malformedPair(option, value, shape);
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
};

/** The list and, after `=`, the date of its version. */
const robinsonList = (value: string): NonNullable<ConfigInput['lists']>[number] => {
  const dated = /^(.+)=(\d{4}-\d{2}-\d{2})$/.exec(value);
  return { file: dated?.[1] ?? value, kind: 'robinson', ...(dated?.[2] && { date: dated[2] }) };
};

/** What the command line says, in the shape of a configuration file: it is then read by the same schema. */
export const configFromOptions = (options: RunOptions): ConfigInput => {
  const lists = [
    ...(options.opposition ?? []).map((file) => ({ file, kind: 'opposition' as const })),
    ...(options.robinson ?? []).map(robinsonList),
  ];
  const headerRow =
    options.headers === false
      ? 'none'
      : options.headerRow === undefined
        ? undefined
        : options.headerRow === 'none'
          ? 'none'
          : /^\d+$/.test(options.headerRow)
            ? Number(options.headerRow)
            : options.headerRow;
  const csv = { encoding: options.encoding, delimiter: options.delimiter === '\\t' ? '\t' : options.delimiter, headerRow };
  const said = {
    preset: options.preset,
    channels: options.channel,
    asOf: options.asOf,
    country: options.country,
    absent: options.absent,
    dateOrder: options.dateOrder,
    lang: options.lang,
    failOn: options.failOn,
    maxWarnings: options.maxWarnings,
    jobs: options.jobs,
    verdicts: options.verdicts,
    ci: options.ci === false ? false : undefined,
    evidence: options.evidence,
    lists: lists.length > 0 ? lists : undefined,
    columns: options.map && Object.fromEntries(options.map.map((value) => splitPair('map', value, '=', '"Header=field"'))),
    rules: options.rule && Object.fromEntries(options.rule.map((value) => splitPair('rule', value, ':', 'id:severity'))),
    csv: Object.values(csv).some((value) => value !== undefined)
      ? Object.fromEntries(Object.entries(csv).filter(([, value]) => value !== undefined))
      : undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Mutable<ConfigInput>;
};
