import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { DeploymentAsked } from "@/domain/activities/deployment-asked";
import { ActivityDates } from "./activity-dates";
import { ActivityTitle } from "./activity-title";

type Props = { token: string; asked: DeploymentAsked; askedBy: string; isUsed: boolean; submitAccept: Submit; submitDecline: Submit };

/** An expert reads their own mission and answers by pressing: opening the page answers nothing. */
export function DeploymentLink({ token, asked, askedBy, isUsed, submitAccept, submitDecline }: Props) {
  const t = useTranslations("deployments.byLink");
  const isOpen = !isUsed && (asked.state === "proposed" || asked.state === "nominated");
  const outcome = asked.state === "declined" ? "declined" : asked.state === "proposed" || asked.state === "nominated" ? "over" : isUsed ? "accepted" : "over";
  const text = (value: string) => <span dir="auto" className="whitespace-pre-wrap break-words">{value}</span>;
  return (
    <>
      <PageHead title={t("title")} lead={isOpen ? t("lead", { by: askedBy }) : undefined} />
      {!isOpen && <Notice tone={outcome === "over" ? "suspended" : "done"} title={t(outcome)}><p>{t(`${outcome}Text`)}</p></Notice>}
      <Section title={t("mission")}>
        <DescriptionList
          items={[
            { label: t("labels.title"), value: <ActivityTitle {...asked} /> },
            ...(asked.place ? [{ label: t("labels.place"), value: text(asked.place) }] : []),
            { label: t("labels.dates"), value: <ActivityDates {...asked} /> },
            ...(asked.workingDays ? [{ label: t("labels.days"), value: asked.workingDays }] : []),
            ...(asked.terms ? [{ label: t("labels.terms"), value: text(asked.terms) }] : []),
          ]}
        />
      </Section>
      <FormGate closed={!isOpen}>
        {isOpen && <h2 className="mt-8 mb-3">{t("acceptTitle")}</h2>}
        <Command submit={submitAccept} hidden={{ token }} submitLabel={t("accept")}><TextField name="name" label={t("name")} autoComplete="name" defaultValue={asked.expertName} /></Command>
        {isOpen && <h2 className="mt-8 mb-3">{t("declineTitle")}</h2>}
        <Command submit={submitDecline} hidden={{ token }} submitLabel={t("decline")} quiet>
          <TextField name="name" label={t("name")} autoComplete="name" defaultValue={asked.expertName} />
          <TextArea name="reason" label={t("reason")} rows={3} limit={2000} />
          <TextField name="other" label={t("other")} hint={t("otherHint")} />
        </Command>
      </FormGate>
    </>
  );
}
