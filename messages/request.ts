import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { en } from "./en";
import { fr } from "./fr";
import { isLocale, LOCALE_COOKIE, preferredLocale } from "./locale";

// A link opens in the reader's language: no locale in addresses.
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
  // Every catalogue satisfies the English one's shape; the cast only forgets the letters of the texts.
  return { locale, messages: (locale === "fr" ? fr : en) as unknown as typeof en, timeZone: "UTC" };
});
