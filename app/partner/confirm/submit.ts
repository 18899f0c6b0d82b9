"use server";
import { redirect } from "next/navigation";
import { requireOwnActor } from "@/server/actor";
import { askForOwnCode } from "@/server/sign-in-codes";

/** Mails a code to whoever is signed in, to prove once more who they are. */
export async function submitOwnCode(): Promise<void> {
  const asked = await askForOwnCode(await requireOwnActor());
  redirect(asked === "asked" ? "/sign-in/code" : `/partner/confirm?problem=${asked}`);
}
