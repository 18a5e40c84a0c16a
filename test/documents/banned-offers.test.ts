import { describe, expect, it } from 'vitest';
import { bannedOfferIn } from '../../src/documents/for-rules.js';

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
  ])('not: %s', (text) => expect(bannedOfferIn(text)).toBeUndefined());
});
