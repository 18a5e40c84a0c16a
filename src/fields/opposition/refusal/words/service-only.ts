/**
 * Notes that leave nothing to prospecting but what serves an order or a contract: "infos service uniquement", "ne veut recevoir que ses factures", "E-Mail nur für
 * Rechnungen". Every word has to be one of these: "paie ses factures uniquement par virement" says something else. On folded words (`plainWords`).
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const ONLY = setOf(
  `uniquement seulement exclusivement strictement juste seules seuls only solely exclusively just nur ausschliesslich lediglich solo solamente unicamente exclusivamente soltanto
  esclusivamente alleen enkel uitsluitend somente apenas endast bara kun bare tylko wylacznie`,
);
/** What is sent of a service, in the number in which it is: one bill is how somebody pays. */
const SERVICE = setOf(
  `factures invoices bills statements rechnungen facturas fatture facturen convocations rappels reminders receipts erinnerungen terminerinnerungen recordatorios promemoria herinneringen
  transactionnel transactionnels transactional transaktional transaccionales transazionali quittances releves fakturor fakturaer faktury bestellbestatigungen confirmations bestatigungen`,
);
/** The same where it is said that it is sent, or to which address. */
const OF_SERVICE = setOf(
  `facturation invoicing billing rechnungsversand facturacion fatturazione facturatie livraison livraisons delivery deliveries lieferung lieferungen
  commande commandes order orders bestellung bestellungen bestellingen pedidos ordini suivi sav garantie service services controle controles entretien revision echeances contrat contractuels
  administratif administratifs administrative rdv rendez vous appointment appointments termine termin citas appuntamenti afspraken urgence urgences notifications alertes`,
);
const SENT = setOf(
  `mail mails email emails adresse address adres correo courriel sms message messages messaggi mensajes infos info informations information informationen informacion informazioni informatie communications
  courrier courriers contact recevoir recoit receive receives get gets erhalten empfangen bekommen recibir ricevere ontvangen contacter veut souhaite desire accepte wants wishes accepts mochte will wunscht quiere desea vuole
  desidera wil wenst envoyer envoi envois send`,
);
const BESIDE = setOf(
  `les la le l des du de d ses son sa leur leurs pour par via a au aux que qu ne n e electronique the his her their by to per for on about fur die der das sein seine ihre von para los las sus su el il i gli sue suoi sua voor het
  zijn haar van client cliente clients customer kunde klant il elle he she er sie rdv rendez vous technique annuels annuel medicaux medical et and und y ed en ou or oder lies liees lie liee related de la commande ok oui yes
  no pas non lui leur`,
);
const MOST = 12;

/** The words of `ONLY` that no other text is known by before it is read (`only-words-data.ts`, `doubtful-words.ts`). */
export const SERVICE_STEMS: readonly string[] = '_juste_ _seules_ _seuls_ _just_ _endast_ _bara_ _bare_ _kun_ _tylko_ wylacz'.split(' ');

/** Whether a note says that only what serves somebody is to be sent to them. */
export const isForServiceOnly = (words: string): boolean => {
  const all = words.split(' ');
  if (all.length > MOST || all.length < 2) return false;
  const isOnly =
    all.some((word) => ONLY.has(word)) ||
    /\bne? (?:(?:lui|leur|m|me) )?(?:veut|souhaite|desire|accepte|recoit|recevoir|envoyer|adresser)(?: pas)?(?: recevoir)? (?:par \w+ )?qu?e? ?/.test(
      words,
    );
  if (!isOnly || (/\bne? /.test(words) && !/\bqu?e?\b/.test(words))) return false;
  const isSent = all.some((word) => SENT.has(word));
  const isService = all.some((word) => SERVICE.has(word) || (isSent && OF_SERVICE.has(word)));
  return isService && all.every((word) => [ONLY, SERVICE, OF_SERVICE, SENT, BESIDE].some((set) => set.has(word)));
};
