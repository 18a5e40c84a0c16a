import type { DocumentReporter } from '../../contract/document-reporter.js';

export const documentHtml: DocumentReporter = () => [];
