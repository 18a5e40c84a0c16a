/** Tables that are no text, and archives of one: what is made of them is CSV. */
const OF_TABLES = /(?:\.(?:csv|tsv|txt|tab))?\.(?:xlsx|xlsm|xltx|xltm|ods|json|jsonl|ndjson|zip)(?:\.gz)?$/i;

/** The name of a file that is made of another: `contacts.csv` → `contacts.clean.csv`; a compressed input gives a compressed output. */
export const nameBeside = (name: string, middle: string, extension?: string): string => {
  // What it is encrypted or compressed with besides is not done to what is made of it.
  const match = /^(.*?)((?:\.(?:csv|tsv|txt|tab))?(?:\.gz)?)$/i.exec(
    name.replace(/(?:\.(?:zst|zstd))?\.age$|\.(?:zst|zstd)$/i, '').replace(OF_TABLES, ''),
  );
  const stem = match?.[1] || name;
  return `${stem}.${middle}${extension ?? (match?.[2] || '.csv')}`;
};
