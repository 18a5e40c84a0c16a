import { memoise } from '../../fields/text/memoise.js';
import { plainWords } from '../../fields/text/plain-words.js';
import { lazy } from '../../model/base/lazy.js';
import { type Zone, zoneFormat } from './zoned-time.js';

/** The last part of the names of zones, in plain words: `new york`. */
const cities = lazy((): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) names.set(plainWords(zone.slice(zone.lastIndexOf('/') + 1)), zone);
  return names;
});

const isZone = memoise((zone: string): boolean => {
  try {
    zoneFormat(zone);
    return true;
  } catch {
    return false;
  }
});

/** The zone that a cell names: of the IANA, a city of one, or an offset; undefined where it names none. */
export const readZone = (text: string): Zone | undefined => {
  const written = text.trim();
  const offset = /^(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?(\d\d))?$/i.exec(written);
  if (offset) {
    const [, sign, hours, minutes = '0'] = offset;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
  }
  if (/^(?:z|utc|gmt)$/i.test(written)) return 0;
  if (written !== '' && /^[A-Za-z_+\-/0-9]+$/.test(written) && isZone(written)) return written;
  const words = plainWords(written).replace(/^(?:heure de|heure|time of|zone|fuseau(?: de)?) /, '');
  return cities().get(words) ?? [...cities()].find(([city]) => ` ${words}`.endsWith(` ${city}`))?.[1];
};
