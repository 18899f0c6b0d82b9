import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { ConceptFields } from "@/components/concepts/concept-fields";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConcept } from "@/domain/concepts/queries/find-concept";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitRevision } from "../submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("concepts.partner"))("edit")} – Suivi` };
}

export default async function PartnerConceptEditPage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("partner"), params, getTranslations("concepts")]);
  const [head, concept] = await Promise.all([findActionHead(actor, reference), findConcept(actor, reference)]);
  if (!head) return <ActionNotHere />;
  const isOpen = concept?.state === "with_authority" && head.court === "authority" && may(actor, "concept.revise", head.facts);
  return (
    <>
      <PageHead title={t("partner.edit")} lead={t("partner.editLead")} kicker={<PartnerKicker head={head} />} />
      {!isOpen && <Notice tone="waiting" title={t("partner.notYourTurn")} />}
      <FormGate closed={!isOpen}>
        <Command submit={submitRevision} hidden={{ reference, version: concept?.version ?? 1 }} submitLabel={t("partner.editSave")} cancel={{ href: `/partner/actions/${reference}/concept`, label: t("versions.back") }}>
          <ConceptFields parts={concept} language={concept?.language ?? "en"} />
        </Command>
      </FormGate>
    </>
  );
}
