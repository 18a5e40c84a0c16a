import type { Contact } from '../../../model/contact/contact.js';
import type { ListKind } from '../../../model/contact/suppression-list.js';
import type { Audience, RuleContext } from '../../../model/rule/rule.js';
import type { LIST_FIELDS } from '../../cells/field-sets.js';
import { type AUDIENCE_FIELDS, makeAudienceReader } from '../../company/private-person.js';
import { makeSuppressionScreen, type SuppressionScreen } from './suppression-screen.js';

/**
 * The screen by which each contact is asked about: of private persons in a file of companies, lists of consumers are theirs.
 * Undefined without any list.
 */
export const makeScreenByAudience = (
  file: Pick<RuleContext, 'lists' | 'channels' | 'audience' | 'columns'>,
  kinds: readonly ListKind[],
): ((contact: Contact<keyof typeof LIST_FIELDS | keyof typeof AUDIENCE_FIELDS>) => SuppressionScreen) | undefined => {
  const screenOf = (audience: Audience) => makeSuppressionScreen(file.lists.all, kinds, file.channels, audience);
  const own = screenOf(file.audience);
  if (own.lists.length === 0) return undefined;
  if (own.lists.every(({ scope }) => scope?.audience === undefined || scope.audience === 'both')) return () => own;
  const audienceOf = makeAudienceReader(file);
  const others = screenOf('consumer');
  return (contact) => (audienceOf(contact) === file.audience ? own : others);
};
