import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * The words of which ordinary statuses are made, in French, English, German, Spanish, Italian and Dutch: folded, `*` for any ending. A status in
 * which every word is one of these says how far somebody is, or what they are, and refuses nothing.
 * @module
 */

/** Who somebody is to us, and of which kind. */
const WHO = `client* cliente* clienti customer* kunde* kundin* bestandskunde* neukunde* klant* prospect* prospekt* lead leads interessent* interesado* interesada* interessat* interessiert interested interesse*
  partenaire* partner* socio* socia* fournisseur* lieferant* proveedor* fornitor* leverancier* distributeur* distributor* revendeur* reseller* agree* agreed revende* membre* member* mitglied* miembro* membro lid
  adherent* adherent donateur* donor* spender donante* donator* subscriber* abonne* abonnee* abonnent* suscrito* suscrita* suscriptor* iscritt* inscrit* preinscrit* reinscrit* subscribed angemeldet* registered registriert* enregistre* registrad*
  registrat* evangelist ambassad* influenceur* contact contacts contacto* contatto kontakt* user* utilisateur* usuario utente nutzer candidat* candidate bewerber salarie* employe* employee* gerant* dirigeant* directeur* president*
  independant* titulaire* suspect* visiteur* visitor* participant* teilnehmer* exposant* aussteller* presse press journalist* prescripteur* apporteur investor* investisseur* association* entreprise* company firma empresa azienda societe
  particulier* professionnel* professional* privat* public* etudiant* student* artisan* commercant* liberal* auto entrepreneur* micro etranger* national* local* regional* fondateur* fonda* honor* bienfaiteur* acheteur* buyer* vendeur*
  proprietaire* locataire* bailleur* owner tenant vip gold silver bronze premium standard platinum basic plus pro fidele* loyal* regulier* regular* occasionnel* habitue* grand* compte* account* ambassadeur tpe pme eti`;
