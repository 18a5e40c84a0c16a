import { lazy } from '../../model/base/lazy.js';
import type { Sector } from '../../model/campaign/sector.js';

/** How running text offers what may not be offered to consumers; stricter than the words of a plan: "crème solaire" is no energy. */
const OFFERS = lazy((): readonly (readonly [Exclude<Sector, 'none'>, RegExp])[] => [
  [
    'training-account',
    /(?<!\p{L})(?:cpf|comptes? personnels? (?:de )?formation|droits? (?:[àa] la )?formation|moncompteformation)(?!\p{L})/iu,
  ],
  [
    'home-adaptation',
    /(?<!\p{L})(?:monte[ -]escaliers?|stair ?lifts?|(?:douches?|baignoires?) (?:[àa] porte|pmr|senior|s[ée]curis[ée]e)s?|ma ?prime ?adapt['’]?|treppenlifte?n?|trapliften?|montascale|salvaescaleras|douches?(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:(?:de )?plain[ -]pied|pour (?:les )?s[ée]niors?)|baignoires?(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})douches?(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:plain[ -]pied|s[ée]curis\p{L}+|s[ée]niors?|retrait[ée]\p{L}*|aides?|autonomie|pmr|mobilit[ée])|adaptation (?:du|de (?:votre|leur)|des|de) (?:logement|habitat|domicile|maison)s?)(?!\p{L})/iu,
  ],
  [
    'renewable-energy',
    /(?<!\p{L})(?:panneaux? (?:solaires?|photovolta[ïi]ques?)|photovolta[ïi](?:ques?|cs?)|(?:installation|kit|[ée]nergie|chauffe-eau|centrale|batterie)s? solaires?|panneaux? pv|(?:installation|kit|centrale)s? pv|pv solaires?|autoconsommation|autoconsumo|solar (?:panels?|energy|power)|solaranlagen?|photovoltaik\p{L}*|zonnepane(?:el|len)|p(?:lacas|aneles) solares|pannelli solari|fotovolta[íi]c[ao]s?|[ée]nergies? renouvelables?|renewable energ(?:y|ies))(?!\p{L})/iu,
  ],
  [
    'energy-saving',
    /(?<!\p{L})(?:ma ?prime ?r[ée]nov['’]?|(?:ademe|anah|france r[ée]nov['’]?)(?!\p{L})[^.!\n]{0,60}(?<!\p{L})(?:aides?|primes?|subventions?|[ée]ligib\p{L}+)|pompes? [àa] chaleur|heat pumps?|r[ée]no(?:v(?:ation)?)?s? (?:[ée]nerg[ée]tique|globale|d['’ ]ampleur)s?|primes? (?:[ée]nergie|cee)|certificats? d['’ ][ée]conomies? d['’ ][ée]nergie|(?:audit|bilan)s? (?:[ée]nerg[ée]tique|thermique)s?|primes? (?:de )?r[ée]no(?:v(?:ation)?)?|(?:ballon|chauffe-eau)s? thermodynamiques?|po[êe]les? [àa] (?:granul[ée]s?|pellets?)|vmc double[ -]flux|isolation pour 1 ?(?:€|euros?)|(?:1|un) (?:€|euros?) (?:l['’ ])?isolation|w[äa]rmepumpen?|warmtepomp(?:en)?|bombas? de calor|aerotermia|pomp[ae] di calore|[ée]conomies? d['’ ][ée]nergie|isolation (?:thermique|[àa] (?:1|un) ?(?:€|eur(?:os?)?(?!\p{L}))|par l['’]ext[ée]rieur|(?:de |des |du |de vos |de votre )(?:combles?|murs?|toitures?|toit|fa[çc]ades?|planchers?|maison|logement))|(?:(?:isole[rz]?|isolons|isolation)(?!\p{L}) (?:(?:de |enfin )?(?:vos|votre|ses|ses?|tes|ton|ta|les|leurs?|la|le) (?:\p{L}+ )?)?(?:combles|murs?|toit\p{L}*|fa[çc]ades?|planchers?|maisons?|logements?|sous-sols?))|(?:chang|remplac)\p{L}+ (?:(?:de|votre|vos|la|les|sa|une) )?(?:vieille |ancienne )?chaudi[èe]res? (?:au )?fioul|(?:fen[êe]tres?|chaudi[èe]res?|menuiseries|volets|chauffage|radiateurs)(?!\p{L})[^.!\n]{0,40}(?<!\p{L})(?:aides?(?! (?:[àa] domicile|soignant))|primes?|subventions?|prise?s? en charge|1 ?(?:€|euros?)|un euro)|(?:aides?|primes?|subventions?) (?:de l['’][ée]tat|publiques?|\d{4})(?!\p{L})[^.!\n]{0,40}(?<!\p{L})(?:fen[êe]tres?|chaudi[èe]res?|menuiseries|volets|chauffage|isol\p{L}+)|(?:loft|home|wall|cavity wall) insulation)(?!\p{L})/iu,
  ],
]);
/** Abbreviations, in capitals alone. "La PAC" is a policy for farms, "un PV" a fine. */
const ABBREVIATIONS = lazy(
  () =>
    /(?<![\p{L}\d])(?:(?:[Vv]otre|[Uu]ne|[Vv]os|[Nn]os|[Dd]es|[Nn]otre|[Cc]ette) PAC|PAC (?:air|eau|r[ée]versible|hybride)|[Ll][’']ITE|(?:[Uu]ne|[Vv]otre|par) ITE|[Ll]es CEE|[Pp]rimes? CEE)(?![\p{L}\d])/u,
);
/** "We sell no solar panels": nothing is offered. */
const DENIED = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|sans|jamais|not|no|never|don['’]?t|without|hors)(?!\p{L})[^.!?;:,]{0,40}$/iu);

const isOffered = (says: string, pattern: RegExp): boolean => {
  const found = pattern.exec(says);
  return found !== null && !DENIED().test(says.slice(0, found.index));
};

/** The sector of an offer that the law bans towards consumers, as far as a sentence tells one; undefined where it tells none. */
export const bannedOfferIn = (says: string): Exclude<Sector, 'none'> | undefined =>
  OFFERS().find(([, pattern]) => isOffered(says, pattern))?.[0] ?? (isOffered(says, ABBREVIATIONS()) ? 'energy-saving' : undefined);

/** A contract that runs, or the upkeep of what was bought: the one exception that the law leaves. */
const OF_CONTRACT = lazy(
  () =>
    /(?<!\p{L})(?:votre|vos) (?:contrats?|entretien|maintenance|installation (?:faite|pos[ée]e|r[ée]alis[ée]e))(?!\p{L})|(?<!\p{L})(?:contrat d['’]entretien|en tant que client|your (?:service |maintenance )?contract|annual service|visite (?:annuelle|d['’]entretien))(?!\p{L})/iu,
);
/** Whether a sentence speaks of a contract of the reader's own. */
export const ofContract = (says: string): boolean => OF_CONTRACT().test(says);
