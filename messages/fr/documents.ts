import type { Translated } from "../catalogue";
import type { documents as en } from "../en/documents";

export const documents = {} as const satisfies Translated<typeof en>;
