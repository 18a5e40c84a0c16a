/**
 * What the words of a refusal are, in French, English, Spanish, German and Italian: folded, `*` for any ending. Double letters are
 * written as they are and compared as one, accents are left out. One word may be of several classes.
 * @module
 */

/** Classes of words, from which `sentences-data.ts` makes sentences. */
export const CLASSES = [
  'NOT',
  'WANT',
  'REACH',
  'OFFER',
  'END',
  'ASK',
  'REMOVE',
  'LIST',
  'REFUSE',
  'CONSENT',
  'OPPOSITION',
  'SIGNED_OFF',
  'BARRED',
  'RIGHT',
  'ERASURE',
  'COMPLAINT',
  'WATCHDOG',
  'NOTED',
  'TIME',
  'ELSE',
  'GONE',
  'TOOL',
  'NO',
  'STRONG',
  'OUT',
  'TAKE',
  'LIFTED',
  'US',
] as const;
export type WordClass = (typeof CLASSES)[number];

export const WORDS: Readonly<Record<WordClass, string>> = {
  /** Negations. Which verb a French `pas` denies is for `negation.ts`. */
  NOT: `aucun aucune cannot cant didnt dnt doesnot doesnt dont dosnt jamais jamas kein keine keinen keiner keinerlei keines mai nada ne
    neither nessun* never ni nich nicht nichts nie niemals niemand niente ningun ninguna nix nn no nobody non noone nor not nothing nt
    nul nulle nunca ohne pas plus rien sans sin tampoco weder without wont zero`,
  /** Wishing and allowing. */
  WANT: `agree agrees agreed accept* accet* acconsent* acept* allow* autoris* autoriz* care consen* consient* dese* desider* desir* einverstanden empfaeng*
    empfang* erlaub* gradisc* kiere like likes mag mocht* moecht* permit* quer* quier* recev* recib* recoi* ricev* souhait* supporte
    toler* veu veulent veut veux vogl* voler* voulait vouloir voulu vuol* want* will wish* wollen wollte wuensch* wunsch*`,
  /** To reach somebody, by any means, or to put them back among those who are reached. */
  REACH: `joigne joignent joignez texting txting recontactar reach contactarle contactarla adresser parvenir ricontatt* telefonea* telefoniamo passer angeruf* angeschrieb* anklingel* anmail* anruf* anschreib* ansprech* anzuruf* anzuschreib* appel* approach* behellig* belaestig*
    belastig* bewerb* beworb* bother* bug bugging call called calling calls canvass* cercare cercat* chas* chiam* contact* contatt* coup
    demander demarch* derang* dial* disturb* ecrire ecrit ecrits ecriv* email emailed emailing emails embet* engag* ennuyer envi* envoy*
    escrib* follow* fuerams gestoer* gestor* harass* harcel* hassl* hinfahr* importun* insist* inviar inviare inviat* invii invio
    joindre klingel* knock* kommen kontakt* lame lames llam* mail mailed mailer mailing mails mand* marketed marketing melden message
    messaging molest* msg* nachfass* nachzufass* nerven offrir ofrec* pasar pasemos pasen passare pester* phone phoned phoning pitch*
    proposer proposez proposions prospect* prospezion* pursue rappel* reach* reactiv* recontact* reecrire reengag* reimport* reintegr*
    relanc* rellam* repasser revenir richiam* ring ringing rings romp* ruf* schick* schreib* scriv* send* serchare solicit* sollecit*
    sollicit* sonder sonner spammer stoer* storen suonare survey* telefona* telefonear telefonier* telephon* text texted texter texting
    texts toquer tornare touch touting venir venire visit visitar visitarle visiter visiting visits volvamos volver* vorbeikomm* write
    writes writing wrote yamen zuschick* zusend*`,
  /** What is sent and said to prospects. */
  OFFER: `lettres lettere cartas letters folleto* felicitacion* almanaque* voeux calendrier* calendario* cards magazine revue revista rivista auguri calendariet* depliant* prospekt* propaganda* robocal* nachhak* acercamient* approaches pursuit mailshots textings messagini kurznachricht* vertreterbesuch* werbepost gemeindezeitung adventskalender etrennes circulaires sendungen briefchen coupons missives schreiben
    proposte proposta propuesta commerciali comerciales publicites envoi werbemails werbesms proposal proposals appeals catalogues catalogos cataloghi kataloge propuestas prospeccion promozional* blasts invitation invitations invitaciones postwerbung mailwerbung emailwerbung briefwerbung nachfragen coups post agences agencias agenti agenzie akquise angebote angeboten angebotsmail* anrufe ansprach* appels besuch* boletin* brief* brochure*
    bulletin* cadence calls canvass* captacion chiamate ciblages commercial commerciale commerciales commerciaux comms communication
    communications comunicacion comunicaciones comunicazion* contact contacto contactos contacts contatti contatto correo correos
    courrier courriers cross delegues demarchag* demarcheur* dialler directmail emailing* emails encuestas envois eshot* flyer* fondi
    fundraising infolettre* infomail* infopost informatori invites junk kaltakquise kontakt* leaflet* llamadas mailing* mails mailshot*
    makler* marketing mktg mms newsletter* ofertas offers offerte offres outreach panel partenaires pharmareferent* posta promo
    promociones promos promotion* prospecting prospection prospectus prospezione pub pubblicita publi publicidad publicit* publipostage*
    pubs reklama reklame richieste rundmail* sales salespeople salesperson selling shots sms solicitation* soliciting sollecitazion*
    sollicitation* solliciter sondages spam surveys telefonakquise telefonat* telefonmarketing telefonwerbung* telemark* telesales texto
    textos texts tracts umfragen upsell* vendeur* vertreter* visita visitas visite visites visits volantin* werbe* werbung* whatsapp
    zusendung*`,
  /** To stop doing something. */
  END: `end coupe coupez couper interrump* interromp* interromp* beend* discontinu* acabar acaben acabad terminen unplug debranch* desench* stacca* kap* kappen piantino
    abseh* abzuseh* einzustell* aufzuhor* cesser cessez abst* arret* asten* aufhoer* aufhor* basta cease ceased ceases cesar cesemos cesen cess* dejad dejan dejar deje dejemos dejen desist
    desister einstell* enough fatela fichez fini finir finirla halt hoer hort lach* persist piant* quit refrain* schluss smett* sospend*
    stop stopp stopped stopper stoppez stopping suspend* unterlass* verzicht*`,
  /** A request, or the answer in which it came. */
  ASK: `anfrag* angefordert angeordnet answered antrag* ask* begehrt bitt* chied* demand* dit domand* esig* exig* farsi favor fordert*
    gebet* gefordert insist* intime invoqu* istanza merci must orden ordine ordre peticion* pid* please pls plse plz porfa prego preten*
    prie prient prier priere prions promis* quier* reclame reclament replied repond* req requer* request* requet* requier* requir*
    responded richied* richiest* rqst rueg* said says solicit* soll* souhait* stp svp told verlang* veulent veut veux voudr* vuol* want*
    will wishes wollen wuensch* wunsch* xfa`,
  /** To take off, erase, forget. */
  REMOVE: `destru* gomm* azera* azeri* espung* strike tachez purge levate shred trash kasier* depenar* bifez
    neutralis* remvoe rmeove anonimi* binned elimin* stopped anonymi* ausgeschloss* ausgetrag* ausschliess* ausschluss austrag* baja bajad* bajar bajen banned barred biff* binned borr* cancela
    cancelacion cancelado cancelar canceled cancelen cancell* canel* degag* dele delet* depen* desabon* desaparec* desinscri* destroy*
    detrui* dimentic* disparai* distrug* dropped ecart* effac* elimin* enlev* entfern* eras* esclud* escluso esclusa esclusi escluse esclusione exclu exclue exclues exclus exclude* excluding exclure excluez excluir excluyan excluido excluida exclusion expung* forget
    forgotten fuera geloesch* gelosch* gesperr* gestrich* geworf* herausnehm* leva levar* levat* loesch* losch* nuk* olvid* oscur* ota
    oter otez oubli oublie oublier oubliez pull* purg* quita quitad quitar quiten quitenme radiation* radie* raus rausnehm* raya rayait
    raye rayee rayer rayes rayez rayons remov* retir* retrait rid rimoss* rimoz* rimuov* ritira ritirat* rmv saca sacar saquen scratch
    scrub* shred* sors sortez sortir spari* sperr* streich* striking struck suppress* supprim* supres* suprim* switched tachadme tachame
    tachar tachen tilg* togl* tolg* tolt* unsub* usci* vaja vanish* vergess* vernicht* verschwind* vire virer virez werf* wip*`,
  /** Where people and their data stand. */
  LIST: `mailverteiler emailverteiler newsletterverteiler presseverteiler mailverteilern boletin anrufliste record prospects prospetti datensatz datensatze listings cahier adressliste* agenda anagrafic* annuaire archivi archivio archivo archivos base bases bbdd bd bdd bestand books cadence campagn*
    campaign* campan* carnet ciblages comms contactos contatos contatti coordonne* crm cv data database* daten datenbank* dati datos db
    detail* dialler diffusion directory distribution donnee donnees elenc* emailing* emails envois ficha fiche fichero* fichier* file
    files guest info informations infos kampagne* kartei kontaktdaten kundenkartei list lista listado listas liste listes listing* lists
    mailing* mails marketing messaggi newsletter* nominativo num number numero nummer outreach panel perso personal pool profil profile
    records register registers registro registros rolodex rubrica scheda sendings sequence* sistema sms system* tablettes talent tel
    verteiler* volet`,
  /** To refuse, forbid, take back. */
  REFUSE: `bann* bans banish* reject* renonc* renunci* rinunc* desautoriz* exempt* dispens* veto vetoed vetoes vetiert untersagen respin* rehus* rehus* verwehr*
    niega niegan vetad* proscri* abgelehn* abgelehnt ablehn* barred contrair* contrario declin* denied denies deny diffid* divieto forbad* forbid* interdi* lehnen lehnt nega
    negat* object* objektor opone oponen opong* oppon* oppos* opuest* prohib* proibi* rechaz* refus* revoc* revok* revoqu* rifiut* sich
    unerwuenscht* unerwunscht* untersag* verbat* verbet* verbiet* verbit* verbot* verweiger* viet* widerruf* widerspr* withdr* zuruck
    zuruckgenomm* zuruckgezog* zuruckzieh* zurueck zurueckgenomm* zurueckgezog*`,
  /** Agreement and permission. */
  CONSENT: `accord autorisation autorizzazion* consens* consent* einverstand* einwillig* opt optin permiso permission zustimmung`,
  /** An objection, as a noun or the state of somebody. */
  OPPOSITION: `objected objection objections opos oposicion oppo oppone oppos oppose opposee opposition oppositions opposizione opposta opposto
    opuesta opuesto widerspruch widersprochen`,
  /** Unsubscribed, opted out. */
  SIGNED_OFF: `stopall desab desinsc deinscri* unsbd abbestellung austragung
    disabbon* abmelden disincri* abbestell* abgemeldet abmeldung ausgetragen desabo desabon* desapunt* desincri* desinscr desinscri* desuscri* disiscri* dnc dne dnm
    nodm noemail npc optedout optout unsub unsubbed unsubcri* unsubs unsubscri* unsubsib*`,
  /** On a list of those who are not contacted, or under such a bar. */
  BARRED: `mailingsperr* mailsperr* postsperr* newslettersperr* versandsperr* werbewiderspruch* anrufsperr* anrufverbot* antidemarchage antiprospection beschwerdefall blacklist* blaclist* blaklist* blocklist* bloctel ctps dncl dncr donotcall
    hausverbot* kontaktsperr* kontaktverbot* loeschanfrag* loeschantrag* loschanfrag* loschantrag* loschbegehr* loschersuch* mps pacitel
    repoussoir robinsonlist* rpo sperrlist* sperrvermerk* suppress suppressed suppresslist telefonverbot* tps werbesperr* werbestopp
    werbeverbot*`,
  /** The law and its rights. */
  RIGHT: `arco art article articolo articulo artikel derecho derechos diritti diritto droit droits dsgvo ejerc* esercit* exerc* gdpr geltend
    invoque legal lopd privacy recht rechte rgpd rgpdue right rights`,
  /** What those rights ask for. */
  ERASURE: `cancelacion cancellazione deletion effacement erasure forgotten loeschung loschung object objected objection oblio olvido oposicion
    opposition opposizione oubli purge retrait rtbe rtbf suppression supresion vergessen vergessenwerden widerspruch`,
  /** To complain, threaten, go to law. */
  COMPLAINT: `amenaz* minacc* saisi* reports report saisit abmahn* abogado abuse acos* amende anwalt anwaltsschreiben anzeige* avocat avvocato belaestig* belastig* beschwer*
    bundesnetzagentur* burofax commissioner complain* consumo courrier court demeure denunc* diffida* droht drohung* esposto furieux
    furious harass* harcel* lament* lawyer lettre menac* nuisance plaint* police polizei quej* querel* rechtsanwalt reclam* regulator
    reported seco segnalare segnalat* signala signale signalement signalements signaler solicitor threat* unterlass*
    verbraucherzentrale*`,
  /** To whom one complains, or of what. */
  WATCHDOG: `aepd agencia apd autorite avocat bfdi bundesnetzagentur* cnil commissioner datenschutz* dpc dpo dsb garante ico lawyer lfdi
    regulator seco spam unerlaubt* unwanted verbraucherzentrale*`,
  /** A refusal was noted, received, is in force. */
  NOTED: `liegt vorlieg* received accolta angefordert art client confirm* definit* demandee direct dsgvo ecrit ecrite eingegangen eingelegt enregistr* erfasst exprim*
    final formal* formelle* gdpr gefordert gueltig gultig kunde lodged logg* notier* open ouvert ouverte pending permanent* por
    prospection raised recd receiv* recib* record* recu* register* registr* rgpd ricevut* schriftl* stands suite ticket total totale
    upheld valable valid valida vermerk* wegen written`,
  /** Conditions of time, place and manner: the call is put off, not refused. */
  TIME: `mediodia pranzo mittags cena mezzogiorno midday lunchtime abends after alte alten alter ancien ancienne antes antigu* aout apres assez avant before bis dienstag dienstags dimanche donnerstag
    donnerstags durante during enough entre evening evenings except ferie festnetz fijo fino fisso freitag freitags friday fridays
    giovedi hasta heure heures holiday holidays jeudi jueves juillet later lunch lundi lundis lunedi lunes manana mardi mardis martedi
    martes matin matins mattina mercoledi mercredi midi miercoles mittag mittwoch mittwochs monday mondays montag montags morgens
    morning mornings nave often ohne old pendant pomeriggio prima sabado sabato samedi samstag samstags sans saturday senza siesta sin
    soir sonntag sonntags souvent sunday tard tarde thursday thursdays till tot tuesday tuesdays uhr unless until urlaub vacances
    vecchi* vendredi venerdi vieja viejo viernes vor wednesday wednesdays weekend weekends without`,
  /** What else is sent, removed, refused: orders, papers, lines. */
  ELSE: `cheques colissimo chronopost seur dhl ups doorbell bell sonnette bebe baby bimbo chambre asleep dort dorme schlaft duerme sleeping material netflix webinar* cours kurs* corso curso marathon yoga cantine periscolaire hort schule school scuola escuela gewerbe auto fahrzeug vehiculo producto planning drawing drawings dessins abonnement angebotspos artwork asbestos atelier badge bauantrag bescheid bestell* building chantier cheque colis commande*
    competencia competitor* concorren* concurrent* consegna contract contracts cookie* delivery depot desk devis domicile doppion*
    dossier doublon* dublette* duplicado* duplicata duplicate* echantillon* echeance* entrega* factura* facture* fattura* fax fixe
    flight fornitor* fournisseur* goods grafiti invitation invite invoice* item items landline lieferant* lieferung* ligne lignes line
    linea lines livraison* logo magasin marche meeting meetings module notice order orders ordine pacco paket pallet* paper paquete
    parcel parking pedido* photo photos piece pieces planning plaquette portable poste preleve* prestataire presupuesto preventivo
    produit proveedor* quote quotes rdv reception rechnung* reminder* rendez riga sample samples shop standard standing statement*
    steuerberater supplier* switchboard tag tags telecopie travaux usine vendor* vol volo warehouse wettbewerb*`,
  /** The person has left: another is to be called. */
  GONE: `ausgeschieden demenag* desactiv* dimission* disattiv* interlocuteur jubilad* jubilo leaver left moved mudado mute muto nachfolg*
    parti pension* quitte remplac* rente replac* retired retirement retraite sostitui* successeur successor sustitu* trasferit*
    umgezogen`,
  /** The matter is a tool, a job or a mistake about refusals. */
  TOOL: `demo feature fonction funzione reporter debtors accident adesiv* anbieter article audit auteur author autocollant* avvocato bearbeitet betreut bouton button cabinet checked cherche
    clause cle clear conference connait controllato debtors deliverabil* delivrabil* developpe erklart erreur error errore expert*
    explained explicado explique* fabrica fabricant formateur formation gemba gepruft gere gestiona gestisce graffiti hersteller integr*
    ip juriste knows kur lien link links logiciel maitrise manage management manager manages mistake modele module morosos outil
    plateforme platform policy politique procedure produce produit project projet rate responsable screened sells software spezialist*
    spiegato sticker* sucht sviluppa template tool tools trainer unsubscribes vend vende verif verifie versehen verwalt* webinar works`,
  /** Answers that deny what stands before. */
  NO: `0 aucun aucune false faux keine n neant nee nein nessuna nessuno nil ninguna ninguno no non none`,
  /** For good and entirely. */
  STRONG: `absolut* ausdruckl* ausdruecklich* catego* definitif definitive definitivo formal formel permanent permanente total totale`,
  /** Out of. */
  OUT: `aus away fuera fuori hors off out raus weg`,
  /** To take, put, use. */
  TAKE: `add adds added adding aufgenomm* aufnehm* come comes cross figurer genommen get inclu* inserir* inserit* insert* integrate integrer keep kept leave
    leaves mettez mettre nehmen nehmt nimm pull pulled put remettre saca sacad sacar saquen strike struck take taken taking tenir took
    use* utilis*`,
  /** A refusal that is no more, was none, or is the title of something. */
  LIFTED: `libero reiscri* album alta aufgehoben aufgehobene band billets book buch buchung chatty chiamabile clic film filtre homonyme hunde imprenta
    integration integrer leve levee libro lifted livre mistake namesake negatif negative omonimo pelicula querer reactivated reactive
    reaktiviert reinscri* rejoined rename renamed resubscri* reversed revient roman romanzo screened spectacle theatre verificato
    versehentlich vorhanden wieder wrong`,
  /** Ourselves, in the words of others. */
  US: `ihre ihren noi nos nosotros nostr* notre nous nuestr* our ours uns unser* us vos votre vous we`,
};
