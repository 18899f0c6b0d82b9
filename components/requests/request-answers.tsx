import { useTranslations } from "next-intl";
import { REQUEST_SECTIONS } from "@/domain/requests/lists";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { useAnswers } from "./answers";

type Props = { request: RequestDetail; /** Each answer gets a link to its page of the form. */ canChange?: boolean };

/** All answers of a request, page by page of the form. */
export function RequestAnswers({ request, canChange }: Props) {
  const t = useTranslations("requests");
  const answers = useAnswers(request);
  return REQUEST_SECTIONS.map((section) => (
    <section key={section} aria-labelledby={`answers-${section}`} className="mt-8 first:mt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-1">
        <h3 id={`answers-${section}`}>{t(`sections.${section}`)}</h3>
        {canChange && (
          <a href={`/partner/requests/${request.reference}/edit/${section}?from=check`} className="inline-flex min-h-11 items-center">
            {t("check.change")}<span className="sr-only"> – {t(`sections.${section}`)}</span>
          </a>
        )}
      </div>
      <dl>
        {answers[section].map(({ key, value, lang }) => (
          <div key={key} className="border-b border-line py-3">
            <dt className="font-semibold">{t(`labels.${key}`)}</dt>
            <dd lang={value ? lang : undefined} dir="auto" className={`max-w-reading whitespace-pre-wrap break-words ${value ? "" : "text-ink-2"}`}>{value || t("notGiven")}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
