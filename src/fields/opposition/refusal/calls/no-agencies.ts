import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Those who sell their house themselves and want no agency ("ne veut pas d'agence", "PAP seulement", "nur von privat"), and those whom the house itself
 * has shut off ("legal hold", "KAM only", an embargo). Somebody has to read them. On folded words (`plainWords`).
 * @module
 */

const AGENCY =
  '(?:cabinets? de recrutement|recruteurs?|recruteuses?|chasseurs? de tetes?|recruiters?|recruitment agenc(?:y|ies)|headhunters?|personalvermittler|personalberater|reclutador(?:es)?|reclutatori|courtiers?|agences?(?: immobilieres?| immo)?|mandataires?|intermediaires?|agents? immobiliers?|(?:estate )?(?:agents?|agency|agencies)|brokers?|makler(?:anfragen|anrufe|angebote|kontakte?)?|immobilienmakler|agenzi[ae](?: immobiliar[ie])?|agenti immobiliari|agencias?(?: inmobiliarias?)?|inmobiliarias?|makelaars?|imobiliarias?)';
const NONE =
  '(?:pas|plus|no|non|sans|aucune?|zero|ni|jamais|kein|keine|keinen|ohne|sin|nada de|senza|nessun\\w?|geen|zonder|sem|refuse|refuse de|abstenerse|astenersi)';
const SMALL = '(?: (?:d|de|des|les|l|la|le|une?|par|passer|avec|ni|aux?|a|the|any|bitte|von|con|di|van|via)){0,4}';
const KINDLY =
  '(?: (?:svp|stp|merci|please|pls|bitte|gracias|grazie|aub|danke|thanks|du tout|at all|s abstenir|immobilieres?|on|his|her|their|linkedin|profile?|sur|son|sa|bio)){0,5}';
/** At the end of what is said: "pas d'agence à Lyon" is somebody who has none there. */
const NO_AGENCY = prefiltered(`(?<![^ ])${NONE}${SMALL} ${AGENCY}(?:(?: ni| et| ou| or| and| oder| und| o| e| of) ${AGENCY})?${KINDLY}$`);

const ONLY = '(?:uniquement|seulement|exclusivement|only|solo|nur|alleen|apenas|somente)';
const PRIVATE =
  '(?:(?:de )?particuliers?(?: (?:a|entre) particuliers?)?|entre particuliers?|p ?a ?p|private(?: (?:sale|buyers?|sellers?))?|privat(?:verkauf|personen|e)?|von privat(?: an privat)?|(?:entre )?particulares|(?:tra )?privati|particulieren)';
const PRIVATE_ONLY = prefiltered(
  `(?<![^ ])(?:${PRIVATE} ${ONLY}|${ONLY} ${PRIVATE}|nur von privat(?: an privat)?|trato directo|vend(?:re)? (?:tout )?seule?)${KINDLY}$`,
);

/** Shut off by the house: by its lawyers, its lists of embargoes, or whoever keeps the account. */
const KEEPER =
  '(?:kam|(?:key )?account ?managers?(?:in)?|key account(?: management)?|grands? comptes?|aussendienst|accountmanager|ejecutivo de cuenta|responsable (?:de )?compte)';
const THROUGH = '(?:(?:contact|kontakt|contacter) )?';
const BY = '(?:(?:via|through|by|uber|durch|par|passer par|tramite|por|door|with|avec|the|le|la|el|il|son|seinen|ihren) )*';
const SHUT_OFF = prefiltered(
  `^(?:legal hold|litigation hold|hold legal|(?:on )?(?:sanctions?(?: ?list(?:ed)?)?|sanctioned|sanktioniert|sanktionsliste|sanctionnee?|sancionad[oa]|sanzionat[oa]|gesanctioneerd)(?: (?:party|entity|person|country|company|hit|match|treffer))?|denied (?:party|person|entity)|restricted party|embargo(?:ed|land|pays)?)(?: (?:no|do not|kein|pas de) ?(?:contact|kontakt))?$|` +
    `^${THROUGH}(?:${ONLY} ${BY}${KEEPER}|${KEEPER} ${ONLY}|${BY}${KEEPER} ${ONLY})$`,
);

/** By what these texts are known before they are read. */
export const NO_AGENCY_STEMS: readonly string[] =
  `recrut recruiter recruitm chaseurs_de chaseur_de headhunt courtier personalverm personalberat reclut d_agenc _agence_s pas_agenc no_agenc no_agent no_estate sans_agenc aucune_agenc ni_agenc une_agenc les_agenc zero_agenc pas_de_mandat sans_mandat ni_mandat sans_interm d_interm ni_interm d_agent
   keine_makl ohne_makl kein_makl keinen_makl sin_agenc sin_inmo no_inmo abstenerse astenersi senza_agenz no_agenz nesuna_agenz geen_makel zonder_makel sem_agenc sem_imob
   a_particulier_ entre_particulier particulier_uniq particulier_seul particuliers_seul particuliers_uniq particulier_excl particuliers_excl pap_seul pap_uniq pap_only p_a_p_ uniquement_pap uniquement_part seulement_pap private_ only_private nur_privat nur_von_privat nur_an_privat privat_an_privat solo_privat solo_partic particulares_solo alen_partic trato_directo vend_seul vendre_seul vend_tout_seul
   legal_hold litigation_hold hold_legal sanctioned sanctions_ sanction_list sanctions_list sanktion sanctione sancionad sanzionat gesanction denied_part denied_pers denied_ent restricted_part embargo kam_only _only_kam nur_kam nur_uber account_manager acount_manager uniquement_kam key_account_nur only_via only_through`
    .split(/\s+/)
    .map(squeeze);

/** Longer notes say more. */
const LONGEST = 300;
/** Whether such a note may refuse. */
export const wantsNoAgency = (words: string): boolean =>
  words.length <= LONGEST && (NO_AGENCY.test(words) || PRIVATE_ONLY.test(words) || SHUT_OFF.test(words));
