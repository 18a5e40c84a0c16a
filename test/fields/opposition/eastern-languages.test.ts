import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const isTold = (text: string): boolean => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  return mayHoldRefusal(bytes, 0, bytes.length) && (channels.length > 0 || doubt);
};

const REFUSALS = {
  Czech: [
    'nevolat!',
    'Neposílat e-maily',
    'nechce žádné nabídky',
    'nepřeje si být kontaktován',
    'odhlášen z newsletteru',
    'odvolal souhlas',
    'zákaz volání',
  ],
  Slovak: ['nevolajte', 'neposielať ponuky', 'neželá si byť kontaktovaný', 'nesúhlasí s marketingom', 'odhlásený z odberu noviniek'],
  Hungarian: ['ne hívjuk', 'Ne keressék többet', 'nem hívható', 'nem kér hírlevelet', 'leiratkozott', 'visszavonta hozzájárulását'],
  Romanian: ['nu sunați', 'Nu mai contactați', 'nu dorește să fie contactat', 'dezabonat', 'a retras consimțământul', 'a nu se contacta'],
  Croatian: ['ne zvati', 'Ne želi primati ponude', 'odjavljen', 'povukao privolu', 'zabrana kontaktiranja', 'odbija kontakt'],
  Serbian: ['ne zovite više', 'ne šaljite mejlove', 'odjavila se sa liste', 'povučena saglasnost'],
  Slovene: ['ne kličite', 'ne želi klicev', 'preklical soglasje', 'prepoved kontaktiranja'],
  Lithuanian: ['neskambinti', 'Nesiųsti laiškų', 'nenori gauti naujienlaiškių', 'atšaukė sutikimą'],
  Latvian: ['nezvanīt', 'Nesūtīt e-pastus', 'nevēlas saņemt piedāvājumus', 'atsauca piekrišanu'],
  Estonian: ['mitte helistada', 'Ärge helistage', 'ei soovi uudiskirja', 'loobus pakkumistest'],
  Greek: ['μην καλείτε', 'ΜΗΝ ΕΝΟΧΛΕΙΤΕ', 'δεν θέλει τηλέφωνα', 'ανάκληση συγκατάθεσης', 'μητρώο άρθρου 11'],
  Bulgarian: ['не звънете', 'Да не се безпокои, не изпращайте имейли', 'не желае обаждания', 'отписан', 'оттегли съгласието си'],
  Russian: ['не звонить', 'Не беспокоить', 'отписался от рассылки'],
};

describe('refusals in languages of the east and the south', () => {
  it.each(Object.entries(REFUSALS).flatMap(([language, texts]) => texts.map((text) => [language, text])))(
    'are for somebody to look at: %s, %s',
    (_, text) => expect(isTold(text as string)).toBe(true),
  );

  it.each([
    'volat po 15h',
    'nevolal zpět',
    'stálý zákazník',
    'pošli nabídku',
    'délibéré : nu',
    'hívja vissza hétfőn',
    'új ügyfél, számlát kér',
    'client fidel din 2019',
    'telefon ocupat',
    'nazvati u ponedjeljak',
    'stari kupac, plaća na vrijeme',
    'paskambinti pirmadienį',
    'piezvanīt rīt',
    'helistada homme',
    'παλιός πελάτης, πληρώνει στην ώρα',
    'να καλέσω Δευτέρα',
    'стар клиент, плаща навреме',
    'да се обади в понеделник',
    'перезвонить завтра',
    'Novák, Nowak, Nović',
    'rue Odessa, 12',
  ])('and ordinary notes are none: %s', (text) => expect(isTold(text)).toBe(false));
});
