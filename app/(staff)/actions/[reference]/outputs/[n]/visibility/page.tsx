import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import { VisibilityFields } from "@/components/visibility/visibility-fields";
import { mayOnOutput } from "@/domain/outputs/may";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { loadOutput, type OutputProps } from "../load-output";
import { submitVisibility } from "./submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("visibility"))("check")}` };
}

export default async function VisibilityPage({ params }: OutputProps) {
  const [{ actor, head, output, mayWrite, at }, t, outputs] = await Promise.all([loadOutput(params), getTranslations("visibility"), getTranslations("outputs")]);
  const programme = await findProgramme(actor);
  const isOpen = mayOnOutput(actor, head, output).checkVisibility;
  return (
    <FormPage head={head} tab="outputs" title={t("check")} lead={t("lead")} back={{ href: `/actions/${at.reference}/outputs/${at.number}`, label: outputs("one", { number: at.number }) }}>
      {!isOpen && <Notice tone="waiting" title={mayWrite ? t("cannot", { state: outputs(`states.${output.state}`) }) : t("onlyTeam")} />}
      <FormGate closed={!isOpen}><Command submit={submitVisibility} hidden={at} submitLabel={t("save")}><VisibilityFields programme={programme} /></Command></FormGate>
    </FormPage>
  );
}
