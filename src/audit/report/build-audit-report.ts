import { formatIsoDay } from '../../fields/date/calendar.js';
import { leavesUnscreened } from '../../model/contact/suppression-list.js';
import type { AuditedFile, AuditReport, AuditTotals } from '../../model/report/audit-report.js';
import { errorsSwitchedOff } from '../../model/report/eased.js';
import { lawsInForce } from '../../model/rule/law.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { FINDING_SEVERITIES } from '../../model/rule/severity.js';
import type { StoredTree } from '../../model/rule/stored-files.js';
import { runSubjectRules, type SubjectFinding, type SubjectRuleSetting } from '../../subjects/run-subject-rules.js';
import { STORED_FILES } from '../../subjects/stored-files.js';
import type { PersonComparison } from '../compare/compare-persons.js';
import type { SkippedFile, UnreadFile } from '../find/found-files.js';
import type { AuditInput, JudgedFile } from '../judge/audit-input.js';
import { readFileName } from '../stored/file-name.js';
import { storedFileOf } from '../stored/stored-file.js';
import { buildAuditedFile, verdictOf } from './build-audited-file.js';
import { easedInFiles } from './eased-in-files.js';

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const masked = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
  all.map((one) => ({ ...one, name: readFileName(one.name).shown })).sort(byName);

const treeOf = (input: AuditInput, judged: readonly JudgedFile[], { shared, opposed, listed }: PersonComparison): StoredTree => {
  const { modes, asOf, dayOf } = input;
  const files = judged.map(({ file, contacts, encrypted }) =>
    storedFileOf(file.name, file.info, { contacts, encrypted, modes, asOf, dayOf }),
  );
  const same = new Map<string, number[]>();
  for (const [place, { sha256 }] of judged.entries()) {
    const group = same.get(sha256);
    if (group) group.push(place);
    else same.set(sha256, [place]);
  }
  return { files, copies: [...same.values()].filter((group) => group.length > 1), shared, opposed, listed };
};

/** The contact that has been silent longest, by the figures of all files. */
const oldestOf = (files: readonly AuditedFile[]): AuditTotals['oldest'] => {
  let oldest: AuditTotals['oldest'];
  for (const { name, figures } of files) {
    for (const { months } of figures?.ages ?? []) {
      const most = months.at(-1)?.[0] ?? 0;
      if (most > (oldest?.months ?? 0)) oldest = { months: most, file: name };
    }
  }
  return oldest;
};

const totalsOf = (files: readonly AuditedFile[], { persons, repeated, pairs }: PersonComparison, ignored: number): AuditTotals => {
  const oldest = oldestOf(files);
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    contacts: files.reduce((sum, { contacts }) => sum + contacts, 0),
    persons,
    repeated,
    ...(pairs && { pairs: pairs.count }),
    encrypted: files.filter(({ encrypted }) => encrypted).length,
    ignored,
    ...(oldest && { oldest }),
  };
};

/** By what persons of one file are found in another. */
const KNOWN_BY = ['email', 'phone', 'address'] as const;

/** Of a file with refusals by which nobody can be found in the others: that who refuses there may stand in them. */
const uncomparedIn = (
  { unknown }: PersonComparison,
  files: number,
  rules: readonly AnyRule[],
  settingOf: (id: string, place: number) => Pick<SubjectRuleSetting, 'severity'>,
): ((place: number) => AuditedFile['unjudged']) => {
  const places = new Set(files > 1 ? unknown : []);
  const comparing = rules.filter(({ role }) => role === 'refused-elsewhere');
  return (place) =>
    places.has(place)
      ? comparing.filter(({ id }) => settingOf(id, place).severity !== 'off').map(({ id }) => ({ id, fields: KNOWN_BY }))
      : [];
};

/** Puts an audit into its report. Pure: the same parts give the same report. */
export const buildAuditReport = (
  input: AuditInput,
  judged: readonly JudgedFile[],
  crossed: PersonComparison,
  left: { readonly skipped: readonly SkippedFile[]; readonly unread: readonly UnreadFile[] },
): AuditReport => {
  const { asOf, rules, settingsFor } = input;
  const tree = treeOf(input, judged, crossed);
  const shown = judged.map(({ file }) => readFileName(file.name).shown);
  const nameOf = (place: number): string => shown[place] as string;
  const settingOf = (id: string, place?: number) => (place === undefined ? settingsFor() : (judged[place] as JudgedFile).settings).rule(id);
  const nameAt = (place: number | undefined): string | undefined => (place === undefined ? undefined : judged[place]?.file.name);
  const { findings } = runSubjectRules({
    adapter: STORED_FILES,
    subject: tree,
    rules,
    settingOf,
    asOf,
    day: formatIsoDay(asOf),
    isExempt: (rule, place) => input.isExempt?.(rule, nameAt(place) ?? '') ?? false,
  });
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const lawOf = (rule: AnyRule): readonly string[] => lawsInForce(rule.law, formatIsoDay(asOf)).map(({ id }) => id);
  const findingsOf: SubjectFinding<'files'>[][] = judged.map(() => []);
  for (const finding of findings) findingsOf[finding.place.file ?? 0]?.push(finding);
  const uncompared = uncomparedIn(crossed, judged.length, rules, settingOf);
  const files = judged.map(({ report }, place) =>
    buildAuditedFile({
      uncompared: uncompared(place),
      shown: nameOf(place),
      stored: tree.files[place] as StoredTree['files'][number],
      report: report(),
      findings: findingsOf[place] ?? [],
      optionsOf: (id) => settingOf(id, place).options,
      nameOf,
      lawOf,
      rules: byId,
    }),
  );
  const counts = { error: 0, warning: 0, info: 0 };
  for (const file of files) for (const key of FINDING_SEVERITIES) counts[key] += file.counts[key];
  // Of a list that clears nobody nothing can be concluded: who refused since may lie in any file.
  const doubted = input.lists.some(leavesUnscreened);
  const incomplete = doubted || left.unread.length > 0 || files.some(({ verdict }) => verdict === 'incomplete');
  const eased = easedInFiles(judged.length > 0 ? judged.map(({ settings }) => settings) : [settingsFor()]);
  const verdict = verdictOf(counts, incomplete);
  return {
    $schema: 'lumo-check/schema/audit.json',
    schemaVersion: 1,
    tool: { name: 'lumo-check', version: input.version },
    asOf: formatIsoDay(asOf),
    // Nothing is called clean that an error rule of the preset was kept from.
    verdict: verdict === 'clean' && errorsSwitchedOff(eased.notRun ?? []) ? 'warnings' : verdict,
    counts,
    totals: totalsOf(files, crossed, input.found.ignored),
    files,
    skipped: masked(left.skipped),
    unread: masked(left.unread),
    ...(crossed.pairs && { pairs: crossed.pairs.most.map(({ a, b, persons }) => ({ files: [nameOf(a), nameOf(b)], persons })) }),
    ...eased,
    lists: input.lists,
  };
};
