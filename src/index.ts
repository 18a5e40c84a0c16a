/**
 * The library: what the command line does, for programs.
 * @module
 */

export { type CheckOptions, type CheckResult, type CleanOptions, check, clean, type Input, type Output } from './library/check.js';
export { type ConfigInput, defineConfig } from './library/public-config.js';
export { VERSION } from './library/tool-version.js';
export { LumoError } from './model/base/lumo-error.js';
export type { Channel, Status } from './model/contact/channel.js';
export type { FieldName } from './model/contact/field.js';
export type { PluginReporter as Reporter, PluginReporterContext as ReporterContext } from './model/plugin/reporter.js';
export type { Finding } from './model/report/finding.js';
export type { Report, ReportColumn, ReportExample, ReportFinding, ReportRule } from './model/report/report.js';
export type { ReportNote } from './model/report/report-table.js';
export type { AnyRule, ContactRule, SubjectRule } from './model/rule/rule.js';
export type { Action, Severity } from './model/rule/severity.js';
