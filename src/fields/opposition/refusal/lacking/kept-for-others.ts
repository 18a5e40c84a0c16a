import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that nobody is to write or call before somebody else was asked, that somebody was signed up by others or shut out, or that said no and not to what:
 * "contact réservé au président", "ask before contacting", "formulaire rempli par un camarade", "hard no". On folded words (`plainWords`).
 * @module
 */

const CHIEF =
  '(?:president\\w*|chairman|chair|ceo|founder|fondat\\w+|director|directeurs?|directrice|board|trustees?|major gifts?|gerante?|patron\\w*|dirigeante?|dg|owner|direction|bureau)';
const BY = '(?:by|via|through|par|uber|tramite|attraverso|por|a traves de|mediante|langs)';
const CONTACTING =
  '(?:(?:re)?contacting|calling|e ?mailing|mailing|writing|reaching out|any (?:contact|mail\\w*|call)|(?:re)?contacter|(?:r)?appeler|ecrire|toute? (?:contact|sollicitation|relance|prise de contact|envoi)|prise de contact|sollicitation|solliciter|contact|kontakt\\w*|anrufen?|contactar|llamar|escribir|contattar\\w*|chiamare|scrivere|benaderen|bellen|mailen)';
const ASKED_FIRST =
  '(?:(?:please |pls |always |toujours |svp |merci de |a |immer |bitte |siempre |sempre |altijd )?(?:ask|check with|speak to|see|consult|(?:me |nous |m en |en )?(?:demander|consulter|parler)|voir|rucksprache|nachfragen|fragen|preguntar|consultar|chiedere|sentire|vragen|overleggen)(?: (?:me|us|to|a|au|aux|avec|with|mit|con|met|\\w+)){0,3} (?:before|avant(?: de| d| la| tout\\w*| le)?|vor(?: der| dem| jedem| jeder)?|antes de|prima di|voor(?:dat)?)) ';
const SOMEBODY =
  '(?:(?:quelqu un(?: d autre)?|un |une |son |sa |des |ses |d )*(?:camarades?|ami\\w*|tiers|tierce personne|autre|autre personne|collegues?|copains?|copines?|inconnue?|farceur|plaisantin)|quelqu un(?: d autre)?)';
const BY_OTHERS = [
  `(?:formulaire|inscription|demande|fiche|bulletin|case) (?:remplie?|faite?|effectuee?|envoyee?|cochee?) par ${SOMEBODY}`,
  '(?:rempli|inscrit|coche|signe)e?s? (?:\\w+ ){0,4}a (?:sa|leur|ma) place|a (?:ete )?inscrite? (?:sans l avoir demande|malgre (?:lui|elle))',
  '(?:dit|affirme|pretend|assure|jure) (?:ne (?:pas|jamais) (?:s )?(?:etre|avoir ete)|n (?:etre pas|avoir (?:jamais|pas)) (?:ete )?) ?(?:inscrite?|abonnee?|enregistree?|rempli|demande a recevoir)',
  '(?:fausse|faux|bidon|fake|false|bogus|prank|scherz|nep) ?(?:inscription|formulaire|sign ?ups?|registration|enquiry|inquiry|anmeldung|eintragung|inschrijving|aanmelding|inscripcion|iscrizione)|(?:inscription|inscripcion|iscrizione|anmeldung|registration|sign ?up) (?:bidon|fausse|falsa|fake|falsch|gefalscht)',
  '(?:someone|somebody|a friend|a classmate|a colleague)(?: else)? (?:has )?(?:signed|filled|registered|entered|put) (?:\\w+ ){0,3}(?:up|form|behalf|name|details|down)|signed up by (?:someone|somebody|a friend|a classmate|others)',
  '(?:hat|haben) sich (?:gar )?nicht (?:selbst )?(?:angemeldet|eingetragen)$|von (?:jemand\\w*|einem freund|dritten|anderen) (?:angemeldet|eingetragen)|niet zelf (?:ingeschreven|aangemeld)|door (?:iemand anders|een vriend) (?:ingeschreven|aangemeld)',
  '(?:no se (?:ha )?(?:inscrito|inscribio|apunto|apuntado)|alguien (?:lo|la|le) (?:inscribio|apunto|ha apuntado))|(?:non si e iscritt[oa]|iscritt[oa] da (?:altri|un amico|terzi))(?: (?:lui|lei))?$',
].join('|');
const SHUT_OUT =
  '(?:exclue?|bannie?|radiee?|expulsee?) (?:definitivement )?(?:du|de la|de l|des) (?:club|association|asso|salle|magasin|federation|programme|structure|ecole)|(?:banned|expelled|excluded|barred) from (?:the |our )?(?:club|gym|store|shop|premises|venue|association|school)(?! credit)|expulsad[oa] del? (?:la )?(?:club|gimnasio|asociacion)|espuls[oa] da(?:l|lla) (?:club|circolo|palestra|associazione)|geroyeerd|geschorst als lid';
const LAWYER =
  '(?:(?:letters?|mails?|e ?mails?) from (?:(?:a|his|her|their|the) )?(?:lawyers?|solicitors?|attorneys?)|(?:lawyer|solicitor|attorney) ?s? (?:letter|involved)|(?:courrier|lettre|mail) d (?:un )?avocate?|(?:courrier|lettre|mail) de (?:son|leur) avocate?|mise en demeure recue|anwaltsschreiben|(?:brief|schreiben|post) vom (?:anwalt|rechtsanwalt)|carta de(?:l| su| un)? abogad[oa]|burofax recibido|lettera (?:dell|di un|del suo) avvocato|diffida (?:ricevuta|legale)|brief van (?:de |zijn |haar |een )?advocaat|carta de(?:l| um)? advogad[oa])';
