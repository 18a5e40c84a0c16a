import { describe, expect, it } from 'vitest';
import { refusedForCompany } from '../../../src/fields/opposition/named/company-refusal.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

describe('texts that refuse for a whole company', () => {
  it.each([
    'Société entière : ne plus contacter',
    'ne plus contacter cette entreprise',
    'Ne plus contacter personne dans cette société',
    'toute la société refuse la prospection',
    "Toute l'entreprise : stop",
    'STOP - toute la boîte',
    'ne plus contacter (toute la société)',
    'blacklister toute la boîte',
    'Opposition de toute la société',
    'Refus pour l’ensemble de la société',
    'bloquer toute la société',
    'Compte entier à blacklister',
    'blacklist société',
    'ne plus démarcher la société',
    'La société ne souhaite plus être contactée',
    'L’entreprise refuse toute sollicitation commerciale',
    'entreprise à ne plus contacter',
    'Cette entreprise ne veut plus être démarchée',
    'aucun contact dans cette société ne doit être sollicité',
    'Appelé mardi. Ne plus contacter cette entreprise, merci.',
    'do not contact anyone at this company',
    'Do not email anyone at Acme',
    'blacklist whole account',
    'whole company opted out',
    'DNC whole company',
    'Company-wide opt-out',
    'opt-out for the whole company',
    'remove the whole company from your lists',
    'the company does not want to be contacted',
    'do not contact this company again',
    'all contacts at this account: unsubscribed, do not email',
    'gesamte Firma sperren',
    'Ganze Firma nicht mehr kontaktieren',
    'diese Firma nicht mehr anrufen',
    'niemanden in dieser Firma kontaktieren',
    'no contactar con nadie de esta empresa',
    'toda la empresa: no contactar',
    'no contactar a esta empresa',
    'tutta l’azienda: non contattare',
    'non contattare più questa azienda',
    'non contattare nessuno in questa azienda',
  ])('%s', (text) => expect(refusedForCompany(text)).not.toEqual([]));

  it.each([
    'ne plus contacter',
    'ne souhaite plus être contacté par notre société',
    'ne souhaite plus être contacté par votre entreprise',
    'does not want to be contacted by our company',
    'möchte von dieser Firma nicht mehr kontaktiert werden',
    'no quiere que le contacte nuestra empresa',
    'La société a déménagé, ne plus appeler ce numéro',
    'ne plus contacter Mme Roy, pas toute la société',
    'do not contact him, but not the whole company',
    'a quitté cette société, ne plus contacter',
    'left this company, do not contact',
    'no longer works for this company, do not email',
    'ne travaille plus dans cette entreprise, ne pas contacter',
    'Ne pas appeler la société, appeler son portable',
    'do not contact the company secretary',
    'La société ne répond plus, ne plus appeler',
    'toute la société utilise notre produit',
    'toute la société est en congés',
    'rappeler toute la société en janvier',
    'whole company is on holiday',
    'Société Générale : rappeler lundi',
    'contacter cette entreprise en mars',
    'do contact this company',
    'société',
    'l’entreprise refuse le devis',
    'the account was closed',
    '',
  ])('not: %s', (text) => expect(refusedForCompany(text)).toEqual([]));

  it('on the channels that it names', () => {
    expect(refusedForCompany('do not call anyone from this company')).toEqual(['phone']);
    expect(refusedForCompany('gesamte Firma sperren')).toEqual(CHANNELS);
  });
});
