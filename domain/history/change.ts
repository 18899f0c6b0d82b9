/** One field of a record before and after a command. Values are shown as text. */
export type Change = { field: string; before: string | null; after: string | null };
