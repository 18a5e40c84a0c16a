import type { Sector } from '../model/campaign/sector.js';
import type { Channel } from '../model/contact/channel.js';
import type { Law } from '../model/rule/law.js';
import { LAWS } from './texts.js';

/** What may not be offered to consumers at all, by which means, and by which text. */
interface Ban {
  readonly law: Law;
  readonly channels: readonly Channel[];
}

const ENERGY: readonly Ban[] = [
  { law: LAWS['law-2020-901'], channels: ['phone'] },
  { law: LAWS['law-2025-594'], channels: ['email', 'sms'] },
];
const BANS: Readonly<Record<Sector, readonly Ban[]>> = {
  none: [],
  'energy-saving': ENERGY,
  'renewable-energy': ENERGY,
  'home-adaptation': [{ law: LAWS['law-2025-594'], channels: ['email', 'phone', 'sms'] }],
  'training-account': [{ law: LAWS['law-2022-1587'], channels: ['email', 'phone', 'sms'] }],
};

/** The channels on which a sector may not be offered to consumers. @param day ISO: what was no law yet bans nothing */
export const bannedChannels = (sector: Sector, day: string): readonly Channel[] =>
  BANS[sector].filter(({ law }) => day >= (law.from ?? '')).flatMap(({ channels }) => channels);
