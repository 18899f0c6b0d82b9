import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Colon } from "@/components/ui/colon";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { DossierContent } from "@/domain/handovers/dossier";
import type { DossierRow } from "@/domain/handovers/exchange";

type Props = { at: { reference: string; handoverId: string }; content: DossierContent; hash: string; dossiers: readonly DossierRow[]; isOpen: boolean; mayChange: boolean; submit: Submit };

/** What a dossier would hold now, to be read before it is frozen. */
export function DossierDraft({ at, content, hash, dossiers, isOpen, mayChange, submit }: Props) {
  const t = useTranslations("dossiers");
  const handovers = useTranslations("handovers");
  const draft = `/api/handovers/${at.reference}/${at.handoverId}/draft?language=`;
  const same = dossiers[0]?.hash === hash ? dossiers[0] : undefined;
  const { recommendations, outputs, contacts, lessons } = content;
  const count = { recommendations: recommendations.length, outputs: outputs.length, files: outputs.flatMap(({ files }) => files).length, contacts: contacts.length, lessons: lessons.length };
  return (
    <Section title={t("title")}>
      <p className="max-w-reading">{t("lead")}</p>
      <p className="mt-3 max-w-reading">{t("holds", count)}</p>
      <p className="mt-3">{t("preview")}<Colon /> <a href={`${draft}en`} lang="en" hrefLang="en">{t("english")}</a> · <a href={`${draft}fr`} hrefLang="fr">{t("french")}</a></p>
      {same && <Notice tone="done" title={t("same", { number: same.number })} />}
      {!isOpen && <Notice tone="waiting" title={t("notNow")} />}
      {isOpen && !same && !mayChange && <Notice tone="waiting" title={handovers("onlyTeam")} />}
      {isOpen && !same && mayChange && count.recommendations + count.outputs === 0 && <Notice tone="waiting" title={handovers("needs.somethingToHandOver")} />}
      {isOpen && !same && mayChange && count.recommendations + count.outputs > 0 && (
        <><p className="my-3 max-w-reading text-ink-2">{t("freezeLead")}</p><Command submit={submit} hidden={{ ...at, contentHash: hash }} submitLabel={t("freeze")} pendingLabel={t("freezing")} /></>
      )}
    </Section>
  );
}
