import type { Block } from '../../csv/records/blocks.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { Day } from '../../model/contact/values.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { SurveyResult } from '../judge/survey.js';
import type { Plan } from '../plan/plan.js';
import type { BlockResult, SurveyedBlock } from './executor.js';

/** A block on its way to a worker. Its buffer, and the spare one, are transferred, not copied. */
interface BlockMessage extends Block {
  readonly id: number;
  readonly spare: ArrayBuffer;
}

/** What the main thread says to a worker. */
export type ToWorker =
  | { readonly type: 'rules'; readonly modules: readonly string[] }
  | { readonly type: 'list'; readonly id: number; readonly spec: ListSpec; readonly asOf: Day }
  | { readonly type: 'plan'; readonly plan: Plan }
  | ({ readonly type: 'survey' } & BlockMessage)
  | ({ readonly type: 'judge' } & BlockMessage)
  | { readonly type: 'surveyed'; readonly id: number }
  | { readonly type: 'outcome'; readonly id: number };

/** What a worker answers, one for each message with an id. */
export type FromWorker =
  | ({ readonly id: number } & BlockResult)
  | ({ readonly id: number } & SurveyedBlock)
  | { readonly id: number; readonly list: LoadedList }
  | { readonly id: number; readonly surveyed: SurveyResult | undefined }
  | { readonly id: number; readonly outcome: Outcome | undefined };
