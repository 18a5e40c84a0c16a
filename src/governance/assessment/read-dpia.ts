import { parseIsoDay } from '../../fields/date/calendar.js';
import type { Text } from '../../model/base/text.js';
import type { Dpia } from '../../model/governance/dpia.js';

/** Why a file is no impact assessment that is read, and what to do. */
export interface NoDpia {
  readonly what: Text;
  readonly hint: Text;
}

const EXPORT: Text = {
  en: 'In the PIA tool of the CNIL, export the assessment as JSON and name that file.',
  fr: 'Dans l’outil PIA de la CNIL, exportez l’analyse en JSON et nommez ce fichier.',
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const dayOf = (value: unknown): number | undefined => {
  const iso = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  const day = iso === undefined ? Number.NaN : parseIsoDay(iso);
  return Number.isNaN(day) ? undefined : day;
};

/** `simple_validation` and `signed_validation`; 0 is being written, 1 refused, 4 put away. */
const VALIDATED: readonly unknown[] = [2, 3];
/** An evaluation is over when it asks for nothing any more: `improvable` or `acceptable`, and its part closed. */
const isOver = ({ status, global_status: part }: Fields): boolean =>
  typeof status === 'number' && status >= 2 && (part === undefined || part === null || part === 2);

/** Reads the export of an impact assessment made with the PIA tool of the CNIL. */
export const readDpia = (bytes: Uint8Array): Dpia | NoDpia => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return {
      what: { en: 'the impact assessment is a zip archive', fr: 'l’analyse d’impact est une archive zip' },
      hint: { en: 'Unzip it, and name the JSON file that is in it.', fr: 'Décompressez-la, et nommez le fichier JSON qu’elle contient.' },
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { what: { en: 'the impact assessment is no JSON', fr: 'l’analyse d’impact n’est pas du JSON' }, hint: EXPORT };
  }
  const pia = isFields(value) ? value.pia : undefined;
  if (!isFields(value) || !isFields(pia)) {
    return {
      what: { en: 'the impact assessment is no export of the PIA tool', fr: 'l’analyse d’impact n’est pas un export de l’outil PIA' },
      hint: EXPORT,
    };
  }
  const evaluations = (Array.isArray(value.evaluations) ? value.evaluations : []).filter(isFields);
  const { status, dpo_opinion: opinion, updated_at: updated, created_at: created, is_example: example } = pia;
  return {
    isValidated: VALIDATED.includes(status) && example !== 1 && example !== true,
    hasOpinion: typeof opinion === 'string' && opinion.replace(/<[^<>]*>|&nbsp;/g, '').trim() !== '',
    openEvaluations: evaluations.length === 0 ? 1 : evaluations.filter((one) => !isOver(one)).length,
    updated: dayOf(updated) ?? dayOf(created),
  };
};
