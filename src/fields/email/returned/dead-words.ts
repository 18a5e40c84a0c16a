import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * The words by which notes and statuses say that mail comes back, or that whoever had the address has left. Plain words, as `plainWords` gives them.
 * @module
 */

/** What bounces and is no dead address, and who has left and is not the contact. */
export const OTHER = prefiltered(
  /\bsoft ?bounc\w*|\bbounc\w* (?:rates?|back)\b|\b(?:bounc\w*|rebonds?|npai) (?:(?!not |no |never |pas |plus |nicht |jamais )\S+ ){0,5}(?:fine|ok|works?|working|good|delivered) (?:since|now|again|depuis|maintenant|seither|seitdem)\b|\b(?:no|not|never|non|pas de|sans|aucun|jamais|kein|ohne|without) (?:hard )?(?:bounc\w*|rebonds?|npai)|\b(?:remplac\w*|replaces?|replaced|replacing|succ(?:essor|esseur|ede) (?:of|de|a)|nachfolger\w*|postale?|postal)\b.*/g,
);
const MAIL =
  '(?:e ?mails?|mails?|courriels?|adresses?|address(?:es)?|mailbox|boite(?: (?:mail|email|aux lettres))?|postfach|correo|indirizzo)';
const COMPANY =
  '(?:company|firm|business|organi[sz]ation|societe|ste|entreprise|boite|structure|firme|empresa|azienda|unternehmen|firma|poste|post)';

/** Whose customer somebody is, and who employs few of them. */
const SUPPLIERS =
  '(?:edf|engie|total\\w*|orange|sfr|free|bouygues|sosh|red|enedis|veolia|eni|ekwateur|vattenfall|canal|axa|maif|macif|groupama|endesa|iberdrola|naturgy|movistar|vodafone|telefonica|enel|telekom|o2|eon|proximus|telenet|kpn|ziggo|ista|odido)';
const EMPLOYER = `(?!(?:le|la|les|l|une?|des|du|son|sa|ses|nos|notre|leur|lui|eux|elle|soi|moi|vous|nous|m|mr|mme|${SUPPLIERS})(?: |$))\\S+(?: \\S+)?`;

