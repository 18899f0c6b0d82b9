"use server";
import { redirect } from "next/navigation";
import { closeSession } from "@/server/session";

/** Ends this session for good. */
export async function submitSignOut(): Promise<void> {
  await closeSession();
  redirect("/sign-in");
}
