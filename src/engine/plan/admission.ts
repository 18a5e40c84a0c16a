import { formatIsoDay } from '../../fields/date/calendar.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import { FIELDS, type FieldName, kindOf } from '../../model/contact/field.js';
import { fieldsAtHand } from '../../model/contact/stated.js';
import { leavesGap, type ReportNotRun } from '../../model/report/not-run.js';
import { isOutOfForce } from '../../model/rule/law.js';
import { type AnyContactRule, type AnyRule, type Need, rulesById } from '../../model/rule/rule.js';
import type { PlannedRule } from './plan.js';
import type { RunSettings } from './run-settings.js';

export type RuleNotRun = ReportNotRun;

/** The needs that a file does not meet: fields that are required, or all of those of which one would do. */
export const unmetNeeds = (
  rule: AnyContactRule,
  has: (field: FieldName) => boolean,
): { readonly required: FieldName[]; readonly oneOf: FieldName[] } => {
  const needs = Object.entries(rule.needs) as [FieldName, Need][];
  const oneOf = needs.filter(([, need]) => need === 'one-of').map(([field]) => field);
  return {
    required: needs.filter(([field, need]) => need === 'required' && !has(field)).map(([field]) => field),
    oneOf: oneOf.some(has) ? [] : oneOf,
  };
};

/** Whether a rule is about what is asked. Of an archive nobody is contacted: a rule about one channel is no loss there, one about all of them (retention) is. */
const isAskedOf = ({ channels }: AnyContactRule, asked: Pick<RunSettings, 'channels'>): boolean =>
  asked.channels.length > 0
    ? !channels || channels.some((channel) => asked.channels.includes(channel))
    : !channels || CHANNELS.every((channel) => channels.includes(channel));

/** The rules that somebody switched off: harmless where they are no errors, or would have had nothing to say. */
const switchedOffRules = (rules: readonly AnyRule[], settings: RunSettings, day: string): RuleNotRun[] =>
  (settings.switchedOff ?? []).map(({ id, by, severity }) => {
    const rule = rules.find((one) => one.id === id) as AnyContactRule;
    const harmless = severity !== 'error' || !isAskedOf(rule, settings) || isOutOfForce(rule.law, day);
    return { id, because: 'switched-off', fields: [], accepted: true, by, severity, ...(harmless && { harmless }) };
  });

/** Says which rules run on this file, and which do not and why. */
export const admitRules = (
  rules: readonly AnyRule[],
  settings: RunSettings,
  columns: readonly ColumnInfo[],
): { readonly run: readonly PlannedRule[]; readonly notRun: readonly RuleNotRun[] } => {
  const fields = fieldsAtHand(columns, settings.stated);
  const day = formatIsoDay(settings.asOf);
  const notRun: RuleNotRun[] = [];
  const byId = rulesById(rules);
  const run = settings.rules.filter((planned) => {
    const rule = byId.get(planned.id) as AnyContactRule;
    if (isOutOfForce(rule.law, day)) {
      notRun.push({ id: rule.id, because: 'not-in-force', fields: [], accepted: true });
      return false;
    }
    const { required, oneOf } = unmetNeeds(rule, (field) => fields.has(field));
    if (required.length === 0 && oneOf.length === 0) return true;
    const asked = isAskedOf(rule, settings);
    const said =
      required.every((field) => settings.absent.includes(field)) &&
      (oneOf.length === 0 || oneOf.some((field) => settings.absent.includes(field)));
    const harmless = !asked || planned.severity !== 'error';
    notRun.push({ id: rule.id, because: 'field-absent', fields: [...required, ...oneOf], accepted: said, ...(harmless && { harmless }) });
    return false;
  });
  return { run, notRun: [...notRun, ...switchedOffRules(rules, settings, day)] };
};

/**
 * For who wants no half answer (`--strict-fields`): a rule of error severity that cannot run ends the run.
 * @throws LumoError LUMO_FIELD_ABSENT
 */
