import type { JudgedScript } from '../../model/document/judged-script.js';
import type { Span } from '../../model/document/span.js';
import { addressesConsumers } from '../sentences/personal-offers.js';
import { sentencesIn } from './words/turns.js';

const MOST_TURNS = 400;
/** Where a script speaks to private persons: its title, or a turn of the caller. "Si c’est un particulier, raccrocher" speaks to nobody. */
export const addressedTurn = ({ title, turns }: Pick<JudgedScript, 'title' | 'turns'>): { readonly at: Span } | undefined =>
  title !== undefined && addressesConsumers(title.text)
    ? title
    : turns
        .slice(0, MOST_TURNS)
        .find(({ speaker, says, notes }) => speaker === 'caller' && sentencesIn(`${says}\n${notes}`).some(addressesConsumers));
