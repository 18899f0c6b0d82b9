import "server-only";
import { notFound, redirect, RedirectType } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { FormState } from "@/components/forms/form-state";
import type { Problem } from "@/domain/shared/problem";
import { linkActor } from "@/domain/links/link";
import { spaceOf, type Actor, type Space } from "@/domain/policy/actor";
import { currentActor, requireActor } from "./actor";
import { execute, type Command } from "./command";
import { conflictOf, settleConflict, valuesOf } from "./conflict";
import { forgetKeptForm, keepTyped, takeMark, type FormMark } from "./kept-forms";
import { linkOf } from "./links";

export type Entries = Record<string, string | string[] | File>;
type Next<Output> = (output: Output, entries: Entries) => string | Promise<string>;

/**
 * Runs a command with what a form posted: on success goes on to `next` (303 without scripts), otherwise returns the
 * problem in the reader's language with everything they typed. Where the session has ended, what was typed is kept for
 * whoever the form was drawn for, until they have signed in again. Where others may give the command too, `space` says
 * whose form this is: for everybody else it is not there.
 */
export async function submit<Input extends z.ZodType, Output>(
  definition: Command<Input, Output>,
  form: FormData,
  next: Next<Output>,
  space?: Space,
): Promise<FormState> {
  const entries = readForm(form);
  const mark = takeMark(entries);
  const actor = await currentActor();
  if (actor && space && spaceOf(actor.role) !== space) notFound();
  if (!actor && (await keepTyped(mark, valuesOf(entries)))) redirect("/sign-in?problem=ended&kept=1" as never, RedirectType.push);
  return run(definition, actor ?? (await requireActor()), entries, async (output, sent) => {
    if (actor) await forgetKeptForm(actor, mark.key);
    return next(output, sent);
  }, mark);
}

/** The same for somebody without an account, who came by a one-purpose link: the command checks the link's token. */
export async function submitByLink<Input extends z.ZodType, Output>(definition: Command<Input, Output>, form: FormData, next: Next<Output>): Promise<FormState> {
  const entries = readForm(form);
  const link = typeof entries.token === "string" ? await linkOf(entries.token) : undefined;
  if (!link) return formState({ kind: "not_found" }, entries);
  const name = typeof entries.name === "string" && entries.name.trim() ? entries.name.trim().slice(0, 200) : link.toAddress || link.organisationName;
  return run(definition, linkActor(name, link.organisationName), entries, next);
}

async function run<Input extends z.ZodType, Output>(definition: Command<Input, Output>, actor: Actor, entries: Entries, next: Next<Output>, mark?: FormMark): Promise<FormState> {
  const undecided = await settleConflict(entries);
  if (undecided) return undecided;
  const result = await execute(definition, actor, entries);
  if (!result.ok && result.problem.kind === "confirm_first" && mark?.userId === actor.userId && (await keepTyped(mark, valuesOf(entries)))) redirect(confirmPage(actor) as never, RedirectType.push);
  if (!result.ok) return formState(result.problem, entries);
  // Paths are made by our own handlers, never from a posted address.
  redirect((await next(result.value, entries)) as never, RedirectType.push);
}

/** Where somebody proves once more who they are. */
const confirmPage = (actor: Actor) => (spaceOf(actor.role) === "partner" ? "/partner/confirm" : "/confirm");

/** What a form posted: `x[]` becomes a list, `x.day x.month x.year` one date, Next's own fields are left out. */
export function readForm(form: FormData): Entries {
  // A handler is an address of its own: something else than a form may be posted to it.
  if (!(form instanceof FormData)) notFound();
  // Whoever posts chooses the names: none of them may mean something of JavaScript's own.
  const entries: Entries = Object.create(null);
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION")) continue;
    if (name.endsWith("[]")) {
      const list = name.slice(0, -2);
      const earlier = entries[list];
      entries[list] = [...(Array.isArray(earlier) ? earlier : []), String(value)];
    } else entries[name] = typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
  }
  for (const name of Object.keys(entries)) if (name.endsWith(".year")) composeDate(entries, name.slice(0, -5));
  return entries;
}

function composeDate(entries: Entries, name: string) {
  const part = (key: string) => String(entries[`${name}.${key}`] ?? "").trim();
  const [year, month, day] = [part("year"), part("month"), part("day")];
  if (!year && !month && !day) entries[name] = "";
  else entries[name] = [year, month && month.padStart(2, "0"), day && day.padStart(2, "0")].filter(Boolean).join("-");
  // A day without its month must not pass for a month.
  if (day && !month) entries[name] = "?";
}

/** The problem in words, beside what was typed. Of a file only its name travels back. */
export async function formState(problem: Problem, entries: Entries): Promise<FormState> {
  const values = valuesOf(entries);
  const t = await getTranslations("problems");
  const refused = (message: string, more: Partial<Extract<FormState, { status: "refused" }>> = {}): FormState => ({ status: "refused", values, message, errors: [], ...more });
  switch (problem.kind) {
    case "invalid":
      return refused(t("kinds.invalid"), { errors: problem.errors.map(({ field, key, values: more }) => ({ field, message: t(`fields.${key}` as never, more as never) })) });
    case "unmet": {
      const every = await getTranslations();
      return refused(t("kinds.unmet"), { missing: problem.missing.map(({ key, values: more, href }) => ({ text: every(key.replace(".", ".needs.") as never, more as never), href })) });
    }
    case "changed_meanwhile":
      return refused(t("kinds.changed_meanwhile", { by: problem.by || t("somebody") }), { conflict: await conflictOf(problem, values) });
    case "not_allowed":
      return refused([t("kinds.not_allowed"), problem.missing && t(`lacks.${problem.missing}`)].filter(Boolean).join(" "));
    case "wrong_stage":
      return refused(t("kinds.wrong_stage"));
    default:
      return refused(t(`kinds.${problem.kind}`));
  }
}
