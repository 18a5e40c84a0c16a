import type { RowTexts } from '../../engine/read/row-texts.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { CERTAINTIES, type EventDraft } from '../records/event-record.js';
import { isFrance, isOfFrance, zoneOfDepartment, zoneOfNumber } from '../time/contact-zone.js';
import { makeInstantReader, type WrittenTime } from '../time/instant-reader.js';
import { isZone, type ZoneClock, zoneClock } from '../time/zone-clock.js';
import type { LogPlan } from './log-plan.js';

const [INSTANT, CLOCK, DAY] = [CERTAINTIES.indexOf('instant'), CERTAINTIES.indexOf('clock'), CERTAINTIES.indexOf('day')];

/** Reads when an event was, and what the clocks of the contact said then. */
export class EventTimes {
  readonly #plan: LogPlan;
  readonly #instants: ReturnType<typeof makeInstantReader> | undefined;
  readonly #home: ZoneClock;

  constructor(plan: LogPlan) {
    this.#plan = plan;
    this.#instants = plan.time && makeInstantReader(plan.time, plan.order, plan.isOrderGuessed);
    this.#home = zoneClock(plan.home);
  }

  /**
   * Writes the time of a row into a draft.
   * @param phones of the contact @returns `zoned` where its zone is known or does not matter; `none` where the row tells no time
   */
  read(row: RowTexts, phones: readonly PhoneValue[], draft: EventDraft): 'zoned' | 'zoneless' | 'none' {
    const { time } = this.#plan;
    draft.abroad = this.#isAbroad(row, phones);
    draft.twofold = false;
    if (!time || !this.#instants) return 'none';
    const written = this.#instants(row.text(time.column), time.clock === undefined ? '' : row.text(time.clock));
    if (!written) return 'none';
    draft.twofold = written.twofold === true;
    if (written.is === 'day') {
      draft.instant = written.seconds;
      draft.offset = 0;
      draft.certainty = DAY;
      return 'zoned';
    }
    const clock = written.is === 'instant' ? undefined : this.#clockOf(row);
    if (written.is === 'instant' || clock) {
      draft.instant = clock ? clock.instantOf(written.seconds) : written.seconds;
      const there = this.#contactClock(row, phones);
      draft.offset = (there ?? this.#home).offsetAt(draft.instant);
      draft.certainty = there ? INSTANT : CLOCK;
      return 'zoned';
    }
    this.#asAtHome(written, draft);
    return 'zoneless';
  }

  /** Whether the contact is outside of France: by the department, else by the number, else by the country of the run. */
  #isAbroad(row: RowTexts, phones: readonly PhoneValue[]): boolean {
    const e164 = phones[0]?.e164 ?? '';
    const { columns, country } = this.#plan;
    if (e164 === '' ? isFrance(country) : isOfFrance(e164)) return false;
    // A postcode of five figures is one of Germany too: beside a number of another country it tells nothing.
    return e164 !== '' || !columns.department.some((column) => zoneOfDepartment(row.text(column)) !== undefined);
  }

  /** For the order of events and for their days, a clock without a zone is taken to be that of home; for hours it is not. */
  #asAtHome({ seconds }: WrittenTime, draft: EventDraft): void {
    draft.instant = this.#home.instantOf(seconds);
    draft.offset = seconds - draft.instant;
    draft.certainty = CLOCK;
  }

  /** The clock that a row was written by: its own, else that of the file; undefined where nobody says. */
  #clockOf(row: RowTexts): ZoneClock | undefined {
    const { time, zone } = this.#plan;
    const named = time?.zone === undefined ? '' : row.text(time.zone);
    if (isZone(named)) return zoneClock(named);
    return zone === undefined ? undefined : zoneClock(zone);
  }

  /** The clock of the contact: by the department, else by the number, else that of home; undefined where the number is of a country with several. */
  #contactClock(row: RowTexts, phones: readonly PhoneValue[]): ZoneClock | undefined {
    for (const column of this.#plan.columns.department) {
      const zone = zoneOfDepartment(row.text(column));
      if (zone !== undefined) return zoneClock(zone);
    }
    const e164 = phones[0]?.e164 ?? '';
    if (e164 === '') return this.#home;
    const zone = zoneOfNumber(e164);
    return zone === undefined ? undefined : zoneClock(zone);
  }
}
