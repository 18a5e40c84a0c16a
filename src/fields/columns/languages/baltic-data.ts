import type { HeaderLanguage } from './header-language.js';

/** Words of Lithuanian headers. */
export const LITHUANIAN: HeaderLanguage = {
  refuses: 'neskamb* nesusis* nesiųs* nesius* nekontakt* nesutin* nesutik* nepageid* netrukd* išsiregistr* atsisakė atsisakiusi* atsisakęs',
  mayRefuse: 'atsisak* atsisakymas prieštar* draudž* uždraus* užblok* ištrint* pašalint* atmet* blokuo*',
  denies: 'ne nėra nenori nenorė* nepageidauja negalima neleidž* nereik*',
  ends: 'atšauk* nutrauk* pasibaig*',
  agrees: 'sutikim* sutinka sutiko',
  may: 'galima gali leidž* leidim* leista',
  subscribes: 'prenumer* užsiprenumer*',
  reaches: 'susisiek* kontakt* trukd* trikd* siųst* siunt* pasiūlym* rinkodar* reklam* tvark* komunik* informuo*',
  email: 'el naujienlaišk* laišk* elektron*',
  phone: 'neskamb* skamb* telefon* tel mobil* mob',
  sms: 'žinut*',
  post: 'paštu paštas pašto',
  dates: 'data kada',
  joins: 'dėl gauti su į iš ir ar būti yra kad nuo iki ant per jo jos būtų daugiau asmens duomenų sąrašas',
  ordinary: `klient* nauja naujas nauji sen* aktyv* neaktyv* įmon* miest* šal* gatv* adres* lyt* gim* amž* vard* pavard* pareig* srit* kalb* pastab* kategor* grup* būsen* šaltin* paskut* pirm* numer* pirk* vadyb* narys nariai priorit* tema temos turi asmuo fizinis juridinis
    lojal*`,
  matters: `sąskait* sutart* užsak* apmok* mokė* mokėj* pvm kredit* paskol* draudim* kurs* mokym* rengin* pristat* tiekėj* prek* produkt* garant* vaik* šeim* automob* darbuot* parduot* nuolaid* pasiraš* skol* pasiūlymas susitik* rezerv*`,
};

/** Words of Latvian headers. */
export const LATVIAN: HeaderLanguage = {
  refuses: 'nezvan* nesazin* nesūt* netrauc* nepiekr* atrakst* nekontakt*',
  mayRefuse: 'atteik* atteic* atsak* iebild* aizlieg* dzēst* izslēg* noraid* bloķēts bloķēta nobloķē*',
  denies: 'ne bez nevēl* nedrīkst neatļau* negrib* nekad',
  ends: 'atsauk* atcel* pārtrauk* beidz*',
  agrees: 'piekriš* piekrīt piekrita piekrītu',
  may: 'drīkst atļau* atļaut*',
  subscribes: 'abonē* abonem* pieteic* pierakst*',
  reaches: 'sazin* sazināties kontakt* trauc* sūtīt* sūtī* piedāvājumi piedāvājumus reklām* mārketing* apstrād* komunik* informē*',
  email: 'jaunumi jaunumus jaunumiem jaunumu epast* vēstkop* elektron* vēstul*',
  phone: 'nezvan* zvan* telefon* tālrun* tel mobil* mob',
  sms: 'īsziņ*',
  post: 'pasts pastu',
  dates: 'datums datum* kad',
  joins: 'no ar par pret uz un vai saņemt saņemšan* ir būt lai tikt vairs personas datu saraksts',
  ordinary: `klient* jauns jauna jauni vec* aktīv* neaktīv* uzņēm* pilsēt* valst* iela ielas adres* pasta indeks* dzimum* dzimš* vecum* vārds uzvārds amat* nozar* valod* piezīm* kategor* grup* tip* avot* pēdēj* pirm* numur* pārdev* biedr* priorit* tēma tēmas kopš maksātāj*
    reģistr* person* juridisk* fizisk*`,
  matters: `rēķin* līgum* pasūt* apmaks* maks* pvn kredīt* aizdev* apdroš* kurs* apmāc* pasāk* piegād* prec* produkt* garant* bērn* ģimen* darbin* veikal* atlaid* paraks* parād* pirk* piedāvājums tikšan* rezerv*`,
};

/** Words of Estonian headers. */
export const ESTONIAN: HeaderLanguage = {
  refuses:
    'turundusk* helistamisk* kontaktik* otseturundusk* ära_helista* ära_saada* ära_kontakt* ära_häiri* ära_tülita* ärge_helista* ärge_saat* ei_soovi ei_tohi ei_luba mitte_helista* mitte_saata mitte_saada mitte_kontakt* mitte_häiri*',
  mayRefuse: 'loobu* keeldu* keeldub keeld keelu keelat* keelud* vastuväi* blokeer* kustut* eemald* välist*',
  denies: 'ilma',
  ends: 'tagasi võetud võtnud tühist* lõppe* lõpet*',
  agrees: 'nõusolek* nõustu*',
  may: 'tohib tohime võib lubat* luba lubab',
  subscribes: 'tellija tellib liitun*',
  reaches: 'kontakt* kontakteer* häiri* saada* saatmi* turundu* otseturund* reklaam* pakkumis* andmetöö* töötlem* teavit*',
  email: 'uudiskir* ekir* epost* meili*',
  phone: 'helistamisk* helista* kõne kõned kõnesid kõnede telefon* tel mobiil*',
  sms: 'sõnum*',
  post: 'posti postiga kirja',
  dates: 'kuupäev* aeg millal',
  joins: 'ja või on ole soovi soovib tule enam et isikuandmete nimekiri',
  ordinary: `klient* klien* uus vana* aktiiv* mitteaktiiv* ettevõt* firma* linn* riik riigi tänav* aadress* indeks* postiindeks* sugu sünni* vanus* nimi nimed perenimi eesnimi amet* valdkond* keel märkus* kategoor* grupp* grupi tüüp* staatus* allik* viima* esime* number*
    numb* müü* liige priorit* teema alates registri* isik* juriid* füüsil* püsi*`,
  matters: `arve* leping* telli* maks* tasu* käibem* krediit* laen* kindlust* kursus* koolit* üritus* tarn* toode toote* garantii* laps* lapsi pere pered tööt* pood* poe allahin* allkirj* võlg* võla* ost* pakkumine kohtum* broneer*`,
};
