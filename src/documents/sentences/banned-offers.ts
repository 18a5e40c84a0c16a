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
    /(?<!\p{L})(?:monte[ -]escaliers?|stair ?lifts?|douches? (?:senior|s[ée]curis[ée]e)s?|ma ?prime ?adapt|adaptation (?:du|de (?:votre|leur)|des|de) (?:logement|habitat|domicile|maison)s?)(?!\p{L})/iu,
  ],
  [
    'renewable-energy',
    /(?<!\p{L})(?:panneaux? (?:solaires?|photovolta[ïi]ques?)|photovolta[ïi](?:ques?|cs?)|(?:installation|kit|[ée]nergie|chauffe-eau|centrale)s? solaires?|solar (?:panels?|energy|power)|[ée]nergies? renouvelables?|renewable energ(?:y|ies))(?!\p{L})/iu,
  ],
  [
    'energy-saving',
    /(?<!\p{L})(?:ma ?prime ?r[ée]nov['’]?|pompes? [àa] chaleur|heat pumps?|r[ée]novations? (?:[ée]nerg[ée]tique|globale)s?|[ée]conomies? d['’][ée]nergie|isolation (?:thermique|[àa] 1 ?€|par l['’]ext[ée]rieur|(?:de |des |du |de vos |de votre )(?:combles?|murs?|toitures?|toit|fa[çc]ades?|planchers?|maison|logement))|isoler (?:vos|votre|ses) (?:combles|murs|toit\p{L}*|maison)|(?:loft|home|wall|cavity wall) insulation)(?!\p{L})/iu,
  ],
]);
/** "We sell no solar panels": nothing is offered. */
const DENIED = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|sans|jamais|not|no|never|don['’]?t|without|hors)(?!\p{L})[^.!?;:,]{0,40}$/iu);

/** The sector of an offer that the law bans towards consumers, as far as a sentence tells one; undefined where it tells none. */
export const bannedOfferIn = (says: string): Exclude<Sector, 'none'> | undefined =>
  OFFERS().find(([, pattern]) => {
    const found = pattern.exec(says);
    return found !== null && !DENIED().test(says.slice(0, found.index));
  })?.[0];
