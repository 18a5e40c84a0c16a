import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes that leave something, and perhaps no prospecting: data that may only be stored (GDPR 18), the newsletter and nothing else, a relative through
 * whom alone somebody is reached, a donor who gives no more or wants no appeals. Somebody has to read them. On folded words (`plainWords`).
 * @module
 */

const PROCESSING = '(?:traitements?|processing|(?:daten)?verarbeitung|tratamientos?|trattament[oi]|tratamentos?|(?:gegevens)?verwerking)';
const LIMIT =
  '(?:limitation|limiter|restriction|restrict(?:ed|ing)?|limitacion|limitar|limitazione|limitare|limitacao|einschrankung|beschrankung|beperking|beperken|gel|blocage|freezing)';
const SMALL =
  '(?:(?:du|de|des|d|la|le|les|l|of|the|der|die|das|del|della|dei|al|van|do|da|ses|sa|son|his|her|their|mes|my|data|donnees|datos|dati) ){0,4}';
/** Lifted again, or limited to a time or a purpose that a contract names. */
const LIFTED =
  /\b(?:levee|lifted|fin de (?:la )?limitation|aufgehoben|levantad[ao]|revocata|opgeheven|terminee|ended)\b|\b(?:limite|limited|limitato|limitado|begrenzt|beperkt) (?:a|aux?|to|auf|tot|al|alla|ao) (?:la |le |the |die |den |het |\d)/;
const RESTRICTED = prefiltered(
  `\\b${LIMIT} ${SMALL}${PROCESSING}\\b|\\b${PROCESSING} (?:(?:est|is|ist|es|e|zur|zurzeit|derzeit|de|ses|donnees) ){0,2}(?:limitee?|restreint|gele|suspendu|limited|restricted|frozen|suspended|eingeschrankt|beschrankt|limitado|restringido|limitato|sospeso|beperkt)\\b|\\b(?:demande|droit|exerce\\w*|right|request) (?:(?:son|sa|le|au|a|to|of|for|droit|un|une) ){0,3}(?:de |a |d )?(?:la )?(?:limitation|restriction|limitacion|limitazione)(?! de (?:vitesse|plafond|commande|credit|montant|debit|garantie))\\b|\\b(?:donnees|datos|dati|dados) (?:(?:sont|est|son|sono|ont|ete|a|personales|personali|personnelles) ){0,2}(?:gelee?s|bloquee?s|congelad[oa]s|bloquead[oa]s|congelati|bloccati)\\b|\\b(?:data|records?) (?:(?:is|are|has|been|to|be) ){0,2}(?:frozen|restricted)(?:$| (?:at|on|by|since|under|until|per|for|art)\\b)|\\bgel (?:de |des )(?:ses |leurs )?donnees\\b|\\bdaten (?:sind |wurden |bitte )?(?:eingefroren|eingeschrankt)\\b|\\bgegevens (?:zijn )?bevroren\\b`,
);

