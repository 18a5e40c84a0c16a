import { describe, expect, it } from 'vitest';
import { bannedOfferIn } from '../../src/documents/for-rules.js';
import { addressesConsumers } from '../../src/documents/sentences/personal-offers.js';

describe('an offer that may not be made to consumers', () => {
  it.each([
    ['Votre CPF expire le 31 décembre : 3 200 € à utiliser', 'training-account'],
    ['Votre Compte Personnel de Formation contient des droits', 'training-account'],
    ['Je vous propose une formation d’anglais payée par votre compte CPF', 'training-account'],
    ['l’isolation de vos combles avec MaPrimeRénov’', 'energy-saving'],
    ['Une pompe à chaleur pour votre maison', 'energy-saving'],
    ['A heat pump for your home', 'energy-saving'],
    ['Des panneaux solaires sans avance', 'renewable-energy'],
    ['Solar panels for your roof', 'renewable-energy'],
    ['Un monte-escalier sur mesure', 'home-adaptation'],
    ['Une douche sécurisée en deux jours', 'home-adaptation'],
    ['L’adaptation de votre logement', 'home-adaptation'],
    ['isolez vos combles pour 1 euro', 'energy-saving'],
    ['prime renovation, isolez votre maison a 1€!', 'energy-saving'],
    ['nous isolons vos combles perdus', 'energy-saving'],
    ['changez vos fenetres avec les aides de l’Etat', 'energy-saving'],
    ['profitez des aides 2026 pour vos fenêtres', 'energy-saving'],
    ['votre chaudiere gaz a remplacer? Aides 2026', 'energy-saving'],
    ['remplacer votre chaudière fioul', 'energy-saving'],
    ['bilan thermique gratuit', 'energy-saving'],
    ['une douche de plain-pied pour senior', 'home-adaptation'],
    ['baignoire remplacee par une douche de plain-pied, aides retraites', 'home-adaptation'],
    ['remplacez votre baignoire par une douche sécurisée', 'home-adaptation'],
  ])('%s', (text, sector) => expect(bannedOfferIn(text)).toBe(sector));
  it.each([
    'Notre crème solaire à -20 %',
    'Des lunettes solaires pour l’été',
    'Une fenêtre à isolation renforcée',
    'Nous ne vendons pas de panneaux solaires',
    'Hors formations au titre du CPF',
    'Des offres de formation en langues',
    'We do not sell heat pumps',
    'Un logement adapté à vos vacances',
    'Votre capteur de pluie',
    'Des fenêtres sur mesure à Lyon',
    'Votre maison isolée à la campagne',
    'Une douche à l’italienne en 48 h',
    'L’entretien de votre chaudière gaz',
    'Une aide à domicile pour vos fenêtres',
    'Les aides de l’État pour l’apprentissage',
    'Isolez vos câbles',
    'Un logement de plain-pied à vendre',
    'Remplacez votre baignoire par une douche',
    'Nous n’isolons pas les combles',
  ])('not: %s', (text) => expect(bannedOfferIn(text)).toBeUndefined());
});

describe('the trade’s own words', () => {
  it.each([
    ['Votre PAC installée en 48 h', 'energy-saving'],
    ['vos panneaux PV', 'renewable-energy'],
    ['l’ITE de votre maison', 'energy-saving'],
    ['Profitez des aides : les CEE financent vos travaux', 'energy-saving'],
    ['votre ballon thermodynamique', 'energy-saving'],
    ['un audit energetique offert', 'energy-saving'],
    ['la reno energetique', 'energy-saving'],
    ['le 1 euro isolation', 'energy-saving'],
    ['isolation a 1 euro', 'energy-saving'],
    ['des batteries solaires', 'renewable-energy'],
    ['passez à l’autoconsommation', 'renewable-energy'],
    ['Une rénovation d’ampleur', 'energy-saving'],
    ['Ihre neue Wärmepumpe', 'energy-saving'],
    ['Placas solares para su casa', 'renewable-energy'],
    ['pannelli solari per la tua casa', 'renewable-energy'],
    ['een warmtepomp voor uw woning', 'energy-saving'],
  ])('%s', (text, sector) => expect(bannedOfferIn(text)).toBe(sector));
  it.each([
    'La PAC 2027 change vos aides agricoles',
    'Un PV de 135 € à contester',
    'Votre pack internet',
    'CEE-Länder',
    'le site et son audit',
    'Un bilan comptable offert',
    'Une rénovation de cuisine',
    'Batteries pour votre vélo',
  ])('not: %s', (text) => expect(bannedOfferIn(text)).toBeUndefined());
});

describe('a text that speaks to private persons', () => {
  it.each([
    'Particuliers, votre logement est éligible à MaPrimeRénov',
    'Isolation de votre maison, rdv au 0472009900',
    'Je vous appelle au sujet de la rénovation énergétique de votre maison et de MaPrimeRénov’.',
    'Êtes-vous propriétaire ?',
    'Êtes-vous propriétaire ou locataire ?',
    'Script appel - Rénovation globale (particuliers)',
    'Cible : particuliers',
    'Are you the homeowner?',
    'We insulate your home for free',
    'Solaranlagen für Ihr Eigenheim',
    'Fibra para tu casa',
    'Zonnepanelen voor uw woning',
    'Nuovi infissi per la tua casa',
  ])('%s', (text) => expect(addressesConsumers(text)).toBe(true));
  it.each([
    'Votre maison d’édition mérite mieux',
    'Un logiciel pour votre maison de santé',
    'Trouvez des clients particuliers éligibles à MaPrimeRénov',
    'Vos clients nous demandent : êtes-vous propriétaire ?',
    'Êtes-vous propriétaire de vos locaux ?',
    'Vendez mieux aux particuliers',
    'Un cas particulier : votre dépôt',
    'Particulièrement, vos stocks',
    'Your home page loads slowly',
    'Grow your home care agency',
    'Nous équipons votre entreprise',
    'Le domicile de vos salariés en télétravail',
    'Vous proposez des services à domicile',
  ])('not: %s', (text) => expect(addressesConsumers(text)).toBe(false));
});
