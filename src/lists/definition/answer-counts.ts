import type { ListInfo, ListKind } from '../../model/contact/suppression-list.js';

type AnswerCounts = Pick<ListInfo, 'agreeing' | 'silent' | 'narrower' | 'otherRequests' | 'cleared'>;

/**
 * What is told of the lines of a list that say that the person agrees, says nothing of a refusal, refuses some channels only, asks for something else, or is in no register. Of refusals alone: whom a register of
 * others or a directory holds, it says by its own rules.
 * @param kind nobody says it of a list that is compiled to be used as one of refusals
 */
export const answerCounts = (
  kind: ListKind | undefined,
  { agreeing = 0, silent = 0, narrower = 0, otherRequests = 0, cleared = 0 }: AnswerCounts,
): AnswerCounts =>
  kind !== undefined && kind !== 'opposition'
    ? {}
    : {
        ...(agreeing > 0 && { agreeing }),
        ...(silent > 0 && { silent }),
        ...(narrower > 0 && { narrower }),
        ...(otherRequests > 0 && { otherRequests }),
        ...(cleared > 0 && { cleared }),
      };
