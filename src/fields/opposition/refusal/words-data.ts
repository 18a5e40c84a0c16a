/**
 * What the words of a refusal are, in French, English, Spanish, German and Italian: folded, `*` for any ending. Double letters are
 * written as they are and compared as one, accents are left out. One word may be of several classes.
 * @module
 */

/** Classes of words, from which `refusal-patterns.ts` makes sentences. */
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
  /** Negations. Which verb a French `pas` denies is for `negations.ts`. */
  NOT: `sin ohne nada nichts nix rien nich dosnt doesnot noone nobody niemand nessuno pas plus jamais aucun aucune ni nul nulle zero not no never dont doesnt didnt wont cannot cant neither nor dnt nt nunca jamas ningun ninguna tampoco
    nicht nie niemals kein keine keinen keiner keinerlei keines weder non nn mai niente nessun* ne sans without nothing`,
  WANT: `consient* acconsent* consen* veu kiere mag mochten empfang* empfaeng* ricev* recib* recev* recoi* veut veux veulent vouloir voulait voulu souhait* desir* accept* accet* autoris* autoriz* supporte want* wish* like likes care allow* 
    quier* quer* dese* acept* permit* mocht* moecht* wunsch* wuensch* will wollen wollte erlaub* einverstanden vuol* vogl* voler* desider* gradisc* toler*`,
  REACH: `follow* cercat* cercare serchare inviare inviate invii invio inviar inviat* msg* bug bugging pitch* touting canvass* survey* pursue come return visit visiting visits visitar visitarle pasar pasemos pasen revenir repasser venir toquer vorbeikomm* kommen hinfahr* klingel* tornare passare suonare venire romp* romp telefonear ofrec* offrir beworb* bewerb* nerven storen stoer* gestor* gestoer* ennuyer molestemos yamen lame lames fuerams demander solliciter sonder mettre_x ecoute_x appel* rappel* contact* recontact* joindre relanc* sollicit* solicit* demarch* prospect* prospezion* derang* importun* embet* harcel* ecrire ecriv* ecrit ecrits reecrire envoy* telephon* insist* recontacter
    call calls calling called phone phoned phoning ring rings ringing email emails emailing emailed mail mails mailing mailed text texts texting texted message messaging approach* chas* bother* pester* disturb* hassl* reach* market* write writes writing wrote send* sending knock* reengag* engag* dial* contacting canvass* harass* touch
    llam* contactar* contacte* contacten molest* escrib* envi* mand* insist* rellam* volver* volvamos
    anruf* anzuruf* angeruf* ruf* kontakt* anschreib* angeschrieb* anzuschreib* schreib* belastig* belaestig* nachfass* nachzufass* telefonier* zusend* zuschick* schick* ansprech* anmail* anklingel* melden behellig*
    chiam* richiam* contatt* telefona* telefonat* disturb* scriv*  manda* sollecit* importun* 
    reimport* reactiv* reactivat* reintegr* mailer spammer sonner proposer proposez proposions prospecter texter visiter`,
  OFFER: `agenti vendeur commerciaux invites angebotsmail* infopost angebote angeboten courrier com commercial commerciale telefonwerbung* telefonakquise telefonmarketing ansprach* besuch* vertreter* pharmareferent* makler* reps rep salesperson visite visites visitas visita eshot* shots eshots bulletin* comms mktg surveys sondages encuestas umfragen richieste fondi sollecitazion* agenzie agencias agences delegues informatori contact contacts communication communications publi panel captacion reklama directmail cadence dialler ciblages partenaires pub pubs publicit*  offres promo promos promotion* newsletter* infolettre* emailing* mailing* prospection demarchag* sollicitation* solicitation*  commerciales commerciaux  marketing telemarketing telemark* werbung* werbe* reklame akquise kaltakquise  zusendung* newsletters publicidad ofertas promociones boletin* comunicaciones comunicacion pubblicita offerte comunicazion* volantin* spam junk flyer* tracts prospectus  courriers coups fil appels calls emails mails sms textos texto texts telefonat* llamadas chiamate anrufe post mailshot* brochure* leaflet*   kontakt* kontaktaufnahme contatto contatti contacto contactos prospecting prospezione sales selling upsell* cross werbepost infomail* rundmail* publipostage* solliciter outreach offers envois canvass*          brief* posta correo correos demarcheur* vendeur* salespeople visites visits posts whatsapp mms fundraising soliciting`,
  END: `fichez abst* absteng* absten* asten* astener* sospend* suspend* suspender fatela persist desister schluss hor hort hoer verzicht* abstand arret* stop stopp stopper stoppez stopped stopping cess* cease ceased ceases quit quitting finir fini halt desist dejar dejen dejad dejemos deje dejan cesar ces* pare paren aufhor* aufhoer* einstell* unterlass* smett* smettere piant* piantarla basta finirla  enough  lach*  refrain*`,
  ASK: `gebet* angefordert gefordert begehrt farsi rqst demands wanted pidieron will ordre orden ordine angeordnet istanza demandee intime must repond* responded replied answered wollen sollen demand* souhait* veut veulent veux voudr* exig* merci svp stp pri* priere dit requet* invoqu* requier* reclame reclament insiste ask* request* req want* pls please plz plse told demand* insist*  promis* requir* wishes said says
    pid* pide solicit* quier* exig* rueg* peticion* requer* favor xfa porfa bitt* bitte verlang* wunsch* wuensch* anfrag* antrag* soll* fordert* chied* richied* richiest* vuol* esig* preten* prego domand*`,
  REMOVE: `ota oter biffer biff* efface* effacez strik* nuk* nuke pull* pulled anonymi* rmv rid sperr* gesperr* ausschliess* ausgeschloss* ausschluss werf* geworf* sacar saquen saca fuera sac usci* uscire depen* depenn* distrug* oscur* esclus* esclud* eliminac* bar barred banned turned turn switch switched radiation supprime* expunge* leave_x canel* excluid* figurer_x vaja retrait ritirat* ritira exclusion retir* enlev* supprim* suprim* suppression* effac* effacement raye rayer rayez raya rayes rayee rayait rayons radie* radiation* radier sortir sortez sors virez virer vire degag* purg* oter otez oublie oublier oubliez oubli disparai* detrui*  ecart* desinscri* desabon* exclu* anonymis*
    remov* delet* eras* unsub* scrub* purge* wip* vanish* forget forgotten destroy* expung* struck strike scratch bin binned dele suppress* gone lose drop dropped shred*
    borr* elimin* suprim* supres* quit* quiten bajad* bajen bajar baja cancel* desaparec* olvid* tach* excluy*
    losch* loesch* geloesch* gelosch* streich* gestrich* entfern* vergess* raus austrag* ausgetrag* rausnehm* tilg* vernicht* verschwind* herausnehm*
    elimin* togl* tolt* tolg* rimuov* rimoss* rimoz* rimozion* cancell* cancella* spari* dimentic* levat* leva levar* depenn*`,
  LIST: `info infos informations nominativo fiche ficha scheda lead kampagne* cahier tablettes listado bbdd newsletter marketing selections selection sample dialler register registers profil profile cv talent pool directory distribution mailinglist panel contatos bestand emails mails sms messaggi ciblages sequence cadence comms  sendings volet nummer number numero num tel liste listes listing* fichier* base bases bd bdd crm mailing* campagn* sequence* emailing* donnee donnees data coordonne* annuaire carnet diffusion envois system systeme list lists database* db detail* file files campaign* mailings outreach records  books guest rolodex datos lista listas archivo archivos fichero* ficheros sistema campan* datenbank* daten verteiler* kartei kontaktdaten adressliste* system* database dati liste archivi archivio elenc* anagrafic* rubrica contatti contactos agenda registro registros kundenkartei bestand mailingliste newsletter*  perso personal   `,
  REFUSE: `verbiet* opong* oppong* oppon* opone oponen viet* divieto widerruf* zuruck zurueck unerwunscht* unerwuenscht* opposant objector objektor decline refuse* barred zuruckzieh* zuruckgezog* zuruckgenomm* zurueckgezog* zurueckgenomm* refus* declin* oppos* object* lehnt ablehn* abgelehnt lehnen verbit* verbat* verbet* untersag* verbot* rechaz* rifiut* negat* nega interdi* prohib* forbid* forbad* denied deny denies revoqu* revok* revoc* withdr* proibi* prohibido contrair* contrario diffid* verweiger* widersprech* widerspr* sich opuest* vietat*`,
  CONSENT: `consent* consentement consentimient* consens* einwillig* einverstand* zustimmung autorisation opt optin permission permiso autorizzazion* accord`,
  OPPOSITION: `opposition oppositions oppo opposee oppose oppos objection objections objected oposicion opos opuesto opuesta widerspruch werbewiderspruch opposizione oppone opposto opposta`,
  SIGNED_OFF: `noemail nodm unsubcri* desincri* desinscript* desabon* widerrufen_x desinscri* desabonn* desabo desinscr desabonem* unsub unsubs unsubscri* unsubsib* unsubbed optout optedout disiscri* disiscriv* abgemeldet abbestell* abmeldung ausgetragen desuscri* desapunt*  dnc dnm dne npc`,
  BARRED: `hausverbot* anrufverbot* telefonverbot* anrufsperr* dncl suppressed suppress antidemarchage beschwerdefall blacklist* blocklist* blocklisted repoussoir bloctel pacitel robinson robinsonlist* tps ctps mps dncr suppresslist donotcall werbesperr* werbeverbot* kontaktverbot* kontaktsperr* sperrvermerk* sperrlist* werbestopp rpo antiprospection loschanfrag* loschantrag* loschbegehr* loschersuch* loeschantrag* loeschanfrag*`,
  RIGHT: `droit droits right rights derecho derechos diritto diritti recht rechte rgpd gdpr dsgvo rgpdue lopd arco art article artikel articulo articolo exerc* exercis* ejerc* esercit* geltend privacy legal invoque`,
  ERASURE: `oubli effacement suppression opposition erasure forgotten object objection objected deletion olvido supresion oposicion cancelacion oblio opposizione cancellazione vergessenwerden vergessen loschung loeschung widerspruch rtbf rtbe retrait purge`,
  COMPLAINT: `amende anzeige* unterlass* court police polizei consumo querel* lament* quej* plaint* porte_plainte regulator commissioner seco verbraucherzentrale* bundesnetzagentur* anwaltsschreiben rechtsanwalt acos* furieux furious abuse nuisance plainte* plaint reclam* complain* complaint* beschwer* denunc* denunci* signal* reported report* demeure diffida* abmahn* harcel* harass* nuisance burofax menac* threat* drohung* droht avocat lawyer solicitor anwalt abogado avvocato belastig* belaestig* esposto segnalat* lettre courrier`,
  WATCHDOG: `seco bundesnetzagentur* verbraucherzentrale* regulator commissioner aepd agencia garante autorite cnil ico aepd garante lfdi bfdi datenschutz* dpo dsb dpc apd lawyer avocat spam unerlaubt* unwanted`,
  NOTED: `por suite wegen upheld pending open ouvert ouverte ticket art eingelegt angefordert gefordert upheld final accolta enregistr* recu* recue exprim* rgpd gdpr dsgvo logg* register* record* receiv* recd erfasst vermerk* notier* registr* valable valid valida gultig gueltig ecrite ecrit written schriftl* stands confirm* direct ricevut* recib* formal* formelle* confirmed prospection client kunde totale total definit* permanent* definitiv* demandee raised lodged eingegangen`,
  TIME: `after often enough souvent assez except siesta montags mittwochs dienstags donnerstags freitags samstags sonntags alte alten alter vecchi* viejo vieja antigu* old ancien ancienne nave unless siesta fisso fijo festnetz sans without ohne senza sin unless avant apres entre pendant until till before during lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis matin matins midi soir heure heures vacances juillet aout weekend monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays morning mornings lunch evening evenings weekends vor bis montag dienstag mittwoch donnerstag freitag samstag sonntag mittag abends morgens antes durante hasta lunes martes miercoles jueves viernes sabado manana tarde prima durante fino lunedi martedi mercoledi giovedi venerdi sabato mattina pomeriggio ferie urlaub uhr holiday holidays tot tard later again_today`,
  ELSE: `building planning bescheid steuerberater bauantrag invitation invite asbestos flight volo vol grafiti tag tags preleve* produit fixe landline depot standard portable usine domicile switchboard reception desk atelier magasin shop warehouse logo artwork telecopie devis facture* commande* livraison* colis cheque doublon* poste ligne lignes fournisseur* concurrent* prestataire rdv rendez dossier plaquette piece pieces invoice* quote quotes order orders delivery parcel duplicate* supplier* competitor* vendor* pallet* goods samples paper sample contract contracts item items line lines standing reminder* statement* statements presupuesto factura* pedido* entrega* paquete duplicado* proveedor* competencia linea angebotspos rechnung* bestell* lieferung* paket dublette* lieferant* wettbewerb* preventivo fattura* ordine consegna pacco doppion* fornitor* concorren* riga chantier marche travaux notice parking badge cookie* module fax   duplicata photo photos echantillon* echeance* abonnement prelevement* meeting meetings`,
  GONE: `demenag* moved umgezogen trasferit* mudado disattiv* desactiv* retraite retired retirement remplac* replac* replacement successeur successor jubilad* jubilo rente nachfolg* pension* sostitui* sustitu* sustituy* quitte left muto mute leaver interlocuteur ausgeschieden dimission* parti`,
  TOOL: `clause rate management manages manage verwalt* betreut gestiona gestisce works unsubscribes bearbeitet integr* author auteur article gemba screened graffiti explique* explained erklart spiegato explicado debtors morosos versehen erreur mistake accident error errore kur connait checked verifie verif controllato gepruft clear knows maitrise lien link links modele template module manager cherche  audit gere ip deliverabil* delivrabil* outil tool tools projet project formateur formation trainer responsable plateforme platform software logiciel fabricant produit vend produce sells autocollant* adesiv* sticker* cle developpe spezialist* anbieter sucht sviluppa vende fabrica vende expert* juriste cabinet conference webinar  bouton button   procedure policy politique avvocato hersteller`,
  NO: `non no none false n nein aucun aucune neant ko_non ninguna ninguno nessuna nessuno keine faux 0 nil nee`,
  STRONG: `definitif definitive definitivo permanent permanente formel formal total totale absolut* categori* catego* ausdruckl* ausdruecklich*`,
  OUT: `hors out raus fuera fuori off weg aus away`,
  TAKE: `leave leaves inclu* add* use* utilis* remettre insert* incluir inserir* inserit* aufnehm* aufgenomm* figurer integrer integrate include put come comes take taken taking took get keep kept leave put cross strike struck pull pulled nehmen nehmt nimm nehmen genommen sacar saquen saca sacad mettre mettez tenir`,
  /** A refusal that is no more, was none, or is the title of something. */
  LIFTED: `hunde billets imprenta alta buchung chiamabile verificato aufgehobene vorhanden leve levee lifted reversed revoked_x reinscri* resubscri* reactive reactivated reaktiviert aufgehoben wieder homonyme omonimo namesake wrong versehentlich  querer clic  mistake  screened negative negatif roman spectacle livre book band film album libro buch pelicula romanzo theatre rename renamed rejoined  revient chatty   integrer integration filtre`,
  US: `nous nos notre vous vos votre us our ours we noi nostr* nosotros nuestr* uns unser* ihre ihren`,
};
