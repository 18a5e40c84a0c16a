/**
 * The library: what the command line does, for programs.
 * @module
 */
export { type CheckOptions, type CheckResult, type CleanOptions, check, clean, type Input } from './check.js';
export { type ConfigInput, defineConfig } from './config/schema.js';
export { LumoError } from './errors.js';
export type { Channel, Status } from './model/channel.js';
export type { FieldName } from './model/field.js';
export type { Finding } from './model/finding.js';
export type { Report, ReportColumn, ReportExample, ReportFinding, ReportNote, ReportRule } from './model/report.js';
export type { AnyRule, Rule } from './model/rule.js';
export type { Action, Severity } from './model/severity.js';
export type { PluginReporterContext as ReporterContext, PluginReporter as Reporter } from './reporters/module.js';
export { VERSION } from './version.js';