const PLAIN_NO =
  '(?:(?:it|that) ?(?:s|is|was) )?(?:a )?(?:hard|firm|flat|definite|big|strong|clear|absolute|resounding) no(?: (?:from|for) (?:him|her|them|now|us))?|(?:c est |reponse )?(?:un )?non (?:ferme|categorique|definitif|franc|clair|net)(?: et (?:definitif|ferme|net|categorique))?|(?:ein )?(?:klares|absolutes|definitives|striktes|deutliches|hartes) nein|(?:un )?(?:no (?:rotundo|tajante|definitivo|categorico|secco|netto)|(?:rotundo|secco) no)|(?:een )?(?:hard|hele?|duidelijke?|absolute?|resolute?) nee|(?:um )?nao (?:definitivo|categorico|rotundo)';

const KEPT = prefiltered(
  [
    `^(?:\\w+ ){0,2}(?:contact|fiche|donateur|client) (?:strictement )?reservee? (?:a |au |aux |du |de |pour )`,
    `^(?:contact )?${CHIEF} only(?: contact)?$|^contact (?:(?:${BY} )?(?:the )?${CHIEF} only|only ${BY} (?:the )?${CHIEF})$`,
    `^${ASKED_FIRST}(?:(?:de |d |toute |tout |le |la |l |zu |each |any )*)${CONTACTING}`,
    `^(?:bitte )?(?:vor|voor) (?:jede[mr] |der |het )?(?:kontakt\\w*|contact\\w*|anruf\\w*) (?:bitte |erst |eerst |immer |altijd )?(?:nach)?(?:fragen|rucksprache|vragen|overleggen)`,
    `\\b(?:${BY_OTHERS})`,
    `\\b(?:${SHUT_OUT})\\b`,
    // Of what it is about more is said.
    `^(?:\\w+ )?${LAWYER}(?: (?:recue?|received|erhalten|eingegangen|recibid[oa]|ricevut[ao]|ontvangen))?$`,
    `^(?:${PLAIN_NO}|(?:hat |kunde |kundin )*hausverbot)$`,
    // Of scores and of domain names more is said.
    '^(?:nps|dns)(?: (?:please|pls|svp|stop|client|def\\w*))?$',
  ].join('|'),
);

/** By what these texts are known before they are read. */
export const KEPT_STEMS: readonly string[] =
  `reserve_a reserve_du reserve_de reserve_pour reserve_e_a reserve_e_au contacting_ before_caling before_emailing before_mailing before_writing before_reaching before_any_
  avant_contact avant_de_contact avant_de_recont avant_de_rapel avant_de_apel avant_d_apel avant_d_ecri avant_de_soli avant_tout_ avant_toute_ avant_prise_ avant_envoi vor_kontakt vor_anruf vor_jede vor_dem_anruf vor_der_kont antes_de_cont
  antes_de_lam antes_de_escr prima_di_cont prima_di_chiam prima_di_scriv vor_contact vorcontact vor_benader vor_belen vor_mailen
  camarade rempli_par_ remplie_par_ faite_par_ fait_par_ cochee_par_ efectuee_par_ envoye_par_ envoyee_par_ quelqu_un_d_autre a_sa_place a_leur_place a_ma_place sans_l_avoir malgre_lui malgre_ele dit_ne_ dit_n_e dit_n_a afirme_n pretend_n asure_n jure_n fause_insc faux_form bidon _fake_ fakea bogus prank_ scherzan nepinsch nepan falsa_ins inscripcion_fal iscrizione_fal
  gefalscht someone_ somebody_ friend_signed friend_fil friend_reg friend_ent a_friend_ clasmate by_others nicht_angem nicht_selbst_ nicht_einget von_jemand einem_freund von_driten von_anderen niet_zelf iemand_anders een_vriend no_se_ha_ no_se_insc no_se_apun alguien_l non_si_e_is iscrito_da iscrita_da
  exclu_d exclue_d exclu_definit bani_d banie_d radie_d radiee_d expulse_d expulsee_d baned_from expeled_f excluded_from bared_from hausverbot expulsad espulso_d espulsa_d geroyeerd geroyerd geschorst lawyer solicitor atorney d_avocat un_avocat son_avocat anwalt abogad avocato advoca burofax difida_
  hard_no_ firm_no_ flat_no_ definite_no_ big_no_ strong_no_ clear_no_ absolute_no_ resounding_no_ non_ferme non_categ non_defin non_franc non_clair non_net_ _nein_ no_rotundo no_tajante no_defin no_categ no_seco no_neto rotundo_no seco_no_ hard_ne_ duidelijk_ne_ duidelijke_ne_ absolut_ne_ absolute_ne_ resolut_ne_ resolute_ne_ nao_def nao_cat nao_rot _nps_ _dns_ demeure_recue`.split(
    /\s+/,
  );

const LONGEST = 100;

/** Whether words keep somebody for others, or say a no to nobody knows what. */
export const isKeptForOthers = (words: string): boolean => words.length <= LONGEST && KEPT.test(words);
