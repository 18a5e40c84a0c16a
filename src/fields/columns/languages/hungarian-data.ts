import type { HeaderLanguage } from './header-language.js';

/** Words of Hungarian headers. */
export const HUNGARIAN: HeaderLanguage = {
  refuses: 'leiratk* tiltólist* tiltakoz* hívástilt* emailtilt* marketingtilt* reklámtilt*',
  mayRefuse: 'letilt* visszautasít* elutasít* megtagad* lemond* töröl* törl* kizár* blokkol* tiltás tiltva tiltott',
  denies: 'nem ne tilos nincs nélkül nemet',
  ends: 'visszavon* megszün* megszűn* lejárt',
  agrees: 'hozzájár* beleegy* beleegyez* hozzajar*',
  may: 'lehet* szabad engedél* hívható megkereshető kereshető küldhető értesíthető kapcsolható felhívható',
  subscribes: 'feliratk* feliratkoz*',
  reaches:
    'megkereshető kereshető küldhető értesíthető kapcsolható marketingtilt* reklámtilt* keres* megkeres* kereshet* zavar* kapcsolatf* értesít* reklám* ajánlatok* ajánlatokat küld* kontakt* adatkezel* tájékoztat* direkt',
  email: 'emailtilt* hírlev* hirlev* levelez* elektronikus',
  phone: 'hívható felhívható hívástilt* hív* felhív* telefon* tel mobil*',
  sms: 'üzenet*',
  post: 'postai levél levelet katalóg*',
  dates: 'dátum* napja ideje mikor időpont*',
  joins:
    'a az és vagy t ra re ba be hoz kell való számára ha is el meg volt kér kéri kért kérem járul ezt azt rá róla listán lista adat adatok',
  ordinary: `ügyf* ugyf* vevő* törzs* vásárl* új régi aktív* inaktív* cég* név neve nevek város* település* irányító* irsz utca* cím* ország* megye* neme szül* kor életkor* beoszt* pozíc* ágazat* nyelv* megjegyz* kategór* csoport*
    típus* státusz* állapot* forrás* utolsó első kapcsolattart* értékesít* üzletk* szám száma azonosít* tag tagja tagság* érdekl* téma témája témák regisztr* ellenőr* priorit* fontos* van saját magán* jogi természetes személy* elégedett*`,
  matters: `számla* számlá* számlasz* rendel* megrendel* szerződ* fizet* kifizet* kiegyenl* áfa adó* hitel* biztos* tanfolyam* képz* esemény* rendezv* szállít* beszállít* garanc* gyerek* gyermek* család* autó autós autója jármű* alkalmaz* munk* webshop* termék* szervíz* szerviz*
    panasz* jótáll* tartoz* hátral* kedvezm* akció* pályáz* aláír* ajánlat ajánlatot raktár* házas* kutya* kutyá* időpontfogl* foglal* utal*`,
};
