import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnCopy } from "@/components/privacy/own-copy";
import { ViewingsOf } from "@/components/viewings/viewings-of";
import { findViewings } from "@/domain/viewings/queries/find-viewings";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy"))("copy.title") };
}

export default async function YourDataPage() {
  const [actor, t] = await Promise.all([requireActorIn("staff"), getTranslations("privacy")]);
  return (
    <>
      <OwnCopy home="/today" sessions="/sessions" />
      <ViewingsOf viewings={await findViewings(actor)} />
      {may(actor, "person.copy") && <p className="mt-8"><a href="/personal-data">{t("register.title")}</a></p>}
    </>
  );
}
