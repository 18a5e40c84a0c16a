import type { HeaderLanguage } from './header-language.js';

/** Words of Croatian, Bosnian and Serbian headers, in Latin letters. */
export const CROATIAN_AND_SERBIAN: HeaderLanguage = {
  refuses: 'odjavlj* odjavi* odjavio nesuglas* nesaglas* neželjen*',
  mayRefuse:
    'odjava odjave odjavu odbij* odbio odbil* odbijen* prigov* prigovor* zabran* zabranj* blokir* isključ* izuzet* obrisan* brisanj* žalba',
  denies: 'ne bez nije nisu nikad nikada nemoj* nemojte',
  ends: 'povuč* povlač* opozv* opoziv ukin* otkaz* istek*',
  agrees: 'privol* suglas* saglas* pristan* pristaj* pristao pristala',
  may: 'smije može možemo mogu dozv* dozvol* dopušt*',
  subscribes: 'pretplać* pretplat* prijavlj* prijavio',
  reaches:
    'kontakt* slati šalji šaljite slanje slanj* uznemir* reklama reklame reklamn* ponude obrad* oglaš* promidž* promoc* promotiv* obavij* obavešt*',
  email: 'mejl* bilten* eposta* epošt* epošte novosti mailov* elektron*',
  phone: 'zvati zovi zovite zvat poziv* pozvati nazvati telefon* tel mobitel* mobil*',
  sms: 'poruk*',
  post: 'poštom pošta pošte pošti pisma pismo',
  dates: 'datum* dan kada',
  joins:
    's sa na za od do u i ili se da je biti bude budem želi žele više a ga ih ju mu klijenta kupca putem preko liste lista popis popisa registar registra primati prima osobnih ličnih podataka',
  ordinary: `kup* klijent* novi nova novo star* aktiv* neaktiv* tvrtk* firm* preduz* poduz* kompan* grad* opcin* općin* opštin* ulic* adres* držav* zemlj* županij* poštanski broj* spol pol rođ* rodj* dob godin* ime prezime radno mjesto mesto djelatn* delatn*
    jezik* napom* bilješ* kategor* grup* tip* vrst* izvor* zadnj* posljed* posled* prv* oib pib jmbg prodav* član* clan* priorit* tema teme ima imaju provjer* prover* obvez* osoba lice fizičk* pravn* lojal*`,
  matters: `račun* faktur* ugovor* narudž* naruč* narudz* porudž* poruč* plać* plat* pdv kredit* osigur* tečaj* kurs* obuk* događ* dogadj* dostav* isporuk* dobavlj* proizvod* jamstv* garanc* djec* dece deca decu dijete obitelj* porod* automob* vozil* zaposl* trgovin*
    prodavn* webshop* reklamac* popust* potpis* dug dugov* ponuda ponudu skladiš* brak* sastan* rezerv*`,
};

/** Words of Slovene headers. */
export const SLOVENE: HeaderLanguage = {
  refuses: 'odjavlj* odjavi* neželen*',
  mayRefuse: 'odjava odjave odjavo zavrn* zavrač* ugovor* ugovar* prepoved* blokir* izključ* izbris* izvzet* pritož*',
  denies: 'ne brez nikoli nočem noče nima',
  ends: 'preklic* umik* umakn* ukin* potek*',
  agrees: 'soglas* privol* strinja*',
  may: 'lahko dovol* dovoljen* smemo',
  subscribes: 'prijavlj* naročen naročena naročnik naročnica',
  reaches: 'kontakt* pošilj* pošlj* moti motite motit* trženj* tržen* oglaš* ponudbe ponudb obdelav* obvešč* obvest* reklam*',
  email: 'enovic* novice novic eposta* epošt* epošte elektron*',
  phone: 'klic* klič* pokli* telefon* tel mobil*',
  sms: 'sporočil*',
  post: 'pošti pošto pošta pisma pismo',
  dates: 'datum* dan kdaj',
  joins: 's z na za od do v in ali se da je biti želi več tega ga jo po osebnih podatkov prejemati prejemanje seznam',
  ordinary: `strank* kup* nov nova novi star* aktiv* neaktiv* podjet* firm* kraj mest* ulic* naslov* držav* poštna številk* spol rojst* rojen* ime priimek delovno mesto dejavn* panog* jezik* opomb* kategor* skupin* tip* vrst* vir zadnj* prv* davčn* prodaj*
    član* priorit* tema teme ima zavezan* oseba fizičn* pravn* regij*`,
  matters: `račun* pogodb* naroč* plač* ddv kredit* zavarov* tečaj* usposab* dogod* dostav* dobav* izdel* garanc* otro* druž* avto* vozil* zaposl* trgovin* reklamac* popust* podpis* dolg* ponudba ponudbo nakup* sestan* rezerv*`,
};
