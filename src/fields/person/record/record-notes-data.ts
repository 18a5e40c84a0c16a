/**
 * What agents write of a record: that its number leads to nobody or to somebody else, that it is there twice. Folded, in French, English, German, Spanish,
 * Italian, Portuguese, Dutch, and a few words of their neighbours.
 * @module
 */

/** What a number is called. */
const NUMBER =
  '(?:numeros?|num|nums|n|nr|landline|telefoonnummer|festnetz(?:nummer)?|anschluss|cell(?:ulare)?|movil|mobiel|tels?|telephones?|telefono|telefone|telefon|(?:phone|tel|mobile) (?:number|no|num)|phones?|numbers?|portables?|fixe|gsm|(?:telefon|ruf|handy)?nummern?|mobile|ligne|line|linea|linha)';
/** What is wrong with it, after its name. */
const AMISS = [
  'h ?s|faux|fausse|errone|incorrecte?|invalide|inexistante?|non valide|pas valide|hors service|coupee?|obsolete',
  '(?:non|pas|plus|n est (?:plus|pas)) (?:attribue|en service|valide)|n existe (?:plus|pas)|n est (?:plus|pas) (?:le bon|attribue|actif)|pas le bon',
  '(?:est |a ete )?(?:repris|(?:re)?attribuee?) (?:par|a) (?:quelqu ?un|qqn?|qq un|une?|d)(?: d)? autre(?: personne)?|(?:est |a ete )?reattribuee?|(?:appartient a|est (?:a|celui (?:de|d))) (?:quelqu ?un|qqn|une?)(?: d)? autre(?: personne)?',
  'wrong|bad|incorrect|invalid|not valid|disconnected|unallocated|unassigned|(?:is |has been )?(?:not|no longer|out of|been) (?:in )?(?:service|use|assigned|allocated|disconnected|valid|connected)|does(?: not|n t) exist|(?:was |has been )?reassigned|(?:now )?belongs to (?:someone|somebody) else|is (?:wrong|dead|incorrect|invalid|disconnected)',
  'mort|muert[oa]|mort[oa]|tot|gesperrt|(?:ist )?(?:tot|gesperrt|abgeschaltet)|(?:ne )?(?:marche|fonctionne) (?:plus|pas)|(?:geht|funktioniert) (?:leider )?nicht(?: mehr)?|(?:ya )?no funciona(?: mas)?|non funziona(?: piu)?|nao funciona(?: mais)?|not working|no longer works|does(?: not|n t) work|werkt niet(?: meer)?|bloquee?|bloccat[oa]|bloquead[oa]',
  'gehort (?:jetzt )?jemand(?:em)? ander(?:em|s)|(?:ahora )?es de otr[ao]|(?:ora )?e di un altr[ao](?: persona)?|is (?:nu )?van iemand anders',
  '(?:ist )?(?:falsch|ungultig|nicht (?:vergeben|gultig|mehr gultig|bekannt|belegt))|existiert nicht(?: mehr)?|gibt es nicht(?: mehr)?',
  'equivocad[oa]|errone[oa]|incorrect[oa]|inexistente|no (?:valid[oa]|existe|asignad[oa])|invalid[oa]|fuera de servicio|no es correcto',
  '(?:been |is |was |got )?cut off|discontinued|(?:ist |wurde )?gekundigt|stimmt nicht(?: mehr)?|klopt niet(?: meer)?|niet correct|dad[oa] de baja|dismess[oa]|cessat[oa]|disdett[oa]|opgezegd|(?:est |a ete )?resiliee?',
  'errat[oa]|sbagliat[oa]|inesistente|non (?:attiv[oa]|valid[oa]|assegnat[oa]|esiste(?: piu)?|corrett[oa])|inattiv[oa]|disattivat[oa]|fuori servizio',
  'errad[oa]|nao (?:existe|atribuid[oa])|fora de servico|verkeerd|fout|foutief|onjuist|ongeldig|bestaat niet(?: meer)?|niet (?:meer )?in gebruik|afgesloten',
].join('|');
/** The same before its name, which then is not that of an invoice. */
const AMISS_FIRST =
  '(?:faux|mauvais|wrong|bad|invalid|incorrect|disconnected|unallocated|unassigned|dead|falsche|ungultige|verkeerde?|foute?|foutief|onjuiste?|ongeldige?|z[lł]y|b[lł]edny|nieprawidlowy|feil|fel|forkert|vaara|spatne|nespravne)';
const AFTER_IT =
  '(?:numeros?|num|n|tel|telephone|number|no|phone|line|(?:telefon|ruf|handy)?nummer|numer|cislo|numero)(?! (?:of|de|du|des|d|del|della|di|von|der|van) (?!(?:tel|telephone|telefono|telefone)(?![^ ])))';
const WAY = '(?:(?:phone|telephone|tel|mobile|de tel|de telephone) )?';

