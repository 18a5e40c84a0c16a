import { foldHeader } from '../../fields/text/fold-header.js';
import type { EventKind } from '../../model/events/event.js';
import { type ResultMeaning, VICIDIAL_STATUSES } from '../words/dialler-results-data.js';

/** A product whose exports are known by their headers. */
export interface LogProduct {
  readonly name: string;
  /** Headers, folded, that it has and no other; all of them must be there. */
  readonly marks: readonly string[];
  /** What its exports tell of mails: of the rest a count is unknown, not zero. Absent: what some row of the file tells. */
  readonly tells?: readonly EventKind[];
  /** The zone of instants that name none, where the maker says it. */
  readonly zone?: 'UTC';
  /** How its dates are written where they read both ways, if the product writes them in one way for everybody. */
  readonly dateOrder?: 'day-first';
  /** The column that names campaigns, where its header does not say so. */
  readonly campaign?: string;
  /** What its rows are, where no word in them says it. */
  readonly rowsAre?: 'refusals' | 'mails' | 'calls';
  /** What its results mean, by their text in lower case: codes that say nothing elsewhere. */
  readonly outcomes?: Readonly<Record<string, ResultMeaning>>;
  /** Number of its first step, where it is not 1. */
  readonly firstStep?: 0;
}

const MAILS: readonly EventKind[] = ['attempt', 'bounced', 'complained', 'refused', 'opened', 'clicked'];
const without = (kind: EventKind): readonly EventKind[] => MAILS.filter((one) => one !== kind);

/** The first whose marks a file has. */
export const LOG_PRODUCTS: readonly LogProduct[] = [
  { name: 'Aircall', marks: ['aircall number', 'direction'] },
  { name: 'Ringover', marks: ['cdr id', 'channel id', 'direction'] },
  { name: 'Ringover', marks: ['numero ringover'] },
  { name: 'HubSpot', marks: ['hs call direction'] },
  { name: 'HubSpot', marks: ['direction de l appel', 'resultat de l appel'] },
  { name: 'HubSpot', marks: ['call direction', 'call outcome'] },
  { name: 'Asterisk', marks: ['calldate', 'dcontext', 'lastapp'] },
  { name: 'SIP', marks: ['caller', 'callee'] },
  { name: 'VICIdial', marks: ['call date', 'length in sec', 'status'], rowsAre: 'calls', outcomes: VICIDIAL_STATUSES },
  { name: 'VICIdial', marks: ['call date', 'phone number dialed', 'status'], rowsAre: 'calls', outcomes: VICIDIAL_STATUSES },
  {
    name: 'lemlist',
    marks: ['lead email', 'sequence step'],
    tells: [...without('complained'), 'replied', 'opened-by-machine'],
    firstStep: 0,
  },
  {
    name: 'Brevo',
    marks: ['st text', 'frm', 'mid'],
    tells: [...MAILS, 'delivered', 'deferred', 'opened-by-machine'],
    dateOrder: 'day-first',
    campaign: 'tag',
  },
  { name: 'Brevo', marks: ['event', 'camp id', 'ts event'], tells: [...without('attempt'), 'delivered', 'deferred'] },
  { name: 'Mailchimp', marks: ['unsub time', 'unsub campaign title'], tells: ['refused'], zone: 'UTC', rowsAre: 'refusals' },
  { name: 'Outreach', marks: ['mailing state', 'delivered at'], rowsAre: 'mails' },
  { name: 'Salesloft', marks: ['recipient email address', 'cadence', 'sent at'], rowsAre: 'mails' },
  { name: 'Mailjet', marks: ['event', 'mj campaign id'], tells: [...MAILS, 'deferred'] },
];

/** The product whose export has these headers; undefined where it is nobody's that we know. */
export const logProductOf = (headers: readonly string[]): LogProduct | undefined => {
  const folded = new Set(headers.map(foldHeader));
  return LOG_PRODUCTS.find(({ marks }) => marks.every((mark) => folded.has(mark)));
};
