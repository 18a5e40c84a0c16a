/**
 * Words of headers and cells by which senders keep which letters came back, in French, English, Spanish, German, Italian, Dutch and Portuguese. Folded
 * words.
 * @module
 */

const lines = (phrases: string): string => phrases.replace(/\n */g, '');
const ADDRESS =
  '(?:(?:adr|adresses?|address(?:es)?|addr|coordonnees|direccion(?:es)?|domicilio|indirizzo|anschrift|adres|morada|endereco)|(?:postal|mailing|post|home|street) address|adresses? postales?|(?:direccion|domicilio) postal|indirizzo (?:postale|di residenza)|post(?:anschrift|adresse|adres)|wohnadresse|morada postal)';
const BAD = lines(String.raw`
  (?:est |is |ist |es |e )?(?:invalides?|erronee?s?|inexactes?|incorrectes?|incorrect|fausses?|perimees?|inconnues?|incompletes?|introuvables?|non valides?|plus valable|npai|invalid|wrong|bad|unknown|incomplete|undeliverable|
  not valid|no longer valid|not found|unverifiable|incorrect[oa]s?|erron\w+|invalid[oa]s?|no valid[oa]|inexistente|equivocad[oa]s?|desconocid[oa]s?|incomplet[oa]s?|insuficiente|ungultig|falsch|fehlerhaft|
  veraltet|unbekannt|unzustellbar|nicht zustellbar|nicht mehr gultig|nicht gefunden|errat[oa]|inesistente|sconosciut[oa]|incomplet[oa]|insufficiente|non valid[oa]|onjuist|ongeldig|fout|onbekend|verouderd|
  onvolledig|niet (?:geldig|bestelbaar)|invalida|incorreta|errada|desconhecida)`);

/** That nobody of that name lives there, which is said of nothing else. */
export const GONE = lines(String.raw`
  n ?p ?a ?i|n habite(?:nt)? (?:pas|plus) (?:(?:a|a l|a cette) adresse(?: indiquee)?|ici|la)|partie?s? sans (?:laisser (?:d )?)?adresse|inconnue? a (?:l|cette) adresse|destinataire (?:inconnu|parti)|
  gone ?aways?|(?:not known|unknown|no longer|not) at (?:this|the|that) address|no longer (?:lives|living|resident) (?:here|there|at (?:this|the) address)|addressee (?:unknown|moved|gone)|(?:moved )?(?:left )?no forwarding address|
  undeliverable as addressed|annahme verweigert|(?:unbekannt|unbek) verzogen|verzogen unbekannt|empfanger (?:unbekannt|verzogen|nicht (?:zu ermitteln|auffindbar))|nicht (?:mehr )?(?:unter dieser|an dieser) (?:adresse|anschrift)|
  desconocid[oa] en (?:la|esta|esa) direccion|desconocid[oa] en el domicilio|domicilio desconocido|(?:se )?(?:marcho|ausento|mudo) sin dejar (?:senas|direccion)|
  sconosciut[oa] (?:all|a questo|al) indirizzo|destinatario (?:sconosciuto|trasferito|irreperibile|desconocido|ausente)|compiuta giacenza|onbekend (?:verhuisd|op dit adres)|verhuisd (?:onbekend|zonder adres)|
  geadresseerde (?:onbekend|verhuisd)|woont niet (?:meer )?op dit adres|desconhecido na morada|mudou se sem (?:deixar )?morada`);

/** The same, in words that are those of other things as well. */
export const GONE_MAYBE =
  'pnd|rts|uaa|nixies?|moved away|demenagee?s?|a demenage|verzogen|trasferit[oa]|irreperibile|verhuisd|mudou se|se mudo|onbestelbaar|mancato recapito|zustellung nicht moglich';

/** A letter that came back, in one phrase. */
export const POST_CAME_BACK = lines(String.raw`
  plis? (?:non|pas) distribu\w*|retours? (?:a |a l |de l )?(?:expediteurs?|envoyeurs?)|return(?:ed)? to (?:the )?sender|devuelt[oa]s? al? remitente|(?:res[oaie]|restituit[oa]|ritorno|ritornat[oa]|rinviat[oa]) al mittente|
  (?:returned|return|undeliverable|undelivered|dead) mail|mail (?:is )?(?:returned|return|undeliverable)|retour(?: ?aan)? afzender|zuruck an absender|(?:post|brief|mailing) ?(?:rucklauf\w*|retouren?|rucksendung\w*|ruckbrief\w*)|retour(?:post|brie\w+)|devolvid[oa] ao remetente`);

