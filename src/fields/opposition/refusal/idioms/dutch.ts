import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';
import type { Idiom } from './idioms-data.js';

/**
 * Refusals in Dutch that leave no doubt, of the Netherlands and of Flanders, on folded words (`plainWords`). Neither the lexicon nor the second reader
 * knows the language: each is a mark, which counts whatever else stands around it. What only may be one is told by `neighbour-languages.ts`.
 * @module
 */

/** To be reached, as somebody does it and as it is done to them. */
const REACH =
  '(?:contacteren|contacteer|contact opnemen|mailen|mail|e ?mailen|bellen|bel|opbellen|telefoneren|benaderen|benader|aanschrijven|lastigvallen|lastig vallen|storen|uitnodigen|sms en|smsen|toesturen|opsturen)';
const REACHED =
  '(?:gecontacteerd|gemaild|ge ?e ?maild|gebeld|opgebeld|getelefoneerd|benaderd|aangeschreven|lastiggevallen|lastig gevallen|gestoord|uitgenodigd)';
/** Times and reasons behind it put a call off. */
const NOT_YET =
  '(?! (?:\\w+ )?(?:voor|na|tussen|tot|vandaag|morgen|deze|dit|vanaf|over|op (?:ma|di|wo|do|vr|za|zo)\\w*|s (?:morgens|middags|avonds)|overdag|tijdens|zonder|bereik\\w*|gelukt|gevonden|beantwoord)\\b)';
const WHO = '(?:ik|hij|zij|ze|wij|we|men|klant|contact|persoon|kandidaat|deelnemer|bedrijf|mevrouw|meneer|dhr|mevr)';
const WISHES = '(?:wil(?:t|len|de)?|wens(?:t|en|te)?|mag|mogen|verzoekt?|vraagt?|vroeg|liefst|graag|gelieve|aub|alstublieft|svp)';
/** What is sent and said. */
const SENT =
  '(?:e ?mails?|mails?|mailtjes|mailings?|mailingen|reclame|reclamemails?|nieuwsbrie\\w+|aanbiedingen|promoties|commerciele \\w+|marketing\\w*|berichten|oproepen|telefoontjes|telefonische \\w+|sms(?: en|en)?|smsjes|post|drukwerk|uitnodigingen|communicatie|spam|contact)';
/** Where people and their data stand. */
const LIST =
  '(?:\\w*lijst(?:en)?|\\w*bestand(?:en)?|database|databank|crm|systeem|mailings?|nieuwsbrie\\w+|adresboek|databestand|gegevensbank|verzendlijst)';
/** The same, and none that one waits, buys or pays by. */
const OUR_LIST =
  '(?:(?!wacht|prijs|verlang|boodschap|gasten|actie|taken|to ?do|deelnemers|inkoop|pak)\\w*lijst(?:en)?|\\w*bestand(?:en)?|database|databank|crm|systeem|mailings?|adresboek|gegevensbank)';
const OUR = '(?:de|het|uw|u|onze|jullie|je|alle|die|deze|dit|elke)';
const REMOVE =
  '(?:verwijder(?:en|d|t)?|schrap(?:pen|t)?|geschrapt|wis(?:sen|t)?|gewist|haal|halen|gehaald|uitgehaald|gooi|uit te schrijven)';
/** What is sent and said, and nothing that one orders or asks for. */
const UNWANTED =
  '(?:e ?mails?|mails?|mailtjes|mailings?|mailingen|reclame(?:mails?)?|nieuwsbrie\\w+|promoties|commerciele (?:mails?|e ?mails?|berichten|oproepen|communicatie|telefoons?|gesprekken)|marketing(?:mails?|berichten)?|telefoontjes|oproepen|sms(?: en|en)?|communicatie|contact(?:opname)?|spam)';
