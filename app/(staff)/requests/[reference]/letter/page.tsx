import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import { LetterList } from "@/components/requests/letter-list";
import { SignatoryFields } from "@/components/requests/signatory-fields";
import { StepPage } from "@/components/requests/step-page";
import { Section } from "@/components/ui/section";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { awaitsLetter } from "@/domain/requests/lifecycle";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitLetter, submitSignatory } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("requests"))("letter.title")}` };
}

export default async function LetterPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const request = await findRequest(actor, (await params).reference);
  if (!request) notFound();
  const [t, events, done] = await Promise.all([getTranslations("requests"), getTranslations("events"), searchParams.then((search) => doneEvent(search.done))]);
  const { reference, version, letters } = request;
  return (
    <StepPage request={request} title={t("letter.title")} lead={t("letter.addText", { authority: request.leadAuthorityName })} done={done && events(done)} refusal={may(actor, "request.record") ? undefined : t("file.cannot")} isNow={awaitsLetter(request.state, "facility")}>
      <Section title={t("letter.add")}>
        {letters.length > 0 && <div className="mb-4"><LetterList letters={letters} /></div>}
        <Command submit={submitLetter} hidden={{ reference }} submitLabel={t("letter.submit")} quiet>
          <FileField name="file" label={t("labels.letter")} hint={t("hints.letter")} accept={LETTER_FILES} />
        </Command>
      </Section>
      <Section title={t("letter.signatory")}>
        <Command submit={submitSignatory} hidden={{ reference, version }} submitLabel={t("letter.save")} cancel={{ href: `/requests/${reference}`, label: t("file.back") }}>
          <SignatoryFields name={request.signatoryName} rank={request.signatoryRank} />
        </Command>
      </Section>
    </StepPage>
  );
}
