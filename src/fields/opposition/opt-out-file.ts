/** Mailing tools export one file per status, and only the name of the file says which. */
const REFUSALS =
  /^(?:unsubscribed|cleaned|nonsubscribed|d[ée]sinscrits?|opt[_-]?outs?|oppositions?|repoussoir|blacklist|suppression[_-]?list|liste?[_-](?:repoussoir|noire|d[_-]?opposition|opposition|desinscrits?|désinscrits?))(?:[_-]|\.|$)/i;

/** Whether the name of a file says that all who stand in it refuse. */
export const isOptOutFileName = (name: string): boolean => REFUSALS.test(name);
