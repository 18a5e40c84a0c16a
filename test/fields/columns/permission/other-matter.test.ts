import { describe, expect, it } from 'vitest';
import { foldPermission } from '../../../../src/fields/columns/permission/header-channels.js';
import { asksSomethingElse, isOfOtherMatter } from '../../../../src/fields/columns/permission/other-matter.js';
import { OTHER_MATTERS } from '../../../../src/fields/columns/permission/other-matters-data.js';

describe('headers of other matters', () => {
  it.each([
    'Opposition chèque',
    'Autorizzazione sosta ZTL',
    'Einwilligung Narkose',
    'Baja del gimnasio',
    'Contact lenses',
    'Recevoir la facture par mail',
    'Ring the doorbell',
  ])('%s speaks of another matter', (header) => expect(isOfOtherMatter(foldPermission(header))).toBe(true));

  it.each([
    'Assurance : refus de démarchage',
    'Consentement du patient à être recontacté',
    'Opt-in courrier',
    'buyer_accepts_marketing',
    'Newsletter de la mairie',
    'Opposition',
    'Consentement',
    'Commentaires recruteur',
    'Notes du chargé de recrutement',
    'Notes recruiter',
  ])('%s is ours', (header) => expect(isOfOtherMatter(foldPermission(header))).toBe(false));

  it.each(['Avez-vous déjà participé ?', '¿Desea parking?', 'Do you smoke?', 'Wie sind Sie auf uns aufmerksam geworden?'])(
    '%s asks something else',
    (header) => expect(asksSomethingElse(header)).toBe(true),
  );

  it.each(['Souhaitez-vous recevoir nos offres ?', 'May we call you?', 'opt in ?', 'Refus', 'Contactable ?'])('%s does not', (header) =>
    expect(asksSomethingElse(header)).toBe(false),
  );

  it('no topic has a word that names advertising or a way of contacting somebody', () => {
    const ours = [
      'newsletter',
      'marketing',
      'prospection',
      'email',
      'courrier',
      'telephone',
      'sms',
      'appel',
      'werbung',
      'publicidad',
      'consent',
    ];
    const words = new Set(Object.values(OTHER_MATTERS).flatMap((topic) => topic.split(/\s+/)));
    const begins = (word: string): boolean =>
      [...words].some((one) => one === word || (one.endsWith('*') && word.startsWith(one.slice(0, -1))));
    expect(ours.filter(begins)).toEqual([]);
  });

  it('every entry is a folded word or a stem of three letters at least', () =>
    expect(
      Object.values(OTHER_MATTERS)
        .flatMap((topic) => topic.split(/\s+/))
        .filter((word) => !/^(?:[a-z0-9]{2,}|[a-z0-9]{3,}\*)$/.test(word)),
    ).toEqual([]));
});
