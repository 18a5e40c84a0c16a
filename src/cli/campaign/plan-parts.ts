import type { PlannedContacts } from '../../events/run/planned-contacts.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { makeRunKey } from '../../library/setup/run-key.js';
import { addRow, emptyRowSet, hasRow } from '../../model/base/row-set.js';
import type { CampaignContacts, CampaignDocument, CampaignLogs, CampaignParts, CampaignUnjudged } from '../../model/campaign/parts.js';
import type { CampaignPlan } from '../../model/campaign/plan.js';
import type { LogFigures } from '../../model/events/log-figures.js';
import type { PersonSightings } from '../../model/outcome/person-sightings.js';
import { type DocumentReport, documentAnswer } from '../../model/report/core/document-report.js';
import type { TakeFindings } from '../../model/report/finding.js';
import { leavesGap } from '../../model/report/not-run.js';
import type { Report } from '../../model/report/report.js';
import { mayContactNobody } from '../../model/report/use-of-file.js';

/** Texts of law by which findings count as a criterion of an impact assessment: whatever rule rests on them, a plugin's too. */
const SENSITIVE = ['gdpr-9', 'gdpr-10'];
const MINORS = ['gdpr-8'];
const TRACKING = ['cnil-tracking-2026-042'];

const foundBy = ({ rules }: Pick<Report, 'rules'>, texts: readonly string[]): number =>
  rules
    .filter(({ law }) => law.some((id) => texts.includes(id)))
    .flatMap(({ findings }) => findings)
    .reduce((sum, { count, severity }) => sum + (severity === 'off' ? 0 : count), 0);

/** Whether contacts may go out as they are named; what was not judged is no yes. */
const answerOf = (report: Report): CampaignContacts['answer'] => {
  if (report.counts.error - (report.known?.error ?? 0) > 0 || mayContactNobody(report) || report.notRun.some(leavesGap)) return 'no';
  return report.counts.warning > 0 ? 'care' : 'yes';
};

/** Of the contacts that stay, who may be contacted. A plan names one channel. */
const usableIn = ({ channels, keptVerdicts = {}, rows }: Report): number =>
  channels.length === 0 ? rows.kept : Math.max(...channels.map((channel) => keptVerdicts[channel]?.ok ?? 0));

/** What stands between contacts and a campaign: the cleaned file of a file that only lacks cleaning is ready. */
const needsOf = (report: Report): NonNullable<CampaignContacts['needs']> => {
  if (report.notRun.some(leavesGap) || report.remaining > 0) return 'mending';
  return usableIn(report) > 0 ? 'cleaning' : 'checking';
};

const contactsOf = (report: Report, relevant: number | undefined): CampaignContacts => ({
  name: report.input.name,
  answer: answerOf(report),
  rows: report.rows.in,
  kept: report.rows.kept,
  usable: usableIn(report),
  ...(answerOf(report) === 'no' && { needs: needsOf(report) }),
  ...(report.figures && {
    consents: report.figures.consents,
    clients: report.figures.ages.reduce((sum, { relation, contacts }) => sum + (relation === 'client' ? contacts : 0), 0),
  }),
  hasScores: report.columns.some(({ field }) => field === 'score'),
  sensitive: foundBy(report, SENSITIVE),
  sources: (report.figures?.sources ?? []).filter(({ provenance, contacts }) => provenance !== 'none' && contacts > 0).length,
  minors: foundBy(report, MINORS),
  relevant,
  ...(report.segments && { segments: report.segments }),
});

/** What a plan is told of one file of contacts, while it is judged and once it was. */
export interface ContactsOfPlan {
  /** Takes findings, and hands them on. */
  taking(next: TakeFindings | undefined): TakeFindings;
  take(report: Report): void;
  /** Takes by what its contacts may be reached, sealed with this key, for the logs of the plan. */
  readonly reach: { readonly key: SipKey; take(reach: PersonSightings): void };
}

/** What the files of a plan came to, as they are judged. A file that could not be judged leaves its part out. */
export class PlanParts {
  readonly #contacts: CampaignContacts[] = [];
  readonly #documents: CampaignDocument[] = [];
  readonly #unjudged: CampaignUnjudged[] = [];
  #written: number | undefined;
  #figures: LogFigures | undefined;
  #logs: CampaignLogs | undefined;
  readonly #reach: PersonSightings[] = [];
  readonly #key = makeRunKey();

  /** @param target the rules that the target of the plan sets */
  contacts(target: ReadonlySet<string>): ContactsOfPlan {
    const rows = emptyRowSet();
    let outside = 0;
    return {
      taking: (next) => (found) => {
        for (const { rule, row } of found) {
          if (row === undefined || !target.has(rule) || hasRow(rows, row)) continue;
          addRow(rows, row);
          outside++;
        }
        return next?.(found);
      },
      take: (report) => {
        const isJudged = target.size > 0 && [...target].every((id) => report.rules.some((rule) => rule.id === id));
        this.#contacts.push(contactsOf(report, isJudged ? report.rows.in - outside : undefined));
      },
      reach: { key: this.#key, take: (reach) => this.#reach.push(reach) },
    };
  }

  /** Takes the report of a message or a script; of logs, what they come to. */
  readonly take = (report: DocumentReport): void => {
    if (report.about === 'logs') {
      this.#figures = report.figures;
      const lacksOne = report.read.logs?.some(({ unjudged }) => unjudged) === true;
      this.#logs = { name: report.name, answer: lacksOne ? 'unjudged' : documentAnswer(report) };
      return;
    }
    this.#documents.push({
      name: report.name,
      kind: report.about === 'scripts' ? 'script' : 'message',
      answer: documentAnswer(report),
      isTracked: report.files.some(({ rules }) =>
        rules.some(({ law, findings }) => findings.length > 0 && law.some((id) => TRACKING.includes(id))),
      ),
    });
  };

  /** Its contacts, for its logs, once they were judged. */
  planned({ dates: { from }, channel }: CampaignPlan): PlannedContacts & { readonly key: SipKey; take(persons: number): void } {
    const take = (persons: number): void => {
      this.#written = persons;
    };
    return { reach: this.#reach, key: this.#key, from, channel, take };
  }

  /** A file of the plan could not be judged. */
  lacks(file: CampaignUnjudged): void {
    this.#unjudged.push(file);
  }

  /** What the plan is judged beside, and what its logs come to, for its page: undefined where it names none. */
  told(): { readonly parts: CampaignParts; readonly figures: LogFigures | undefined } {
    const kinds = new Set(this.#unjudged.map(({ kind }) => kind));
    const parts = {
      contacts: kinds.has('contacts') ? undefined : this.#contacts,
      documents: kinds.has('messages') || kinds.has('scripts') ? undefined : this.#documents,
      ...(this.#logs && { logs: this.#logs }),
      ...(kinds.size > 0 && { unjudged: this.#unjudged }),
      writtenWithin30Days: this.#written,
    };
    return { parts, figures: this.#figures };
  }
}
