/**
 * Words of statuses, folded, by which whole trades call those whom they have a contract with. Only how long somebody is kept is read from
 * them: what may be sent to a client asks for a sale, which a member of an association never made.
 * @module
 */

/** Who has a contract, a policy, a lease, a membership, and is a client in everything but the word. */
export const HOLDERS = `assure assuree assures assurees adherent adherente adherents adherentes societaire societaires souscripteur souscriptrice locataire locataires titulaire
  cotisant cotisante membre membres preneur apprenant apprenante apprenants apprenantes stagiaire stagiaires cursist cursiste lid leden
  policyholder policyholders insured member members tenant tenants leaseholder accountholder holder
  versicherter versicherte versicherten versicherungsnehmer versicherungsnehmerin mitglied mitglieder vereinsmitglied mieter mieterin vertragskunde
  vertragspartner vertragsinhaber
  asegurado asegurada asegurados tomador tomadora socio socia socios afiliado afiliada inquilino inquilina arrendatario titular
  assicurato assicurata assicurati contraente associato associata soci inquilina conduttore`;

/** What somebody holds. */
export const CONTRACTS = `contrat contrats police abonnement bail adhesion cotisation prelevement don dons donateur donatrice donateurs parrainage parrain marraine giver givers giving donor donors donation gift contract contracts policy policies lease membership subscription
  vertrag vertrage mitgliedschaft mietvertrag contrato contratos poliza suscripcion donante donaciones donacion doador doadora spender spenderin dauerspender dauerspenderin donatore donatrice donateurs contratto contratti polizza abbonamento`;

/** Of a contract: that it runs. */
export const RUNNING = `regulier reguliere reguliers regular monthly mensuel mensuelle mensuels recurrent recurrente recurring committed regelmatig regelmatige regelmassig regelmassiger
  mensual mensile regolare ativo ativa ativos cours actif active actifs actives sous avec vigueur valide signe signee jour under current running live signed valid force
  laufend laufender laufende aktiv aktiver aktive unter bestehend bestehender gultig gultiger
  vigente vigentes vigor activo activa firmado con attivo attiva corso vigente firmato sotto essere`;

/** Of a contract or of somebody who held one: that it is over. */
export const OVER = `resilie resiliee resilies echu echue termine terminee expire expiree radie radiee sorti sortie fini clos cloture rompu
  terminated expired ended cancelled canceled lapsed closed
  beendet gekundigt gekundigter abgelaufen ausgelaufen ausgetreten ehemaliges
  rescindido rescindida finalizado finalizada vencido vencida cancelado terminado
  scaduto scaduta cessato cessata disdetto disdetta concluso vecchio vecchia`;

/** Alone they say it too, of whoever had one. */
export const OVER_ALONE = `resilie resiliee radie radiee exadherent exadherente exassure exmembre exsocio exsocia exmitglied exmember lapsed gekundigt ausgetreten
  rescindido disdetto disdetta`;

/** With a word for clients or holders: that they are none yet, or never were. */
export const NOT_YET = `futur future futurs potentiel potentielle potentiels eventuel eventuels prochain jamais potential possible never
  potenzieller potentieller potenzielle moglicher zukunftiger nie potencial posible futuro futura nunca potenziale possibile mai`;

/** Alone they say that somebody is to be won, or was never. */
export const WOOED = `piste pistes interesse interessee interesses interessees interesado interesada interesados interessato interessata interessati
  wunschkunde wunschkunden zielkunde zielkunden neukontakt kaltkontakt nichtkunde nichtkunden nichtmitglied nichtmitglieder
  noncustomer nonmember nonclient`;

/**
 * Steps of a lead, as HubSpot and Salesforce name them, whole: under the header of a lead's status they are of nobody who buys. "Converted", "Won" and
 * "Closed" are not among them, nor is "Active".
 */
export const LEAD_STEPS = `new|open|in progress|open deal|unqualified|attempted to contact|connected|bad timing|open not contacted|working|working contacted|contacted|nurturing|nurture|not contacted|qualified
  |nouveau|ouvert|en cours|transaction ouverte|non qualifie|tentative de contact|contacte|mauvais timing|connecte
  |neu|offen|in bearbeitung|offener deal|unqualifiziert|kontaktversuch|verbunden|falscher zeitpunkt
  |nuevo|abierto|en curso|negocio abierto|no calificado|no cualificado|intento de contacto|conectado|mal momento
  |nuovo|aperto|in corso|trattativa aperta|non qualificato|tentativo di contatto|connesso|contattato|momento sbagliato`;

/** What changes nothing beside them. */
export const AROUND = `formation opleiding automatique automatic sepa e es ne s le la les l de du des d a au un une est encore nos notre the our is an in our of yet ein eine einer der die das des unser ist
  noch un una el los del es nuestro todavia aun il lo gli di della nostro ancora actuel actuelle actuels existing current principal secondaire
  honoraire paid full famille individuel collectif sante auto habitation bienfaiteur aktuell aktuelles ordentliches seguro`;
