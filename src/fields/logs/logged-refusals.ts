/**
 * What people refused, by logs, lists and contact files, and what we sent or called after it.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { LoggedEvent, PersonHistory } from '../../model/events/event.js';

const MAILS: readonly Channel[] = ['email'];

/** The channels that an event refuses. Reporting a mail as unwanted refuses the next. */
export const refusedBy = ({ kind, refuses }: LoggedEvent): readonly Channel[] =>
  kind === 'complained' && refuses.length === 0 ? MAILS : refuses;

/** Whether the second of an event is known, and not its day alone. */
export const isTimed = ({ second }: LoggedEvent): boolean => !Number.isNaN(second);

/** What is told of somebody who refused. */
export interface RefusalVisitor {
  /** We wrote or called after the first refusal of that channel which says since when. */
  after(event: LoggedEvent, refusal: LoggedEvent): void;
  /** We did so by one reading of dates that read both ways (03/04/2026), and not by the other. */
  unsure?(event: LoggedEvent, refusal: LoggedEvent): void;
  /** We did so on the day of the refusal, and of one of the two the day alone is known. */
  sameDay?(event: LoggedEvent, refusal: LoggedEvent): void;
  /** We did so after the person had refused, and after they had subscribed anew. */
  lifted?(event: LoggedEvent, refusal: LoggedEvent): void;
  /** The last time that we did so by a channel that is refused, nobody says since when. */
  undated?(event: LoggedEvent, refusal: LoggedEvent): void;
}

/** The first refusals of a channel, and our last attempt by it. */
interface Known {
  timed?: LoggedEvent;
  daily?: LoggedEvent;
  undated?: LoggedEvent;
  last?: LoggedEvent;
  /** The person subscribed after all that they had refused. */
  isLifted?: boolean;
  /** A list or a contact file tells a refusal too: no event of a log lifts it. */
  isHeld?: boolean;
}

const isBefore = (refusal: LoggedEvent, event: LoggedEvent): boolean =>
  isTimed(refusal) && isTimed(event) ? refusal.instant < event.instant : refusal.day < event.day;

/** The first refusal before an event: of two on one day that whose time is known. */
const firstBefore = ({ timed, daily }: Known, event: LoggedEvent): LoggedEvent | undefined => {
  const [at, on] = [timed && isBefore(timed, event), daily && isBefore(daily, event)];
  return at && (!on || (timed as LoggedEvent).day <= (daily as LoggedEvent).day) ? timed : on ? daily : undefined;
};

/** A refusal that may have come before an event on the same day. */
const sameDayAs = ({ timed, daily }: Known, event: LoggedEvent): LoggedEvent | undefined =>
  daily?.day === event.day ? daily : !isTimed(event) && timed?.day === event.day ? timed : undefined;

const refuses = (event: LoggedEvent): boolean => refusedBy(event).length > 0;

/** Whether we wrote or called to prospect. */
export const isProspecting = ({ kind, prospecting }: LoggedEvent): boolean => kind === 'attempt' && prospecting;

/** Shows what one reading of the dates comes to. */
const visitRead = (events: PersonHistory['events'], concerns: (channel: Channel) => boolean, told: RefusalVisitor): void => {
  const known: Record<Channel, Known> = { email: {}, phone: {}, sms: {}, post: {} };
  for (const event of events) {
    const { channel } = event;
    if (channel !== undefined && concerns(channel) && isProspecting(event)) {
      const of = known[channel];
      of.last = event;
      const refusal = firstBefore(of, event);
      if (refusal && of.isLifted && !of.isHeld) told.lifted?.(event, refusal);
      else if (refusal) told.after(event, refusal);
      else {
        const near = sameDayAs(of, event);
        if (near) told.sameDay?.(event, near);
      }
    }
    if (event.kind === 'subscribed' && channel !== undefined && firstBefore(known[channel], event)) known[channel].isLifted = true;
    const as = event.dated ? (isTimed(event) ? 'timed' : 'daily') : 'undated';
    for (const refused of refusedBy(event)) {
      const of = known[refused];
      if (of.isLifted) known[refused] = { ...(of.isHeld && { isHeld: true }), ...(of.last && { last: of.last }) };
      if (event.from !== 'log') known[refused].isHeld = true;
      known[refused][as] ??= event;
    }
  }
  // A dated refusal says since when; the list then adds nothing.
  for (const { timed, daily, undated, last } of Object.values(known))
    if (undated && last && !timed && !daily) told.undated?.(last, undated);
};

/** An event by the other reading of its date, and of which event it is one. */
const read = (of: LoggedEvent): { readonly of: LoggedEvent; readonly event: LoggedEvent } => {
  const { day, otherDay, instant } = of;
  return { of, event: otherDay === undefined ? of : { ...of, day: otherDay, instant: instant + (otherDay - day) * 86_400 } };
};

/** What is told of events whose dates read both ways: what holds by both readings, as the milder has it; and what holds by one alone. */
const visitBoth = (events: PersonHistory['events'], concerns: (channel: Channel) => boolean, told: RefusalVisitor): void => {
  const other = events.map(read).sort((a, b) => a.event.instant - b.event.instant);
  const originals = new Map(other.map(({ of, event }) => [event, of]));
  const found = new Map<LoggedEvent, { readonly event: LoggedEvent; readonly refusal: LoggedEvent }>();
  const otherwise = other.map(({ event }) => event);
  visitRead(otherwise, concerns, {
    after: (event, refusal) => found.set(originals.get(event) as LoggedEvent, { event, refusal }),
  });
  visitRead(events, concerns, {
    ...told,
    after(event, refusal) {
      const too = found.get(event);
      found.delete(event);
      if (!too) told.unsure?.(event, refusal);
      else if (too.event.day - too.refusal.day < event.day - refusal.day) told.after(too.event, too.refusal);
      else told.after(event, refusal);
    },
  });
  for (const { event, refusal } of found.values()) told.unsure?.(event, refusal);
};

/**
 * Shows what we sent or called in spite of a refusal. An event that tells a refusal itself, as the call in which it was said, comes before it.
 * @param concerns which channels are asked about
 */
export const visitRefusals = ({ events }: PersonHistory, concerns: (channel: Channel) => boolean, told: RefusalVisitor): void => {
  // Nearly nobody refuses: one look that makes nothing.
  if (!events.some(refuses)) return;
  if (events.some(({ otherDay, day }) => otherDay !== undefined && otherDay !== day)) visitBoth(events, concerns, told);
  else visitRead(events, concerns, told);
};
