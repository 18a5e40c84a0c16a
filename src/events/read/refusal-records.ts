import type { RowTexts } from '../../engine/read/row-texts.js';
import { CERTAINTIES, type EventDraft, markedDraft, type RecordWriter } from '../records/event-record.js';
import type { ContactOfRow } from './contact-of-row.js';
import type { RowKind } from './kind-reader.js';
import type { LogPlan } from './log-plan.js';
import { type LoggedRefusal, refusalOf } from './logged-refusal.js';
import type { Marks } from './marks.js';
import type { PersonPrints } from './person-prints.js';

const UNDATED = CERTAINTIES.indexOf('undated');
const DAY = 86_400;

/** Tells who refuses besides what happened: in clear for the contact files of the run, and as marks in the history of whoever it is. */
export class RefusalRecords {
  /** Of the current block, where somebody asks. */
  refusals: LoggedRefusal[] = [];
  readonly #plan: LogPlan;
  readonly #contact: ContactOfRow;
  readonly #prints: PersonPrints;

  constructor(plan: LogPlan, contact: ContactOfRow, prints: PersonPrints) {
    this.#plan = plan;
    this.#contact = contact;
    this.#prints = prints;
  }

  /**
   * Tells of the contact that was read.
   * @param channels that are refused, as bits @param isDoubt whether words that nobody can read may refuse
   * @param isUnsure whether nothing tells which way the row went: where rows go both ways, either side may have refused, and both are in doubt
   */
  tell(channels: number, isDoubt: boolean, isUnsure: boolean): void {
    if (!this.#plan.tellsRefusals || (channels === 0 && !isDoubt)) return;
    const isEither = isUnsure && this.#plan.sides?.isUnknown === true;
    const refusal = refusalOf(this.#contact, isEither ? 0 : channels, isDoubt || isEither);
    if (refusal) this.refusals.push(refusal);
  }

  /** Mail to whoever was read came back. */
  bounced(): void {
    const { emails } = this.#contact;
    const refusal = this.#plan.tellsRefusals ? refusalOf({ emails, phones: [], country: '' }, 0) : undefined;
    if (refusal) this.refusals.push({ ...refusal, isBounce: true });
  }

  /** Whatever came of what we did, whoever is marked refuses; and why a mail to them was held back may be a refusal. */
  marked(texts: RowTexts, found: RowKind, { refuses, state, since }: Marks, draft: EventDraft, out: RecordWriter): void {
    const isDoubt = found.isBlocked === true;
    if ((refuses | state) === 0 && !isDoubt) return;
    this.#contact.read(texts, found);
    this.tell(refuses | state, isDoubt, found.isUnsure);
    if ((refuses | state) !== 0) this.#add(refuses | state, since, draft, out);
  }

  /** Where nobody knows who wrote a refusal, whoever stands on the other side refuses as well. @param refuses what it refuses, as bits */
  otherSide(texts: RowTexts, found: RowKind, refuses: number, draft: EventDraft, out: RecordWriter): void {
    if (!found.isUnsure || (refuses === 0 && !draft.outcomeUnread)) return;
    this.#contact.readOther(texts, found);
    this.tell(refuses, draft.outcomeUnread, true);
    if (refuses === 0) return;
    const since = draft.certainty === UNDATED ? undefined : Math.floor((draft.instant + draft.offset) / DAY);
    this.#add(refuses, since, draft, out);
  }

  #add(refuses: number, since: number | undefined, draft: EventDraft, out: RecordWriter): void {
    const { code, emails, phones } = this.#contact;
    if (this.#prints.read(code, emails, phones)) out.add(this.#prints.high, this.#prints.low, markedDraft(draft, refuses, since));
  }
}
