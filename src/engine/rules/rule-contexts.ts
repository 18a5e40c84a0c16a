import { isMailProvider } from '../../fields/email/domain-typo.js';
import type { PersonViews } from '../../fields/persons/person-views.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { AsideLine, Cell, ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Lists } from '../../model/contact/list-match.js';
import { fieldsAtHand } from '../../model/contact/stated.js';
import { makeFactCheck } from '../../model/rule/check-facts.js';
import type { AnyContactRule, RuleContext } from '../../model/rule/rule.js';
import type { Plan, PlannedRule } from '../plan/plan.js';
import { effectsOf, isTemperedElsewhere, type MessageEffect, type RowFinding } from './row-findings.js';

type Found = (finding: RowFinding, at: 'file' | ColumnInfo | Contact | Cell | AsideLine) => void;

/** What rules learn of the file at hand. What the next file of the same shape brings is put in its place. */
export interface FileAtHand {
  plan: Plan;
  lists: Lists;
  found: Found;
  /** What keyed rules may ask; absent while they learn it. */
  persons?: PersonViews | undefined;
  /** Set when a rule asks for something that is this file's alone. */
  isAsked: boolean;
}

/**
 * The doors by which the rules of a plan learn all that they know; what they report is handed to `found`. What a rule needs to report
 * is made with its first finding: most rules find nothing in a small file.
 * @param shown those of the file, or what stands for those of each file
 * @returns the door of a rule, by its place in the plan
 */
export const ruleContextsOf = (
  file: FileAtHand,
  shown: Pick<RuleContext, 'columns' | 'lists'> = { columns: file.plan.columns, lists: file.lists },
): ((rule: AnyContactRule, index: number) => RuleContext) => {
  const { plan } = file;
  const shared = { ...shown, asked: channelBits(plan.channels), fields: fieldsAtHand(plan.columns, plan.stated) };
  return (rule, index) => ruleContextOf({ rule, index, file, ...shared });
};

interface Door {
  readonly rule: AnyContactRule;
  readonly index: number;
  readonly file: FileAtHand;
  readonly columns: RuleContext['columns'];
  readonly lists: Lists;
  readonly asked: number;
  readonly fields: ReturnType<typeof fieldsAtHand>;
}

const reportingOf = ({ rule, index, file: { plan, lists } }: Door) => {
  const weights = effectsOf(rule, plan.rules[index] as PlannedRule);
  const count = weights.length / 2;
  const indexOf = new Map(weights.slice(0, count).map(({ id }, message) => [id, message]));
  const checked = makeFactCheck(rule, { lists: new Set(lists.all.map(({ name }) => name)), isMailProvider });
  return { weights, count, indexOf, checked };
};

const ruleContextOf = (door: Door): RuleContext => {
  const { rule, index, file, columns, lists, asked, fields } = door;
  const { plan } = file;
  let reporting: ReturnType<typeof reportingOf> | undefined;
  return {
    options: plan.rules[index]?.options,
    asOf: plan.asOf,
    audience: plan.audience,
    purpose: plan.purpose,
    channels: plan.channels,
    country: plan.country,
    countrySaid: plan.countrySaid,
    get fileName() {
      file.isAsked = true;
      return file.plan.fileName;
    },
    get sheets() {
      file.isAsked = true;
      return file.plan.sheets;
    },
    get titles() {
      file.isAsked = true;
      return file.plan.titles;
    },
    get legends() {
      file.isAsked = true;
      return file.plan.legends;
    },
    get remarks() {
      file.isAsked = true;
      return file.plan.remarks;
    },
    absent: plan.absent,
    columns,
    stated: plan.stated,
    lists,
    get persons() {
      file.isAsked = true;
      // Silence would pass for an answer: the rule has a defect, and the run ends.
      if (!rule.keyed || !file.persons) throw new TypeError('not keyed, or asked too early');
      return file.persons.of(rule.id);
    },
    has: (field) => fields.has(field),
    report(at, id, more) {
      reporting ??= reportingOf(door);
      const { weights, count, indexOf, checked } = reporting;
      const message = indexOf.get(id) as number;
      const weight = weights[message] as MessageEffect;
      if (weight.severity === 'off') return;
      const column = at === 'file' || at.is === 'contact' || at.is === 'line' ? -1 : at.column;
      const channels = more?.channels ? channelBits(more.channels) : weight.channels;
      const isElsewhere = isTemperedElsewhere(weight) && asked !== 0 && channels !== 0 && (channels & asked) === 0;
      file.found(
        {
          rule: index,
          message: isElsewhere ? message + count : message,
          effect: isElsewhere ? (weights[message + count] as MessageEffect) : weight,
          column,
          channels,
          facts: checked(more?.facts),
        },
        at,
      );
    },
  };
};
