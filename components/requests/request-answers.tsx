import { useTranslations } from "next-intl";
import { REQUEST_SECTIONS } from "@/domain/requests/lists";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { useAnswers } from "./answers";

type Props = { request: RequestDetail; /** Level of the headings on this page. */ heading: "h2" | "h3"; /** Each page of the form gets a link that leads there. */ canChange?: boolean };

/** All answers of a request, page by page of the form. */
export function RequestAnswers({ request, heading: Heading, canChange }: Props) {
  const t = useTranslations("requests");
  const answers = useAnswers(request);
  return REQUEST_SECTIONS.map((section) => (
    <section key={section} aria-labelledby={`answers-${section}`} className="mt-8 first:mt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-1">
        <Heading id={`answers-${section}`}>{t(`sections.${section}`)}</Heading>
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
            <dd lang={value ? lang : undefined} dir={lang ? "auto" : undefined} className={`max-w-reading whitespace-pre-wrap break-words ${value ? "" : "text-ink-2"}`}>{!value ? t("notGiven") : lang ? value : <bdi>{value}</bdi>}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
