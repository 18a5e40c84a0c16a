import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that leave nothing to prospecting but what serves an order or a contract: "infos service uniquement", "ne veut recevoir que ses factures", "E-Mail nur für
 * Rechnungen"; and those of an address that was given for one use: "que pour l'e-ticket", "tylko do paragonu", "competition only". Every word has to be one of
 * these: "paie ses factures uniquement par virement" says something else. On folded words (`plainWords`).
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const ONLY = setOf(
  `uniquement seulement exclusivement strictement juste seules seuls only solely exclusively just nur ausschliesslich lediglich solo solamente unicamente exclusivamente soltanto
  esclusivamente alleen enkel uitsluitend somente apenas endast bara kun bare tylko wylacznie slechts purely merely`,
);
/** What is sent of a service, in the number in which it is: one bill is how somebody pays. */
const SERVICE = setOf(
  `factures invoices bills statements rechnungen facturas fatture facturen convocations rappels reminders receipts erinnerungen terminerinnerungen recordatorios promemoria herinneringen
  transactionnel transactionnels transactional transaktional transaccionales transazionali quittances releves fakturor fakturaer faktury bestellbestatigungen confirmations bestatigungen`,
);
/** What somebody leaves an address for in a shop, once: a receipt, a guarantee, a prize draw. */
const ONCE = setOf(
  `receipt ereceipt eticket ticket kassabon kassabonnen kassenbon kassenbons kassenzettel quittung ebon wifi wlan scontrino scontrini ricevuta recibo recibos tique tiquet talao paragonu paragon paragony
  kvitto kvitton kvittot kvittering kvitteringer kuitti warranty guarantee garantia garanzia gwarancja gwarancji garanti takuu concours competition competitions raffle giveaway giveaways contest sweepstake sweepstakes tombola loterie
  winactie winacties prijsvraag gewinnspiel gewinnspiele verlosung sorteo sorteos concurso concorso lotteria passatempo konkurs konkursu loterii tavling tavlingen konkurrence konkurrencen konkurranse konkurransen kilpailu
  zamowienia zamowieniem zamowienie reklamacji`,
);
/** The same where it is said that it is sent, or to which address, or that something was given for it. */
const OF_SERVICE = setOf(
  `facturation invoicing billing rechnungsversand facturacion fatturazione facturatie livraison livraisons delivery deliveries lieferung lieferungen levering leveringen bezorging entrega envio consegna spedizione leverans dostawy
  commande commandes order orders bestellung bestellungen bestelling bestellingen bestatigung bestellbestatigung auftragsbestatigung bestelbevestiging pedido pedidos encomenda ordine ordini bestilling ordre suivi sav garantie service services
  controle controles entretien revision echeances contrat contractuels confirmation conferma confirmacion confirmacao bevestiging tracking versand kauf kaufs retoure retour retours returns reparation reparations repair repairs reparatie reparatur reparacion riparazione
  administratif administratifs administrative urgence urgences notifications alertes exchange echange umtausch achat purchase compra acquisto aankoop kop fidelite fid loyalty kundenkarte klantenkaart collect`,
);
/** Somebody is called to these, and comes to them. */
const MEETINGS = setOf('rdv rendez vous appointment appointments termine termin citas appuntamenti afspraken');
/** In the singular, how somebody pays ("nur auf Rechnung"), or what is sent by mail ("facture par mail uniquement"): it says that the address is for it, or nothing. */
const BILL = setOf(
  'facture factures invoice invoices bill rechnung rechnungen factura fattura factuur fatura faktura faktury fakture regning lasku recu recus bon bonnen beleg belege',
);
const SENT = setOf(
  `mailen sturen toesturen zenden senden zusenden mandare inviare enviar mail mails email emails adresse address adres correo courriel sms message messages messaggi mensajes infos info informations information informationen informacion informazioni informatie communications updates update
  escribir escriba scrivere ecrire write schreiben anschreiben contactar contattare kontaktieren
  courrier courriers contact recevoir recoit receive receives get gets erhalten empfangen bekommen recibir ricevere ontvangen contacter veut souhaite desire accepte wants wishes accepts mochte will wunscht quiere desea vuole
  desidera wil wenst envoyer envoi envois send mailadresse emailadresse mailadres emailadres mejl epost maila indirizzo direccion`,
);
const BESIDE = setOf(
  `les la le l des du de d ses son sa leur leurs pour par via a au aux que qu ne n e electronique the his her their by to per for on about fur die der das dem den sein seine ihre von para los las sus su el il i gli sue suoi sua voor het
  sugli sull sui sulle degli sobre uber zijn haar van client cliente clients customer kunde klant il elle he she er sie technique annuels annuel medicaux medical et and und y ed en ou or oder lies liees lie liee related ok oui yes
  no pas non lui leur donne donnee donnes laisse laissee communique communiquee sert servira utilise utilisee given gave provided left used was is it gegeven achtergelaten opgegeven angegeben gegeben hinterlassen wegen zum zur
  zu vanwege wegens dado dada facilitado facilitada dejado lasciato lasciata dato data podany podal podala dla do na lamnad given till ved av til af online web caisse till kasse kassa participation participant participante participe jeu
  entry entered entrant deelname deelnemer teilnahme teilnehmer teilnehmerin participacion partecipazione partecipante udzial deltagande deltagare tirage sort draw prize e ticket fiscal fiscaux electronico elettronico
  lo carte card points programme program click and un une ce cette un a an una uno ein eine einen een en et this that magasin store boutique shop tienda negozio winkel butik achat svp please pls bitte merci`,
);
const MOST = 12;

