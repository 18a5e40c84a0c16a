/**
 * Words by what they are about, for the second reader alone (`second-reader.ts`): the notation of `../words/words-data.ts`. No topic refuses anything;
 * what the topics of a text, one beside the other, are worth is learned from labels.
 * @module
 */

export const TOPICS = {
  /** Means of reaching somebody. */
  MAIL: `mail mails email* emailing* courriel* correo* newsletter* newsletr* mailing* boletin* infolettre* inbox bulletin* eshot* mailverteiler
    posteingang nl spam rundmail* posta`,
  PHONE: `tel telephon* telefon* phon* portable fixe movil mobile handy call* appel* rappel* llamad* llam* yam* anruf* anzuruf* ruf* chiam*
    richiam* ring rings rang landline festnetz fijo fisso celular* cell* fono voice autodial* dialler`,
  SMS: `sms* texto textos text texts txt* texting texted whatsapp* msg* mensaj* messag* mms`,
  POST: `courrier* post postal* postale lettre* letter* carta cartas brief* catalog* katalog* papier* paper cartace* brochure* flyer* prospekt*
    leaflet* buzon bal boite letterbox briefkasten volantin* prospectus carton busta plis`,
  /** Answers and limits. */
  YES: `oui yes si ja ok okay okey fine bien allow* autoris* autoriz* accept* accett* acept* accord* happy welcome vale bene gern* erlaubt
    possible posible libero frei free true vrai vero wahr verdadero`,
  ONLY: `uniquement seulement only nur solo just exclusivement solamente soltanto seul stick instead plutot lieber mejor meglio preferisc* prefer*
    bevorzug*`,
  /** Who is spoken of. */
  CONTACT: `client cliente clienti customer* kunde kundin kunden contact personne person* persona monsieur madame mr mrs ms m mme herr frau
    senor* signor* sig il elle he she they lui them him her ella lei sie er ihn interesse* betroffen* titulaire abonne* subscriber donor donat*
    member membre adherent socio mitglied user owner proprietar* propietar*`,
  ONESELF: `je j me moi mon ma mes my i mine ich mir mich mein* yo mi mis io mio miei`,
  KIN: `mari femme husband wife marido esposa mann ehefrau marito moglie fils fille son daughter hijo hija sohn tochter figlio figlia mere pere
    mother father madre padre mutter vater witwe veuve widow viuda vedova epoux carer relative familie famil*`,
  OTHERS: `voisin* neighbo* vecino* vicino* nachbar* supplier* fournisseur* fornitor* proveedor* lieferant* concurrent* competitor* competencia
    konkurrenz prestataire* banque bank banco banca assuranc* assureur insur* compta accounting buchhaltung collegue* colleag* kolleg* colega*
    ancien* former predec* tiers seller vendeur venditor* vendedor*`,
  US: `nous notre nos vous votre vos we us our ours your wir uns unser* ihre* euch nosotros nuestr* vuestr* noi nostr* vostr* ci`,
  /** How it is said. */
  ANGER: `furi* angr* enerv* agac* exced* saoul* soul* marre rude insult* menac* menaz* threat* wutend sauer stinksauer genervt nervt nerv*
    enfad* hart* arrab* stuf* livid hostil* abus* raccroch* colgado colgo aufgelegt hung irritat* irritier* annoy* cross fed sick tired hate*
    detest* odia* hasst* ras bol earful row molest* harcel* pester* hound* schimpf* schnauze nase basta genug enough assez`,
  POLITE: `svp stp merci please pls plz plse bitte thanks thank thx gracias grazie prego porfavor favor danke cordialement regards`,
  SAID: `dit disent says said dice dijo sagt sagte dixit told detto mailed wrote ecrit repond* replied reply antwort* antwortet respond* rispost*
    risponde geantwortet texted hat`,
  SELF: `demande* demandant request* rq rqst req wunsch* peticion* pid* pidio richiest* richies* chied* chiesto own propre propia propio eigen*
    volonte souhait* wish* wishes deseo desider* perso instruction asked ask asks bittet bat gebeten verlang* fordert exig* reclame insist* prie`,
  /** For how long, and how much of it. */
  AGAIN: `again encore jamais jamas never ever mehr wieder weiter* kunftig* zukunft more further future anymore avenir desormais dorenavant plus
    mas piu nie niemals nunca mai longer noch nochmal* otra nuev* ancora ulterior* futur*`,
  ENTIRE: `tout toute toutes tous all any anything everything alles jegliche* jede* todo toda todos cualquier* tutto tutte tutti qualsiasi
    qualunque whatsoever aucun* ningun* nessun* keinerlei definitiv* forever good ganz quoi surtout absolut* total* complet* strict* nothing
    rien nichts nada niente anyone`,
  WHEN: `avant apres before after vor nach antes despues prima dopo lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
    thursday friday montag dienstag mittwoch donnerstag freitag lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi venerdi
    matin midi soir morning evening noon lunch manana tarde morgen* mittag* abend* mattina pranzo pomeriggio pm am h heure* uhr ora ore hora
    jan* fev* feb* mars april avril aprile abril june juni juin juillet july juli julio giugno luglio aout aug* sept* oct* okt* ott* nov* decemb*
    dezemb* dicemb* diciemb* semaine week* woche* semana* settimana mois month* monat* mese mesi rentree vacances holiday* urlaub vacaciones
    ferie jusqu* until bis hasta fino`,
  /** What is done with contacts and their data. */
  DATA: `donnee* data daten datos dati coordon* fiche ficha scheda details profil* compte account konto cuenta record* datensatz base bd bdd
    database db liste* list* lista* elenc* verteiler fichier* file files crm registr* panel system* sistema`,
  HEAR: `nouvelles hear entendre horen hoeren noticias notizie sentir* saber wissen sapere signe news silence radio joind* reach* erreich* contact*
    kontakt* contatt* sollicit* solicit* demarch* prospect* approach* ansprech* offre* offer* ofert* angebot* werb* pub publi* marketing promo*
    commercial* comercial* information* info infos`,
  LEAVE: `laisse* leave left dejen* dejad dejar deja lascia* lassen lasst las tranquil* paix peace paz pace ruhe frieden alone stare oubli*
    forget* vergiss* vergess* olvid* dimentic* perd* lose`,
  OFF: `off out raus weg fuera fuori hors sort* sorti* retir* remov* enlev* supprim* delet* eras* effac* ray* radi* losch* geloscht streich*
    gestrichen austrag* entfern* borr* elimin* quit* saca* togli* tolt* cancel* rimuov* rimos* baja desins* desabon* unsub* disins* abmeld*
    abgemeldet disisc* disab* exclu* escl* ausschlies* neutralis* anonym* purg* depen* take taken bin wip* scrub* drop* via`,
  STOP: `stop* ceas* cess* arret* bast* smett* aufhor* hor* einstell* absehen abseh* unterlass* end fin fini* finish* halt* quit desist* abst*
    asten* dejen deje couper coup* cut suspend* pause beend* conclu* termin*`,
  BLOCK: `bloqu* block* gesperr* sperr* bloccat* blocc* flag* mark* marcad* marqu* blacklist* noire ban* barr* bar excl* bl donot* dnc optout* opt
    refus* rechaz* rifiut* lehnt ablehn* abgelehnt verweiger* oppos* opos* widerspr* object* interdi* prohib* verbot* vietat* tabu`,
  LAW: `rgpd gdpr dsgvo cnil ico dpo dpd aepd garante lopd art article articulo articolo artikel privacy loi law recht* derecho* diritti droit*
    legal* avocat* lawyer anwalt* abogado* avvocato police polizei policia denunc* plaint* complain* beschwer* quej* reclam* lament* anzeige`,
  NEED: `hasard peine besoin need needs necesit* braucht bisogno servir inutile useless point sens worth pena lohnt besser inter* int`,
  /** What else is refused, left or stopped. */
  TRADE: `devis quote* angebot presupuesto* preventiv* prix price* precio* preis* prezzo* tarif* commande* order* pedido* bestell* ordin* facture*
    invoic* factura* rechnung* fattur* paiement pago* zahlung* pagam* payment* pay* livraison* deliver* lieferung* entrega* consegn* produit*
    product* prodott* ware* contrat* contract* vertrag* contrato* remise discount rabatt descuent* scont* garanti* warrant* garanzi* credit*
    loan mutuo kredit prestamo budget bonitat* colis parcel paket paquete pacco stock article* item* cheque* cb card carte visa modele* model*
    achat* buy* kauf* compra* acquist* echantil* sample*`,
  COURSE: `cours course* kurs* curso* corso webinar* webinair* seminar* formation training schulung salon feria messe fair invitation event*
    veranstalt* yoga pilates school ecole schule scuola escuela colegio cantine lunch* atelier workshop club sport* marathon race gym match
    team hort periscolaire candidat* concours examen exam oposiciones election*`,
  HOUSE: `porte door sonnet* sonne* suonar* klingel* timbre bebe baby enfant kind nino bimbo dort schlaft asleep dorme duerm* chien dog hund
    perro cane chambre room maison house haus casa jardin garden parking parkpl* plac* toit roof dach wc salle cuisine kitchen kuche travaux
    chantier obra bau* mur terrass* copro panneau sign`,
  ANSWER: `repondeur voicemail messagerie mailbox segreteria decroch* pickup picks answer* abgehoben erreicht joignable reachable contesta risponde
    nrp npa nr occupe besetzt comunica ocupado busy absent* ausent* assent* bounce* rebot* tornat* retour returned unzustell* npai faux wrong
    falsch* errat* errone* equivocado`,
  KEEN: `interess* interest* veut wants will vuole quiere mochte content* enchant* encantad* begeist* zufrieden soddisf* rappel* recall* ruckruf*
    richiam* devolver rdv appointment termin cita appuntament* visite meeting reunion demo pdf propose vorschlag attend waits wartet espera
    aspetta chercher cherche looking sucht busca cerca`,
  CHANGED: `demenag* moved umgezog* mudado trasfer* nouveau nouvelle new neu* nuov* change* cambi* geandert remplac* replac* success* nachfolg*
    retrait* rente jubil* pension* quitte left parti* decede* died verstorb* fallecid* deceduto ferme closed geschloss* cerrad* chius* erreur
    error mistake versehent* irrtum accident* remis* readd* resub* wieder reinscri* reinser* alta leve* lifted aufgehob* annul* finalement
    finally doch revient came`,
} as const;
