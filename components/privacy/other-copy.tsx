import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

const CONTROL = "min-h-11 w-[min(100%,60ch)] border border-ink-2 bg-surface px-2";

/** Where an administrator fetches what is held on somebody who asked: a plain form, whose answer is the file. */
export function OtherCopy() {
  const t = useTranslations("privacy.other");
  return (
    <Section title={t("title")}>
      <p className="mb-4 max-w-reading">{t("lead")}</p>
      <form action="/api/data" method="post" className="grid justify-items-start gap-4">
        <label className="grid w-full gap-1">{t("email")}<input name="email" type="email" required maxLength={200} autoComplete="off" className={CONTROL} /></label>
        <label className="grid w-full gap-1">{t("reason")}<input name="reason" required maxLength={500} className={CONTROL} /></label>
        <button className="button">{t("fetch")}</button>
      </form>
    </Section>
  );
}
