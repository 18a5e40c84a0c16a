import type { Plan } from '../plan/plan.js';
import type { RouteSettings } from '../plan/route-settings.js';
import { makeRetentionRoute } from '../retain/retention-route.js';
import { makeCleanRoute } from '../write/clean-route.js';
import { makeDecisionRoute } from '../write/decision-route.js';
import type { Route } from '../write/route.js';

const KINDS: { readonly [K in RouteSettings['kind']]: (plan: Plan, settings: Extract<RouteSettings, { kind: K }>) => Route } = {
  clean: makeCleanRoute,
  decisions: makeDecisionRoute,
  retention: makeRetentionRoute,
};

/** The route of a plan. */
export const makeRoute = (plan: Plan): Route =>
  (KINDS[plan.route.kind] as (plan: Plan, settings: RouteSettings) => Route)(plan, plan.route);
