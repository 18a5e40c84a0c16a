import { foldHeader } from '../../text/fold-header.js';
import type { HeaderHint } from './header-hint.js';

/**
 * When somebody last bought, paid, came or gave, in the words of every trade: "Date dernière facture APV", "Letzter Werkstattbesuch". Every word of such a
 * header must be known, so that what we did last ("dernier envoi", "last import") never passes for a sign of theirs.
 * @module
 */

type Words = ReadonlySet<string>;
const wordsOf = (text: string): Words => new Set(text.trim().split(/\s+/));

/** How each language says "last", and what a customer does in it: a French "stage" is a course, and an English one is ours. */
const DEEDS: readonly (readonly [last: Words, deeds: Words])[] = [
  [
    wordsOf('dernier derniere derniers dernieres dern'),
    wordsOf(`achat achats commande cde facture facturation vente passage don paiement reglement entretien sejour nuitee ticket soin renouvellement mouvement encaissement
      versement atelier stage prelevement virement reservation adhesion cotisation venue session seance location intervention prestation ordonnance consultation
      participation transaction souscription consommation inscription visite cours vidange reparation pointage presence sinistre reclamation candidature emprunt demande
      controletechnique checkin`),
  ],
  [
    wordsOf('last latest recent'),
    wordsOf(`invoice payment donation gift sale booking reservation stay appointment visit transaction renewal session contribution order purchase class lesson workout
      attendance attended claim enquiry inquiry rental enrolment enrollment treatment repair checkin closedate testdrive redemption pledge purchased bought ordered donated
      visited booked`),
  ],
  [
    wordsOf('letzte letzten letzter letztes zuletzt'),
    wordsOf(`rechnung zahlung spende buchung transaktion reservierung besuch termin einkauf kauf bestellung aufenthalt wartung werkstattbesuch werkstattaufenthalt
      werkstatttermin filialbesuch studiobesuch kurs kursbesuch training trainingsbesuch olwechsel reparatur probefahrt behandlung anreise teilnahme spendeneingang
      zahlungseingang kaufdatum bestelldatum besuchsdatum spendendatum buchungsdatum rechnungsdatum zahlungsdatum gekauft bestellt gespendet gebucht`),
  ],
  [
    wordsOf('laatste'),
    wordsOf(`factuur betaling gift donatie schenking boeking reservatie reservering transactie afspraak verblijf order hernieuwing aankoop bestelling bezoek onderhoud
      onderhoudsbeurt werkplaatsbezoek garagebezoek herstelling reparatie proefrit deelname behandeling`),
  ],
  [
    wordsOf('ultimo ultima ultimos ultimas'),
    wordsOf(`factura donacion reserva venta cita transaccion renovacion estancia pago donativo servicio ticket compra pedido visita clase sesion consulta reparacion
      mantenimiento alquiler participacion asistencia aportacion
      fattura donazione prenotazione vendita transazione iscrizione pagamento appuntamento versamento soggiorno rinnovo acquisto ordine lezione allenamento tagliando
      riparazione noleggio partecipazione presenza seduta intervento
      encomenda doacao fatura aula sessao manutencao renovacao estadia`),
  ],
];
const LAST: Words = new Set(DEEDS.flatMap(([last]) => [...last]));

/** Where, of what and for whom: beside a deed it changes nothing. */
const PLACES = wordsOf(
  `apv vn vo vd atelier garage concession magasin boutique salle club store shop centre center studio salon hotel restaurant caisse werkstatt filiale taller officina gym
  fitness winkel service tienda negozio vehicule voiture auto moto velo car vehicle bike coche vettura wagen chaudiere piscine`,
);
const AROUND = wordsOf(
  `date dates day jour datum fecha data time le am on at el il op most plus client cliente clients customer kunde kunden klant contact web website internet online ligne
  app abonnement subscription membership paye payee paid effectue effectuee realise realisee completed
  de du des d l la les of the del della dell di da der vom van het en in au a im ins beim al alla y et and und`,
);

