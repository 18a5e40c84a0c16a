import type { StatedField } from '../../model/contact/stated.js';
import { wordTable } from '../grammar/bilingual.js';
import { frenchSpacing } from '../grammar/typography.js';

/** How what the user states of a file is told. */
export interface StatedWords {
  /** @param values each as `value` says it */
  readonly stated: (values: readonly string[]) => string;
  readonly value: (field: StatedField, said: string) => string;
}

const en = (): StatedWords => ({
  stated: (values) => `Stated by you, not by the file: ${values.join(', ')}`,
  value: (field, said) =>
    ({
      source: `source “${said}”`,
      collectedAt: `collected on ${said}`,
      informedAt: `informed on ${said} that you hold their data`,
      consentProof: `proof of consent “${said}”`,
    })[field],
});

const fr = (): StatedWords => ({
  stated: (values) => frenchSpacing(`Affirmé par vous, et non par le fichier : ${values.join(', ')}`),
  value: (field, said) =>
    frenchSpacing(
      {
        source: `source « ${said} »`,
        collectedAt: `collecte le ${said}`,
        informedAt: `personnes informées le ${said}`,
        consentProof: `preuve du consentement « ${said} »`,
      }[field],
    ),
});

/** What is said of what the user states, in one language. */
export const statedWords = wordTable<StatedWords>({ en, fr });
