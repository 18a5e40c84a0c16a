import { createCursor } from '../../csv/records/create-cursor.js';
import type { Cursor } from '../../csv/records/cursor.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { makeContactFingerprints } from '../../fields/identity/contact-fingerprint.js';
import { mask } from '../../fields/identity/mask.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { namingFile } from '../../model/base/named-error.js';
import { STATUSES } from '../../model/contact/channel.js';
import { kindOf } from '../../model/contact/field.js';
import { leavesUnscreened } from '../../model/contact/suppression-list.js';
import type { ContactTrace, DecidingValue, TracedFinding } from '../../model/questions/contact-trace.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import { type OpenedFile, openFile } from '../passes/open-file.js';
import type { RunInput } from '../passes/run-input.js';
import type { Plan } from '../plan/plan.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import { decidingValues, limitOf } from './deciding-values.js';
import { fileBlocks } from './file-blocks.js';

/** Which row is asked about: by its number in a spreadsheet, or by an address. */
export type TraceTarget = { readonly row: number } | { readonly email: string };

/**
 * The whole decision about one contact, value by value masked. Reads the file as a run would, up to that row.
 * @throws LumoError LUMO_ROW_NOT_FOUND
 */
export const traceContact = (input: RunInput, wanted: TraceTarget): Promise<ContactTrace> =>
  namingFile(input.source.name, () => traceOpened(input, wanted));

const traceOpened = async (input: RunInput, wanted: TraceTarget): Promise<ContactTrace> => {
  // What is not judged is said of the contact; it refuses nobody an answer.
  const file = await openFile({ ...input, settings: { ...input.settings, strictFields: false } });
  try {
    const found = await traceRow(file, wanted);
    return { ...found, notRun: file.notRun.filter(({ by }) => by !== 'preset' && by !== '--only').map(({ id }) => id) };
  } finally {
    await file.close();
  }
};

/** What the row holds, masked. */
const columnsOf = (plan: Plan, row: Cursor): ContactTrace['columns'] =>
  plan.columns.map(({ column, header, field }) => ({
    header,
    ...(field && { field }),
    masked: mask(row.text(column).trim(), field && kindOf(field)),
  }));

/** What is told of a finding, and what it rests on. */
const tracedFinding = (
  plan: Plan,
  rules: readonly AnyContactRule[],
  finding: RowFinding,
  decidedBy: readonly DecidingValue[],
): TracedFinding => {
  const { column, effect, facts } = finding;
  const rule = rules[finding.rule];
  const limit = limitOf(finding, rule, plan.asOf);
  return {
    rule: rule?.id ?? '',
    message: effect.id,
    severity: effect.severity,
    action: effect.action,
    ...(column >= 0 && { column }),
    ...(facts && { facts }),
    options: plan.rules[finding.rule]?.options ?? {},
    decidedBy,
    ...(limit !== undefined && { limit }),
  };
};

const traceRow = async ({ plan, prepared, rules }: OpenedFile, wanted: TraceTarget): Promise<ContactTrace> => {
  const runner = new RuleRunner(plan, rules);
  const { found, lists } = runner;
  const contact = new RowContact(new ContactColumns(plan));
  const address = 'email' in wanted ? readEmail(wanted.email) : undefined;
  for await (const block of fileBlocks(prepared)) {
    const row = createCursor(block, plan.dialect);
    while (row.advance()) {
      contact.load(row);
      const here =
        'row' in wanted
          ? row.row === wanted.row
          : contact.emails.some(({ canonical, lower }) => canonical === address?.canonical || lower === address?.lower);
      if (!here) continue;
      const read = {
        file: prepared.source.name,
        asOf: formatIsoDay(plan.asOf),
        row: row.row,
        columns: columnsOf(plan, row),
        ...(plan.stated && { stated: plan.stated }),
        notRun: [],
      };
      if (nonContactKind(row, contact, plan.headers)) return { ...read, findings: [], verdicts: {}, outcome: 'skipped', lists: [] };
      const decision = runner.judge(row, contact);
      const decided = decidingValues(plan, rules, row, contact, found);
      const exempted = plan.collect.exemptions?.filter((_, i) => runner.exempted[i] === 1) ?? [];
      return {
        ...read,
        ...(exempted.length > 0 && { exempted }),
        ...(plan.key !== undefined && { fingerprints: makeContactFingerprints(plan.key)(contact) }),
        ...(decision.dropRule >= 0 && { droppedBy: plan.rules[decision.dropRule]?.id ?? '' }),
        findings: found.map((finding, i) => tracedFinding(plan, rules, finding, decided[i] ?? [])),
        verdicts: Object.fromEntries(
          plan.channels.map((channel, i) => [
            channel,
            {
              status: STATUSES[decision.statuses[i] ?? 0] ?? 'ok',
              ...((decision.statusRules[i] ?? -1) >= 0 && { rule: plan.rules[decision.statusRules[i] as number]?.id ?? '' }),
            },
          ]),
        ),
        outcome: decision.drop ? 'dropped' : decision.edits.size > 0 ? 'edited' : 'kept',
        lists: plan.lists.map(({ info }, list) => ({
          name: info.name,
          fresh: !leavesUnscreened(info),
          matched: lists.matches(contact, info.kind).some((match) => match.list === list && match.form !== 'fuzzy'),
        })),
      };
    }
  }
  throw new LumoError(
    'LUMO_ROW_NOT_FOUND',
    {
      en: `No contact of the file ${'row' in wanted ? `is on row ${wanted.row}` : 'has that address'}.`,
      fr: `Aucun contact du fichier ${'row' in wanted ? `n’est à la ligne ${wanted.row}` : 'n’a cette adresse'}.`,
    },
    'row' in wanted
      ? {
          en: 'Rows are numbered as a spreadsheet numbers them: the header is row 1 when it comes first.',
          fr: 'Les lignes sont numérotées comme dans un tableur : l’en-tête est la ligne 1 quand il vient en premier.',
        }
      : {
          en: 'Look for the row of the contact in the file, and ask --row N: the address may be spelled otherwise there.',
          fr: 'Cherchez la ligne du contact dans le fichier, puis demandez --row N : l’adresse y est peut-être écrite autrement.',
        },
  );
};
