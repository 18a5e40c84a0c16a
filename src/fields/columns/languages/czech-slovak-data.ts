import type { HeaderLanguage } from './header-language.js';

/** Words of Czech and Slovak headers. */
export const CZECH_AND_SLOVAK: HeaderLanguage = {
  refuses: `odhlás* odhláš* nevol* nekontakt* neposíl* neposiel* neposlat neposlať nezasíl* nezasiel* neoslov* neruš* neotrav* neobtěž* neobťaž* nemail* nepsat nepíš* nepísať netelefon*
    nesouhlas* nesúhlas* nevyžád* nevyžiad*`,
  mayRefuse: `zákaz zákazu zákazem zakázán* zakázan* odmít* odmiet* zablok* námitk* námietk* vyřazen* vyradený vyradená výmaz* vymaz* smaz* vyloučen* vylúčen* výluk* odepř* odoprel* stížn* sťažn* blokov* blokace`,
  denies:
    'ne nie bez není nepřeje neželá nechce nechtějí nechcú nesmí nesmie nelze nemožno nemožné nepovol* nedovol* nepraje neuděl* neudel* nechcem nechci',
  ends: 'odvolan* odvolal* odvolán* odvolání odvolanie zruš* stažen* stiahnut* odebrán* odňat* odobrat* ukonč* vypov* vzat*',
  agrees: 'souhlas* súhlas*',
  may: 'může môže lze možno možné povol* smí smie dovol* můžeme môžeme',
  subscribes: 'odběr odběru odběry odběrem odber odberu odbery odoberá odebírá odebírat přihlášen* prihlásen* přihlásil* prihlásil*',
  reaches: `kontakt* oslov* zasílá* zasíla* posílá* posíla* zasiela* posiela* reklama reklamu reklamy reklamn* nabídky nabídek nabídkám ponuky ponúk sdělení oznámeni* zpracov* spracov* spracúv* komunik*`,
  email: 'nemail* novinky novinek novinkám noviniek zpravodaj* spravodaj* elektronick* maily mailů mailov',
  phone: 'nevol* netelefon* telefon* volat* volat volať volán* voláni* volani* hovor* tel mobil* zavolat zavolať',
  sms: 'textov*',
  post: 'pošt* poštou dopis* listom leták*',
  dates: 'datum* dátum* dne dňa kdy kedy',
  joins:
    's se so z ze zo na k ke ku pro pre od do v ve vo za po proti voči vůči aby být byť si je nebo alebo jako ako the byl byla bol bola již už další ďalej osobních osobných údajů údajov',
  ordinary: `zákazní* klient* odběratel* odberateľ* nový nová nové star* aktivn* aktívn* neaktiv* neaktív* firm* společn* spoločn* město mesto obec ulice ulica psč země krajina stát štát kraj okres* pohlav* naroz* naroden* věk vek
    jméno meno příjmen* priezv* titul* pozic* funkc* obor odvětv* odvetv* jazyk* pozn* kategor* skupin* druh stav zdroj* obchodn* prodej* predaj* nákup* posled* prvn* prv* poč* číslo čísl* ičo dič ič hodnoc* hodnot* priorit*
    důlež* dôlež* ověř* overen* registr* člen* má mají majú téma oblast* záj* záuj* web* stálý stály věrn* vern* spokoj* osoba fyzick* právnic*`,
  matters: `faktur* faktúr* objedn* smlouv* zmluv* plát* plat* zaplat* zaplac* uhrad* uhraz* úhrad* dph úvěr* úver* hypot* pojišt* poist* kurz* školen* akce akcí akci událost* udalost* reklamac* reklamác* nabídka nabídku ponuka ponuku dodav* dodáv* dodan*
    dodán* doprav* zásilk* zásielk* zásob* sklad* produkt* výrob* zboží tovar* servis* dítě děti dětí deti detí dieťa rodin* vozid* zaměst* zamest* prac* záruk* certifik* licenc* podpis* podeps* podpís* dluh* dlh* exekuc* exekúc* insolv* konkurz* slev* zľav* doklad*
    účet* účt* poptáv* dopyt* dotaz* schůz* stretnut* návšt* byt dům pes kočka vrác* vrát* termín* rezerv*`,
};
