import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { RecordFields } from "@/components/requests/record-fields";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitRecord } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("requests"))("record.title") };
}

export default async function RecordPage() {
  const actor = await requireActorIn("staff");
  const [t, authorities] = await Promise.all([getTranslations("requests"), findOrganisations(actor, { kinds: REQUESTER_KINDS })]);
  return (
    <>
      <PageHead title={t("record.title")} kicker={<a href="/requests">{t("title")}</a>} lead={t("record.lead")} />
      {may(actor, "request.record") ? (
        <div className="max-w-[44rem]">
          <Command submit={submitRecord} submitLabel={t("record.save")} cancel={{ href: "/requests", label: t("title") }}><RecordFields authorities={authorities} /></Command>
        </div>
      ) : <Notice tone="suspended" title={t("file.cannot")} />}
    </>
  );
}