export const DEAD = prefiltered(
  String.raw`\b(?:npai|hard ?bounc\w*|rebonds? durs?|undeliver(?:able|ed)|unzustellbar|nicht zustellbar|rebotad[oa]|user unknown|unknown user|` +
    String.raw`${MAIL} (?:\w+ ){0,3}(?:n exist\w* (?:plus|pas)|no longer (?:exists?|valid|works?)|do(?:es)? not exist|doesn t exist|invalide?s?|erronee?s?|inexistante?s?|en erreur|existiert nicht|bounc(?:ed|es|ing|et|te|t|ten|ent|en)|rejetee?s?|inesistente|inexistente)|` +
    'invalid (?:e ?mail|mail|address)|' +
    String.raw`(?:a|ai|ont|avait) quitte (?:\w+ ){0,2}${COMPANY}|n(?:e)? (?:travaille|bosse|fait) plus (?:partie|dans|chez|ici|pour|la)|n y (?:travaille|bosse) plus|n est plus (?:dans|chez(?! (?:${SUPPLIERS}|un autre)(?: |$))|en poste|salariee?)|partie? (?:a la|en) retraite|partie? de (?:\w+ ){0,2}${COMPANY}|` +
    String.raw`(?:left|has left|leaving) (?:the |our |his |her |their )?${COMPANY}|no longer (?:works|employed|with the|at the)|hat (?:\w+ ){0,2}${COMPANY} verlassen|ya no trabaja(?! (?:los|las|por la|de noche|con (?:papel|efectivo)))|non lavora piu)\b`,
);
/** Mail that came back, as people write it; in French "courrier" is a letter, and "mail" is none. */
export const CAME_BACK = prefiltered(
  /(?<![^ ])(?:(?:e ?mails?|e?mailings?|mails?|courriels?) (?:m |nous |est |sont |en )?(?:revenue?s?(?! (?:vers|de|du|des|fisca\w*|annuel\w*|mensuel\w*|locati\w*|nets?))|retournee?s?|retour(?= (?:erreur|npai|bounce)|$)|came back|come back|(?:was |were |got )?returned)|retours? (?:de |d )?(?:e ?mails?|courriels?) (?:en )?(?:erreur|npai)|returned e ?mails?|(?:e ?mails?|mails?) (?:kam|kamen|kommt|ist) (?:\w+ )?zuruck\w*|(?:correos?|e ?mails?|mails?) (?:fue |ha sido )?(?:devuelt[oa]s?|rebotad[oa]s?)|(?:e ?mails?|mails?|posta) (?:(?:e|mi|ci|viene|sono|continua a|e stata|e sempre) ){0,2}(?:torn(?:a|ano|ata|ate|are) indietro|respint[aeo]|restituit[aeo]|rimbalz(?:a|ano|at[aeio]|are)(?! da ))|(?:e ?mails?|mails?|correos?) (?:me |nos )?rebotan?(?! de )|(?:e ?mails?|mails?|courriels?) (?:(?:me|nous|qui) )?revien(?:t|nent)(?! (?:vers|de|du|des|sur|au|aux|dans|sous|ce|cette|le|la|les|l|avec|lundi|mardi|mercredi|jeudi|vendredi|demain|pour|bientot|a (?!chaque))(?: |$))|(?:erreur|error|smtp|dsn|bounce|fehler|errore|fout)(?: (?:code|smtp|n|no|mail))? (?:55\d )?5 [1247] \d{1,2}|55[0-4] 5 [1247] \d{1,2}|(?:e ?mails?|mails?) (?:kwam(?:en)? |is )?(?:terug|teruggekomen))(?![^ ])/,
);
/** Who works elsewhere now, and who was put in their place. */
export const MOVED_ON = prefiltered(
  /(?<![^ ])(?:(?:a|avait|ayant|vient de) change(?:r)? (?:de|d) (?:boite(?! (?:a|aux|vocale|de)(?![^ ]))|societe|entreprise|employeur|boulot|job|travail|(?:adresse )?(?:e ?mail|mail)|adresse (?:de )?messagerie)(?! (?:de|pour) )|partie? (?:et )?(?:est )?(?:maintenant|desormais|travailler maintenant) chez (?!(?:le|la|les|l|une?|des|du|son|sa|ses|nos|notre|leur|lui|eux|elle|soi|moi|vous|nous|m|mr|mme)(?: |$))\S+|(?:ya )?no trabaja ya (?=(?:ahi|aqui|alli|alla|en|con|para)(?: |$))\S+|partie? (?:travailler )?chez (?!(?:le|la|les|l|une?|des|du|son|sa|ses|nos|notre|leur|lui|eux|elle|soi|moi|vous|nous|m|mr|mme)(?: |$))\S+|(?<!de )(?<!en )plus dans (?:l |la |cette |les |l effectif )?(?:entreprise|societe|ste|boite|structure|effectifs?)|a ete licenciee?|(?:was|been|got) (?:laid off|fired|made redundant)|(?:changed|switched|moved to another) (?:company|companies|jobs?|employers?)|(?:firma|arbeitgeber|stelle) gewechselt|(?:ha cambiado|cambio) de (?:empresa|trabajo)|ha cambiato (?:azienda|lavoro|ditta)|(?:van|naar een andere) (?:baan|werkgever)(?: (?:veranderd|gewisseld|gegaan))?|zmieni(?:l|la|[lł]a?) (?:prace|firme|pracodawce)|(?:(?:works?|working) now|now (?:works?|working)) (?:at|for) (?!(?:our|the|us|home|a|an|this|night)(?: |$))\S+|arbeitet (?:jetzt|nun|inzwischen) (?:bei|fur) (?!(?:uns|der|die|dem|einer?|einem)(?: |$))\S+|travaille (?:maintenant|desormais|aujourd hui) (?:chez|pour) (?!(?:nous|lui|elle|notre|nos|le|la|les|une?|soi|sa|son)(?: |$))\S+|trabaja ahora (?:en|para) (?!(?:remoto|casa|equipo|una?|el|la|los|las|nuestr[oa]|nosotros)(?: |$))\S+|lavora (?:ora|adesso) (?:presso|per|alla|da|in) (?!(?:noi|smart|casa|remoto|un|una|il|la|nostr[oa])(?: |$))\S+|werkt nu (?:bij|voor) (?!(?:ons|de|het|een|onze)(?: |$))\S+)(?![^ ])/,
);
/** Who draws a pension, where a note of a file of companies says nothing else: in a file of persons that is what they live on. */
export const RETIRED = prefiltered(
  /^(?:(?:is|est|ist|est parti|est partie|he s|she s|hat sich|e|esta|ya|now|already|deja|schon|seit kurzem) )*(?:retired|retraitee?|(?:en|a la) retraite|(?:geht |jetzt )?in (?:rente|pension|den ruhestand)|im ruhestand|pensioniert|verrentet|rentner(?:in)?|jubilad[oa]|se (?:ha jubilado|jubilo)|prejubilad[oa]|(?:andat[oa] )?in pensione|pensionat[oa]|(?:is )?met pensioen|gepensioneerd|(?:odszed[lł]?a?|przeszed[lł]?a?) na emeryture|na emeryturze|reformad[oa]|aposentad[oa])(?: (?:since|in|depuis|en|le|fin|seit|desde|dal|dal|sinds|od|w) .{1,30})?$/,
);
export const REPLACED = prefiltered(
  /(?:^|(?<![^ ])(?:il|elle|contact|interlocuteur|interlocutrice|est|ete|fait|was|been|is|wurde|er|sie|ist) )(?:remplacee? par (?!(?:une?|le|la|les|l|des|du|d|nos|notre|votre)(?: |$))|(?:replaced|succeeded) by (?!(?:an?|the|our|your)(?: |$))|ersetzt durch (?!(?:eine?n?|de[nrms]|die|das|unsere?n?)(?: |$))|sustituid[oa] por (?!(?:una?|el|la|los|las)(?: |$))|sostituit[oa] da (?!(?:una?|il|la|lo|gli|le)(?: |$))|vervangen door (?!(?:een|de|het)(?: |$)))/,
);
/** Who was dismissed, where a comment says nothing else: clubs call whoever has a licence so too. */
export const DISMISSED = prefiltered(
  /^(?:(?:il|elle|a|ete|est|is|was|wurde|has|ha|heeft) )*(?:(?:licenciee?|mutee?|remerciee?|demissionn(?:ee?|aire))(?: (?:economique|(?:en|le|depuis|au) .*))?|resigned|dimitido|dimitio|demitid[oa]|demitiu se|ontslag genomen|laid off|fired|made redundant|redundant|entlassen|despedid[oa]|licenziat[oa]|ontslagen)$/,
);
/** Who has left, and whose letters came back, in the languages in which people note it. */
export const LEFT = prefiltered(
  String.raw`\bno longer with (?:us\b|(?:the |our |his |her |their |this )?${COMPANY}\b)|\b(?:hat|haben|ist|sind|wurde)? ?(?:aus (?:dem unternehmen|der firma) )?ausgeschieden\b(?! (?:im|in der (?:vorrunde|1)|bei (?:der ausschreibung|dem wettbewerb)))|\bnicht mehr (?:im unternehmen|in der firma|im betrieb|bei (?:der|dieser|unserer) firma|beschaftigt|tatig|angestellt)\b|\barbeitet (?:\w+ )?nicht mehr\b(?! mit)|` +
    String.raw`\bniet (?:meer|langer) (?:werkzaam|in dienst|bij (?:het bedrijf|de firma))\b|\bwerkt (?:\w+ )?niet meer\b(?! (?:met|goed|mee|op \w+dag|s (?:ochtends|middags|avonds)|full|voltijds))|\buit dienst(?: (?:getreden|gegaan|per|sinds))?\b|` +
    String.raw`\bslutat(?:$| (?:pa|hos|dar|\d|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|foretag|bolag)))|\b(?:jobbar|arbetar) (?:inte|ej) (?:kvar|langre|dar)\b|\b(?:har )?(?:fratradt|fratraadt)\b|\bsluttet(?:$| (?:hos|i|pa|\d))|\b(?:arbejder|jobber|arbeider) (?:her |der )?ikke (?:laengere|lenger|mere|mer|her)\b|` +
    String.raw`\bjuz (?:tu |tam )?nie pracuje\b|\bnie pracuje juz\b|\bode?sz(?:ed)?[lł]a? z (?:firmy|pracy)\b|\b(?:ya )?no esta en la empresa\b|\b(?:ha )?dejado la empresa\b|\bha lasciato l azienda\b|\bnon (?:(?:e|fa) )?piu (?:in|nell|presso l|presso la|parte dell|parte della|alle dipendenze dell) ?(?:azienda|ditta|societa|organico)\b|\b(?:ja )?nao trabalha (?:mais|ca|la|aqui)\b|\bsaiu da empresa\b|` +
    String.raw`\breturn(?:ed)? to (?:the )?sender\b|\b(?:addressee |has )?gone away\b(?! (?:on|for|until|till|this|with)\b)|\bretour (?:aan )?afzender\b|\bretour (?:a |a l |de l )?expediteur\b|\bretour a l envoyeur\b|\b(?:unbekannt|unbek) verzogen\b|\bempfanger (?:unbekannt|nicht zu ermitteln|verzogen)\b|\bdevuelt[oa] al remitente\b|\b(?:restituit[oa]|rinviat[oa]|ritorno) al mittente\b|\bretur (?:till )?(?:avsandar\w*|afsender|avsender)\b|\badresat nieznany\b|\bzwrot do nadawcy\b`,
);
const E_MAIL =
  '(?:e ?mails?|mails?|courriels?|mailbox|adresses? (?:e ?mail|mail|courriel|electronique)|(?:e ?)?mail ?adres(?:se?)?|(?:e ?mail|mail) address|correos?(?: electronicos?)?|correio eletronico|endereco de e ?mail|direccion de correo)';