/** For what: "per" and "por" are by what as well, so that the noun has to follow. A bill is no way of paying behind "tylko". */
const PURPOSE = setOf('tylko wylacznie pour for fur per para por voor wegen zum zur vanwege wegens dla do til till ved na a al alla');
const ARTICLE = setOf(
  'la le l les the a an un une der die das den dem ein eine el los las il i lo gli de het een o os as sa son ses his her their su sus suo sua e ses',
);
/** Whether words say for what use something is, in so many words. */
const isForIt = (all: readonly string[]): boolean =>
  all.some((word, at) => {
    if (!PURPOSE.has(word)) return false;
    let next = at + 1;
    while (next < all.length && next - at < 4 && ARTICLE.has(all[next] as string)) next++;
    return [SERVICE, ONCE, OF_SERVICE, BILL].some((set) => set.has(all[next] ?? ''));
  });

/** The words of `ONLY` that no other text is known by before it is read (`only-words-data.ts`, `doubtful-words.ts`), and "que pour". */
export const SERVICE_STEMS: readonly string[] =
  '_juste_ _seules_ _seuls_ _just_ _endast_ _bara_ _bare_ _kun_ _tylko_ wylacz _wy__cz _slechts_ _purely_ _merely_ _que_pour_ _so_para_'.split(
    ' ',
  );

/** "Mail que pour l'e-ticket": only. Elsewhere a "que" is anything. */
const BUT_FOR =
  /^(?:(?:(?:l|adresse|mail|e|email|courriel|sms|tel|numero|donnee?s?|laissee?s?|client\w*|sert|servira|utilisee?) ){0,4})(?:que|qu) (?:pour|a) /;

/** What a charity owes whoever gave. */
const TAX_RECEIPT = prefiltered(
  /\b(?:recus? fisca(?:l|ux)|attestations? fiscales?|tax receipts?|ricevut[ae] fiscal[ei]|certificados? fiscal(?:es)?|recibos? fiscal(?:es)?|spendenbescheinigung(?:en)?|spendenquittung(?:en)?|zuwendungsbestatigung(?:en)?|fiscaal attest|fiscale attesten)\b/,
);
/** How an order stands. */
const FOLLOWED =
  /\b(?:suivi (?:de |du |des |d )?(?:la |sa |ses |les |l )?(?:commandes?|contrats?|livraisons?|dossiers?|achats?)|order (?:updates?|tracking|status|infos?)|bestell(?:infos?|status|informationen|updates)|sendungsverfolgung|seguimiento de (?:su |sus )?pedidos?)\b/;
/** Without letters that are no accented ones, which `plainWords` leaves as they are; what takes two words to say in one. */
const plain = (words: string): string =>
  words
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/\bprize draw\b|\btirage au sort\b/, 'raffle')
    .replace(TAX_RECEIPT, 'receipt')
    .replace(FOLLOWED, 'releves')
    .replace(/\bso (?=para )/, 'somente ');

/** Whether a note says that only what serves somebody is to be sent to them. */
export const isForServiceOnly = (words: string): boolean => {
  const all = plain(words).split(' ');
  if (all.length > MOST || all.length < 2) return false;
  const isBut = BUT_FOR.test(words);
  const isOnly =
    isBut ||
    all.some((word) => ONLY.has(word)) ||
    /\bne? (?:(?:lui|leur|m|me) )?(?:veut|souhaite|desire|accepte|recoit|recevoir|envoyer|adresser)(?: pas)?(?: recevoir)? (?:par \w+ )?qu?e? ?/.test(
      words,
    );
  if (!isOnly || (/\bne? /.test(words) && !/\bqu?e?\b/.test(words))) return false;
  const isSent = all.some((word) => SENT.has(word));
  const isService =
    isForIt(all) || all.some((word) => SERVICE.has(word) || ONCE.has(word) || (isSent && (OF_SERVICE.has(word) || MEETINGS.has(word))));
  return isService && all.every((word) => [ONLY, SERVICE, ONCE, OF_SERVICE, MEETINGS, BILL, SENT, BESIDE].some((set) => set.has(word)));
};
