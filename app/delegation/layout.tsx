import "./delegation.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { DelegationShell } from "@/components/layout/delegation-shell";
import { ViewingBar } from "@/components/viewings/viewing-bar";
import { submitEndViewing } from "@/app/(public)/sign-out/submit";
import { Texts } from "@/components/layout/texts";
import { pick } from "@/domain/shared/localised";
import { currentActor } from "@/server/actor";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: "Suivi" };

export default async function DelegationLayout({ children }: { children: ReactNode }) {
  const [locale, t, actor] = await Promise.all([getLocale(), getTranslations("spaces.nav"), currentActor()]);
  const person = actor ? { name: actor.personName, organisation: pick(locale, actor.organisationName, actor.organisationNameFr ?? null).text } : undefined;
  return (
    <html lang={locale} dir="ltr" data-space="delegation" className={FONTS}>
      <body>
        <Texts><DelegationShell nav={[{ href: "/delegation", label: t("delegation") }, { href: "/delegation/search", label: t("search") }]} person={person}><ViewingBar actor={actor} submit={submitEndViewing} />{children}</DelegationShell></Texts>
      </body>
    </html>
  );
}