/** That an address is dead, or that nothing is delivered to it, as people note it of a mailbox. */
export const NOT_DELIVERED = prefiltered(
  String.raw`(?<![^ ])(?:${E_MAIL} (?:(?:est|sont|is|ist|esta|e|devenue?|maintenant|nu|ja|ya) ){0,2}(?:h ?s|hors service|morte?s?|dead|tot|perimee?s?|obsoletes?|desactivee?s?|ne (?:marche|fonctionne|passe) (?:plus|pas)|(?:marche|fonctionne) (?:plus|pas)|(?:geht|funktioniert) (?:leider )?nicht(?: mehr)?|no funciona(?: mas)?|non funziona(?: piu)?|nao funciona(?: mais)?|does(?: not|n t) work|no longer works|(?:plus|pas|non) (?:valide|valida|actif|active|attribuee?)s?|not working|no longer (?:active|in use|working)|ungultig|falsch|onbestelbaar|ongeldig|onjuist|foutief?|onbekend|bestaat niet(?: meer)?|werkt niet(?: meer)?|klopt niet(?: meer)?|niet (?:meer )?(?:geldig|actief|in gebruik|bezorgd|afgeleverd|aangekomen)|` +
    String.raw`devolvid[oa]s?|rejeitad[oa]s?|desativad[oa]s?|errad[oa]s?|(?:nao|no|non) (?:existen?|exist[ei]|esiste)(?: mas| mais| piu)?|invalid[oa]s?|inexistentes?|erroneo|incorrecto|equivocado|rechazad[oa]|no valid[oa]|errat[oa]|sbagliat[oa]|fausse?s?|faux|incorrecte?s?|wrong|` +
    String.raw`non (?:distribuee?s?|remise?s?|delivree?s?|livree?s?)|pas (?:distribuee?|delivree?)|indelivrables?)|(?:bal|(?:boite|compte|adresse) (?:e ?)?mail|messagerie(?: mail)?|mail ?box|(?:e ?)?mail (?:account|address|adresse)|(?:mail)?postfach|mailkonto|buzon(?: de correo)?|casella(?: (?:di posta|mail|e ?mail))?|indirizzo (?:e ?)?mail|mailadres|postvak) (?:(?:a ete|est|is|was|has been|wurde|ist|ha sido|e stata|e|werd) ){0,2}(?:supprimee?|fermee?|cloturee?|abandonnee?|abandoned|abandonad[oa]|abbandonat[oa]|deleted|deactivated|geloscht|eliminad[oa]|cancellat[oa]|disattivat[oa]|verwijderd|opgeheven)|(?:wrong|incorrect|fausse|faux|mauvaise?|falsche?[rs]?|foute?|verkeerde?|onjuiste?|errado) ${E_MAIL}(?! (?:sent|envoye|was|template|gesendet|group|list))|adres klopt niet(?: meer)?|(?:e ?)?mail(?:adresse|adres)? (?:auf (?:der |die )?(?:visiten)?karte|sur (?:la )?carte|on (?:the |his |her )?card) (?:unleserlich|unleserl|nicht lesbar|illisible|illegible|unreadable)|mails? (?:(?:en|et|and|und|y|e) )?(?:tel|telefoon) (?:zijn |sont |are |sind )?(?:dood|dead|tot|morts?|hs)|(?:n a |pas )?(?:pas )?de (?:e ?)?mail (?:c est )?celui (?:du|de la|de l|de son|de sa) \S+$|(?:e ?mails?|mails?) (?:\w+ )?(?:komt|kwam|komen|kwamen) (?:\w+ )?terug(?! (?:op|met|naar)(?![^ ]))|no existe (?:el |este |ese |la |esta )?(?:correo|e ?mail|mail|direccion de correo)|(?:nao|ja nao) existe (?:o |este |esse )?(?:e ?mail|endereco de e ?mail)|` +
    String.raw`(?:refusee?|rejetee?)s? par (?:le |leur |son |notre )?serveur(?: (?:de )?(?:mail|messagerie))?|(?:rejected|refused) by (?:the |their )?(?:mail )?server|geweigerd door (?:de )?(?:mail)?server|rechazado por el servidor|rejeitado pelo servidor)(?![^ ])`,
);
/** Somebody who is not the contact. */
const ANOTHER =
  '(?:someone else|somebody else|another (?:person|customer)|jemand(?:em|en)? ander(?:em|en|e[rs]?|s)|(?:einer )?anderen? person|(?:quelqu ?un|qqn?|qq un|une?) (?:d )?autre(?: personne| client\\w*)?|iemand anders|otra persona|otr[oa] client[ea]|un altr[ao](?: persona)?|altra persona|outra pessoa|inn(?:ej osoby|ego klienta)|kogos innego|nagon annan|en anden|noen andre)';
