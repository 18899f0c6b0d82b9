import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { z } from "zod";
import type { FormValues, KeptForm } from "@/components/forms/form-state";
import { dropKeptForm, findKeptForm, keepForm, KEPT_DAYS } from "@/db/kept-forms";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { currentActor } from "./actor";
import { isSecure } from "./session-cookie";
import { readSignedToken, signedToken } from "./signed-token";

const COOKIE = "suivi-kept";
const PURPOSE = "form of";
/** Names under which every form says whose it is, which it is and where it stands. */
const MARKS = { of: "$form.of", key: "$form.key", at: "$form.at" } as const;

/** What a form says of itself, taken out of what was posted. */
export type FormMark = { userId: string | null; key: string; path: string };

/** Says on a page for whom its forms are drawn, so that what they type can be kept for them and for nobody else. */
export const formOwner = (actor: Actor): string => signedToken(PURPOSE, actor.userId);

/** Takes what a form says of itself out of what was posted. */
export function takeMark(entries: Record<string, unknown>): FormMark {
  const [of, key, at] = [MARKS.of, MARKS.key, MARKS.at].map((name) => (typeof entries[name] === "string" ? (entries[name] as string) : ""));
  for (const name of Object.values(MARKS)) delete entries[name];
  return { userId: readSignedToken(PURPOSE, of!), key: key!.slice(0, 100), path: isPath(at!) ? at! : "" };
}

/** Keeps what somebody typed whose session has ended; false where the form does not say whose it is. */
export async function keepTyped({ userId, key, path }: FormMark, values: FormValues): Promise<boolean> {
  if (!userId || !path) return false;
  const id = await keepForm({ userId, path: await withQuery(path), form: key, sealed: seal(userId, values), keptAt: new Date() });
  (await cookies()).set(COOKIE, id, { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: KEPT_DAYS * 86_400 });
  return true;
}

/** What this person had typed when an earlier session of theirs ended in this browser; null for anybody else. Asked once a request. */
export const keptForm = cache(async (): Promise<KeptForm | null> => {
  const id = z.uuid().safeParse((await cookies()).get(COOKIE)?.value);
  const actor = id.success ? await currentActor() : null;
  // A delegation has no form to fill.
  const row = actor && id.success && spaceOf(actor.role) !== "delegation" ? await findKeptForm(actor, id.data) : undefined;
  const values = row && open(row.userId, row.sealed);
  return values ? { id: row.id, path: row.path, key: row.form, values, keptAt: row.keptAt.toISOString() } : null;
});

/** Forgets it: it has been sent, or its writer does not want it. */
export async function forgetKeptForm(actor: Actor, key?: string): Promise<void> {
  const kept = (await cookies()).has(COOKIE) ? await keptForm() : null;
  if (!kept || (key !== undefined && kept.key !== key)) return;
  await dropKeptForm(actor, kept.id);
  (await cookies()).delete(COOKIE);
}

const isPath = (text: string) => /^\/(?!\/)[\w\-./%[\]]{0,300}$/.test(text);

/** The page's address with its question, which a form needs to stand as it stood: browsers send it to ourselves. */
async function withQuery(path: string): Promise<string> {
  const from = (await headers()).get("referer") ?? "";
  const address = URL.canParse(from) ? new URL(from) : null;
  return address && address.pathname === path ? `${path}${address.search.slice(0, 500)}` : path;
}

function seal(userId: string, values: FormValues): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(userId), nonce);
  const closed = Buffer.concat([cipher.update(JSON.stringify(values), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString("base64");
}

function open(userId: string, sealed: string): FormValues | undefined {
  const bytes = Buffer.from(sealed, "base64");
  const cipher = createDecipheriv("aes-256-gcm", keyOf(userId), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8")) as FormValues;
  } catch {
    // Sealed with another secret than ours is now: there is nothing to show.
    return undefined;
  }
}

function keyOf(userId: string): Buffer {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  return Buffer.from(hkdfSync("sha256", secret, userId, "kept forms", 32));
}
