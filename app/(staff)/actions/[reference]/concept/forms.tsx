import { useTranslations } from "next-intl";
import { Needs } from "@/components/actions/next-step-box";
import { AcceptedLanguages } from "@/components/concepts/accepted-languages";
import { ConceptFields } from "@/components/concepts/concept-fields";
import { Command } from "@/components/forms/command";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import { acceptanceOf, type ConceptDetail } from "@/domain/concepts/concept-detail";
import { submitAcceptance, submitConcept, submitSending, submitUnlocking } from "./submit";

type Props = { head: ActionHead; concept: ConceptDetail | undefined };

/** What the team may do with the concept in its present state. */
export function ConceptForms({ head, concept }: Props) {
  if (!concept || concept.state === "drafting") return <Drafting head={head} concept={concept} />;
  return <div className="mt-8">{concept.state === "with_authority" && <Accepting head={head} concept={concept} />}<Unlocking head={head} concept={concept} /></div>;
}

function Drafting({ head, concept }: Props) {
  const t = useTranslations("concepts");
  const hidden = { reference: head.reference, version: concept?.version ?? "" };
  const missing = (["purpose", "approach"] as const).filter((part) => !concept?.[part]).map((part) => ({ key: `concepts.${part}Written` }));
  return (
    <>
      <Section title={t("write")}>
        <Command submit={submitConcept} hidden={{ ...hidden, ...(concept ? { language: concept.language } : {}) }} submitLabel={t("save")}>
          <ConceptFields parts={concept} language={concept?.language} />
          <p className="text-ink-2">{t("savedHint")}</p>
        </Command>
      </Section>
      <Section title={t("sendTitle")}>
        <p className="mb-3 max-w-reading text-ink-2">{t("sendLead")}</p>
        {missing.length > 0 ? <Needs missing={missing} /> : <Command submit={submitSending} hidden={hidden} submitLabel={t("moves.send")} />}
      </Section>
    </>
  );
}

function Accepting({ head, concept }: { head: ActionHead; concept: ConceptDetail }) {
  const t = useTranslations("concepts");
  const hidden = { reference: head.reference, version: concept.version };
  return (
    <>
      {!acceptanceOf(concept, "facility") && (
        <Section title={t("acceptFacilityTitle")}>
          <p className="mb-3 max-w-reading text-ink-2">{t("acceptFacilityLead")}</p>
          <Command submit={submitAcceptance} hidden={{ ...hidden, side: "facility" }} submitLabel={t("acceptFacility")}><AcceptedLanguages words={concept.words} isStaff /></Command>
        </Section>
      )}
      {!acceptanceOf(concept, "authority") && (
        <Section title={t("behalfTitle")}>
          <p className="mb-3 max-w-reading text-ink-2">{t("behalfLead")}</p>
          <Command submit={submitAcceptance} hidden={{ ...hidden, side: "authority" }} submitLabel={t("acceptBehalf")} quiet>
            <TextField name="onBehalfOf" label={t("behalf")} hint={t("behalfHint")} />
            <AcceptedLanguages words={concept.words} isStaff />
          </Command>
        </Section>
      )}
    </>
  );
}

function Unlocking({ head, concept }: { head: ActionHead; concept: ConceptDetail }) {
  const t = useTranslations("concepts");
  const isInForce = concept.state === "accepted_by_both" && head.stage !== "design";
  return (
    <Section title={t("unlockTitle")}>
      <p className="mb-3 max-w-reading text-ink-2">{t(isInForce ? "unlockLaunchedLead" : "unlockLead")}</p>
      <Command submit={submitUnlocking} hidden={{ reference: head.reference, version: concept.version }} submitLabel={t("moves.unlock")} quiet />
    </Section>
  );
}