/** Of a note, wherever it stands. */
export const WRONG_NUMBER = `(?<![^ ])(?:${AMISS_FIRST} ${WAY}${AFTER_IT}|${NUMBER} (?:(?:de (?:telephone|telefono|telefone|tel)|di telefono) )?(?:${AMISS})|erreur (?:de |sur (?:le |son )?)?(?:numero|num|n|tel|telephone)|appartient (?:a|au) (?:quelqu ?un|qqn?|qq un|une?) (?:d )?autre(?: personne)?|(?:numero|num|tel|telephone|portable|mobile) (?:du |de la |de l |de (?:son|sa) |est celui (?:du |de (?:sa |son |la )))(?:fils|fille|mari|femme|mere|pere|frere|soeur|conjointe?|epouse|epoux|ex|voisine?|ancien(?:ne)? (?:proprietaire|gerante?|locataire|salariee?))|kein anschluss unter (?:dieser|der) nummer|pas le bon numero|numer nie istnieje)(?![^ ])`;
/** Of all that a cell says. */
export const WRONG_ALONE =
  'hors service|adc|not in service|out of service|disconnected|non attribue|unallocated|falsch verbunden|kein anschluss|nicht vergeben|fuera de servicio|fuori servizio|niet in gebruik|nieistniejacy numer|wrong num|wrong party|verkeerd verbonden|(?:tombe|tombee?|arrive|on tombe|je tombe) (?:chez|sur) (?:quelqu ?un|qqn|qq un|une?)(?: personne)? (?:d )?autre(?: personne)?|(?:c est|it s|it is|is|ist|es|e|is een|e un|es un) (?:un |a |ein |een )?fax|sonne fax|faxton|fax tone|(?:ce )?(?:(?:n )?(?:c )?(?:est|etait) )?pas la bonne personne|mauvaise personne|(?:is |was )?(?:the )?wrong person|not the right person|(?:ist |war )?(?:die )?falsche person|(?:ist |war )?nicht die richtige person|persona equivocada|no es la persona|persona sbagliata|non e la persona giusta|(?:is )?(?:de )?verkeerde persoon|(?:is )?niet de juiste persoon|pessoa errada';

/** That the record is there twice, as all that a cell says. */
export const DUPLICATE =
  'doublons?|duplicates?|dupes?|dublette|duplikat|doppelt|duplicad[oa]|duplicat[oa]|doppione|duplikaat|dubbel|(?:fiche |contact |client )?(?:en|est un) doubl(?:e|on)|(?:duplicate|double) (?:record|contact|lead|entry)|deja (?:en base|dans la base)|already in (?:the )?(?:database|crm)';

/** Stems of which each of these holds one, without double letters. */
export const RECORD_NOTE_STEMS =
  '_handy _movil _celular _cel_ mobiel landline festnetz _nr_ _resilie non_valid _fax _journal_ _journaux_ _magazine _revue _colis_ inconu a_cete_adr condamne san_laiser sans_laiser unknown_at adres_unk anschrift_unb unbekant_unt heft_ zeitung_ desconocido_en sin_dejar sconosciut senza_lasc onbekend_op zonder_adr forwarding left_no_ party_ verbond _tombe_ _arive_ _ereur_ bone_person mauvaise_person wrong_person right_person falsche_person richtige_person persona_equiv la_persona persona_sbag verkerde_pers juiste_pers pesoa_erada apartient erreur_ _lj_ numero numer_ number _num_ _nums_ _tel_ _tels_ telefon telephon phone mobile_ ligne_ _line_ linea_ linha_ cislo _n_fau _eron incorect invalid inexist _n_non_v _n_non_a _n_pas_ _n_hors _n_obs faux_n mauvais_n _n_n_ wrong_n _bad_n invalid_n hors_service _adc_ in_service of_service disconect atribu unaloc falsch_verb anschlus vergeben de_servicio fuori_serv in_gebruik doublon en_double duplic duplik dublet dopelt dopion dubel dupe_ dupes_ deja_en deja_dans already_in double_ _portable _fixe_ _gsm_ npai _pnd_ n_p_a_i distribu habit courier letre _letre _pli_ _plis_ publipost voeux retour return leter mailer postcard _post_ gone_away brief sendung zuruck verzogen empfanger anahme_ver devuelt remitente letera posta_ mitente terug_ onbestelb ferme radie dis_ disout disol liquid cese cesat faili bilan sous_la_porte struck disolv insolv bankrupt bust_ closed ceased out_of_bus shut_down erlosch aufgelost aufgegeb abgemeld geschlos eingestelt geschaftsauf disuelt liquidac concurso cierre extinguid cerad cero_ chius fali radiat encerrad opgehev vereffen beeindigd gestopt stopgezet gesloten opgedoekt opgehoud fechou faliu encerou disolvid fechada administration';
