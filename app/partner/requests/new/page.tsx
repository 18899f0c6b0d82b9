import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { PageHead } from "@/components/ui/page-head";
import { OpenAtOurs } from "@/components/requests/open-advice";
import { Section } from "@/components/ui/section";
import { findOpenAdvice } from "@/domain/recommendations/queries/find-open-advice";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitStart } from "./submit";

const READY = ["one", "two", "three", "four", "five", "six", "seven", "eight"] as const;
const NEXT = ["one", "two", "three", "four"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("begin.title")} – Suivi` };
}

export default async function NewRequestPage() {
  const actor = await requireActorIn("partner");
  const [t, overlap, open] = await Promise.all([getTranslations("requests.begin"), getTranslations("overlap.open"), findOpenAdvice(actor, dayOf(new Date()))]);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("who")}><p className="max-w-reading">{t("whoText")}</p></Section>
      {open && <Section title={overlap("before")}><OpenAtOurs open={open} /></Section>}
      <Section title={t("ready")}><ul className="list-disc ps-6">{READY.map((item) => <li key={item}>{t(`readyItems.${item}`)}</li>)}</ul></Section>
      <Section title={t("next")}><ol className="grid list-decimal gap-1 ps-6">{NEXT.map((item) => <li key={item}>{t(`nextItems.${item}`)}</li>)}</ol></Section>
      <p className="mt-8 mb-6 max-w-reading font-semibold">{t("time")}</p>
      <Command submit={submitStart} submitLabel={t("start")} cancel={{ href: "/partner", label: (await getTranslations("requests"))("goHome") }} />
    </>
  );
}
