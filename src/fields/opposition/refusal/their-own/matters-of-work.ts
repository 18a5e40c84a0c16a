/**
 * What is ended, opposed or asked about at work and at home, and is no contact: a car that is taken off the road, a supplier who is left, an image right, the API
 * of a tool ("Abmeldung Kfz läuft", "dado de baja en Endesa", "how do I remove a user in your API?"). Patterns, as in `other-things.ts`.
 * @module
 */

const SUPPLIER =
  '(?:edf|engie|total(?:energies)?|orange|sfr|free|bouygues|endesa|iberdrola|naturgy|repsol|movistar|vodafone|yoigo|enel|eni|tim|o2|eon|telekom|kpn|ziggo|vattenfall|proximus|telenet|luminus)';
/** Goods and machines that are no more, said as of somebody. */
const MACHINE =
  '(?:server|pc|computer|telefono|cellulare|monitor|batteria|motore|caldaia|stampante|router|modem|compressore|pompa|frigo|lavatrice|serveur|ordinateur|chaudi[èe]re|moteur|imprimante|portable|t[ée]l[ée]phone|batterie)';

/** Of a house, and of goods. */
const AT_HOME = [
  "oppos[ée]{1,2}s? (?:au|aux|[àa] la|[àa] l['’])(?: produits?)? ?(?:bio|linky|plastique|glyphosate|ogm|soja|alcool|viande|micro-?ondes|compteur|additifs|colorants|sulfites)",
  'ne pas sonner(?=,? ?\\(?(?:code|digicode|interphone|b[ée]b[ée]|toquer|frapper|chien))|livraison\\s?:[^.;\\n]{0,40}ne pas sonner',
  'stop (?:aux? )?(?:pucerons?|limaces?|mousses?|fourmis|moustiques?|taupes?|gouttes?|nuisibles|rouille|chenilles?|cochenilles?|mauvaises herbes|souris|humidit[ée])',
  "arr[êe]te (?:le|la|les|l['’]|de) ?(?:foot(?:ball)?|judo|rugby|tennis|danse|piscine|natation|gym|basket|hand(?:ball)?|musique|piano|guitare|sport|tabac|alcool|fumer|yoga|escalade|karat[ée]|[ée]quitation|comp[ée]tition|travailler|d[ée]finitivement le sport)",
  `mort[oaei]? (?:il|la|lo|i|le|l['’]) ?${MACHINE}|(?:il|la|le|l['’]) ?${MACHINE} (?:[èe]|est) mort[oae]?`,
  "refuse (?:tt|tout) contact avec (?:le|la|les|l['’]|du|des) ?(?:plomb|latex|gluten|nickel|animaux|chats?|chiens?|amiante|eau|soleil|arachides?|poussi[èe]re)",
  "(?:no|ne pas|nicht|non|don[’']t|do not|niet) (?:enviar|envoyer|senden|schicken|inviare|send|sturen|versturen) (?:de |d[’']|m[áa]s |any )?(?:muestras|[ée]chantillons?|muster|campioni|samples|monsters)",
  'l[öo]scht? (?:gern|gerne|immer) (?:ein(?:en)? |sein(?:en)? |das |den )?(?:bier|durst)|l[öo]sch(?:wasser|zug|fahrzeug|gruppe|mittel|decke|papier|anlage|eimer|einsatz)[\\p{L}-]*',
];

