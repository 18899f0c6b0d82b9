import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { submitSignOut } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("signIn"))("signOut")} – Suivi` };
}

export default async function SignOutPage() {
  const t = await getTranslations("signIn");
  return (
    <>
      <PageHead title={t("signOut")} lead={t("signOutWhy")} />
      <form action={submitSignOut}><button className="button">{t("signOut")}</button></form>
    </>
  );
}
