"use server";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { homeOf } from "@/domain/policy/actor";
import { isLocale } from "@/messages/locale";
import { enterByCode, enterByLink, type Entered } from "@/server/sign-in-codes";

/** The code that was typed, in the browser that asked for it. */
export async function submitCode(form: FormData): Promise<void> {
  leadOn(await enterByCode(String(form.get("code") ?? ""), await language()));
}

/** The button of the page that the mail leads to. */
export async function submitLink(form: FormData): Promise<void> {
  leadOn(await enterByLink(String(form.get("with") ?? ""), await language()));
}

async function language() {
  const locale = await getLocale();
  return isLocale(locale) ? locale : "en";
}

function leadOn(entered: Entered): never {
  if ("problem" in entered) redirect(`/sign-in/code?problem=${entered.problem}`);
  redirect(entered.seats.length === 1 ? homeOf(entered.seats[0]!.role) : "/seats");
}
