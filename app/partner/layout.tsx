import "./partner.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { PartnerShell } from "@/components/layout/partner-shell";
import { Texts } from "@/components/layout/texts";
import { pick } from "@/domain/shared/localised";
import { currentActor } from "@/server/actor";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: "Suivi" };

export default async function PartnerLayout({ children }: { children: ReactNode }) {
  const [locale, t, actor] = await Promise.all([getLocale(), getTranslations("spaces.nav"), currentActor()]);
  const person = actor ? { name: actor.personName, organisation: pick(locale, actor.organisationName, actor.organisationNameFr ?? null).text } : undefined;
  return (
    <html lang={locale} dir="ltr" data-space="partner" className={FONTS}>
      <body>
        <Texts><PartnerShell nav={[{ href: "/partner", label: t("partner") }, { href: "/partner/recommendations", label: t("recommendations") }]} person={person}>{children}</PartnerShell></Texts>
      </body>
    </html>
  );
}
