import type { ListInfo, ListKind } from '../../model/contact/suppression-list.js';

/**
 * What is told of the lines of a list that say that the person agrees, says nothing of a refusal, refuses some channels only, or asks for something else. Of refusals alone: whom a register of
 * others or a directory holds, it says by its own rules.
 * @param kind nobody says it of a list that is compiled to be used as one of refusals
 */
export const answerCounts = (
  kind: ListKind | undefined,
  {
    agreeing = 0,
    silent = 0,
    narrower = 0,
    otherRequests = 0,
  }: { readonly agreeing?: number; readonly silent?: number; readonly narrower?: number; readonly otherRequests?: number },
): Pick<ListInfo, 'agreeing' | 'silent' | 'narrower' | 'otherRequests'> =>
  kind !== undefined && kind !== 'opposition'
    ? {}
    : {
        ...(agreeing > 0 && { agreeing }),
        ...(silent > 0 && { silent }),
        ...(narrower > 0 && { narrower }),
        ...(otherRequests > 0 && { otherRequests }),
      };