export const refuseUnjudged = (notRun: readonly RuleNotRun[]): void => {
  const open = notRun.filter(leavesGap);
  if (open.length === 0) return;
  const named = (lang: 'en' | 'fr'): string =>
    open
      .map(({ id, fields }) => `${id} (${fields.map((field) => FIELDS[field].label[lang]).join(lang === 'en' ? ' or ' : ' ou ')})`)
      .join(', ');
  const absent = [...new Set(open.map(({ fields }) => fields[0] as string))].join(',');
  throw new LumoError(
    'LUMO_FIELD_ABSENT',
    {
      en: `The file has no column for what these rules must see: ${named('en')}. Without it, nobody can tell whether the file may be used.`,
      fr: `Le fichier n’a pas de colonne pour ce que ces règles doivent voir : ${named('fr')}. Sans elle, impossible de dire si le fichier est utilisable.`,
    },
    {
      en: `Add the column, or map it (lumo-check columns FILE shows the mapping). If the file lacks it on purpose: --absent ${absent}`,
      fr: `Ajoutez la colonne, ou indiquez-la (lumo-check columns FICHIER montre la correspondance). Si le fichier ne l’a pas, et que c’est voulu : --absent ${absent}`,
    },
  );
};

/** Channels by which some column of the file reaches people. */
export const reachableChannels = (columns: readonly ColumnInfo[]): readonly Channel[] => {
  const kinds = new Set(columns.map(({ field }) => field && kindOf(field)));
  return [
    ...(kinds.has('email') ? (['email'] as const) : []),
    ...(kinds.has('phone') ? (['phone', 'sms'] as const) : []),
    ...(columns.some(({ field }) => field === 'address') ? (['post'] as const) : []),
  ];
};

const IN_FRENCH: Readonly<Record<Channel, string>> = { email: 'email', phone: 'téléphone', sms: 'SMS', post: 'courrier postal' };

/**
 * @param otherHeader the row, as a spreadsheet numbers it, of what may be the header instead
 * @throws LumoError LUMO_NO_CONTACT_COLUMN when nothing in the file reaches anybody on an asked channel
 */
export const refuseUnreachable = (
  columns: readonly ColumnInfo[],
  channels: readonly Channel[],
  otherHeader: () => number | undefined = () => undefined,
): void => {
  const there = reachableChannels(columns);
  if (channels.length === 0 || channels.some((channel) => there.includes(channel))) return;
  const wanted = channels.join(', ');
  const row = otherHeader();
  throw new LumoError(
    'LUMO_NO_CONTACT_COLUMN',
    {
      en: `No column of the file holds what the channel asked needs (${wanted}).`,
      fr: `Aucune colonne du fichier ne contient ce qu’il faut pour le canal demandé (${wanted}).`,
    },
    row !== undefined
      ? {
          en: `Row ${row} looks like the header, below other lines: try --header-row ${row}. What stands above it is not read.`,
          fr: `La ligne ${row} ressemble à l’en-tête, sous d’autres lignes : essayez --header-row ${row}. Ce qui se trouve au-dessus n’est pas lu.`,
        }
      : there.length > 0
        ? {
            en: `If it is a log of calls or sends, check it with --as log. If it is a list of contacts, it reaches people by ${there.join(', ')}: try --channel ${there[0]}. Or map a column: lumo-check columns FILE.`,
            fr: `Si c’est un journal d’appels ou d’envois, vérifiez-le avec --as log. Si c’est une liste de contacts, elle permet de joindre par ${there.map((channel) => IN_FRENCH[channel]).join(', ')} : essayez --channel ${there[0]}. Ou indiquez une colonne : lumo-check columns FICHIER.`,
          }
        : {
            en: 'If each row is a call or a send, check it with --as log; if it is a script, messages or a register, with --as script, message, sms or the name of the register (lumo-check check --help). If it is a list of contacts, see what was understood with lumo-check columns FILE, and map a column (--map "Header=email").',
            fr: 'Si chaque ligne est un appel ou un envoi, vérifiez-le avec --as log ; si c’est un script, des messages ou un registre, avec --as script, message, sms ou le nom du registre (lumo-check check --help). Si c’est une liste de contacts, voyez ce qui a été compris avec lumo-check columns FICHIER, et indiquez une colonne (--map "En-tête=email").',
          },
  );
};
