import { departmentOf } from '../../fields/geography/french-department.js';
import { memoise } from '../../fields/text/memoise.js';

/** Zones of French departments and territories that are not those of Paris. */
const OVERSEAS: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/Guadeloupe',
  978: 'America/Guadeloupe',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
};

/**
 * Zones by how numbers begin: French territories, and neighbours that have one zone. +262 is shared: 0269 and 0639
 * are Mayotte, the others La Réunion.
 */
const BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ['+262269', 'Indian/Mayotte'],
  ['+262639', 'Indian/Mayotte'],
  ['+262', 'Indian/Reunion'],
  ['+590', 'America/Guadeloupe'],
  ['+596', 'America/Martinique'],
  ['+594', 'America/Cayenne'],
  ['+508', 'America/Miquelon'],
  ['+687', 'Pacific/Noumea'],
  ['+689', 'Pacific/Tahiti'],
  ['+681', 'Pacific/Wallis'],
  ['+352', 'Europe/Luxembourg'],
  ['+351', 'Europe/Lisbon'],
  ['+353', 'Europe/Dublin'],
  ['+358', 'Europe/Helsinki'],
  ['+377', 'Europe/Monaco'],
  ['+376', 'Europe/Andorra'],
  ['+420', 'Europe/Prague'],
  ['+421', 'Europe/Bratislava'],
  ['+212', 'Africa/Casablanca'],
  ['+213', 'Africa/Algiers'],
  ['+216', 'Africa/Tunis'],
  ['+30', 'Europe/Athens'],
  ['+31', 'Europe/Amsterdam'],
  ['+32', 'Europe/Brussels'],
  ['+33', 'Europe/Paris'],
  ['+34', 'Europe/Madrid'],
  ['+36', 'Europe/Budapest'],
  ['+39', 'Europe/Rome'],
  ['+40', 'Europe/Bucharest'],
  ['+41', 'Europe/Zurich'],
  ['+43', 'Europe/Vienna'],
  ['+44', 'Europe/London'],
  ['+45', 'Europe/Copenhagen'],
  ['+46', 'Europe/Stockholm'],
  ['+47', 'Europe/Oslo'],
  ['+48', 'Europe/Warsaw'],
  ['+49', 'Europe/Berlin'],
]);

/** The zone of a number by how it begins; undefined where its country has several, or is none of those listed. @param e164 with its plus */
export const zoneOfNumber = (e164: string): string | undefined =>
  BY_NUMBER.get(e164.slice(0, 7)) ?? BY_NUMBER.get(e164.slice(0, 4)) ?? BY_NUMBER.get(e164.slice(0, 3));

/** The zone of a French department, or of a postcode; undefined for what is neither. */
export const zoneOfDepartment = memoise((text: string): string | undefined => {
  const code = /^\s*(\d{1,3}|2[AB])\s*(?:-|$)/i.exec(text)?.[1] ?? departmentOf(text);
  return code === '' ? undefined : (OVERSEAS[code] ?? 'Europe/Paris');
});

/** Whether a number is one of France, its territories among them. @param e164 with its plus */
export const isOfFrance = (e164: string): boolean => /^\+(?:33|262|590|594|596|508|687|689|681)/.test(e164);
/** The same of a country, ISO 3166-1 alpha-2. */
export const isFrance = (country: string): boolean => /^(?:FR|GP|MQ|GF|RE|YT|PM|BL|MF|NC|PF|WF)$/.test(country);

/** Zones of countries that have one, for who is told of no other. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  AD: 'Europe/Andorra',
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GF: 'America/Cayenne',
  GP: 'America/Guadeloupe',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LU: 'Europe/Luxembourg',
  MC: 'Europe/Monaco',
  MQ: 'America/Martinique',
  NL: 'Europe/Amsterdam',
  PT: 'Europe/Lisbon',
  RE: 'Indian/Reunion',
  YT: 'Indian/Mayotte',
};

/** The zone of a country, for contacts of whom nothing tells another. @param country ISO 3166-1 alpha-2 */
export const homeZone = (country: string): string => OF_COUNTRY[country] ?? 'Europe/Paris';
