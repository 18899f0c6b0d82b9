import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import { acceptanceOf, type ConceptDetail } from "@/domain/concepts/concept-detail";
import { SIDES, type ConceptState } from "@/domain/concepts/lifecycle";
import { CONCEPT_PARTS } from "@/domain/concepts/schema";
import { formatDate } from "@/domain/shared/dates";

const TONES: Record<ConceptState, Tone> = { drafting: "draft", with_authority: "waiting", accepted_by_both: "done", superseded: "suspended" };

/** State of a concept as a chip. */
export function ConceptChip({ state }: { state: ConceptState }) {
  return <Chip tone={TONES[state]}>{useTranslations("concepts.states")(state)}</Chip>;
}

/** The concept as it is read, part by part. */
export function ConceptText({ concept }: { concept: ConceptDetail }) {
  const t = useTranslations("concepts");
  return (
    <div className="grid gap-5">
      {CONCEPT_PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`parts.${part}`)}</h3>
          {concept[part] ? <p dir="auto" className="mt-1 max-w-reading whitespace-pre-line">{concept[part]}</p> : <p className="mt-1 text-ink-3">{t("empty")}</p>}
        </section>
      ))}
    </div>
  );
}

/** Who stands behind the concept: each side with name and date, and acceptance by proxy said as such. */
export function Acceptances({ concept }: { concept: ConceptDetail }) {
  const t = useTranslations("concepts");
  const locale = useLocale();
  return (
    <dl className="border-t border-line">
      {SIDES.map((side) => {
        const one = acceptanceOf(concept, side);
        return (
          <div key={side} className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[9rem_1fr]">
            <dt className="text-ink-2">{t(side)}</dt>
            <dd>
              {!one && <span className="text-ink-3">{t("notAccepted")}</span>}
              {one && (one.onBehalfOf ? <>{formatDate(one.acceptedOn, locale)}, {t("onBehalfOf", { name: one.acceptedByName, whom: one.onBehalfOf })}</> : t("acceptedBy", { name: one.acceptedByName, date: formatDate(one.acceptedOn, locale) }))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
