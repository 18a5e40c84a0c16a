import { plainWords } from '../fields/text/plain-words.js';
import { lazy } from '../model/base/lazy.js';
import { SECTORS, type Sector } from '../model/campaign/sector.js';

/** How people name what may not be offered to consumers, in plain words; the first that is met decides. */
const NAMES = lazy((): readonly (readonly [Sector, RegExp])[] => [
  [
    'training-account',
    /\b(?:cpf|comptes? personnels? (?:de )?formation|(?:mon ?)?comptes? ?formation|training accounts?|formations? (?:financees?|eligibles?))\b/,
  ],
  [
    'home-adaptation',
    /\b(?:adaptations? (?:du |de |des )?(?:logement|habitat|domicile|maison)s?|monte escaliers?|stair ?lifts?|(?:douches?|baignoires?|salles? de bains?) (?:a porte|pmr|senior|securisee)s?|accessibilite (?:du |des )?logements?|handicaps?|perte d autonomie|maintien a domicile|home adaptations?|(?:ma ?)?prime ?adapt\w*|treppenlifte?n?|trapliften?|(?:monta|servo)scale|(?:salva|sube)escaleras)\b/,
  ],
  [
    'renewable-energy',
    /\b(?:energies? renouvelables?|enr|renewables?|renewable energ(?:y|ies)|photovoltai(?:ques?|cs?|k)|photovoltaik\w*|fotovoltai\w*|fotovoltaic\w*|pv|panneaux? solaires?|solar(?:es|energie\w*|anlagen?|panels?|panele?|modules?)?|solaires?|solare|solari|zonnepane(?:el|len)|zonne energie|eoliennes?|autoconsommation|autoconsumo|geothermi\w+|geotermi\w+|batteries? (?:de stockage|virtuelles?|domestiques?)|erneuerbare\w* energien?|energias? renova(?:ble|vei)\w*|energi[ae] rinnovabil[ei])\b/,
  ],
  [
    'energy-saving',
    /\b(?:renov?\w* (?:energetiques?|globales?|d ampleur)|reno(?:s|vations?)? energie|(?:ma ?)?prime ?renov|primes? (?:energie|cee|coup de pouce)|economies? d energie|performances? energetiques?|(?:audits?|bilans?|diagnostics?) (?:energetiques?|energie)|cee|isolations?|isolants?|isoler|ite|iti|energy (?:saving|renovation|efficiency|audit|upgrade)s?|insulations?|pompes? a chaleur|pac|heat pumps?|(?:ballons?|chauffe eaux?) thermodynamiques?|thermodynamiques?|poeles? a (?:granules?|pellets?|bois)|pellet stoves?|chaudieres? (?:a (?:granules?|pellets?|condensation|bois)|biomasses?|hybrides?)|vmc|warmepumpen?|energetische\w* sanierung\w*|energieeinsparung\w*|\w*dammung|warmtepomp(?:en)?|isolatie|energiebesparing|bombas? de calor|aerotermi\w*|aerothermi\w*|eficiencia energetica|ahorro energetico|aislamientos?|pomp[ae] di calore|efficienza energetica|risparmio energetico|cappotto termico|coibentazion[ei]|isolamento)\b/,
  ],
]);

/** What the sector of a plan is by law: an id of ours, or words; `other` for what no ban is about. */
export const sectorOf = (text: string): Sector | 'other' => {
  const id = SECTORS.find((sector) => sector === text.trim().toLowerCase());
  if (id !== undefined) return id;
  const words = plainWords(text);
  return NAMES().find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
};
