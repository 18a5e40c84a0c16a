import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);
const isDoubtful = (text: string): boolean => {
  const { channels, doubt } = readRefusal(text);
  return doubt && channels.length === 0;
};

describe('what leaves little is to be read', () => {
  it.each(
    lines(`
    demande de limitation
    limitation du traitement
    traitement limité (art 18)
    données gelées
    Einschränkung der Verarbeitung beantragt
    beperking verwerking aangevraagd
    limitazione del trattamento
    limitación del tratamiento
    processing restricted
    Pas d'appel aux dons
    ne veut plus donner
    geen giftoproepen
    ya no quiere donar
    non vuole più donare
    no longer wants to give
    contact uniquement par son fils
    uniquement par son fils Paul
    contact via son only
    contact via his wife only
    Kontakt nur über den Sohn
    contattare solo la figlia
    contactar solo a través de su hija
    contact alleen via dochter
    newsletter only
    nur Newsletter
    alleen nieuwsbrief
    solo boletín
    apenas newsletter
    veut recevoir uniquement le journal
    journal uniquement
    just the newsletter
    solo posta cartacea`),
  )('%s', (text) => expect(isDoubtful(text)).toBe(true));

  it.each(
    lines(`
    traitement limité à 6 mois
    traitement des eaux, en cours
    limitation de vitesse à 30
    limitation levée
    demande de limitation de crédit
    data frozen food sector
    Verarbeitung von Holz
    ne veut plus donner suite avant 2027
    veut donner plus l'an prochain
    pas d'appel ce mois-ci
    Contact principal : son fils Paul
    appeler son fils pour le RDV
    le fils reprend l'affaire
    lui envoyer la newsletter
    inscrit newsletter et webinar
    lit le journal uniquement le matin
    abonné au magazine`),
  )('%s is nothing', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }));
});
