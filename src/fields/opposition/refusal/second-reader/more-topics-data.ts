/**
 * More of what words are about, for the second reader alone, as in `topics-data.ts`: a table has at most 32 topics.
 * @module
 */

export const MORE_TOPICS = {
  /** Not allowed, not wanted. */
  FORBID: `forbid* forbad* prohib* ban bans banned baning verbiet* verbot* verbat* verbit* verbeten untersag* verwehr* interdi* interdit* defend* proscri*
    bann* tabu limits unwelcome unwanted undesired malvenu* indesirab* unerwunsch* ungebet* sgradit* gradit* vieta* vietat* diffid* veto* vetad*
    vetat* proib* permit* permet* allowed erlaub* autoris* autoriz* unzulass* offlimits intrus* rule* ruled undesirab* inoportun* inopportun*`,
  /** The end of it. */
  LAST: `last letzt* ultim* dernier* dernieres final* adieu addio adios goodbye farewell lebewohl schluss finit* termin* finish* over done through basta
    genug enough assez suffit bastant* fertig ende end ends ended ending closed clos* chiud* cerrad*`,
  /** What was withdrawn and is no more. */
  BACK: `back again retract* rescind* revers* lift* levee leve levees leves levant* anul* annul* storn* aufgehob* zuruckgenom* zuruckgez* ritirat* ritira riscrit*
    reabon* reinscri* reactiv* reaktiv* riattiv* resub* rejoin* reinstat* restor* reintegr* rehabil* regret* pentit* arrepent* bereut* excus* entschuldig*
    apolog* scus* disculp* fausse manip misclick accident* mistake erreur error errore irrtum versehent* querer sbaglio expired expir* caduc* abgelauf*
    scadut* caducad* cleared finalement finally doch vuelv* vuelt* revien* revenu* torn* neu nuev* nuov* nouveau wieder volvio`,
  NOBODY: `nobody noone personne nadie nesuno nesuna keiner niemand none`,
  MORE: `more plus mas piu mehr davantage extra weitere* plusieurs often oftener souvent oft ofter a menudo speso`,
  /** Bereavement. */
  DEAD: `dead deces* decede* defunt* died dies late deceas* widow* veuve veuf heritier* herit* estate executor fallec* difunt* viuda viudo defunt* deced* lut*
    verstorb* gestorb* witwe* tod todesfall sterbefall vedov* ered* beerdig* funeral* obseques mort* muert* passed`,
  /** Whoever speaks for somebody. */
  STAFF: `asist* assist* asistent* secret* sekret* segret* gatekeeper* pa receptionist* reception* recep* acueil standard* switchboard* zentrale
    centralit* centralin* portin* pforte* empfang* buro office vorzimmer* chef* boss* jefe* capo* patron* direkt* direct* diret* carer* tutor*
    tuteur* curat* betreuer* avvocat* anwalt* counsel* solicitor* notaire* notar*`,
  /** Courtesy in letters. */
  COURTEOUS: `gre saurais gentil* amab* amabil* obligeance reconnaissan* aimable* bienveil* grateful oblige* kindly kind gracious appreciate* rueg* ruego rogam*
    agradec* sarei grat* grata cortes* cortesem* prego prierai prie prions priere veuil* daign* dankbar freundlich* hoflich* gutig* verbunden sehr
    geehrt* dear cher chere madame monsieur estimad* spettabil* gentile egregi* distint* respectful* sincer* regards salut* atentament* cordial*
    hochachtung* mfg tengan bien voudrez voulez`,
  /** A mail and its parts. */
  SUBJECT: `objet subject betref* ogetto oggetto asunto corps corpo cuerpo body vide vuoto vacio leer blank empty header re aw rif antwort reply repl*
    respon* rispo* antwortet retour back`,
  /** Of going to law. */
  COURT: `injunct* somm* huissier* mandant* mandante* conseil consig* court* tribunal* gericht* tribunale klage klag* querel* sue sues suing lawsuit process* proces
    plaint* denunc* denuncia esposto abmahn* unterlass* cease desist demeure notice lrar burofax pec recommand* einschreib* raccomand* dgccrf ftc
    bbb tcpa spam uwg ofcom fcc dpa reg* aufsicht* behorde* attorney* legal* juridi* rechtlich* giudic* police* poliz* polic* saisir saisi*`,
  /** A choice of one's own, and of the firm's. */
  INTERNAL: `intern* decision* decis* entscheid* choix scelta eleccion budget direction direktion direccion direzione small petit* klein* piccol* pequen* campagn*
    campan* kampagne* campaign* sector* secteur* settore gebiet* zona zone area team* equipe* stock value maison`,
  /** Many others. */
  GROUP: `clients clientes clienti customers kunden abonnes abonados abbonati subscribers members membres adherents soci socios mitglieder* readers lecteurs
    lectores lettori leser students eleves alumnos alunni schuler patients pacientes pazienti patienten tenants locataires public* publico audience
    pubblico massenhaft droves masse frotte parents voters donors`,
  /** Things that reach a house. */
  PAPERS: `prospectus prospekt* folet* folleto* volant* volantin* flyer* leaflet* depliant* plaquette* brochure* catalog* katalog* revue* revista* rivista* magazin*
    zeitschrift* zeitung* gemeindezeitung journal* giornal* bulletin* boletin* bolletin* calend* kalender* carte* cartes cards card karte* karten
    voeux greeting* weihnacht* noel natale navid* christmas* auguri* felicit* propaganda* pub pubs reclame reklame werb* publicit* publicid*
    pubblicit* postal* buzon* caset* casell* briefkasten* boite* letterbox* mailbox* inbox* boite sendung* zusend* envois envios invii`,
  /** Asking for money or an answer. */
  APPEALS: `appeal* don dons donat* donazion* spend* spenden* fundrais* raise ask asks gift* enquete* survey* umfrag* sondag* encuest* questionn* question*
    fragebog* invit* einlad* promo* offre* offer* ofert* ofrec* angebot* aktion* deal* sale* discount* remis* rabat* bonus* reminder* erinner*
    promemor* record* rappel* relanc* followup* follow nachfass* solecit* sollecit* seguimient* outreach akquise acercam* approach* demarch*
    pitch* pursu* drip robocal* autodial* blast* eblast* spam* junk`,
  /** To get, to see, to find in one's letterbox. */
  GET: `get gets geting got receiv* recev* recoi* recu recib* ricev* bekom* erhalt* erhielt empfang* kriegt find* trouv* trov* encontr* see voir vedere ver
    sehen arriv* llega* llegue* giung* komm* kommt landen landing land reach* ankom* pervien* parven*`,
  /** To make somebody's record vanish. */
  DESTROY: `destro* detru* destru* distrug* vernicht* shred* wip* scrub* purg* gomm* gom* expung* espung* depen* tilg* burn* brul* bruc* poubell* corbeil* bin binned trash*
    papelera cestin* papierkorb* mull vanish* dispar* spari* desapar* verschwind* forg* vergess* oubl* olvid* diment* ignor* skip* pass drop* dropp* strike* struck
    stric* strap* tach* azzera* azzeri* leva* levar* levate oter ot* vir* clear* cancel* annull* borr* elimin* lösch* losch* geloscht eras* effac* supprim* supr* remov* rimuov* rimoss*
    entfern* retir* quit* sac* tolt* togli* togl* toglier*`,
  /** To go away. */
  AWAY: `away off out raus weg via fuera fuori hors dehors ausserhalb aussen loin lontan* lejos alone seul* allein tranquil* ruhe pace paz paix peace
    silence silenc* silenzi* funkstil* calm* quiet* radar* distance* abstand* lost lose perd* verlier* verloren diable diavol* diablo teufel hell lake
    hike hop buzz jump`,
  /** What one is fed up with. */
  FEDUP: `marre ras bol exced* saoul* soul* gonf* lass* fatig* sature* epuis* bout overdose hart* cansad* aburr* agobi* narices stuf* stanc* esasper* sec* fastid* infastid*
    inviper* arrab* genervt nerv* nas* schnauze satt leid fed sick tired hate* hat* loath* resent* annoy* irrit* livid* furi* wut* sauer wutend stinksauer
    zornig* enfad* molest* insult* schimpf* flucht* rude abus* hostil* aggress* agresiv* grossi* maleduc* swor* scream* shout* yell* hurl* cri* grit*
    urla* insul* raccroch* raccr* hung slam* hang* cuelg* colg* riattac* aufgeleg* aufgehang*`,
  /** Marks of consent and boxes. */
  BOX: `box* case* cases coch* decoch* casilla* spunt* desmarc* marc* kreuz* angekreuzt hakchen haken kastchen tick* untick* check* uncheck* prefer* einstell* regl* impostaz*
    profil* perfil* portal* konto* espace area zustim* einwillig* consens* consent* accord* permes* permis* autoris* autoriz* optin opt* acord* consint*
    acconsent*`,
} as const;