/** That an address is somebody else's: it leads to a person of whom the row says nothing. */
export const OF_ANOTHER = prefiltered(
  `(?<![^ ])(?:${E_MAIL} (?:(?:belongs|belonging|is|gehort|appartient|est(?: celle| celui)?|pertenece|es|appartiene|e|hoort|toebehoort|pertence|nalezy|tillhor|tilhorer|ist) (?:(?:to|a|de|d|di|van|von|bij|aan|do|of|that of) ){0,2}|(?:de|d|of|von|van|di|da) )${ANOTHER}|(?:someone|somebody) else s ${E_MAIL})(?![^ ])`,
);
/** The same in the languages of the north and in Polish; and what came back so often that nobody else is meant. */
export const DEAD_ABROAD = prefiltered(
  /(?<![^ ])(?:(?:fel|felaktig|ogiltig|feil|ugyldig|forkert) (?:mejl|mail|e ?mail|e ?post)(?:adress\S*|en|et)?|(?:mejl|mail|e ?mail|e ?post)(?:adress(?:e|en)?|en|et)? (?:(?:ar|er|kommer|kom) )?(?:studsar|studsade|studsat|i retur|retur|tillbaka|tilbage|tilbake|ogiltig|ugyldig|felaktig|fel|feil|forkert|fungerar (?:inte|ej)|virker ikke|finns (?:inte|ej)|findes ikke|finnes ikke|avvisad|avvist|afvist)|(?:b[lł]edny|nieprawid[lł]owy|niepoprawny|nieaktualny|niew[lł]asciwy|z[lł]y) (?:adres )?(?:e ?)?mail(?:a|owy)?|(?:e ?)?maile? (?:jest )?(?:b[lł]edny|nieprawid[lł]owy|niepoprawny|nieaktualny|nie istnieje|nie dzia[lł]a|odbija(?: sie)?|odbity|odbil sie|odbi[lł] sie|wraca|wroci[lł])|to nie (?:(?:jest )?ten|jej|jego|moj) (?:adres|(?:e ?)?mail)(?: (?:e ?)?mail)?)(?![^ ])|^(?:(?:has|have|it|this|e ?mails?|mails?|already|just) )*bounced (?:twice|again|thrice|repeatedly|(?:\d|two|three|several|many) times|x ?\d|\d x)$/,
);
/** A mailbox that is full, in a note: in a column that asks how an address is, that passes. */
export const FULL = prefiltered(
  /(?<![^ ])(?:boite (?:(?:e ?)?mail |de reception |de messagerie )?pleine(?! de )|buzon (?:de (?:correo|entrada) )?(?:esta )?llen[oa]|bal pleine|(?:mail ?box|inbox) (?:is )?full|(?:mail)?postfach (?:ist )?voll|(?:mailbox|postvak|inbox) (?:is |zit )?vol|casella (?:di posta |e ?mail )?piena|caixa (?:de (?:correio|e ?mail|entrada) )cheia)(?![^ ])|^caixa cheia$/,
);
/** That mail came back, in the words of each language; Lemlist writes `emailsBounced`. */
export const BOUNCE = prefiltered(
  /^(?:(?:is |est )?(?:e ?mails? ?|mails? ?)?(?:hard ?)?bounce[ds]?|npai|rebonds?(?: (?:durs?|permanents?|definitifs?))?|e ?mails? ?failed|rebotad[oa]s?|rebotan?|rebotes?(?: (?:duro|permanente))?|rimbalzat[oaie]|rimbalz[oi](?: (?:permanente|hard|duro))?|gebounce?d|onbestelbaar|unzustellbar|nicht zustellbar|zuruckgekommen|devolvid[oa]s?|(?:ongeldige|onbestelbare|foute) (?:e ?mail ?)?adressen)$/,
);
/** What Mailchimp calls an address that it writes to no more, as a tag. */
export const CLEANED_TAG = /(?:^|[,;|"])\s?cleaned\s?(?:$|[,;|"])/i;
/** Who is elsewhere now, and no customer of it; and who answers that they are not whom we mean. */
export const ELSEWHERE = prefiltered(
  `^(?:(?:e ?)?mail|adresse) (?:tjs |toujours |encore )?(?:a|chez) son ex (?:boite|employeur|societe)$|^(?:(?:e ?)?mail|adresse(?: mail)?)(?: direct| perso| pro)? a oublier$|^(?:il |elle )?est (?:(?:maintenant|desormais|a present) chez ${EMPLOYER}|chez ${EMPLOYER} (?:maintenant|desormais|a present))$|^(?:(?:sorry|hi|hello|hey|you have|you ve got|you got|think you have|this is|i m|the) ){0,3}wrong (?:person|guy|contact|recipient) (?:(?:mate|buddy|here|sorry|bro|pal|thanks|i m afraid|im afraid) ?)+$`,
);
/** What a status says in plain words besides. */
export const STATUS = prefiltered(
  /^(?:invalide?s?|invalid[oa]s?|ungultig|ongeldig|(?:not|non|no|nicht|niet|pas) (?:valide?s?|valid[oa]s?|gultig|geldig|deliverable|delivrable|entregable|recapitabile|consegnabile|zustellbar|bezorgbaar)|cleaned|hard|dead(?: address)?|dur|partie?|left|gone|in?existente|inesistente|inexistante?|n existe (?:plus|pas)|existe (?:plus|pas)|no existe(?: mas)?|non esiste(?: piu)?|existiert nicht(?: mehr)?|bestaat niet(?: meer)?|(?:adres|adresse|address|mailbox) (?:bestaat niet|existiert nicht|not found)(?: meer| mehr)?|errone|erronee|en erreur|faux (?:e ?)?mail|fake(?: e ?mail)?|undeliverable|does not exist|permanent(?: delivery)? fail(?:ure|ed)?|hard fail(?:ure)?|fallo permanente|errore permanente|echec permanent|mailbox not found|disposable|spam ?trap|abuse|do not mail|toxic|nie ?istnieje|nieistniejac[yae]|nieprawid[lł]ow[yae]|niepoprawn[yae]|b[lł]edn[yae]|(?:inactive|inactif|inaktiv|inactiv[oa]|inattiv[oa]|nieaktywn[ya]) (?:left|gone|partie?|moved|ausgeschieden|bounced|invalid))$/,
);
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)';
/** Who has left a company or a post, in other words of tools and notes; a transfer within a firm is one from the post. */
const GONE_FROM = prefiltered(
  String.raw`(?<![^ ])(?:no longer (?:at|in|part of) (?:the |this |that )?${COMPANY}|not (?:at|with) (?:the |this |that )?${COMPANY}(?: any ?more)?$|no longer work(?:s|ing)? (?:at|for|here|there)|no longer there$|not (?:there|here|with us) any ?more|` +
    String.raw`(?:n ai|n a|n avons) plus (?:cette fonction|ces fonctions|ce poste|cette mission)|n(?:e)? (?:occupe|exerce) plus (?:ce|cette|ces|son|sa|ses|le|la|les) (?:poste|fonctions?|missions?)|n est plus (?:employee?|a (?:ce|son) poste|au sein)|suis plus (?:dans (?:la|l|cette)|en poste|salariee?|employee?|a ce poste|chez)|` +
    String.raw`partie? (?:(?:en|depuis|fin|debut|le|a la|\d+|${MONTH}) ){0,4}(?:et )?(?:a ete |est )?remplacee? par(?! (?:une?|le|la|les|l|des|du|nos|notre|votre) )|(?:left|gone) (?:in )?(?:${MONTH} )?(?:\d{4} )?(?:and )?(?:was |is |been )?(?:replaced|succeeded) by|` +
    String.raw`(?:a ete |est |ete )mutee? (?:a|au|aux|en|dans|vers)|(?:dejo|deje|dejado|abandono) la empresa|(?:se fue|se ha ido|ha salido|salio|se marcho|se ha marchado) de la empresa|(?:ya )?no trabaja (?:mas )?(?:aqui|alli|alla|en la empresa|con nosotros)|(?:dejo|ha dejado) de trabajar (?:aqui|alli|en la empresa)|ya no (?:esta|estoy|trabajo) (?:en|con) (?:la empresa|nosotros)|` +
    String.raw`uscit[oa] dall azienda|(?:ho|ha) lasciato (?:l azienda|la societa|la ditta)|non lavoro piu|(?:si e|e) dimess[oa]|nicht mehr (?:dort|da) (?:beschaftigt|tatig)|(?:das unternehmen|die firma) (?:gewechselt|verlassen)|` +
    '(?:(?:is|al|intussen|ondertussen) )?(?:weg|vertrokken|opgestapt|gestopt) bij (?:de|het|dit|deze|die) (?:firma|bedrijf|zaak|werkgever|onderneming|organisatie)|(?:het bedrijf|de firma) verlaten|niet meer bij (?:het|dit) bedrijf|deixou a empresa|nao (?:esta|estou) (?:mais )?na empresa|nao trabalho mais|ja nao trabalha(?: (?:mais|ca|la|aqui|na|no|nesta|nessa|para a)(?![^ ])|$)|(?:deixou|deixei) de trabalhar(?: (?:ca|la|aqui|na|nesta|nessa|para a)(?![^ ])|$)|(?:ja )?nao faz (?:mais )?parte d(?:a|esta|essa) (?:empresa|firma|sociedade|equipa|equipe)|saiu d(?:a|esta) (?:firma|sociedade)|(?<!(?:associe|associee|collegue|directeur|directrice|assistante?|patron|responsable|president|dg|daf|mari|femme) (?:\\S+ )?)(?:a|ont|avait) demissionne(?!(?: \\S+){1,6} (?:reste|demeure|est toujours|toujours) (?:adherente?|membre|salariee?|abonnee?|cliente?|licenciee?|sociataire)(?: |$))|desligad[oa] da empresa)(?![^ ])',
);
const NO_FIRM =
  '(?!(?:the|a|an|my|his|her|their|our|your|it|its|this|that|any|him|them|me|you|us|message|word|voicemail|la|le|les|l|mon|ma|un|une|notre|cet|cette|ce)(?: |$))';