/** How far things are. */
const HOW_FAR = `nouveau* nouvel* nouvelle* new neu neue* neuer nuevo* nueva* nuovo* nuova* nieuw* ancien* former alt* antiguo* ex ouvert* open opened offen* abierto* aperto* abert* ongoing cours current* lauf* curso corso behandeling
  progress bearbeitung working work travaille* traite* traitement treated handled processed bearbeitet procesado trattat* attente* attesa* espera* pre hergestellt waiting wartend wait pending ausstehend pendiente* sospeso wacht* hold standby stand by pause* suspens
  qualifi* prequalif* qualified prequalified unqualified requalif* disqualif* invalid* ungultig* ongeldig* qualifiziert* cualificad* gekwalificeerd valide* valid* verifie* verified confirm* bestatigt* confermat* bevestigd accepte* accepted acceptat* approuve* approved
  tentative* attempt* versuch* intento* tentativo* poging try tried contacte* contacted kontaktiert* contactad* contattat* gecontacteerd recontacte* joint* reached erreicht* localizad* raggiunt* bereikt connect* connecte* injoignable* unreachable
  unerreichbar absent* occupe* busy besetzt ocupad* occupat* bezet repondeur* voicemail vm mailbox messagerie* message* nachricht mensaje messaggio msg laisse* left links nrp npai relance* relancer relanc* follow followup up nachfass* seguimiento
  rappel* rappeler callback call calls called back anruf* angerufen ruckruf* wiedervorlage* llamar llamad* richiam* chiamat* terugbellen gebeld appel* appele* recontacter contacter contattare contactar volver planifie* prevu* programme* scheduled
  schedule* geplant* program* gepland rdv rendez vous termin* vereinbart* meeting* booked cita* appuntament* afspraak* visite* visit* demo* demonstration presentation* essai* trial* test* pris prise fixe* set confirme* effectue* fait* faite* done
  erledigt* hecho* fatt* realise* termine* complete* completed abgeschlossen* finished fini* cloture* clos close* closed ferme* geschlossen* cerrado* chius* gesloten archive* archived archiviert* traitee devis offre* offer* offert* angebot*
  oferta* offerta* offerte* proposition* propos* propuesta* proposta* quote* quoted estimate envoye* sent send gesendet* verschickt* versendet* enviad* inviat* verstuurd* verzonden recu* received erhalten* recibid* ricevut* ontvangen negoc* negot* verhand*
  negoci* trattativ* onderhand* signe* signed sign signature* contrat* contract* vertrag* contrato* contratto* gagne* won win gewonnen* ganad* vint* converti* converted conver* konvert* umgewandelt* perdu* lost verloren* perdid* pers* verlor* concurrent*
  competitor* konkurrenz competencia concorren* prix price preis precio prezzo budget* trop cher timing bad delai* froid* cold kalt* frio fria freddo fredd* koud tiede* warm* lauwarm tibi* tiepid* chaud* hot heiss* caliente* cald* heet brulant*
  actif* active* activ* aktiv* attiv* actief* inactif* inactive* inactiv* inaktiv* inattiv* inactief dormant* dormeur* schlafend* a relancer nurtur* mature* murir maturation opportun* chance* affaire* deal* etape* stage phase step pipeline
  commande* commandee* order* ordered bestell* bestellt pedido* ordine* besteld livre* delivered geliefert entregado consegnat* facture* invoiced facturad* fatturat* paye* paid bezahlt pagad* pagat* betaald impaye* unpaid solde* rembourse*
  reponse* repondu* answer* answered response* responded antwort* geantwortet respuesta* rispost* antwoord* reflexion* reflechit hesit* thinking etude* study bewertung evaluation analyse* besoin* need* equipe* equipped deja already projet* project* futur* future kunftig* later
  tard spater plus_tard mas_tarde urgent* prioritaire* priorit* haut* haute high hoch alto alta bas basse low niedrig bajo basso moyen* medium mittel medio forte faible junk unknown inconnu* connu* suivre suivi* tracking verfolgen import* importe*
  identifi* cible* target* ziel* detect* decouverte discovery interess* invite* invited eingeladen invitad* invitat* uitgenodigd present* venu* attended teilgenommen renouvel* renew* verlang* rinnov* renovad* vernieuw* echeance* fidelis* reactiv* recycl*
  attribue* assign* zugewiesen asignad* assegnat* affecte* transfere* transmis* ok okay bon bonne good gut bien buono goed yes_ hersteld cree* made created erstellt creado creat* maj update* updated complet* incomplet* incomplete doublon* duplicate* dublette*
  clique* clic clicked click* geklickt nb nombre number anzahl count numero positionne* repositionn* reposition* premier* premiere* first erst* primer* primo prima eerste deuxieme* second* zweit* segund* dernier* last letzt* ultim* laatste standardis* definitif definitive probable* possible* potentiel* potential* potenziell*
  potencial* potenzial* potentieel replied reply responsive unresponsive nonresponsive email emails approach* running data todo faire hacer fare doen fazer erledigen transaction* accord* general* mauvais* schlecht* slecht* momento engaged failed enrolled added queued skipped cotisant* jour jours mois an ans day days week weeks semaine* month* monat* mes ano jahr year* jan fev trimestre* marche* market* segment* zone* secteur* nord sud est ouest france paris lyon pays`;
/** Statuses that diallers write in a code of their own (VICIdial), of which none refuses. */
const OF_DIALLERS = `adc callbk cbhold sale sales drop pdrop xdrop incall queue qvmail afax adct afthrs timeot rqxfer nanque ivrxfr svyext svyvm svyrec xfer argumente* positif* positive* don dons promis promesse* pledge*`;
/** Why a lead goes no further, and who answered instead: nobody who is too small has refused. */
const WHY_NOT = `live gatekeeper* barrage* secretaria* secretar* standardiste* autre* other* otro* otra* altro* altra* andere* sonstige* overig* petit* small* klein* pequen* piccol* gros* big gross* grande* taille size decideur* decisionnaire*
  decision maker* dm entscheider* decisor* decisore beslisser* referred referral* reassigned transferred* redirig* redirect* ghost* fit icp persona
  presupuest* has solution* info* mail mails sequence* cadence* conge* vacances holiday* urlaub vacaciones ferie r0 r1 r2 r3 x2 x3 x4 x5 fissat*`;
