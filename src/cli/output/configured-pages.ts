import type { RunSetup } from '../../library/setup/run-setup.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { rulePagesAt } from '../../reporters/contract/rule-pages.js';

/** What a reporter is told of the pages of rules: nothing where nobody configured where the site is. */
export const configuredPages = ({ settings: { docsUrl }, origins }: RunSetup): Pick<ReporterContext, 'rulePages'> =>
  docsUrl === undefined
    ? {}
    : {
        rulePages: rulePagesAt(
          docsUrl,
          origins.builtIn.map(({ id }) => id),
        ),
      };