/** What is theirs with one of these words only: whoever was at an event, who signed a quotation, who kept an appointment, where somebody came in. */
const WITH: readonly (readonly [things: Words, words: Words])[] = [
  [
    wordsOf(
      'evenement evenements event events evt webinar webinaire formation jpo conference masterclass veranstaltung seminar evento evenement cursus',
    ),
    wordsOf(
      'suivi suivie suivis assiste presence present attended joined besucht teilgenommen asistido asistida partecipato frequentato bijgewoond gevolgd participation',
    ),
  ],
  [
    wordsOf(
      'devis contrat offre proposition quote quotation proposal offer contract angebot vertrag preventivo presupuesto contrato contratto offerte',
    ),
    wordsOf(
      'signe signee accepte acceptee demande demandee accepted signed requested angenommen unterschrieben unterzeichnet angefragt aceptado aceptada firmado firmada solicitado accettato firmato richiesto ondertekend aanvaard aangevraagd',
    ),
  ],
  [wordsOf('rdv rendezvous meeting reunion'), wordsOf('honore honoree venu effectue realise attended held completed')],
  [wordsOf('entree revision revisione revisao inspektion inspection essai scan badge acces ingresso entrada eingang'), PLACES],
];

/** Several words that are one, and "OR", which is an order of repair in the words of a garage and no word elsewhere. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bcontrole technique\b/, 'controletechnique'],
  [/\bcheck in\b/, 'checkin'],
  [/\bclose date\b/, 'closedate'],
  [/\btest drive\b/, 'testdrive'],
  [/\brendez vous\b/, 'rendezvous'],
  [/\b(dern(?:ier)?) (?:or\b|ordre de reparation)/, '$1 reparation'],
];

const wordsIn = (phrase: string): readonly string[] => JOINED.reduce((text, [words, word]) => text.replace(words, word), phrase).split(' ');

/** A day, its number or an amount: the values say which. */
const CHOICE: HeaderHint = { is: 'choice', choice: { phrases: [], values: [['date', 'lastInboundAt']], otherwise: 'none' }, weight: 0.9 };

/** What folded words say, where they name the last time of something that somebody does as a customer; undefined for any other. */
export const lastTimeIn = (phrase: readonly string[]): HeaderHint | undefined => {
  if (!phrase.some((word) => LAST.has(word))) return undefined;
  const words = wordsIn(phrase.join(' '));
  const has = (set: Words): boolean => words.some((word) => set.has(word));
  const deeds = DEEDS.filter(([last]) => has(last)).map(([, done]) => done);
  const paired = WITH.filter(([things, by]) => has(things) && has(by)).flat();
  const told = [...deeds, ...paired];
  const isKnown = (word: string): boolean => [LAST, AROUND, PLACES, ...told].some((set) => set.has(word));
  return words.every(isKnown) && told.some(has) ? CHOICE : undefined;
};

/** Of a day without a "last", what is theirs in a shop; a day on which they asked or joined is rather that of the collection. */
const BOUGHT = wordsOf(
  `achat livraison facture vente don dons paiement purchase delivery invoice sale donation gift payment kauf kaufdatum lieferung
  lieferdatum auslieferung spende spendendatum rechnungsdatum bestelldatum compra entrega donacion donativo acquisto consegna donazione aankoop aankoopdatum levering
  leverdatum factuurdatum`,
);
const DAYS = wordsOf(
  'date day jour datum fecha data kaufdatum lieferdatum spendendatum rechnungsdatum bestelldatum aankoopdatum leverdatum factuurdatum',
);
/** What we do, how it went, and what is no day. */
const OURS = wordsOf(
  `sync synchro synchronisation import importation export exportation envoi envois envoye envoyee sent send mailing mailings emailing newsletter campagne campaign kampagne
  campana campagna relance relances appel appels call calls called anruf anrufversuch maj modification modifie modifiee modified update updated change changed anderung
  enrichissement enrichment scoring score verification verifie verified check checked controle review reviewed rgpd gdpr dsgvo bloctel tentative attempt versuch open opened
  ouverture geoffnet email mail mails sms message nachricht invio commercial commerciale fournisseur supplier annule annulee cancelled canceled annullato storniert refus
  refuse refusee declined rejected no absent absence montant amount betrag importe importo bedrag nb nombre number nummer total numero ref reference id type canal channel
  source statut status stage etape produit product name nom par by von da door titre title motif reason desinscription desabonnement unsubscribe unsubscribed optout
  opposition plainte complaint consent consentement owner`,
);

/**
 * Whether a header that nobody reads may tell when somebody last came back: a last time of something that may be ours too ("Dernière révision"), or the day
 * of one purchase. It frees nobody: it is asked about.
 */
export const mayTellReturn = (header: string): boolean => {
  const words = wordsIn(foldHeader(header));
  const has = (set: Words): boolean => words.some((word) => set.has(word));
  if (has(OURS) || lastTimeIn(words)) return false;
  return has(LAST) ? [DAYS, ...DEEDS.map(([, deeds]) => deeds), ...WITH.map(([things]) => things)].some(has) : has(DAYS) && has(BOUGHT);
};
