import { keyLines, type LineOf } from '../../config/load/key-lines.js';
import { readYaml } from '../../config/load/yaml-document.js';
import { type ControlKeys, controlSchema, DAY_KEYS, GOVERNANCE_MARK } from '../../config/schema/governance-schema.js';
import { CONTROL_IDS, CONTROLS } from '../../law/controls-data.js';
import { closestWord } from '../../model/base/closest-word.js';
import { REGISTER_KINDS, type RegisterKind, type Remark } from '../../model/governance/control.js';
import { isReason } from '../registers/cell-words.js';
import { invalidAttestation } from './attestation-faults.js';
import { isFields, spelledOut, withNumbers } from './spelled-out.js';

/** What is said of a control: the keys that could be read, and what is wrong with the others. */
export interface AttestedControl {
  readonly keys: ControlKeys;
  readonly remarks: readonly Remark[];
}

/** A register that is named, and where. */
export interface NamedRegister {
  readonly kind: RegisterKind;
  readonly path: string;
  readonly key: readonly string[];
  readonly line: number;
}

/** An attestation as it was read. */
export interface Attestation {
  readonly entity: string;
  readonly controls: ReadonlyMap<string, AttestedControl>;
  /** Controls that do not concern the organisation, and whether a reason stands beside them. */
  readonly notApplicable: ReadonlyMap<string, boolean>;
  readonly registers: readonly NamedRegister[];
  /** What is about no known control. */
  readonly remarks: readonly Remark[];
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Nobody writes a longer one. */
const LONGEST = 1024 * 1024;
const NOT_APPLICABLE = 'not-applicable';
const TABLE = /\.(?:csv|tsv|txt|xlsx|xlsm|ods)$/i;

const givesReason = (value: unknown): boolean => typeof value === 'string' && isReason(value);
const listed = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one.trim() !== '');

type RemarkAt = (code: Remark['code'], path: readonly (string | number)[], more?: Partial<Remark>) => Remark;

const readControl = (id: string, given: unknown, at: RemarkAt): AttestedControl => {
  const said = spelledOut(given) ?? {};
  const value = isFields(said) ? withNumbers(said) : said;
  if (!isFields(value)) return { keys: {}, remarks: [at('value-unread', ['controls', id])] };
  const parsed = controlSchema.safeParse(value);
  if (parsed.success) return { keys: parsed.data, remarks: [] };
  const wrong = new Set<string>();
  const remarks = parsed.error.issues.flatMap((issue): Remark[] => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of unknown) wrong.add(key);
    if (unknown.length > 0) return unknown.map((key) => at('unknown-key', ['controls', id, key]));
    const key = String(issue.path[0] ?? '');
    // Nothing behind a key says nothing.
    if (value[key] === null || wrong.has(key)) {
      wrong.add(key);
      return [];
    }
    wrong.add(key);
    const isDay = DAY_KEYS.includes(key);
    const written = typeof value[key] === 'string' ? value[key].trim() : '';
    const code = !isDay ? 'value-unread' : /^\d{4}-\d{1,2}-\d{1,2}$/.test(written) ? 'date-impossible' : 'date-unread';
    return [at(code, ['controls', id, key])];
  });
  const rest = controlSchema.safeParse(Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))));
  return { keys: rest.success ? rest.data : {}, remarks };
};

const unknownControl = (id: string, path: readonly string[], at: RemarkAt): Remark => {
  const meant = closestWord(id, CONTROL_IDS);
  return at('unknown-control', path, meant === undefined ? {} : { meant });
};

const readNotApplicable = (value: unknown, at: RemarkAt): readonly (readonly [string, boolean, Remark | undefined])[] => {
  const path = ['controls', NOT_APPLICABLE];
  const all = isFields(value) ? Object.entries(value) : listed(value).map((id) => [id, undefined] as const);
  return all.map(([id, reason], i) => {
    const own = [...path, id];
    // Of a list, the line is that of its place.
    const line = isFields(value) ? {} : { line: at('no-reason', [...path, i]).line };
    if (!CONTROL_IDS.includes(id)) return [id, false, { ...unknownControl(id, own, at), ...line }] as const;
    return [id, givesReason(reason), givesReason(reason) ? undefined : at('no-reason', own, line)] as const;
  });
};

/**
 * Reads an attestation. What is wrong with one control is said of it, and keeps none of the others from being judged.
 * @param name as errors may call it, made harmless
 * @throws LumoError LUMO_GOVERNANCE_INVALID where it is none at all
 */
export const readAttestation = async (bytes: Uint8Array, name: string): Promise<Attestation> => {
  if (bytes.length > LONGEST) throw invalidAttestation(name, { en: 'it is longer than 1 MB', fr: 'elle dépasse 1 Mo' });
  const read = await readYaml(new TextDecoder().decode(bytes));
  if ('why' in read) throw invalidAttestation(name, read.why, read.place?.line);
  const { value } = read;
  const nearest: LineOf = keyLines(read.document, read.lines);
  const lineOf = (path: readonly (string | number)[]): number => nearest(path) ?? 1;
  const at: RemarkAt = (code, path, more = {}) => ({ code, path, line: lineOf(path), ...more });
  if (!isFields(value) || value.lumo !== GOVERNANCE_MARK)
    throw invalidAttestation(name, { en: `“lumo: ${GOVERNANCE_MARK}” is missing`, fr: `« lumo: ${GOVERNANCE_MARK} » manque` });
  const { controls: given, registers: tables, entity } = value;
  if (given !== undefined && given !== null && !isFields(given))
    throw invalidAttestation(name, { en: 'controls is no map', fr: 'controls n’est pas un dictionnaire' }, lineOf(['controls']));
  const remarks: Remark[] = [];
  const controls = new Map<string, AttestedControl>();
  const registers: NamedRegister[] = [];
  const nameRegister = (kind: RegisterKind, paths: unknown, key: readonly string[]): void => {
    for (const path of listed(paths)) registers.push({ kind, path: path.trim(), key, line: lineOf(key) });
  };
  for (const [id, said] of Object.entries(given ?? {})) {
    const control = CONTROLS.find((one) => one.id === id);
    if (id === NOT_APPLICABLE) continue;
    if (!control) remarks.push(unknownControl(id, ['controls', id], at));
    else if ('register' in control && typeof said === 'string' && TABLE.test(said.trim()))
      nameRegister(control.register, said, ['controls', id]);
    else controls.set(id, readControl(id, said, at));
  }
  const excused = readNotApplicable(given?.[NOT_APPLICABLE], at);
  for (const [, , remark] of excused) if (remark) remarks.push(remark);
  for (const [kind, paths] of Object.entries(isFields(tables) ? tables : {})) {
    if ((REGISTER_KINDS as readonly string[]).includes(kind)) nameRegister(kind as RegisterKind, paths, ['registers', kind]);
    else remarks.push(at('unknown-key', ['registers', kind]));
  }
  for (const key of Object.keys(value))
    if (!['$schema', 'lumo', 'entity', 'controls', 'registers'].includes(key)) remarks.push(at('unknown-key', [key]));
  return {
    entity: typeof entity === 'string' ? entity.trim() : '',
    controls,
    notApplicable: new Map(excused.map(([id, isGiven]) => [id, isGiven])),
    registers,
    remarks,
    lineOf,
  };
};
