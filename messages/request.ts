import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { en } from "./en";
import { fr } from "./fr";
import { isLocale, LOCALE_COOKIE, preferredLocale } from "./locale";

// A link opens in the reader's language: no locale in addresses.
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
  return { locale, messages: locale === "fr" ? fr : en, timeZone: "UTC" };
});
