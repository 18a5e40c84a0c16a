import type { HeaderLanguage } from './header-language.js';

/** Words of Romanian headers. */
export const ROMANIAN: HeaderLanguage = {
  refuses: 'dezabon* nesolicit* necontact*',
  mayRefuse: 'refuz* opozi* opus* opune interzis* interzi* blocat* șters* ștergere respins* obiecți*',
  denies: 'nu fără nici niciodată',
  ends: 'retras* retrag* revocat* revocare anulat* expirat*',
  agrees: 'acord acordul consimț* consimt* consimtamant* consințământ* acceptă',
  may: 'poate permisiun* este_permis',
  subscribes: 'abonat abonată abonați abonare abonaților înscris*',
  reaches:
    'contact* deranj* trimit* trimis* oferte ofertelor reclame reclam publicit* promoț* promo comercial* comunic* prelucr* solicit* mesaje',
  email: 'buletin* newsletter* știri electronic*',
  phone: 'telefon* tel sun* apel* mobil*',
  sms: 'sms* text*',
  post: 'poștă poștal* scrisor*',
  dates: 'data dată ziua',
  joins:
    'de la a al ale cu pe pentru prin și sau să fie fi se în din către lui îi este are dorește vrea mai primească primi primire date personale datelor lista listă',
  ordinary: `client* nou nouă vechi activ activă inactiv* firm* compani* societ* oraș* județ* țar* strad* cod poștal sex naști* naște* născ* vârst* nume prenume funcți* poziț* domeniu* limb* observ* categor* grup* tip* stare sursă sursa parten* ultim* prim*
    număr* nr agent* vânz* vanz* persoan* fizic* juridic* cui cif cnp membru* priorit* verific* fidel* subiect* tem* industri*`,
  matters: `factur* comand* comenzi contract* plăt* plat* tva credit* asigur* curs cursuri training* eveniment* livr* retur* garanț* copii copil famil* mașin* angaj* magazin* produs* servic* dator* reducer* semnat* ofertă oferta proiect* furniz* achiz* stoc* depozit* căsăt*
    programar* rezerv* abonament* înmatric*`,
};
