import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/forms/form-state";
import { findFactors, removeApp } from "@/db/factors";
import { removePasskey } from "@/db/passkeys";
import { hasFactor, isFresh, mayRemoveOne, type SessionFactor } from "@/domain/factors/rules";
import { homeOf, type Actor } from "@/domain/policy/actor";
import { text } from "@/domain/shared/fields";
import { requireStaffPerson } from "../actor";
import { formState, readForm, type Entries } from "../forms";
import { keptForm } from "../kept-forms";
import { currentTokenHash, renewToken } from "../session";
import { askPasskey, beginPasskey, checkPasskey, finishPasskey, type Place } from "./passkeys";
import { beginApp, checkAppCode, checkRecoveryCode, makeRecoveryCodes, prove, type Answer } from "./prove";

const PAGE = "/second-factor";
const words = (entries: Entries, name: string) => (typeof entries[name] === "string" ? (entries[name] as string).slice(0, 20_000) : "");

/** Begins to set up an app. */
export async function startApp(): Promise<never> {
  await beginApp(await requireKeeper());
  redirect(PAGE);
}

/** A code of the app: of one that is being set up, or as the proof that is asked for. */
export async function sendAppCode(form: FormData): Promise<FormState> {
  const entries = readForm(form);
  const { person } = await requireStaffPerson();
  const isNew = (await findFactors(person.userId)).app === null;
  return goOn(person, "app", await checkAppCode(person, words(entries, "code")), { field: "code", isNew });
}

/** A recovery code in place of every other factor. */
export async function sendRecoveryCode(form: FormData): Promise<FormState> {
  const entries = readForm(form);
  const { person } = await requireStaffPerson();
  return goOn(person, "recovery", await checkRecoveryCode(person, words(entries, "recovery")), { field: "recovery" });
}

/** What a device signs as a proof. */
export async function startPasskeyProof(): Promise<Awaited<ReturnType<typeof askPasskey>>> {
  const { person } = await requireStaffPerson();
  return askPasskey(person, await place());
}

/** What a device has signed as a proof. */
export async function sendPasskeyProof(form: FormData): Promise<FormState> {
  const entries = readForm(form);
  const { person } = await requireStaffPerson();
  return goOn(person, "passkey", await checkPasskey(person, { ...(await place()), response: words(entries, "response") }), { field: "passkey" });
}

/** What a device needs to become a passkey; null when there are enough. */
export async function startNewPasskey(): Promise<Awaited<ReturnType<typeof beginPasskey>>> {
  return beginPasskey(await requireKeeper(), await place());
}

/** A device's answer that makes it a passkey, under the name its owner gives it. */
export async function sendNewPasskey(form: FormData): Promise<FormState> {
  const entries = readForm(form);
  const person = await requireKeeper();
  const name = text(60).safeParse(entries.name);
  if (!name.success) return formState({ kind: "invalid", errors: [{ field: "name", key: "required" }] }, entries);
  const answer = await finishPasskey(person, { ...(await place()), name: name.data, response: words(entries, "response") });
  return goOn(person, "passkey", answer, { field: "passkey", isNew: true });
}

/** Takes the app, or one passkey, away. */
export async function removeFactor(form: FormData): Promise<FormState> {
  const entries = readForm(form);
  const person = await requireKeeper();
  if (!mayRemoveOne(person.role, await findFactors(person.userId))) return formState({ kind: "not_allowed" }, entries);
  const id = z.uuid().safeParse(entries.passkey);
  if (id.success) await removePasskey(person, id.data);
  else if (entries.passkey === "app") await removeApp(person);
  redirect(`${PAGE}?done=factor.removed`);
}

/** Ten new codes, which are shown in this answer and never again. */
export async function newCodes(): Promise<string[]> {
  return makeRecoveryCodes(await requireKeeper());
}

/** Whoever may change factors: they owe none, or have none; and who has one has proved who they are a short while ago. */
async function requireKeeper(): Promise<Actor> {
  const { person, isPending } = await requireStaffPerson();
  const has = hasFactor(await findFactors(person.userId));
  if (isPending && has) redirect(PAGE);
  if (has && !isFresh(person)) redirect("/confirm");
  return person;
}

type Shown = { field: string; /** It was just set up: its page says what comes next. */ isNew?: boolean };

async function goOn(person: Actor, factor: SessionFactor, answer: Answer, { field, isNew }: Shown): Promise<FormState> {
  if (answer !== "right") return formState({ kind: "invalid", errors: [{ field, key: answer === "locked" ? "tooManyTries" : field === "passkey" ? "passkeyFailed" : "wrongFactorCode" }] }, {});
  const kept = await keptForm();
  if (!(await renewToken(prove(person, factor)))) redirect("/sign-in?problem=ended");
  redirect((isNew ? `${PAGE}?done=factor.added` : (kept?.path ?? homeOf(person.role))) as never);
}

/** The session and the site that a device speaks to. */
async function place(): Promise<Place> {
  const address = new URL(process.env.AUTH_URL ?? `http://${(await headers()).get("host")}`);
  return { tokenHash: (await currentTokenHash()) ?? "", site: { origin: address.origin, host: address.hostname } };
}
