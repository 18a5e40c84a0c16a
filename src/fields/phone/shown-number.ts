import type { Dialling } from '../../model/contact/dialling.js';
import type { CallerKind } from '../../model/events/event.js';

/** How calls are dialled, or that nobody says. */
export type ToldDialling = Dialling | 'unknown';

/** Whether calls may show a number. `unknown`: what is told does not decide it. */
export type MayShow = 'yes' | 'no' | 'unknown';

type Row = Readonly<Record<ToldDialling, MayShow>>;

const all = (answer: MayShow): Row => ({
  unknown: answer,
  manual: answer,
  'manual-mobile': answer,
  callcenter: answer,
  voip: answer,
  automated: answer,
});

/**
 * What number calls may show, by the way of dialling (ARCEP, decision 2022-1583 and its questions and answers; consumer code, L221-17).
 * A mobile number belongs to a handset on which somebody dials; a machine shows the ranges kept for machines. Who is assigned a
 * number, whether it can be called back and what it costs to do so, its kind does not tell: so nothing is said of special and foreign ones.
 */
const MAY_SHOW: Readonly<Record<CallerKind, Row>> = {
  none: all('unknown'),
  hidden: all('no'),
  machine: all('yes'),
  mobile: { ...all('no'), unknown: 'unknown', 'manual-mobile': 'yes' },
  fixed: { ...all('yes'), unknown: 'unknown', automated: 'no' },
  special: all('unknown'),
  foreign: all('unknown'),
  unread: all('unknown'),
};

/** Whether calls that are dialled so may show a number of that kind. */
export const mayShow = (kind: CallerKind, dialling: ToldDialling): MayShow => MAY_SHOW[kind][dialling];
