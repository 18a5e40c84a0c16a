import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Refusals in Dutch and Portuguese, which are not read as the five languages are: whoever writes one of these is for somebody to look at, unless it is
 * one of those that leave no doubt (`dutch.ts`, `portuguese.ts`).
 * On folded words (`plainWords`).
 * @module
 */

const DUTCH = prefiltered(
  /(?<!\bnog )\bniet (?:meer )?(?:te )?(?:\w+ )?(?:bellen|gebeld|opbellen|opgebeld|mailen|gemaild|benader\w*|contacteren|gecontacteerd|aanschrijven|aangeschreven|storen|gestoord|ontvangen|sturen)\b|\bgeen (?:\w+ ){0,2}(?:contact\w*|e?mails?|mailings?|telefoon\w*|telefonische|reclame|nieuwsbrie\w+|aanbiedingen|post|sms|oproepen|commerciele)\b|(?<!\b(?:factu\w+|vacatures?|offertes?|cheques?|bon|voorschrift|wedstrijd|tender|order|recept) )\b(?:uitgeschreven|uitschrijven)\b|\b(?:uitschrijving|(?:afgemeld|afmelden|afmelding)(?! voor (?:(?:het|de|een|onze) )?(?:\w*diner|lunch|ontbijt|etentje|vergadering|opleiding|cursus|workshop|les|afspraak|receptie|event|evenement))|(?<!\bgeen )(?<!\bgeen enkel )bezwaar|recht van verzet|met rust|toestemming (?:\w+ )?ingetrokken|(?:gegevens|adres|nummer) (?:\w+ )?(?:verwijder\w*|wissen))\b|^(?:(?:aub|svp|graag|gelieve) )*geen (?:verkopers|colporteurs|leurders|vertegenwoordigers)(?: (?:aub|svp|graag|a u b|gewenst|aan|de|mijn|deur))*$|\bverwijder\w* uit (?:\w+ )?\w*(?:lijst|bestand|database|systeem|mailing)\w*|\buit (?:de|onze|jullie|uw|het|alle) (?:\w+ )?\w*(?:lijst|lijsten|bestand|database|mailing) (?:te )?(?:halen|gehaald|verwijder\w*|schrappen)\b|\b(?:aub|svp|graag|alstublieft) verwijder\w*|\bverwijder(?:en|d)? (?:aub|svp|graag|alstublieft|a u b)\b|\b(?:bel|mail|schrijf) (?:me|mij|ons|hem|haar) niet\b/,
);
const PORTUGUESE = prefiltered(
  /\bnao (?:(?:quer|querem|quero|deseja|desejam|pretende|voltar|tornar|me|lhe|lhes|nos|o|a|os|as|ser|mais|volte|voltem) ){0,4}(?:contact(?!ad)\w*|contat(?!ad)\w*|lig(?:ar|uem|ue)(?! (?:\w+ )?(?:antes|depois|hoje|amanha|durante|entre|manha|tarde|noite|almoco)\b)|telefon\w*|(?:envi(?:ar|em|e)|mandar|mandem|receber)(?! (?:[ao]s? )?(?:fa[ct]*tur|encomend|orcament|propost|amostr))|incomod\w*|perturb\w*|escrev\w*|chamar|abordar)\b|\bcancel\w+ (?:a |o )?(?:subscri\w+|inscri\w+|assinatura|registo|cadastro|consentimento|newsletter)\b|\b(?:descadastr\w+|desinscrev\w+|desregist\w+)\b|\b(?:remov\w+|retir\w+|apag\w+|elimin\w+|exclu\w+) (?:\w+ ){0,4}(?:lista|dados|base|cadastro|contacto|contato|email)\b|\b(?:opos se|opoe se|revogou|retirou) (?:\w+ ){0,3}(?:consentimento|tratamento|contacto|contato|marketing)?\b|\bparem de\b|\bnao (?:se )?(?:envi(?:ar|em|e)|mandar|mandem) (?:mais |quaisquer )?propostas comerciais\b|\b(?:por favor|pf|favor|agradece se que) nao (?:envi(?:ar|em|e)|mandar|mandem) (?:mais )?propostas\b|\bnao (?:quer|querem|quero|deseja|desejam|pretende) mais (?:e ?mails?|chamadas|contactos?|contatos?|mensagens|publicidade|newsletters?)\b/,
);

/** By what these texts are known before they are read: stems as `sieveStems` has them. */
export const NEIGHBOUR_STEMS: readonly string[] =
  '_niet_ _geen_ _gn_ _afgem _houd_ _rechter_ intimidat uitgeschr uitschr afmeld afgemeld bezwaar met_rust ingetrok verwijder _uit_ _nao_ cancelou cancelad cancelar descadastr desinscrev desregist revogou retirou _opos_ _opoe_ parem_de'.split(
    ' ',
  );

/** Whether words seem to refuse in one of these languages. */
export const refusesInNeighbourLanguage = (words: string): boolean => DUTCH.test(words) || PORTUGUESE.test(words);