const GIFTS = '(?:dons?|la generosite|cotisation)';
/** Who wants no appeals, or gives no more. */
const NO_GIFTS = prefiltered(
  `\\b(?:pas|plus|aucun|stop|sans|ni|jamais|arret(?:er)?|cesser|fini) (?:(?:d|de|des|aux?|les|l|recevoir|nos|vos) ){0,3}(?:appels?|sollicitations?|demandes?|relances?|mailings?) (?:(?:a|aux?|de|pour|des|les) ){1,2}${GIFTS}\\b|\\b(?:keine|ohne|stopp?) (?:weiteren? |mehr )?spenden(?:aufrufe?|briefe?|bitten?|mailings?|anfragen?|werbung)\\b|\\bgeen (?:\\w+ )?(?:giftoproep(?:en)?|bedelbrie(?:f|ven)|giftenmailings?|donatieverzoek(?:en)?)\\b|\\b(?:no|nessun\\w?|niente|sin|nada de|senza|ninguna?|basta|sem) (?:mas |piu |more |further )?(?:appelli|richieste di don\\w+|raccolte? fondi|peticiones de (?:donativos?|donaciones|fondos)|llamamientos|apelos|pedidos de doa\\w+|donation requests|requests for (?:money|donations)|asks for money)\\b|\\b(?:ne|n) (?:veut|souhaite|desire|compte|voudrait|pense)(?:nt)? (?:plus|pas) (?:(?:nous|leur|rien|de|faire|continuer|a|re) ){0,3}(?:re)?(?:donner|faire de dons?|cotiser|dons?)(?:$| (?:a l|aux?|pour|cette|cause|depuis|car|parce)\\b)|\\b(?:no longer (?:wants?|wishes) to (?:give|donate|support)|(?:does not|doesn t|doesnt) want to (?:give|donate)(?: any ?more| again|$)|will not (?:give|donate) (?:again|any ?more)|won t (?:give|donate) (?:again|any ?more)|stopped giving)\\b|\\b(?:will|mochte|mochten|wollen) (?:\\w+ )?(?:nicht mehr|nichts mehr|nicht langer) (?:spenden|geben)\\b|\\bspendet nicht mehr\\b|\\b(?:wil|willen|wenst) (?:niet meer|niets meer|niet langer) (?:geven|schenken|doneren|steunen)\\b|\\bno quiere (?:donar|dar|colaborar) mas\\b|\\b(?:no|ya no) quiere (?:seguir )?(?:donar|donando|colaborar|colaborando)(?: mas)?\\b|\\bnon (?:vuole|intende|desidera) (?:piu (?:donare|dare|sostenere\\w*)|donare piu)\\b|\\bnao quer (?:mais )?(?:doar|dar|contribuir)\\b`,
);

const KIN =
  '(?:fils|fille|epoux|epouse|mari|femme|conjointe?|compagnon|compagne|frere|soeur|neveu|niece|tut(?:eur|rice)|curat(?:eur|rice)|enfants?|mere|pere|parents?|son(?= only|$)|daughter|wife|husband|partner|brother|sister|nephew|carer|children|sohn|tochter|frau|mann|ehefrau|ehemann|bruder|schwester|neffe|nichte|kinder|betreuer(?:in)?|hij[oa]s?|espos[oa]|marido|mujer|herman[oa]|sobrin[oa]|figli[oaie]|moglie|marito|fratello|sorella|nipote|zoon|dochter|echtgenote?|vrouw|broer|zus|kinderen|filh[oa]s?|mulher|irmao?|irma)';
const POSSESSED =
  '(?:(?:son|sa|ses|leurs?|le|la|l|his|her|their|the|seinen?|ihren?|den|die|dem|der|ihr|seiner?|ihrem|su|sus|el|suo|sua|il|zijn|haar|de|o|a|seu) )?';
const THROUGH = '(?:par|via|avec|a|aupres de|through|by|with|uber|mit|bei|con|por|a traves de|tramite|met|pelo|pela|com)';
const REACH =
  '(?:contact\\w*|joindre|joignable|passer|s adresser|adresser|appeler|ecrire|courriers?|reach\\w*|speak|deal|kontakt\\w*|erreichbar|llamar|escribir|contatt\\w*|bereikbaar|contat\\w*|correspondence|mail|tel)';
const ONLY =
  '(?:uniquement|seulement|exclusivement|toujours|only|exclusively|nur|ausschliesslich|solo|solamente|unicamente|soltanto|esclusivamente|alleen|enkel|uitsluitend|so|apenas|somente)';
