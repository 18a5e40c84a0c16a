import { resolve } from 'node:path';
import { parseExemptions, refuseExemption } from '../../config/exemptions/exemptions-file.js';
import { refuseUnknownRules } from '../../config/resolve/unknown-rules.js';
import { traceContact } from '../../engine/inspect/trace-contact.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { DISK_SPILL } from '../../library/setup/disk-spill.js';
import { sheetsOfFile } from '../../lists/load/sheets-of-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { ContactTrace } from '../../model/questions/contact-trace.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import type { ExemptOptions } from '../options/table/contacts.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { changeFile } from '../setup/change-file.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { exemptionsPath } from '../setup/exemptions-and-baseline.js';
import { requireProjectKey } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';
import { exemptedDocument } from './exempt-document.js';
import { exemptionFromOptions, exemptionsWith, missingOptions, optionOfKey } from './exemption-entry.js';

const unneededExemption = (rule: string, { file, row }: ContactTrace): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_UNUSED',
    {
      en: `${rule} says nothing of this contact (row ${row} of "${file}"): it needs no exemption.`,
      fr: `${rule} ne dit rien de ce contact (ligne ${row} de « ${file} ») : il n’a pas besoin d’exemption.`,
    },
    { en: 'lumo-check why FILE --row N tells which rules do.', fr: 'lumo-check why FICHIER --row N dit lesquelles le font.' },
  );

const noFingerprint = ({ file, row }: ContactTrace): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_REFUSED',
    {
      en: `Row ${row} of "${file}" has no address and no mobile to know the contact by.`,
      fr: `La ligne ${row} de « ${file} » n’a ni adresse ni mobile à quoi reconnaître le contact.`,
    },
    { en: 'Write an exemption with "where" by hand.', fr: 'Écrivez à la main une exemption avec « where ».' },
  );

/** @param until the last day of the exemption that was there */
const replacedText = (until: string): Text => ({
  en: `It takes the place of the exemption until ${languageForms('en').date(until)}.\n`,
  fr: `Elle remplace l’exemption valable jusqu’au ${languageForms('fr').date(until)}.\n`,
});

/** Which contact is meant, by its row and its fingerprint. @throws LumoError LUMO_EXEMPTION_REFUSED, LUMO_EXEMPTION_UNUSED */
const exemptedContact = async (
  input: string,
  rule: string,
  ready: CommandSetup,
  options: ExemptOptions,
  around: CommandContext,
): Promise<{ readonly row: number; readonly fingerprint: string; readonly fingerprints: readonly string[] }> => {
  const key = await requireProjectKey(ready, around, true);
  const source = await openInput(input, options, around, false, ready.readers);
  const found = await traceContact(
    {
      source,
      settings: { ...ready.run, key: key.hex },
      rules: ready.rules,
      lists: await ready.loadLists(),
      sheetLists: sheetsOfFile(source, ready.run),
      version: around.version,
      executor: () => inlineExecutor(ready.rules),
      spill: DISK_SPILL,
    },
    options.row !== undefined ? { row: options.row } : { email: options.email as string },
  );
  const { fingerprints = [] } = found;
  const [fingerprint] = fingerprints;
  if (fingerprint === undefined) throw noFingerprint(found);
  if (!found.findings.some((finding) => finding.rule === rule)) throw unneededExemption(rule, found);
  return { row: found.row, fingerprint, fingerprints };
};

/** `lumo-check exempt FILE …`: writes the exemption of one contact, by a fingerprint, or of a message, a script or a plan, by its path. */
export const exemptCommand: CommandHandler<ExemptOptions> = async ([input = '-'], options, around) => {
  const { rule: id, ...said } = exemptionFromOptions(options);
  const ready = await setUpCommand(options, around, input);
  refuseUnknownRules([id], ready.rules);
  const rule = ready.rules.find((one) => one.id === id);
  const ofDocument = rule?.about === 'messages' || rule?.about === 'scripts' || rule?.about === 'campaigns' ? rule : undefined;
  if (!ofDocument && options.row === undefined && options.email === undefined) throw missingOptions(['--row, --email']);
  const path = exemptionsPath(ready, options.exemptions, around);
  await refuseOverwriting({ writes: [], keeps: { exemptions: path }, reads: [input, ...(options.identity ?? [])] }, ready, around);
  const file = ofDocument && (await exemptedDocument(input, ofDocument, ready, around));
  const contact = file === undefined ? await exemptedContact(input, id, ready, options, around) : undefined;
  const asOf = formatIsoDay(ready.run.asOf);
  const meant = contact ? { fingerprint: contact.fingerprint } : { ...(file !== undefined && { file }) };
  const check = (content: string) => parseExemptions(path, content, ready.rules, asOf);
  const entry = { rule: id, ...meant, ...said };
  refuseExemption(entry, ready.rules, asOf, optionOfKey);
  const change = () => exemptionsWith(path, entry, contact?.fingerprints ?? [], check);
  // What is refused anyway leaves no lock beside the file.
  await change();
  let replaced: string | undefined;
  await changeFile(resolve(around.io.cwd(), path), async () => {
    const changed = await change();
    replaced = changed.replaced;
    await writeWhole(path, [changed.text], around.io);
  });
  const [en, fr] = [languageForms('en').date(said.until), languageForms('fr').date(said.until)];
  const named = file?.replace(/^\.\//, '');
  const done = contact
    ? {
        en: `Row ${contact.row} is exempted from ${id} until ${en} (${contact.fingerprint}).\n`,
        fr: `La ligne ${contact.row} est exemptée de ${id} jusqu’au ${fr} (${contact.fingerprint}).\n`,
      }
    : { en: `${named} is exempted from ${id} until ${en}.\n`, fr: `${named} est exempté de ${id} jusqu’au ${fr}.\n` };
  const lang = ready.settings.lang ?? around.lang;
  await writeText(around.io.stdout, done[lang]);
  if (replaced !== undefined) await writeText(around.io.stdout, replacedText(replaced)[lang]);
  return 0;
};