/** What is sent by the post. */
export const OF_POST = lines(String.raw`
  courriers?|lettres?|plis?|publipostages?|(?:mailings? )?posta(?:l|le|les|ux|li)s?|mailings? papier|la poste|poste|distribution|post|letters?|mailers?|correos|correo postal|cartas?|correspondencia|envios?(?: postal(?:es)?)?|
  posta|letter[ae]|invi[oi](?: cartace[oi])?|brief(?:e|en)?|sendung(?:en)?|poststuk(?:ken)?|correspondance|correio`);

/** That it came back. */
export const CAME_BACK = lines(String.raw`
  retour gekomen|en retour|retours?|revenue?s?|retournee?s?|non (?:distribu\w*|remise?s?)|non distribution|returned|returns?|came back|undeliver(?:able|ed)|devuelt[oa]s?|devolucion(?:es)?|retornos?|rucklauf|rucklaufer|rucklaufergrund|retouren?|retourniert|
  zuruck|zuruckgekommen|rucksendung|rucksendegrund|unzustellbar|nicht zustellbar|res[oaie]|ritorn[oi]|tornat[aoie](?: indietro)?|respint[aoie]|restituit[aoie]|teruggekomen|terug|onbestelbaar|devolvid[oa]s?|devolucao`);

/** A postal address that is none. An old one may be written there. */
export const BAD_ADDRESS = `${ADDRESS} ${BAD}|(?:bad|wrong|invalid|incorrect|undeliverable|mauvaises?|fausses?|falsche|ungultige|foute?|onjuiste?) ${ADDRESS}`;

/** Whether it is good: of mails the header says so. */
export const GOOD_ADDRESS = `(?:is |est |ist )?(?:${ADDRESS} (?:is |est |ist |es |e )?(?:valides?|valid[oa]?|exacte|correcte?s?|deliverable|distribuable|gultig|zustellbar|geldig|bestelbaar)|(?:valid|deliverable|correct|gultige|geldig) ${ADDRESS})`;

/** What stands around these: when, why, how often. */
export const AROUND = lines(String.raw`
  date|datum|fecha|data|motifs?|raisons?|causes?|reasons?|motivos?|motivi?|grund|reden|codes?|codigo|codice|statuts?|status|flag|ind|top|nb|nombre|anzahl|number|num|count|numero|aantal|oui non|y n|yes no|si no|ja nein|
  de|du|des|d|la|le|les|l|un|une|par|por|of|the|on|in|en|et|ou|and|or|und|oder|o|y|e|a|au|aux|am|von|vom|der|die|das|el|il|del|della|dal|dalla|di|van|de la|is|has|ist|est|date de|last|dernier|derniere|letzter?|ultim[oa]|adresses?|adresse postale|indiquee|recue?s?|received`);

/** What the post writes on it. */
export const REASONS = lines(String.raw`
  npai|n p a i|pnd|rts|nixies?|inconnue?s?|unknown|not known|no such (?:number|street|address|person)|moved(?: away)?|gone ?away|left|vacant|unclaimed|not called for|refused|no access|inaccessible|insufficient|incomplete|undeliverable|undelivered|
  no longer (?:lives|living|at|there|here)|non reclamee?s?|non distribu\w*|boite\w*|defaut d (?:acces|adressage)|defaut|adressage|adresse|refusee?s?|partie?s?|n habite\w*|demenagee?s?|a demenage|deced\w*|deceased|dcd|returned|retour\w*|revenue?|
  desconocid[oa]s?|ausente|(?:se )?ausento|(?:se )?marcho|(?:se )?mudo|rehusad[oa]|rechazad[oa]|fallecid[oa]|direccion|devuelt[oa]|no retirad[oa]|unbekannt|verzogen|empfanger\w*|verweigert|verstorben|nicht (?:abgeholt|zu ermitteln|zustellbar|auffindbar)|
  unzustellbar|ungenugend|unzureichend|zuruck\w*|erloschen|sconosciut[oa]|trasferit[oa]|irreperibile|decedut[oa]|rifiutat[oa]|respint[oa]|giacenza|indirizzo|inesistente|errato|reso|tornat[oa]|onbekend|verhuisd|vertrokken|geweigerd|overleden|onvolledig|
  onbestelbaar|niet afgehaald|adres|retour|mudou se|falecid[oa]|desconhecid[oa]|recusad[oa]|invalid\w*|erronee?|wrong|bad`);

/** That nothing came back. */
export const FINE =
  'ok|okay|ras|r a s|rien a signaler|neant|aucune?|none|valid[eoa]?|gultig|geldig|delivered|distribuee?|zugestellt|bezorgd|consegnat[oa]|entregad[oa]|nessun[oa]?|ningun[oa]?|keine?|geen';
