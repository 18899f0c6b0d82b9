import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { NextStep } from "@/domain/actions/next-step";
import type { Missing } from "@/domain/shared/problem";

const MOST_SHOWN = 5;

type Props = { step: NextStep | null; /** Whether the reader may do it, or only knows of it. */ mayTake: boolean; isUnknown: boolean; nextOn: string | null };

/** The one next step, with the page that does it; or what still stands in the way. */
export function NextStepBox({ step, mayTake, isUnknown, nextOn }: Props) {
  const t = useTranslations("actions");
  return (
    <section aria-labelledby="next-step" className="border border-s-8 border-line border-s-petrol-700 bg-surface px-5 py-4">
      <h2 id="next-step" className="font-sans text-meta text-ink-2">{t("overview.next")}</h2>
      {!step && <p className="mt-1">{t(isUnknown ? "overview.stateUnknown" : "overview.nothingNext")}</p>}
      {step && (
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p className="min-w-0 font-serif text-h3 font-semibold">{t(`steps.${step.step}`)}</p>
          {step.waitsFor && <p>{t("overview.waiting", { holder: t(`holderShort.${step.waitsFor}`) })} · <a href={step.href}>{t("overview.open")}</a></p>}
          {!step.waitsFor && (mayTake ? <LinkButton href={step.href}>{t("overview.go")}</LinkButton> : <p className="text-ink-2">{t("forms.notAllowed")}</p>)}
        </div>
      )}
      {step && step.missing.length > 0 && <MissingList missing={step.missing} />}
      {nextOn && <p className="mt-2 text-ink-2">{nextOn}</p>}
    </section>
  );
}

function MissingList({ missing }: { missing: Missing[] }) {
  const t = useTranslations("actions.overview");
  return (
    <div className="mt-3">
      <p className="text-table text-ink-2">{t("missing")}</p>
      <Needs missing={missing.slice(0, MOST_SHOWN)} />
      {missing.length > MOST_SHOWN && <p className="text-table text-ink-2">{t("moreMissing", { count: missing.length - MOST_SHOWN })}</p>}
    </div>
  );
}

/** Needs that are not met, each with the page that meets it. */
export function Needs({ missing }: { missing: Missing[] }) {
  const t = useTranslations();
  return (
    <ul className="mt-1 list-disc ps-5">
      {missing.map(({ key, values, href }, index) => {
        const text = t(key.replace(".", ".needs.") as never, values as never);
        return <li key={index}>{href ? <a href={href}>{text}</a> : text}</li>;
      })}
    </ul>
  );
}