/** Of papers, contracts and courses. */
const OF_PAPERS = [
  "oppos(?:ition|[ée]{1,2}|\\.)? ?(?:au |[àa] (?:l['’]utilisation de )?(?:son |l['’])?|(?:de|du) )?(?:droit (?:[àa] |[àa] l['’]|de l['’]|d['’]|de )?)?image",
  '(?:ab|um)meldung (?:des |der |vom |von )?(?:kfz|pkw|lkw|auto|fahrzeug|anh[äa]nger|motorrad|strom|gas|z[äa]hler|wohnsitz|schule|kita|gez|rundfunk|hund)\\p{L}*',
  `dad[oa] de baja (?:en|de|con|del|a) (?:la |el |su )?(?:${SUPPLIER}|gimnasio|aut[óo]nomos?|luz|gas|seguro|hacienda|seguridad social|colegio|contador|coche)|baja (?:m[ée]dica|laboral|maternal|paternal)`,
  `n['’]est plus (?:client(?:e)? )?(?:chez|de) ${SUPPLIER}(?!\\p{L})(?: mais (?:chez )?\\p{L}{2,20})?`,
  "on ne l['’]appelle plus (?:mme|m\\.?|mr|madame|monsieur|mlle) [\\p{L}-]{2,20} mais",
  '(?:widerspruchs|widerrufs|einspruchs|k[üu]ndigungs)frist(?!\\p{L})(?: (?:erkl[äa]rt|beachten|l[äa]uft|\\d+ T(?:age)?\\.?))?(?: erkl(?:\\.|[äa]rt))?',
  '(?:abo (?:der |die )?)?(?:tages|wochen)?zeitung(?:s-?abo(?:nnement)?)? (?:abbestellt|gek[üu]ndigt|abgemeldet)',
  'bezwaar tegen (?:de |het |een )?(?:factuur|rekening|boete|aanslag|vergunning|huurverhoging|woz|bouwplan)',
  'uitschrijving (?:bij |uit )?(?:de |het )?(?:kvk|handelsregister)(?: oude bv)?',
  'geen post op (?:het |zijn |haar )?oude? adres',
  'afgemeld v(?:oor|\\.)? ?(?:de |het )?(?:borrel|training|cursus|workshop|etentje|uitje|toernooi|webinar|opleiding|diner|lunch|barbecue|bbq|dagje)|abgemeldet (?:v\\.|vom|von der|f[üu]r den|f[üu]r das) ?\\p{L}{0,10}(?:workshop|seminar|kurs|webinar|turnier|training|ausflug|fest|essen|lehrgang)',
  'courriers? (?:retourn[ée]s?|revenus?)(?:,| :| -)? ?["«“]? ?(?:destinataire inconnu|npai|n[’\']habite pas|inconnu [àa] l[’\']adresse)["»”]?',
  '(?:le |son )?(?:tel|t[ée]l[ée]phone|num(?:[ée]ro)?|n°|mail|e-?mail|adresse|ligne|portable)(?: direct| perso| pro)? [àa] oublier|mail (?:tjs |toujours |encore )?(?:[àa]|chez) son ex[- ]?(?:bo[iî]te|employeur|soci[ée]t[ée])',
  'plus de (?:newsletters?|catalogues?|plaquettes?|flyers?|courrier|brochures?|cartes?)(?: papier)? (?:dispo(?:nibles?)?|en stock|en rayon)(?!\\p{L})',
  'basta (?:mandar|inviar|spedir|girar|dar)(?:gli|le|e|ci)? (?:la|il|lo|un|una) (?:scheda|preventivo|listino|link|fattura|documento|foto|contratto|modulo|bozza)(?: tecnica)?',
];

/** What somebody asks of a tool, or for one of their own. */
const OF_TOOLS = [
  '(?:how (?:do|can|would|could|should) (?:i|we|you|one)|how to|can (?:i|we)|is it possible to) (?:un ?subscribe|delete|remove|cancel|opt ?-?out|export|block) (?:a|an|the|one|some|multiple) (?:customer|user|contact|seat|member|client|lead|card|order|booking|license|recipient|subscriber)s?(?: (?:in|from|via|with|through|using) (?:your|the|our) \\p{L}+)?',
  '(?:remove|delete|deactivate) (?:the )?(?:user|seat|member|colleague) \\p{L}+ from (?:our|the|my) (?:seats?|team|plan|workspace|account|organi[sz]ation|org|licen[sc]es?)',
  'stop sharing (?:the |my |your |his |her )?screen',
  '(?:is there|do you have|needs?|looking for|have you got) (?:an? |any )?(?:gdpr|rgpd|dsgvo) (?:template|form|checklist|guide|policy)(?: for (?:deletion|erasure|access|removal)(?: requests?)?)?',
  '(?:gdpr|rgpd|dsgvo) opt[- ]?in (?:form|letter|card|formulaire)s?',
  '(?:insists?|claims?|says?|argues?|thinks?) (?:that )?no (?:excess|fee|premium|payment|charge|deposit|balance|tax|vat|money)s? (?:is |was )?(?:due|owed|owing|payable)',
  "(?:c[’' ]?(?:est )?)?fini (?:la|le|les) (?:promos?|soldes|vacances|travaux|chantier)\\s?\\?",
  "(?:qu['’](?:on|il|elle) )?(?:arr[êe]t\\p{L}+|cess\\p{L}+) de (?:changer|modifier|tourner) (?:de |les |son |le |nos )(?:commercia(?:l|ux)|interlocuteur|conseiller|tarifs?|prix|contact)s?",
  "(?:veut|cherche|souhaite|demande|d[ée]veloppe|wants?|needs?|builds?) (?:une? |an? )?(?:appli(?:cation)?|module|outil|plugin|widget|app|tool) (?:de |d['’]|for |to )(?:d[ée]sabonnement|d[ée]sinscription|unsubscri\\p{L}+|opt-?out)s?",
];

/** All of them. */
export const MATTERS_OF_WORK: readonly string[] = [...AT_HOME, ...OF_PAPERS, ...OF_TOOLS];
/** What may be one, and what may be a refusal of us as well: somebody must read it. */
export const MAYBE_MATTERS: readonly string[] = ['^\\s*how (?:do|can) i cancel\\W*$'];
