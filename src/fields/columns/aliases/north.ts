import type { AliasTable } from './alias-table.js';

/**
 * Headers of Sweden, Denmark, Norway, Finland, Poland, Czechia, Slovakia, Hungary and Romania that bar somebody or must be kept from others: births, deaths,
 * numbers of persons. Their refusals and consents are read by `languages/`; what else they hold matters to nobody here.
 */
export const NORTH: AliasTable = {
  birthDate: [
    ...['födelsedatum', 'födelsedag', 'födelseår', 'födelsemånad', 'födelsetid', 'född', 'född den', 'född år', 'när är du född'],
    ...['ålder', 'din ålder', 'hur gammal är du', 'åldersgrupp', 'åldersintervall', 'ålderskategori', 'åldersklass', 'deltagarens ålder'],
    ...['fødselsdato', 'fødselsdag', 'fødselsår', 'fødselsmåned', 'født', 'født den', 'født år', 'fødedato', 'fødeår', 'dato for fødsel'],
    ...['foedselsdato', 'foedselsdag', 'foedselsaar', 'fodselsaar', 'fodelsear', 'alder', 'din alder', 'hvor gammel er du'],
    ...['aldersgruppe', 'aldersklasse', 'aldersinterval', 'aldersintervall', 'alderskategori', 'deltagers alder'],
    ...['syntymäaika', 'syntymäpäivä', 'syntymävuosi', 'ikäryhmä', 'ikäluokka'],
    ...['data urodzenia', 'data urodzin', 'dzień urodzenia', 'miesiąc urodzenia', 'rok urodzenia', 'data ur', 'rok ur', 'urodziny'],
    ...['urodzony', 'urodzona', 'ur', 'wiek', 'ile masz lat', 'twój wiek', 'wiek uczestnika', 'wiek dziecka', 'wiek klienta'],
    ...['grupa wiekowa', 'przedział wiekowy', 'kategoria wiekowa'],
    ...['datum narození', 'datum nar', 'rok narození', 'narozen', 'narozeniny', 'věk', 'věková skupina'],
    ...['dátum narodenia', 'rok narodenia', 'narodený', 'narodeniny', 'vek', 'veková skupina'],
    ...['születési dátum', 'születési idő', 'születési év', 'születésnap', 'született', 'életkor', 'korcsoport'],
    ...['data nașterii', 'data de naștere', 'anul nașterii', 'an naștere', 'născut', 'născută', 'vârsta', 'vârstă', 'grupa de vârstă'],
  ],
  deceased: [
    ...['avliden', 'avlidna', 'avled', 'avliden datum', 'avliden den', 'avled den', 'död', 'är död', 'dödsdatum', 'dödsdag', 'dödsår'],
    ...['dödsfall', 'död den', 'dödsbo', 'død', 'er død', 'død den', 'afdød', 'avdød', 'afdøde', 'avdøde', 'afgået ved døden'],
    ...['dødsdato', 'dødsdag', 'dødsår', 'dødsfald', 'dødsfall', 'dødsbo', 'doedsdato', 'doed', 'afdoed'],
    ...['kuollut', 'kuolinpäivä', 'kuolinaika'],
    ...['zmarły', 'zmarła', 'zmarł', 'zmarł dnia', 'zmarli', 'zgon', 'data zgonu', 'data śmierci', 'śmierć', 'nieżyjący', 'nieżyjąca'],
    ...[
      'nie żyje',
      'zemřel',
      'zemřela',
      'zemřelý',
      'zesnulý',
      'úmrtí',
      'datum úmrtí',
      'zomrel',
      'zomrela',
      'zosnulý',
      'úmrtie',
      'dátum úmrtia',
    ],
    ...['elhunyt', 'meghalt', 'halál dátuma', 'elhalálozott', 'decedat', 'decedată', 'data decesului', 'deces'],
  ],
  opposedAt: [
    ...['avregistreringsdatum', 'avregistrerad den', 'avregistrerad datum', 'datum avregistrering', 'datum för avregistrering'],
    ...['avregistreringsdato', 'avmeldingsdato', 'avmeldt dato', 'avmeldt den', 'afmeldingsdato', 'afmeldt dato', 'afmeldt den'],
    ...['framelding dato', 'frameldt den', 'data wypisania', 'data wypisania z newslettera', 'data wypisu', 'wypisano dnia'],
  ],
  nir: [
    ...['personnummer', 'personnr', 'person nummer', 'samordningsnummer', 'cpr nummer', 'cpr nr', 'cprnr', 'fødselsnummer', 'fødselsnr'],
    ...['foedselsnummer', 'fødsels og personnummer', 'henkilötunnus', 'hetu', 'pesel', 'numer pesel', 'nr pesel', 'pesel klienta'],
    ...['rodné číslo', 'cod numeric personal', 'cnp', 'taj szám'],
  ],
};
