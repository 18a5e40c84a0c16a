/**
 * How people and tools say that a company is no more, in plain words: French, English, German, Spanish, Italian, Portuguese, Dutch.
 * @module
 */

/** States of a company, and of nothing else that a list of contacts tells. */
export const CLOSED_STATES =
  'fermee definitivement|definitivement fermee?|fermeture definitive|radiee|radiee (?:du |au )?(?:rcs|registre|rm)|dissoute|dissolution|liquidee|liquidation|(?:en |mise en )?liquidation (?:judiciaire|amiable)|en liquidation|cessee|cessation|en cessation|(?:en )?cessation (?:d |de l |des )?activites?|en faillite|faillite|struck off|dissolved|in (?:voluntary |compulsory )?liquidation|liquidated|insolvent|insolvency|ceased trading|out of business|bankrupt|closed down|permanently closed|erloschen|insolvenz|insolvenzverfahren|aufgelost|liquidiert|geschaftsaufgabe|(?:geschaft|betrieb|gewerbe) (?:aufgegeben|abgemeldet|eingestellt)|disuelta|en liquidacion|en concurso|concurso de acreedores|cese de actividad|cierre definitivo|extinguida|cessata|cessata attivita|cessazione (?:di |dell )?attivita|in liquidazione|fallita|fallimento|radiata|encerrada|insolvente|failliet|faillissement|opgeheven|in vereffening';
/** The same in words that are said of deals, shops and tickets too: where a column asks for the state of a company. */
export const CLOSED_THERE =
  'fermee?|a ferme|radie|dissous|ceasee?|ceased|closed|shut|defunct|geschlossen|cerrad[oa]|baja|chius[oa]|encerrad[oa]|gesloten|gestopt|inactif|inactive|inaktiv|inactiv[oa]|inattiv[oa]';
/** Words that stand alone in a note and close a company: whatever else they may be said of is to be checked as well. */
export const CLOSED_ALONE =
  'a rendu les cl(?:es|efs)|(?:jubilad[oa]|rentner(?:in)?|retraitee?|retired|pensionat[oa]|gepensioneerd|(?:en|in) (?:pension|retraite|pensione|ruhestand))(?: (?:y|et|und|and|e|en|ha|a))? (?:cerrad[oa]|cerro|fermee?|closed|geschlossen|firma zu|chius[oa](?: (?:la )?(?:p iva|partita iva))?|gesloten|gestopt)|(?:mise? |placee? |societe )?en lj|cerrada|chiusa|a mis la cle sous la porte|a ferme ses portes|a depose le bilan|depot de bilan';

const COMPANY = '(?:societe|entreprise|boite|firme|structure|sarl|sas|eurl)';
const MORE = '(?:\\w+ ){0,2}';
/** What closes for a day or a season, and is open again. */
const AGAIN =
  '(?! (?:(?:en (?:aout|juillet|ete|hiver|vacances|conges)|le |les |tous les |du |entre |a |jusqu|pour|cet|cette|ce |aujourd|demain|temporairement|exceptionnellement|provisoirement|au public|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)|(?:on |for |until |at |over |this |today|temporarily|mon|tue|wed|thu|fri|sat|sun)|(?:am |bis |im urlaub|wegen|von |heute)|(?:los |por vacaciones|hasta |hoy)|(?:il |fino |oggi|per ferie)|(?:op |tot |wegens)))';

