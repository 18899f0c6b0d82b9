import "./partner.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnHold } from "@/components/countries/hold-notices";
import { findOwnHold } from "@/domain/countries/queries/find-country-holds";
import { PartnerShell } from "@/components/layout/partner-shell";
import { FormsOf } from "@/components/forms/forms-of";
import { KeptBanner } from "@/components/forms/kept-banner";
import { ViewingBar } from "@/components/viewings/viewing-bar";
import { submitEndViewing } from "@/app/(public)/sign-out/submit";
import { Texts } from "@/components/layout/texts";
import { pick } from "@/domain/shared/localised";
import { currentActor } from "@/server/actor";
import { formOwner, keptForm } from "@/server/kept-forms";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: "Suivi" };

export default async function PartnerLayout({ children }: { children: ReactNode }) {
  const [locale, t, actor, kept] = await Promise.all([getLocale(), getTranslations("spaces.nav"), currentActor(), keptForm()]);
  const hold = actor && actor.role === "authority" ? await findOwnHold(actor) : null;
  const person = actor ? { name: actor.personName, organisation: pick(locale, actor.organisationName, actor.organisationNameFr ?? null).text } : undefined;
  return (
    <html lang={locale} dir="ltr" data-space="partner" className={FONTS}>
      <body>
        <Texts><FormsOf owner={actor && formOwner(actor)} kept={kept}><PartnerShell nav={[{ href: "/partner", label: t("partner") }, { href: "/partner/recommendations", label: t("recommendations") }, { href: "/partner/search", label: t("search") }]} person={person}><ViewingBar actor={actor} submit={submitEndViewing} /><KeptBanner kept={kept} page="/partner/kept" /><OwnHold hold={hold} />{children}</PartnerShell></FormsOf></Texts>
      </body>
    </html>
  );
}