/** What joins them. Words that deny are not among them: with those a status has to be one of `NEGATED`. */
const JOINS = `a au aux an and at avec by con d da dal de del della des dei di der die das den du e el en et for fur from i il im in is l la le les lo los las mit o of on or ou oder over para par per plus por pour si sur the to un una une und van von vers voor with y zu zum zur
  het een met op te avant apres er eme e st nd rd th n no_ nr num v via als come como wie como as dans chez bei es ist est sono son`;

/** Words of ordinary statuses. */
export const ORDINARY_WORDS: readonly string[] = [WHO, HOW_FAR, WHY_NOT, OF_DIALLERS, JOINS];

/** Codes of so few letters that everybody reads: how far, who, which legal form or size. */
export const KNOWN_CODES: ReadonlySet<string> = new Set(
  `ok wv new neu nuo hot won win vip pro top lead rdv r0 r1 r2 r3 rv rvp mql sql sal sqo pql mel iql opp b2b b2c tpe pme eti ge gc sas sa sarl sci eurl ei ae gie cdi cdd etp cli clt pst prs fou sus adh mbr b to c na n nc nr nrp nra npr adc tel
  rep rpd repd abs inj occ vte vente rap rel cbk callbk cb msg vm dev pos
  ab m f h mr mme ceo cfo cto drh dg daf dsi rh crm erp uk fr be ch de es it nl us eu a+ tbd hs1 act ina lost cold warm open call mail klant kd kde`
    .split(/\s+/)
    .filter((code) => !['n', 'a+', 'b', 'c', 'to'].includes(code)),
);

/** Phrases that deny something and refuse nothing: nobody answered, nothing was done yet. */
export const NEGATED: RegExp = prefiltered(
  /\b(?:(?:ne |n )?(?:repond(?:ent|ait)?|decroche(?:nt)?|aboutit) (?:pas|plus|jamais)|(?:pas|non|not|nicht|noch nicht|no|sin|senza|sans|aucune?|kein\w*|nessun\w*|ningun\w*|geen|niet|nog niet|never|jamais) (?:encore |yet |mehr |aun |ancora |de |d |ete |been |a |le |la |un |une |the |el |il |es |e )*(?:decideu\w+|decision(?:naire)?|entscheider\w*|decisor\w*|beslisser\w*|specifi\w+|especificad\w+|angegeben|gespecificeerd|renseigne\w*|precise\w*|repon\w+|answer\w*|response|reply|replied|responsive|antwort\w*|respuesta\w*|rispost\w*|antwoord\w*|contact(?:e|ee|es|ees|ed|ad[oa])|contattat\w+|kontakt(?:iert)?|gecontacteerd|erreicht|joint\w*|reached|raggiunt\w*|localizad\w*|bereikt|qualifi\w*|cualificad\w*|convert\w*|konvertiert|valide?\w*|verif\w*|confirme?\w*|traite\w*|defini\w*|attribue\w*|assign\w*|appele\w*|called|angerufen|decroch\w*|abouti\w*|disponible|available|show|signe\w*|interess\w*|interest\w*|interesad[oa]s?|geinteresseerd|interets?|client\w*|customer\w*|kunde|paye\w*|relance\w*|budget\w*|presupuest\w*|fit|ready|suitable|(?:bon |right |good )?(?:moment|time))|kein kontakt hergestellt|out of (?:the )?office|auto ?repl(?:y|ied)|to do|mal momento|reponse auto\w*|nao interessad[oa]s?|nao (?:contactad|contatad)[oa]s?|zu viel|plus tard)\b/g,
);