/** Who tells it of themselves, or of whom it is told, with the name of the firm: "Auto-reply: I am no longer with Acme". */
const NO_LONGER_WITH = prefiltered(
  String.raw`^(?:(?:auto ?reply|automatic reply|reponse automatique|respuesta automatica|risposta automatica|automatische antwort|hi|hello|bonjour|hallo|hola|ciao|please note (?:that )?|sorry) )*(?:` +
    String.raw`(?:(?:i am|i m|he is|he s|she is|she s|is|contact is) )?no longer with ${NO_FIRM}\S+(?: \S+)?$|i (?:ve |have )(?:now |since |recently )?left ${NO_FIRM}\S+(?: \S+)?$|j ai (?:recemment |definitivement )?quitte ${NO_FIRM}\S+(?: \S+)?$)|` +
    String.raw`(?<![^ ])(?:nicht mehr bei (?:der |dem )?\S+(?: \S+)? (?:tatig|beschaftigt|angestellt)|arbeite nicht mehr (?:bei|fur|hier|dort)|(?:ya )?no trabajo (?:mas )?(?:en|para|aqui|alli)|non (?:faccio|fa) piu parte d|ik werk niet (?:meer|langer) (?:bij|voor)|ja nao trabalho)(?![^ ])`,
);
/** Who worked there, where a cell says nothing else. */
const WORKED_THERE = prefiltered(
  String.raw`^(?:(?:(?:est|is|was|une?|an?) )*(?:ex|former|ancien(?:ne)?|ehemalige[rn]?|antigu[oa]|oud|antig[oa]) ?(?:employee?s?|employe e|salariee?s?|collaborat(?:eur|rice|or|ore)s?|mitarbeiter(?:in)?|emplead[oa]|dipendente|medewerk(?:er|ster)|funcionari[oa]|colaboradora?|staff(?: member)?|worker|interlocut(?:eur|rice))|` +
    String.raw`(?:(?:il |elle )?n est )?plus (?:la|en poste)|(?:(?:il |elle )?est )?partie? (?:en|depuis|fin|debut|le) (?:(?:fin|debut) )?(?:\d{1,2} )?(?:${MONTH}|\d{4}|\d{1,2} \d{2,4})(?: \d{4})?|mutee? (?:a|au|aux|en|dans|vers) .{2,40}|hors effectifs?|sortie? (?:des|de l) effectifs?|job change[ds]?)$`,
);

