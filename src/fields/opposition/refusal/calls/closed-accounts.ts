import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes that somebody closed the account they had with us, or had it deleted: "compte clôturé", "account verwijderd op verzoek", "usunąć konto". Whether they want
 * to hear of us, somebody has to ask. On folded words (`plainWords`).
 * @module
 */

const ACCOUNT =
  '(?:comptes? client|compte(?: (?:fidelite|web|internet|en ligne))?|(?:customer |client |user |online )?account|(?:klanten|klant)?account|(?:kunden|benutzer|online|kund|bruker|bruger|asiakas)?konto(?:t|en)?|cuenta(?: de (?:cliente|usuario))?|conta(?: de cliente)?|(?:asiakas)?tili)';
const ENDED =
  '(?:cloture|clos|ferme|desactive|resilie|supprime|efface|closed|deactivated|deleted|removed|cancelled|verwijderd|opgeheven|opgezegd|gesloten|gedeactiveerd|geloscht|geschlossen|deaktiviert|gekundigt|aufgelost|cerrada|eliminada|cancelada|borrada|desactivada|dada de baja|chiuso|eliminato|cancellato|disattivato|encerrada|apagada|fechada|raderat|avslutat|stangt|borttaget|slettet|lukket|nedlagt|avsluttet|verwijderen|sluiten|opheffen|opzeggen|loschen|schliessen|slettes|lukkes|raderas|avslutas|usuniete|zamkniete|zlikwidowane|skasowane|poistettu|suljettu)';
const TO_END =
  '(?:cloturer?|fermer?|supprimer?|desactiver?|resilier?|closed?|deleted?|cancel(?:led)?|deactivated?|remove|verwijder(?:d|en)|opgeheven|opheffen|opgezegd|opzeggen|sluiten|loschen|schliessen|kundigen|auflosen|cerrar|cerro|eliminar|elimino|chiuder\\w*|chiuso|eliminare|eliminato|encerrar|encerrou|eliminou|radera|avsluta|avslutat|raderat|slette?|lukke|usunac|usuniecie|usunal|usunela|zamknac|zamkniecie|zamknal|zamknela|skasowac|zlikwidowac)';
const WHO =
  '(?:(?:client\\w*|customer|kunde|kundin|kund|klant|klient\\w*|il|elle|he|she|they|er|sie|hij|zij|on|ona|a|le|la|son|sa|ses|het|das|the|his|her|their|my|fait|has|have|had|heeft|hat|ha|har|wil|will|mochte|wants?|asks?|asked|to|veut|souhaite|demande|de|d|vill|onskar|quiere|pide|vuole|chiede|di|quer|chce|prosi|o|prosze|zada|zijn|haar|sein|ihr|mijn|mon|sitt|su|suo|seu|sua|swoje|i|est|a ete|ete) ){0,6}';
const CLOSED = prefiltered(`^${WHO}${ACCOUNT} (?:\\w+ ){0,2}${ENDED}(?:$| (?!won\\b|deal\\b)(?:\\w+ ){0,5}\\w+$)`);
const TO_CLOSE = prefiltered(`^${WHO}${TO_END} ${WHO}${ACCOUNT}(?:$| (?:\\w+ ){0,5}\\w+$)`);
/** Of a bank, of a program, of the books; and one that is opened instead. */
const OF_ELSE = prefiltered(
  /\b(?:ban[ckq]\w*|iban|rib|courant|savings|epargne|linkedin|facebook|instagram|amazon|google|twitter|paypal|spotify|manager|exercice|bilan|annuels?|nouveau|new|neues?|nuev[oa]|nuovo|nieuw|nytt|nowe|reopened|rouvert|reactive|non|not|pas|nicht|niet|nie|inte|no|nao|rekening|dossier|ticket|doublons?|duplicate|dubbel|doppelt|erreur|mistake|error|ongeluk|versehen\w*|errore|pomylk\w+|misstag|recre\w+|neu|angelegt|bot)\b/,
);

/** By what these texts are known before they are read. */
export const ACCOUNT_STEMS: readonly string[] = '_compte_ acount konto_ kontot_ kontoen_ kundenkonto _cuenta_ _conta_ tili_ '
  .trim()
  .split(/\s+/)
  .map(squeeze);

const plain = (words: string): string => words.replace(/ø/g, 'o').replace(/ł/g, 'l');
const LONGEST = 90;

/** Whether words say that the account of the contact was closed, or is to be. */
export const closedAccount = (words: string): boolean => {
  if (words.length > LONGEST) return false;
  const folded = plain(words);
  return (CLOSED.test(folded) || TO_CLOSE.test(folded)) && !OF_ELSE.test(folded);
};
