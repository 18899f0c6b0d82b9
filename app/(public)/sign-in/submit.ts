"use server";
import { redirect } from "next/navigation";
import { homeOf } from "@/domain/policy/actor";
import { isLocale } from "@/messages/locale";
import { askForCode } from "@/server/sign-in-codes";
import { findDemoPerson, signInByName } from "@/server/demo";

/** A demonstration person comes in by a click; refused wherever the demonstration is off. */
export async function submitDemoPerson(form: FormData): Promise<void> {
  const person = await findDemoPerson(String(form.get("person") ?? ""));
  if (!person) redirect("/sign-in?problem=unknown");
  const locale = form.get("locale");
  const seats = await signInByName(person, isLocale(locale) ? locale : person.locale);
  redirect(seats.length === 1 ? homeOf(seats[0]!.role) : "/seats");
}

/** Somebody asks for a code: what follows looks the same for every address. */
export async function submitAddress(form: FormData): Promise<void> {
  const asked = await askForCode(String(form.get("email") ?? ""));
  redirect(asked === "asked" ? "/sign-in/code" : `/sign-in?problem=${asked}`);
}
