import "./staff.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { StaffShell } from "@/components/layout/staff-shell";
import { Texts } from "@/components/layout/texts";
import { submitSignOut } from "@/app/(public)/sign-out/submit";
import { currentActor } from "@/server/actor";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: { default: "Suivi", template: "%s · Suivi" } };

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [locale, t, roles, actor] = await Promise.all([getLocale(), getTranslations("spaces.nav"), getTranslations("signIn.roles"), currentActor()]);
  const nav = (["today", "requests", "committee", "actions", "recommendations", "calendar", "countries", "portfolio", "experts", "mails"] as const).map((page) => ({ href: `/${page}`, label: t(page) }));
  const person = actor ? { name: actor.personName, role: roles(actor.role), organisation: actor.organisationName } : undefined;
  return (
    <html lang={locale} dir="ltr" data-space="staff" className={FONTS}>
      <body>
        <Texts><StaffShell nav={nav} person={person} signOut={submitSignOut}>{children}</StaffShell></Texts>
      </body>
    </html>
  );
}
