import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeFailed } from '../../csv/files/write-errors.js';
import { holdsIdentifier } from '../../library/guards/checked-stated.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { ExemptOptions } from '../options/table/contacts.js';

export const missingOptions = (options: readonly string[]): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `An exemption needs ${options.join(', ')}.`, fr: `Une exemption demande ${options.join(', ')}.` },
    {
      en: 'lumo-check exempt contacts.csv --row 12 --for-rule source-missing --reason "…" --proof "…" --approved-by "…" --until 2027-03-31',
      fr: 'lumo-check exempt contacts.csv --row 12 --for-rule source-missing --reason "…" --proof "…" --approved-by "…" --until 2027-03-31',
    },
  );

/** As the origin of an opposition: nobody is named by what reaches them, at work or at home. */
const personalOption = (option: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `${option} holds an address, a number or a secret, and every report would repeat it.`,
      fr: `${option} contient une adresse, un numéro ou un secret, et chaque rapport le répéterait.`,
    },
    {
      en: 'Give a name or a function, and the reference under which the rest is kept, such as ticket:4812.',
      fr: 'Donnez un nom ou une fonction, et la référence sous laquelle le reste est conservé, comme ticket:4812.',
    },
  );

const OPTION_OF = { rule: '--for-rule', reason: '--reason', evidence: '--proof', approvedBy: '--approved-by', until: '--until' } as const;
/** The option that says a key of an exemption. */
export const optionOfKey = (key: PropertyKey | undefined): string => OPTION_OF[key as keyof typeof OPTION_OF] ?? String(key ?? '');

/** What the command line says of the exemption. @throws LumoError LUMO_USAGE naming what is missing, or what reports would tell of somebody */
export const exemptionFromOptions = ({ forRule, reason, proof, approvedBy, until }: ExemptOptions): Omit<Exemption, 'fingerprint'> => {
  const given = { rule: forRule, reason, evidence: proof, approvedBy, until };
  const lacking = (Object.keys(OPTION_OF) as (keyof typeof OPTION_OF)[]).filter((key) => !given[key]?.trim());
  if (lacking.length > 0) throw missingOptions(lacking.map((key) => OPTION_OF[key]));
  for (const key of ['reason', 'evidence', 'approvedBy'] as const)
    if (holdsIdentifier(given[key] ?? '')) throw personalOption(OPTION_OF[key]);
  return given as Omit<Exemption, 'fingerprint'>;
};

/** The file with an entry, and the last day of the one whose place it has taken, if any. */
interface ChangedExemptions {
  readonly text: string;
  readonly replaced: string | undefined;
}

const plainPath = (file: string | undefined): string | undefined => file?.replace(/^\.\//, '');

/**
 * The file with one more entry, its comments kept; an entry of the same rule for the same contact or file gives way to it.
 * @param fingerprints all by which the contact may stand there
 * @param check what stands in it must be right already, and what will stand in it before it is written
 */
export const exemptionsWith = async (
  path: string,
  entry: Exemption,
  fingerprints: readonly string[],
  check: (text: string) => Promise<unknown>,
): Promise<ChangedExemptions> => {
  const { parseDocument } = await import('yaml');
  const content = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    // What is there and cannot be read is not replaced.
    if (cause.code === 'ENOENT') return '';
    throw writeFailed(cause, basename(path));
  });
  const document = parseDocument(content);
  const read = document.errors.length > 0 ? undefined : (document.toJS() as { exemptions?: unknown } | null)?.exemptions;
  const old = (Array.isArray(read) ? read : []) as (Partial<Exemption> | null)[];
  const same = old.flatMap((one, i) => {
    const isMeant = one?.file === undefined ? fingerprints.includes(one?.fingerprint ?? '') : plainPath(one.file) === plainPath(entry.file);
    return one?.rule === entry.rule && isMeant ? [i] : [];
  });
  // An entry that has run out is renewed: only what will stand there is looked at then.
  if (content.trim() !== '' && same.length === 0) await check(content);
  if (!document.hasIn(['exemptions'])) document.setIn(['exemptions'], document.createNode([]));
  const [first, ...others] = same;
  for (const i of others.reverse()) document.deleteIn(['exemptions', i]);
  if (first === undefined) document.addIn(['exemptions'], document.createNode(entry));
  else document.setIn(['exemptions', first], document.createNode(entry));
  const text = document.toString({ lineWidth: 0 });
  await check(text);
  return { text, replaced: first === undefined ? undefined : String(old[first]?.until) };
};