/** Who is reached through a relative, and not otherwise. */
const BY_KIN = prefiltered(
  `\\b${REACH} (?:\\w+ )?${ONLY} (?:${THROUGH} )?${POSSESSED}${KIN}\\b|\\b${REACH} ${THROUGH} ${POSSESSED}${KIN} ${ONLY}\\b|\\b${ONLY} ${REACH} (?:${THROUGH} )?${POSSESSED}${KIN}\\b|^${ONLY} ${THROUGH} ${POSSESSED}${KIN}\\b|\\bne (?:\\w+ ){0,2}${REACH} que ${THROUGH} ${POSSESSED}${KIN}\\b`,
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ALONE = setOf(
  'uniquement seulement exclusivement juste only solely exclusively just nur ausschliesslich lediglich solo solamente unicamente exclusivamente soltanto esclusivamente alleen enkel uitsluitend so apenas somente rien que',
);
const NEWS = setOf(
  'newsletter newsletters nl infolettre infolettres journal bulletin bulletins magazine revue boletin boletines noticiario nieuwsbrief nieuwsbrieven rundbrief mitgliederzeitschrift zeitschrift vereinszeitung spenderzeitschrift bollettino notiziario rivista giornalino revista jornal ledenblad tijdschrift',
);
const SAID =
  setOf(`veut veulent souhaite souhaitent desire accepte recevoir recoit wants want wishes receive receives gets get to the mochte will wunscht erhalten bekommen den die das quiere desea recibir recibe el la los las
  vuole desidera ricevere riceve il le l lo wil wenst ontvangen ontvangt de het quer receber o a au aux du des d par via by per por mail email e ok oui yes ja si sim inscrit inscrite inscription abonne abonnee abonnement subscribed client cliente
  il elle he she er sie kunde klant lui envoyer send notre our unsere nuestro nostra onze mensuelle monthly svp please bitte pour for fur`);
/** More words say something else as well. */
const MOST = 9;
const isNewsOnly = (words: string): boolean => {
  const all = words.split(' ');
  return (
    all.length > 1 &&
    all.length <= MOST &&
    all.some((word) => NEWS.has(word)) &&
    all.some((word) => ALONE.has(word)) &&
    all.every((word) => ALONE.has(word) || NEWS.has(word) || SAID.has(word))
  );
};

/** By what these texts are known before they are read. */
export const LIMITED_STEMS: readonly string[] =
  `traitement procesing verarbeitung tratamient tratament tratamento verwerking limitation restriction limitacion limitazione _gele_ _gelees_ _gel_d donnees_blo datos_con datos_blo dati_con dati_blo _frozen_ eingefror bevroren daten_ein data_restrict records_restrict
  _dons_ generosite spendena spendenb spendenm spendenw giftoproep bedelbr giftenm donatiev apelli_ _apelli richieste_di_don racolta_fond racolte_fond peticiones_de llamamient apelos_ pedidos_de_do donation_re requests_for asks_for_mon
  _donner_ cotiser to_give_ to_donate giving_ mehr_spend mehr_geb langer_spend spendet_nicht mer_geven mer_schenk mer_doner langer_geven quiere_don quiere_dar quiere_colab quiere_seguir piu_don donare_piu quer_mais_do quer_doar
  newsleter infoletre _journal_ _bulletin _magazine_ boletin nieuwsbrie rundbrief zeitschrift bolet_tino boletino notiziario giornalino ledenblad _nl_
  par_son_f par_son_t par_son_m par_son_e par_sa_ via_son_ via_sa_ avec_son_f avec_sa_f via_his_ via_her_ through_his through_her uber_sohn uber_tocht uber_den_sohn uber_die_tocht uber_sein uber_ihre via_zijn_ via_har_ via_zon_ via_dochter
  su_hij su_espos tramite_ pelo_filh pela_filh solo_il_fi solo_la_fi uniquement_son uniquement_sa_ only_son only_daughter son_only daughter_only wife_only husband_only nur_sohn nur_tochter`
    .split(/\s+/)
    .map(squeeze);

/** Longer notes speak of more. */
const LONGEST = 160;
/** Whether a note leaves so little that prospecting may be none of it. */
export const leavesLittle = (words: string): boolean =>
  words.length <= LONGEST &&
  ((RESTRICTED.test(words) && !LIFTED.test(words)) || NO_GIFTS.test(words) || BY_KIN.test(words) || isNewsOnly(words));
