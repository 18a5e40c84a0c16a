import type { ControlKeys } from '../../config/schema/governance-schema.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import { countryCode } from '../../fields/geography/country.js';
import { plainWords } from '../../fields/text/plain-words.js';
import type { Day } from '../../model/contact/values.js';
import type { RemarkCode } from '../../model/governance/control.js';

/** What a key says that cannot stand, and how many it concerns. */
export interface ControlFact {
  readonly code: RemarkCode;
  readonly key: string;
  readonly count?: number;
  /** Whether the control is then not held, whatever else is said of it. */
  readonly isContrary: boolean;
}

const listed = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => String(one));

const NONE = /^(?:none|no|non|not|false|off|aucune?|sans|neant|nothing|0|)$/;
const WEAK = /\b(?:3des|triple des|des|md5|sha ?1|ecb|rc4|blowfish|rc2)\b/;

const isNone = (text: string): boolean =>
  NONE.test(plainWords(text)) || /^(?:not |non |pas |un)(?:encrypted|chiffre|de chiffr)/.test(plainWords(text));

/** TLS before 1.2, or what came before TLS. */
const isOldTransport = (text: string): boolean => {
  if (/\bssl\b|\bsslv?\d/i.test(text.replace(/openssl/gi, ''))) return true;
  return [...text.matchAll(/tls[ v]{0,3}(\d)(?:[._](\d))?/gi)].some(([, major, minor = '0']) => Number(major) === 1 && Number(minor) < 2);
};

function* encryptionFacts({ 'at-rest': rest, 'in-transit': transit }: ControlKeys): Generator<ControlFact> {
  for (const [key, said] of [['at-rest', rest] as const, ['in-transit', transit] as const]) {
    const all = listed(said);
    if (all.some(isNone)) yield { code: 'not-encrypted', key, isContrary: true };
    else if (key === 'in-transit' && all.some(isOldTransport)) yield { code: 'weak-transit', key, isContrary: true };
    else if (all.some((one) => WEAK.test(plainWords(one)))) yield { code: 'weak-algorithm', key, isContrary: true };
  }
}

/** The European Economic Area, and countries that the Commission holds adequate without a condition. */
const ADEQUATE = new Set(
  'AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE,IS,LI,NO,GP,MQ,GF,RE,YT,MF,AX,AD,AR,FO,GG,IL,IM,JP,JE,NZ,KR,CH,GB,UY'.split(
    ',',
  ),
);

function* hostingFacts({ where, safeguard }: ControlKeys): Generator<ControlFact> {
  const countries = listed(where).flatMap((one) => countryCode(one) || []);
  // What is no country (a region of a cloud) is left to whoever reads the evidence.
  const outside = countries.filter((one) => !ADEQUATE.has(one)).length;
  if (outside > 0 && safeguard === undefined) yield { code: 'outside', key: 'where', count: outside, isContrary: true };
}

const TOPICS: readonly RegExp[] = [
  /phish|hamecon|filout/,
  /passw|mots? de passe|mdp|authenti|credential|identifiant/,
  /report|signal|alert|incident|suspect|suspicious/,
];

function* trainingFacts({ topics }: ControlKeys): Generator<ControlFact> {
  if (topics === undefined) return;
  const said = plainWords(listed(topics).join(' '));
  const missing = TOPICS.filter((topic) => !topic.test(said)).length;
  // A training in none of them is one in something else.
  if (missing > 0) yield { code: 'topics-missing', key: 'topics', count: missing, isContrary: missing === TOPICS.length };
}

/** Somebody is always new: of training, so many of ten are enough for it to be held, and the others are told. */
const MOST_TRAINED = 9;

/** The two numbers of a share, or a percentage of a hundred. */
export const readShare = (share: string | undefined): readonly [number, number] | undefined => {
  const parts = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(share ?? '');
  if (parts) return [Number(parts[1]), Number(parts[2])];
  const percent = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(share ?? '');
  return percent ? [Number((percent[1] ?? '').replace(',', '.')), 100] : undefined;
};

function* shareFacts(id: string, { share }: ControlKeys): Generator<ControlFact> {
  const read = readShare(share);
  if (!read) return;
  const [part, among] = read;
  if (part > among) yield { code: 'share-impossible', key: 'share', isContrary: true };
  else if (part < among && ['two-factor', 'training'].includes(id))
    yield {
      code: 'share-below-all',
      key: 'share',
      count: Math.ceil(among - part),
      isContrary: id === 'two-factor' || part * 10 < among * MOST_TRAINED,
    };
}

/** Months for which access logs are kept: at least, at most, and at most where a risk justifies it (CNIL, deliberation 2021-122). */
const LOG_MONTHS = { least: 6, most: 12, mostEver: 36 };

/** All that the keys of a control say that cannot stand. Pure. */
export function* controlFacts(id: string, keys: ControlKeys, asOf: Day): Generator<ControlFact> {
  const { holds, months, places, until } = keys;
  const isDenied = holds === false || holds === 'no' || holds === 'non';
  if (isDenied) yield { code: 'not-held', key: 'holds', isContrary: true };
  if (id === 'encryption') yield* encryptionFacts(keys);
  if (id === 'hosting') yield* hostingFacts(keys);
  if (id === 'training') yield* trainingFacts(keys);
  if (id === 'logs' && months !== undefined && (months < LOG_MONTHS.least || months > LOG_MONTHS.most))
    yield {
      code: months > LOG_MONTHS.mostEver ? 'log-retention-past-limit' : 'log-retention',
      key: 'months',
      count: months,
      isContrary: true,
    };
  const sites = Array.isArray(places) ? places.length : places;
  if (id === 'backups' && sites !== undefined && sites < 2) yield { code: 'one-place', key: 'places', isContrary: true };
  // Who says that it is not so need not be told of how many.
  if (!isDenied) yield* shareFacts(id, keys);
  const end = until === undefined ? undefined : parseIsoDay(until);
  if (end !== undefined && end < asOf) yield { code: 'certificate-expired', key: 'until', count: asOf - end, isContrary: true };
}