/** Who is with another supplier, and works where they worked. */
const SWITCHED =
  /\bno longer with \S+(?: \S+)? (?:and |has |have |they |he |she )*(?:switched|ported|changed (?:provider|supplier|operator|carrier))\b/;
const SENTENCES = /[.:!,;\n](?=\s|$)/;
/** Whether a text says that somebody has left a company, in any of these words; an answer has several sentences. @param words its plain words */
export const saysGone = (text: string, words: string): boolean =>
  WORKED_THERE.test(words) ||
  GONE_FROM.test(words) ||
  (!SWITCHED.test(words) && text.split(SENTENCES).some((sentence) => NO_LONGER_WITH.test(plainWords(sentence))));

/** How somebody stood with an employer that they have left. */
export const HAS_LEFT =
  /^(?:former|ex|retired|terminated|resigned|dismissed|left|inactive|not employed|retraitee?|demissionnaire|ausgeschieden|ehemalig|im ruhestand|jubilad[oa]|cesad[oa]|in pensione|cessat[oa]|gepensioneerd|uit dienst|emerytowan[ya])(?: (?:employee|staff|salariee?|mitarbeiter(?:in)?|emplead[oa]|dipendente|medewerker))?$/;
/** What is no address any more, in a label. */
export const IS_OLD =
  /\b(?:anciens?|ancienne|old|former|obsolete|alte?|veraltet|antigu[oa]|vecchi[oa]|oud|ex|dead|hs|(?:ne )?(?:marche|fonctionne) (?:plus|pas)|(?:does not|doesn t|no longer) works?|funktioniert nicht|no funciona|non funziona)\b/;
