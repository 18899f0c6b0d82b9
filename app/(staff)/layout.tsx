import "./staff.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { StaffShell } from "@/components/layout/staff-shell";
import { FormsOf } from "@/components/forms/forms-of";
import { KeptBanner } from "@/components/forms/kept-banner";
import { ViewingBar } from "@/components/viewings/viewing-bar";
import { Texts } from "@/components/layout/texts";
import { submitEndViewing, submitSignOut } from "@/app/(public)/sign-out/submit";
import { currentActor, currentPerson } from "@/server/actor";
import { formOwner, keptForm } from "@/server/kept-forms";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: { default: "Suivi", template: "%s · Suivi" } };

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [locale, t, roles, actor, user, kept] = await Promise.all([getLocale(), getTranslations("spaces.nav"), getTranslations("signIn.roles"), currentActor(), currentPerson(), keptForm()]);
  // Whoever owes a second factor sees one page, and the way out.
  const nav = user && !actor ? [] : (["today", "requests", "committee", "actions", "recommendations", "calendar", "countries", "portfolio", "experts", "search", "mails"] as const).map((page) => ({ href: `/${page}`, label: t(page) }));
  const person = user ? { name: user.personName, role: roles(user.role), organisation: user.organisationName } : undefined;
  return (
    <html lang={locale} dir="ltr" data-space="staff" className={FONTS}>
      <body>
        <Texts><FormsOf owner={actor && formOwner(actor)} kept={kept}><StaffShell nav={nav} person={person} signOut={submitSignOut}><ViewingBar actor={actor} submit={submitEndViewing} /><KeptBanner kept={kept} page="/kept" />{children}</StaffShell></FormsOf></Texts>
      </body>
    </html>
  );
}
