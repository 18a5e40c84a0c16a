import { plainWords } from '../fields/text/plain-words.js';
import { SECTORS, type Sector } from '../model/campaign/sector.js';

/** How people name what may not be offered to consumers, in plain words; the first that is met decides. */
const NAMES: readonly (readonly [Sector, RegExp])[] = [
  [
    'training-account',
    /\b(?:cpf|comptes? personnels? (?:de )?formation|comptes? formation|training accounts?|formations? (?:financees?|eligibles?))\b/,
  ],
  [
    'home-adaptation',
    /\b(?:adaptations? (?:du |de |des )?(?:logement|habitat|domicile|maison)s?|monte escaliers?|stair ?lifts?|douches? (?:senior|securisee)s?|accessibilite (?:du |des )?logements?|handicaps?|perte d autonomie|home adaptations?|ma prime adapt)\b/,
  ],
  [
    'renewable-energy',
    /\b(?:energies? renouvelables?|renewables?|renewable energ(?:y|ies)|photovoltaiques?|photovoltaics?|panneaux? solaires?|solar|solaires?|eoliennes?)\b/,
  ],
  [
    'energy-saving',
    /\b(?:renovations? energetiques?|economies? d energie|performances? energetiques?|isolations?|isolants?|energy (?:saving|renovation|efficiency)s?|insulations?|pompes? a chaleur|heat pumps?)\b/,
  ],
];

/** What the sector of a plan is by law: an id of ours, or words; `other` for what no ban is about. */
export const sectorOf = (text: string): Sector | 'other' => {
  const id = SECTORS.find((sector) => sector === text.trim().toLowerCase());
  if (id !== undefined) return id;
  const words = plainWords(text);
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
};