/** Taken out, or to be. */
const REMOVED = '(?:(?:te )?(?:schrappen|verwijderen|wissen)|schrap|verwijder|geschrapt|gewist|uitgeschreven)';
const DATA = '(?:persoons|contact)?gegevens|data|(?:e ?mail|mail)?adres|nummer|profiel|account';

const marks = (...expressions: readonly string[]): readonly Idiom[] => expressions.map((says) => ({ says: prefiltered(says), mark: true }));

/** By what these texts are known before they are read, beside the stems of `neighbour-languages.ts`; without double letters. */
export const DUTCH_STEMS: readonly string[] =
  `_eraf_ _er_af_ ongevraagd niets_ niks_ _nooit_ nimer niemer _nie_ _haal_ _halen_ _gehaald_ _uitgehaald_ _goi_ _wis_ _wist_ _wisen_ _gewist_ _wising_ gegevenswis vernietig _schrap _geschrap verwijder _klacht vergetelh vergeten_ toestem instem akord bezwar verzet_ verzete_
  weiger verboden ongewenst onwelkom colport leurder acquisitie opgezegd opzeg stopgezet stopzet verbroken beeindigd
  uit_te_schr af_te_meld schrijf_ _meld_ _rust_ zwarte_ robinson bel_me _stop_ _stopen_ _ophouden_ _hou_ _kap_ inviter_ reinviter _verzoek verwijderv wisverz vergetverz lijst bestand systeem_ adresboek_ databank database mailing _crm_ gegevensbank einladen einzulad eingelad invite_ reinvite_ _uit_`
    .split(/\s+/)
    .map(squeeze);