/** Of a note, wherever it stands. */
export const CLOSED_NOTE = [
  `(?<!mail )(?<!vocale )${COMPANY} (?:est |a ete |etait |a |en |mise en |desormais |maintenant )*(?:definitivement )?(?:fermee?|radiee?|dissoute|liquidee|cessee|liquidation|dissolution|faillite|depot de bilan|cessation)${AGAIN}`,
  `(?:boutique|magasin|commerce|cabinet|etablissement|restaurant|agence|atelier) (?:est |a ete |a )?(?:definitivement ferme(?:e|s|es)?|ferme(?:e|s|es)? definitivement)|(?:a |ont )ferme (?:ses|leurs) portes|a remis (?:le |son )(?:commerce|magasin|cafe|restaurant)|(?:resto|restaurant|boutique|magasin|commerce) ferme(?:e|s|es)? definitive|fermeture definitive|faillite (?:declaree|prononcee|ouverte)`,
  `(?:a |ont )cesse (?:son|ses|leur|leurs|toute) activites?|mise en liquidation|en liquidation judiciaire|a depose (?:le|son) bilan|a fait faillite|radiee? du (?:rcs|registre)|mis la cle sous la porte|n existe plus(?= (?:en tant que )?(?:societe|entreprise))`,
  `(?:company|business|firm|shop|store|restaurant) (?:is |has |has been |was |now |have )*(?:closed(?: down)?|dissolved|struck off|liquidated|ceased(?: trading)?|gone bust|bankrupt|shut down|insolvent)${AGAIN}|in (?:voluntary |compulsory )?liquidation|ceased trading|out of business|went (?:bankrupt|bust|out of business|into (?:administration|liquidation))|permanently closed|became insolvent|is insolvent`,
  `(?:geschaft|betrieb|firma|gewerbe|laden|praxis|unternehmen) (?:ist |wurde |hat |seit )*${MORE}(?:aufgegeben|abgemeldet|erloschen|aufgelost|geschlossen|insolvent|eingestellt|liquidiert)${AGAIN}|(?:firma|laden|geschaft|betrieb) (?:ist |jetzt )?zu$|konkurs(?:verfahren)? (?:eroffnet|angemeldet|uber)|geschaftsaufgabe|(?:ist|in) insolvenz|insolvenz angemeldet|insolvenzverfahren`,
  `(?:empresa|negocio|sociedad) (?:ha |fue |esta )*(?:cerrad[oa]|disuelt[oa]|liquidad[oa]|extinguid[oa]|cerro)${AGAIN}|cerro (?:la empresa|el negocio|definitivamente)|cese de (?:la )?actividad|en liquidacion|concurso (?:de )?acreedores`,
  `(?:azienda|ditta|societa|attivita|impresa) (?:e |ha |e stata )*(?:chius[ao]|cessat[ao]|fallit[ao]|liquidat[ao]|radiat[ao])${AGAIN}|(?:chius[oa]|cessat[oa]|ha chiuso) (?:la )?(?:p iva|partita iva)|cessat[ao] (?:l )?attivita|cessazione (?:di |dell )?attivita|in liquidazione`,
  `(?:empresa|negocio) encerrad[ao]|empresa (?:ja )?(?:fechou|faliu|encerrou|dissolvida|liquidada|fechada)(?! (?:para|ate|as|aos?|em|hoje|de) )|(?:bedrijf|zaak|winkel|firma|onderneming|vennootschap|handelszaak) (?:(?:is|werd|wordt|definitief) )*(?:failliet|opgeheven|beeindigd|gestaakt|gestopt|stopgezet|gesloten|opgedoekt)${AGAIN}|(?:gestopt|opgehouden) met (?:de |het |haar |zijn |hun )?(?:zaak|bedrijf|winkel|firma|onderneming|handelszaak)|is failliet|failliet verklaard|faillissement (?:uitgesproken|aangevraagd|aangenomen)|in vereffening`,
].join('|');
/** Whose trade it is, and what insures against it. */
export const OF_CLOSING =
  'avocate?s?|mandataires?|administrateurs? judiciaires?|specialis\\w+|experte?s?|liquidateurs?|lawyers?|practitioners?|advis\\w+|liquidators?|rechtsanw\\w+|verwalter\\w*|abogad[oa]s?|avvocat[oi]|curator\\w*|ventes?|stocks?|soldes|assurances?|garanties?|insurance|accompagn\\w+|plan|risque';

/** What every state in a name is written with, as a sieve takes it: small, without accents or double letters. */
export const CLOSED_STEMS =
  'ferm _radi disou disol liquid _ces fail falit falim struck insolv _ceas _busin bankrup clos erlosch aufgelo aufga aufge abgemel eingest disuel concur cier extingu cerad encerad opgehev veref shut defunct geschlos _baja chius geslot gestopt inact inakt inati administr _i_';
