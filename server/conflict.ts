import "server-only";
import { getTranslations } from "next-intl/server";
import type { Conflict, FieldError, FormState, FormValues } from "@/components/forms/form-state";
import { KEEP, OF_CONFLICT, THEIRS } from "@/components/forms/form-state";
import type { Problem } from "@/domain/shared/problem";

type Entries = Record<string, string | string[] | File>;
type Refused = Extract<FormState, { status: "refused" }>;

/** The conflict in the reader's words: both texts of each field, and for words the choice of the one that is kept. */
export async function conflictOf(problem: Extract<Problem, { kind: "changed_meanwhile" }>, values: FormValues): Promise<Conflict> {
  const { by, at, fields, versions } = problem;
  const [label, words] = [await labels(), await inWords()];
  const version = versions && String(versions.read) === values.version ? String(versions.now) : undefined;
  return { by, at, version, fields: fields.map(({ name, mine, theirs, isWhole, isEarlier }) => ({ name, label: label(name), mine, theirs, shown: { mine: words(name, mine), theirs: words(name, theirs) }, isOpen: Boolean(isWhole) && typeof values[name] === "string", kept: isEarlier ? "theirs" : undefined })) };
}

/**
 * After a conflict the form carries the other text of each field and which of the two is kept. Puts the kept ones in their
 * fields and takes the rest out; where nothing was chosen, returns the conflict once more.
 */
export async function settleConflict(entries: Entries): Promise<Refused | undefined> {
  const names = Object.keys(entries).filter((name) => name.startsWith(THEIRS)).map((name) => name.slice(THEIRS.length)).filter((name) => typeof entries[name] === "string");
  const fields = names.map((name) => ({ name, mine: String(entries[name]), theirs: String(entries[THEIRS + name]), kept: entries[KEEP + name] }));
  const [by, at] = [entries[`${OF_CONFLICT}by`], entries[`${OF_CONFLICT}at`]].map((value) => (typeof value === "string" ? value : ""));
  for (const name of Object.keys(entries)) if ([THEIRS, KEEP, OF_CONFLICT].some((start) => name.startsWith(start))) delete entries[name];
  const isChosen = (kept: unknown): kept is "mine" | "theirs" => kept === "mine" || kept === "theirs";
  if (fields.every(({ kept }) => isChosen(kept))) {
    for (const { name, theirs, kept } of fields) if (kept === "theirs") entries[name] = theirs;
    return undefined;
  }
  const [t, label, words] = [await getTranslations("problems"), await labels(), await inWords()];
  const errors: FieldError[] = fields.filter(({ kept }) => !isChosen(kept)).map(({ name }) => ({ field: KEEP + name, message: t("fields.whichText") }));
  const shown = fields.map(({ kept, ...field }) => ({ ...field, label: label(field.name), shown: { mine: words(field.name, field.mine), theirs: words(field.name, field.theirs) }, isOpen: true, kept: isChosen(kept) ? kept : undefined }));
  return { status: "refused", values: valuesOf(entries), message: t("kinds.undecided"), errors, conflict: { by: by!, at: at!, version: typeof entries.version === "string" ? entries.version : undefined, fields: shown } };
}

/** What was typed, as it goes back into the form; of a file only its name travels. */
export function valuesOf(entries: Entries): FormValues {
  const values: FormValues = {};
  for (const [name, value] of Object.entries(entries)) {
    if (!(value instanceof File)) values[name] = value;
    else if (value.size > 0) values[name] = value.name;
  }
  return values;
}

/** What a field is called; `position_3` is the third of many. */
async function labels() {
  const t = await getTranslations("fields");
  return (name: string) => {
    const [base = name, number = ""] = name.split("_");
    if (number && t.has(`${base}Of` as never)) return t(`${base}Of` as never, { number } as never);
    return t.has(name as never) ? t(name as never) : name;
  };
}

/** Where the words of codes live that a long form asks for many times. */
const WORDS: Record<string, string> = { position: "drafting.positions" };

async function inWords() {
  const t = await getTranslations();
  return (name: string, value: string) => {
    const key = `${WORDS[name.split("_")[0]!]}.${value}`;
    return value && t.has(key as never) ? t(key as never) : value;
  };
}
