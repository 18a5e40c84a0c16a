/**
 * What rules about logs may import of this room.
 * @module
 */

export { DIALLINGS, type Dialling } from '../../model/contact/dialling.js';
export type { CallerKind, EventKind, LoggedEvent, PersonHistory } from '../../model/events/event.js';
export type { CampaignFigures, LogFigures, SendingFigures, WeekFigures } from '../../model/events/log-figures.js';
export type { LogVisitor } from '../../model/events/log-visitor.js';
export {
  type CallTime,
  type CallTimeTest,
  isConsumerHour,
  isOfficeHour,
  makeCallTimeTest,
  mayCallBetween,
  OFFICE_HOURS,
  type OfficeHours,
} from '../date/calling-hours.js';
export { isPublicHoliday, isWeekend } from '../date/working-days.js';
export { type MayShow, mayShow, type ToldDialling } from '../phone/shown-number.js';
export { isProspecting, isTimed, type RefusalVisitor, refusedBy, visitRefusals } from './logged-refusals.js';
export { type Allowance, eachBeyond } from './rolling-window.js';
export { fewReach, percentOf, type RatedFigure, reaches, type SendingRate, sendingRates } from './sending-rates.js';