export const DUTCH_IDIOMS: readonly Idiom[] = marks(
  // Not to be reached.
  `(?<!\\bnog )\\bniet (?:meer|langer) (?:(?:te|voor niks|telefonisch|per|via|e ?mail|post|sms|of|en|me|mij|ons|worden) ){0,4}${REACH}\\b${NOT_YET}`,
  `\\b${WISHES} (?:\\w+ ){0,3}niet (?:(?:meer|langer|te|door|ons|jullie|u|worden|telefonisch|per|via|e ?mail|sms) ){0,4}(?:${REACHED}|${REACH})\\b${NOT_YET}`,
  `^(?:${WHO} )?niet (?:te )?(?:contacteren|mailen|e ?mailen|bellen|opbellen|benaderen|aanschrijven|uitnodigen|storen)(?: (?:aub|svp|graag|alstublieft|of|en|mailen|bellen|contacteren))*$`,
  `\\b(?:nooit|nie|niemer|nimmer) (?:(?:meer|nog|te|weer) ){0,3}(?:bellen|gebeld|opbellen|contacteren|gecontacteerd|mailen|benaderen|telefoneren|lastigvallen|aanschrijven|contact (?:meer )?(?:opnemen|zoeken))\\b${NOT_YET}`,
  `\\b(?:bel|mail|contacteer|benader|stoor|app) (?:me|mij|ons|hem|haar) (?:\\w+ )?niet\\b${NOT_YET}`,
  // "Schrap me", "hou op met die bedelbrieven".
  `\\b(?:schrap|verwijder|wis) (?:me|mij|ons)\\b(?! \\w*(?:nummer|afspraak|bestelling|reservering))|\\b(?:hou|houd|houden|stop) (?:nu |eens |aub )?(?:op )?met (?:(?:die|deze|jullie|uw|al|dat|het|de|me|mij|ons) ){0,3}(?:\\w*brieven|\\w*mails?|\\w*mailings?|bellen|mailen|schrijven|gebedel|bedelen|reclame|telefoontjes|lastigvallen)\\b`,
  // Nothing more to be sent.
  `\\b(?:wil(?:t|len)?|wens(?:t|en)?|gelieve|graag|verzoekt?|vraagt?) (?:\\w+ ){0,2}geen (?:\\w+ ){0,2}${SENT}\\b(?! (?:met|op (?:ma|di|wo|do|vr|za|zo)\\w*|voor|over|van de (?!nieuws|mail))\\b)`,
  `\\bgeen (?:\\w+ ){0,2}${SENT} (?:meer )?(?:(?:aan|naar|te|toe|op|hem|haar|mij) ){0,3}(?:sturen|stuur|toesturen|opsturen|verzenden|wensen|willen|ontvangen|gewenst)\\b(?! (?:gekregen|sinds)\\b)`,
  `^(?:(?:aub|svp|graag|gelieve|nee|neen|dank u|bedankt) )*geen (?:\\w+ )?${SENT} meer(?: (?:aub|svp|graag|alstublieft|bedankt|dank u|sturen))*$`,
  `\\b(?:stop|ophouden|hou op|kap|stoppen) (?:\\w+ )?met (?:\\w+ ){0,3}(?:mailen|bellen|contacteren|sturen|spammen|mails|lastigvallen|te mailen|te bellen)\\b`,
  `\\b(?:wil(?:t|len)?|wens(?:t|en)?|hoeft|hoeven) (?:\\w+ ){0,2}(?:niets|niks) (?:meer )?(?:van (?:ons|jullie|u) )?(?:te )?(?:ontvangen|krijgen|horen|toegestuurd|weten van (?:ons|jullie))\\b`,
  // "Weigert mailings", "mails niet gewenst", "acquisitie wordt niet op prijs gesteld"; "mail geweigerd" is what a server says.
  `\\b(?:weigert|weigeren|weigerde|weiger) (?:(?:alle|elke?|iedere?|verdere|nog|meer|onze|de|het) ){0,2}${UNWANTED}\\b(?! (?:met|tussen|over|bij)\\b)|\\b(?:mailings?|reclame|nieuwsbrie\\w+|marketing|communicatie|contact) geweigerd\\b(?! (?:door|op) (?:de )?server)`,
  `\\b(?:${UNWANTED}|acquisitie|colportage|verkopers|colporteurs|leurders|post) (?:(?:is|zijn|wordt|worden|van|ons|zeer|absoluut|uitdrukkelijk|hier) ){0,3}(?:niet (?:meer |langer )?(?:gewenst|welkom|op prijs gesteld|toegestaan|toegelaten)|ongewenst|onwelkom|verboden)\\b`,
  '^(?:(?:aub|svp|graag|gelieve|a u b) )*geen (?:koude |telefonische |ongevraagde |commerciele )?acquisitie(?: (?:aub|svp|graag|a u b|alstublieft|gewenst|toegestaan|n a v|naar aanleiding van|deze|de|vacature|advertentie|per|via|telefoon|e ?mail|bel\\w*))*$|\\bgeen (?:koude|telefonische|ongevraagde) acquisitie\\b',
  `(?<!\\b(?:product|artikel|item|order|bestelling|referentie|offerte|document|merk|machine|toestel|prijs)\\w* (?:\\w+ )?)\\b${REMOVED} (?:(?:aub|svp|graag) )?uit (?:${OUR} )?(?:\\w+ )?${OUR_LIST}(?: (?:aub|svp|graag|alstublieft|gevraagd|op vraag|op verzoek))*$`,
  '^(?:(?:avg|gdpr|verzoek|klant|inzake|uitoefening) )*recht (?:op|om) (?:vergetelheid|gegevenswissing|wissing|vergeten te worden)(?: (?:ingeroepen|uitgeoefend|gevraagd|toegepast|avg|gdpr|op|klant|\\d+))*$',
  '\\b(?:contact|communicatie|mailings?) (?:is |werd |wordt )?(?:verbroken|stopgezet|gestopt|beeindigd) (?:op|door) (?:(?:eigen )?(?:vraag|verzoek|initiatief)|(?:de )?klant)\\b',
  '\\b(?:nieuwsbrie\\w+|mailings?|mailinglijst) (?:(?:is|werd|heeft|zelf|telefonisch) )*opgezegd\\b|\\b(?:opgezegd|opzeggen|opzegging|stopzetten|stopzetting)(?: (?:van|voor|de|het|onze|abonnement|inschrijving|op))* (?:nieuwsbrie\\w+|mailings?|mailinglijst)\\b',
  // Left, or asks to leave.
  `^(?:(?:ik|hij|zij|ze|klant|contact|heeft|hebben|is|zich|zelf|werd|al|telefonisch|schriftelijk|persoonlijk|wil|wenst|graag|gelieve|aub|svp|verzoek|vraag|vraagt|om|mij|me|ons|hem|haar|te|tot|zijn) )*(?:uitgeschreven|afgemeld|uitschrijven|uit te schrijven|afmelden|af te melden|uitschrijving|afmelding)(?: (?:aub|svp|graag|alstublieft|a u b|gevraagd|gewenst|\\d+|op|via|per|mail|e ?mail|telefonisch|schriftelijk|persoonlijk|tel|telefoon|brief|post|sms|aan|de|beurs|stand|link|website|sinds))*$`,
  `\\b(?:uitgeschreven|afgemeld|uitschrijven|uit te schrijven|afmelden|uitschrijving|afmelding|schrijf (?:me|mij|ons|hem|haar) uit|meld (?:me|mij|ons|hem|haar) af) (?:voor|van|uit|op|bij) (?:${OUR} )?(?:\\w+ )?(?:${LIST}|mails?|e ?mails?|reclame)\\b`,
  `\\bschrijf (?:me|mij|ons|hem|haar) (?:\\w+ )?uit\\b`,
  // As groups and segments are called.
  '^(?:uitgeschreven(?:en|e)|afgemeld(?:en|e))(?: (?:klanten|contacten|leden|abonnees|prospecten|lezers|personen|nieuwsbrief|mailing|\\d+))*$',
  // To be taken off, or erased.
  `\\b${REMOVE} (?:me|mij|ons|hem|haar) (?:\\w+ ){0,2}(?:van|uit) (?:${OUR} )?(?:\\w+ )?${LIST}\\b`,
  `\\b(?:me|mij|ons|hem|haar) (?:\\w+ ){0,2}(?:te )?(?:schrappen|verwijderen|wissen|uitschrijven|uit te schrijven)\\b|\\b(?:me|mij|ons) (?:\\w+ ){0,2}(?:van|uit) (?:${OUR} )?(?:\\w+ )?${LIST} (?:te )?(?:halen|schrappen|verwijderen)\\b`,
  `\\b${REMOVE} (?:\\w+ )?(?:mijn|zijn|haar|onze|hun|alle|m n) (?:\\w+ )?(?:${DATA})\\b`,
  `\\b(?:mijn|zijn|haar|onze|hun|alle) (?:\\w+ )?(?:${DATA}) (?:\\w+ ){0,3}(?:te )?(?:verwijder(?:en|d|t)?|wissen|gewist|schrappen|geschrapt|vernietig\\w*)\\b`,
  `\\b(?:verwijdering|wissing|het wissen|schrapping) van (?:mijn|zijn|haar|onze|hun|alle|de) (?:\\w+ )?(?:${DATA})\\b`,
  `\\b(?:wil(?:t|len)?|wens(?:t|en)?|vraagt?|verzoekt?|gelieve|graag)(?: om)? (?:(?!product|artikel|bestelling|order)\\w+ ){0,6}(?:verwijderd|geschrapt|gewist|vergeten|uitgeschreven|uit te schrijven)(?: te)?(?: worden)?(?: (?:uit|van) .*)?$`,
  `\\b(?:wil(?:t|len)?|wens(?:t|en)?|moet|moeten) (?:\\w+ )?uit (?:${OUR} )?(?:\\w+ )?(?:\\w*lijst(?:en)?|\\w*bestand(?:en)?|database|databank|crm|systeem)$`,
  `\\b(?:wil(?:t|len)?|wens(?:t|en)?|graag|moet|moeten|vraagt?|verzoekt?|verzocht|gevraagd|vroeg)(?: (?:om|er|ook|graag|direct|meteen|hij|zij|ze|men)){0,5} (?:van|uit|af van) (?:${OUR} )?(?:\\w+ )?${OUR_LIST}(?: (?:af|weg|uit|te|worden|gehaald|halen|verwijderd|geschrapt|gewist|aub|svp|graag|zijn|blijven))*$`,
  `\\b(?:wil(?:t|len)?|wens(?:t|en)?|hoeft|hoeven|mag|mogen) (?:\\w+ )?niet (?:meer|langer) (?:op|in) (?:${OUR} )?(?:\\w+ )?${OUR_LIST}(?: (?:te )?(?:staan|zitten|zijn|blijven))?$`,
  `^(?:(?:aub|svp|graag|gelieve|moet|mag|direct|meteen) )*(?:van|uit) (?:${OUR} )?(?:\\w+ )?${OUR_LIST} (?:te |laten )?(?:halen|gehaald|verwijderen|verwijderd|schrappen|geschrapt)(?: (?:aub|svp|graag|alstublieft|worden))*$`,
  `\\b(?:verwijder(?:ings)?|vergeet|wis|wissings|uitschrijf|uitschrijvings|afmeld)verzoek(?:en)?\\b(?! (?:voor|van|over|inzake) (?:(?:de|het|een|zijn|haar|onze) )?(?:recensie|review|product|foto|bestelling|artikel|bericht)\\b)|\\bverzoek (?:tot|om|voor) (?:verwijdering|wissing|gegevenswissing|uitschrijving|uit te schrijven|schrapping)\\b(?! van (?!(?:de |het |zijn |haar |hun |alle |mijn |persoons|contact)*(?:gegevens|data|adres|account|profiel|lijst|mailinglijst)\\b))`,
  `\\b(?:avg|gdpr) (?:verzoek|aanvraag|vraag)(?: (?:tot|om|voor|van|gegevens|te))* (?:wissen|wissing|verwijder\\w*|gegevenswissing|schrapp\\w*|bezwaar|verzet|vergetelheid)\\b`,
  `\\b(?:beroept|beroep|oefent|roept|uitoefening|gebruik|verzoek|vraagt|inroepen|wenst|op basis|op grond)(?: \\w+){0,4} recht (?:op|van|om) (?:\\w+ )?(?:vergetelheid|verwijdering|gegevenswissing|wissing|bezwaar|verzet|vergeten)\\b`,
  `^(?:(?:${WHO}|aub|svp|graag|gelieve|wil|te) )*(?:schrappen|geschrapt|te schrappen)(?: (?:aub|svp|graag|alstublieft|worden|te|op|vraag))*$`,
  // Consent taken back, objections and complaints.
  `\\b(?:toestemming|akkoord|instemming) (?:(?:is|werd|wordt|heeft|voor|marketing|mails|mailing) ){0,3}(?:ingetrokken|herroepen|intrekken|geweigerd)\\b|\\b(?:trekt|trok|intrekking|herroept|herroeping)(?: van)? (?:\\w+ )?(?:toestemming|akkoord|instemming)\\b|\\b(?:weigert|geweigerd|geeft geen|gaf geen) (?:\\w+ )?toestemming\\b`,
  `\\bbezwaar (?:\\w+ ){0,2}tegen (?:\\w+ ){0,2}(?:direct marketing|marketing|reclame|verwerking|mailings?|profilering|contact\\w*)\\b|\\b(?:verzet zich|verzette zich) tegen (?:\\w+ ){0,2}(?:direct marketing|marketing|reclame|verwerking|mailings?)\\b`,
  // "Verzet ontvangen per brief", "heeft een brief met bezwaar gestuurd"; alone either word is a gear, or an argument against a price.
  `^(?:(?:${WHO}|heeft|ons|een|zijn|haar|schriftelijk|brief|e ?mail|mail|met|van|er|is|per) )*(?:verzet|bezwaar) (?:(?:is|werd|per|via|de|een|brief|post|e ?mail|mail|fax|sms|telefoon|telefonisch|aangetekende?|schriftelijk|door|klant) )*(?:ontvangen|binnengekomen|ingediend|aangetekend|gestuurd|verstuurd|opgestuurd|doorgegeven|gemeld)(?: (?:per|via|de|een|brief|post|e ?mail|mail|fax|sms|telefoon|telefonisch|aangetekende?|schriftelijk|op|\\d+))*$`,
  `\\bklacht\\w* (?:\\w+ ){0,5}(?:gba|apd|gegevensbeschermingsautoriteit|autoriteit persoonsgegevens|privacycommissie|ap)\\b|\\b(?:gba|gegevensbeschermingsautoriteit|autoriteit persoonsgegevens) (?:\\w+ ){0,3}klacht\\b`,
  `^(?:(?:${WHO}|heeft|ons|onze|mails?|als|de) ){0,4}spam gemeld(?: (?:bij|op|door) \\w+)?$`,
  `\\blaa?t(?:en)? (?:me|mij|ons|hem|haar) (?:\\w+ )?met rust\\b|\\bmet rust (?:gelaten|te laten|laten)\\b`,
  `\\b(?:staat|zit|is) (?:\\w+ )?op (?:de |het )?(?:bel me niet(?: meer)?|zwarte|robinson)\\b|\\bbel me niet meer (?:lijst|register)\\b|^(?:(?:zet|zetten|staat|klant|contact|geplaatst|gezet|plaatsen|op|naar|in|de|onze|interne) )*zwarte lijst(?: (?:gezet|geplaatst|zetten|plaatsen|klant|bellen|intern))*$|^bel me niet(?: meer)?(?: lijst)?$`,
  // "Wil eraf", "van de maillijst af", "eraf gehaald op verzoek", "nieuwsbrief nee".
  `^(?:${WHO} )?(?:(?:wil(?:t|len)?|wenst|moet|mag|graag|direct|meteen|er|is|werd|zelf|aub|svp) )*(?:eraf|er af|van (?:${OUR} )?(?:\\w+ )?${OUR_LIST} af)(?: (?:gehaald|halen|gehaald worden|graag|aub|svp|alstublieft|op|eigen|verzoek|vraag|wens|klant|van))*$`,
  '^(?:(?:geen|nee|neen|nooit) (?:tegen|op|aan|voor) (?:(?:de|onze) )?(?:nieuwsbrie\\w+|mailings?|mails?|e ?mails?|reclame|sms)|(?:nieuwsbrie\\w+|mailings?|reclame|reclamemails?|marketing|e ?mailings?) (?:nee|neen|niet|liever niet)|(?:ongewenste|ongevraagde) (?:reclame|mails?|e ?mails?|nieuwsbrie\\w+|mailings?|post|sms))(?: (?:bedankt|dank u|aub|svp|gemeld|\\d+))*$',
  // Not to be invited: in Dutch the sentences above, here in the languages in which those who invite work as well.
  `(?<!\\b(?:oublier|hesite[zr]?|encore) (?:de )?)\\bne (?:pas|plus|jamais) (?:les? |la |l )?(?:re)?inviter\\b(?! (?:a|au|aux|pour|en|le|la|les|avant|avec|sans) (?:la |le |l )?(?!evenements?|salons?|soirees?|webinaires?|formations?\\b))`,
  `\\b(?:nicht|nie) (?:(?:mehr|wieder) )?(?:einladen|eingeladen werden|einzuladen)\\b(?! (?:zum|zur|vor|am|im|bis|ohne)\\b)`,
  `\\b(?:do not|don t|dont|never) (?:re)?invite\\b(?! (?:to|for|before|with|without|until|them both|the|more|a|an)\\b)`,
);
