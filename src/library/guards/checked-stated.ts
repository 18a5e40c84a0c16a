import { looksLikePerson } from '../../fields/person/person-name.js';
import { makeIdentifierReader } from '../../fields/sensitive/identifiers.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Stated } from '../../model/contact/stated.js';

const FLAGS = { source: '--source', consentProof: '--consent-proof' } as const;
const HOLDS = {
  identifier: { en: 'holds an address, a number or a secret', fr: 'contient une adresse, un numéro ou un secret' },
  person: { en: 'looks like the name of a person', fr: 'ressemble au nom d’une personne' },
} as const;

/** A number as people dial it: nine digits and more behind a zero or a plus. */
const DIALLED = /(?:\+|(?<!\d)0)\d?(?:[ .()/-]?\d){8}/;

/** Whether a text that reports would repeat holds an address, a number of somebody or a secret. */
export const holdsIdentifier = (text: string): boolean =>
  /[@\uff20\ufe6b]/.test(text) || DIALLED.test(text) || makeIdentifierReader().read(text) !== 0;

/**
 * Why a text that reports would repeat may not stand in them: it holds an address or a number of somebody, or looks like somebody's name;
 * undefined for what names a thing, as a source or a reference does.
 */
const privateIn = (text: string): 'identifier' | 'person' | undefined => {
  if (holdsIdentifier(text)) return 'identifier';
  return looksLikePerson(text) ? 'person' : undefined;
};

const DAYS = { collectedAt: '--collected-at', informedAt: '--informed-at' } as const;

/** A day that has not come proves nothing of what was done on it. @param asOf ISO day of the run */
const refuseDaysToCome = (stated: Stated, asOf: string): void => {
  for (const field of ['collectedAt', 'informedAt'] as const) {
    const day = stated[field];
    // ISO days stand in the order of their letters.
    if (day === undefined || day <= asOf) continue;
    throw new LumoError(
      'LUMO_STATED_FUTURE',
      {
        en: `The day stated with ${DAYS[field]}, ${day}, comes after the day of the run, ${asOf}.`,
        fr: `Le jour affirmé avec ${DAYS[field]}, ${day}, vient après le jour du contrôle, ${asOf}.`,
      },
      {
        en: 'Give the day on which it was done, or leave the option out until it is.',
        fr: 'Donnez le jour où cela a été fait, ou retirez l’option tant que ce ne l’est pas.',
      },
    );
  }
};

/**
 * What the user states of a file, refused where reports, which repeat it, would tell of a person.
 * @param asOf ISO day of the run
 * @throws LumoError LUMO_STATED_PERSONAL, which does not repeat it, LUMO_STATED_FUTURE
 */
export const checkedStated = (stated: Stated, asOf: string): Stated => {
  refuseDaysToCome(stated, asOf);
  for (const field of ['source', 'consentProof'] as const) {
    const found = privateIn(stated[field] ?? '');
    if (found === undefined || stated[field] === undefined) continue;
    throw new LumoError(
      'LUMO_STATED_PERSONAL',
      {
        en: `What is stated with ${FLAGS[field]} ${HOLDS[found].en}, and every report would repeat it.`,
        fr: `Ce qui est affirmé avec ${FLAGS[field]} ${HOLDS[found].fr}, et chaque rapport le répéterait.`,
      },
      field === 'source'
        ? {
            en: 'Name the event, the form, the directory or the company that the contacts come from: --source "Salon X, June 2026".',
            fr: 'Nommez le salon, le formulaire, l’annuaire ou la société d’où viennent les contacts : --source "Salon X, juin 2026".',
          }
        : {
            en: 'Give the reference under which the proof is kept, such as --consent-proof "form export 2026-06".',
            fr: 'Donnez la référence sous laquelle la preuve est conservée, comme --consent-proof "export formulaire 2026-06".',
          },
    );
  }
  return stated;
};
