import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ConceptState, Side } from "@/domain/concepts/lifecycle";
import { SIDES } from "@/domain/concepts/lifecycle";
import { CONCEPT_PARTS, paragraphsOf, quoteOf, stillStands, type ConceptAcceptance, type ConceptComment, type ConceptParts } from "@/domain/concepts/parts";
import { formatDate } from "@/domain/shared/dates";
import { CommentList, type Resolving } from "./concept-comments";

const TONES: Record<ConceptState, Tone> = { drafting: "draft", with_authority: "waiting", accepted_by_both: "done", superseded: "suspended" };

/** State of a concept as a chip. */
export function ConceptChip({ state }: { state: ConceptState }) {
  return <Chip tone={TONES[state]}>{useTranslations("concepts.states")(state)}</Chip>;
}

type TextProps = {
  parts: ConceptParts;
  comments?: readonly ConceptComment[];
  resolving?: Resolving;
  /** Where a comment on a paragraph is written, for those who may: the page, whose `on` names the paragraph. */
  commentAt?: string;
};

/** The concept as it is read, part by part and paragraph by paragraph, each with what was said of it. */
export function ConceptText({ parts, comments = [], resolving, commentAt }: TextProps) {
  const t = useTranslations("concepts");
  return (
    <div className="grid gap-5">
      {CONCEPT_PARTS.map((part) => {
        const ofPart = comments.filter((comment) => comment.part === part);
        return (
          <section key={part} className="min-w-0">
            <h3>{t(`parts.${part}`)}</h3>
            {paragraphsOf(parts[part]).map((paragraph, index) => {
              const quote = quoteOf(paragraph);
              return (
                <div key={index}>
                  <p dir="auto" className="mt-2 max-w-reading break-words whitespace-pre-line">{paragraph}</p>
                  {commentAt && <p className="text-table"><a href={`${commentAt}?${new URLSearchParams({ on: `${part}|${quote}` })}#comment`} className="inline-flex min-h-[var(--control-height,1.5rem)] items-center" aria-label={t("comments.on", { quote })}>{t("comments.one")}</a></p>}
                  <CommentList comments={ofPart.filter((comment) => comment.quote === quote)} resolving={resolving} />
                </div>
              );
            })}
            {!parts[part] && <p className="mt-1 text-ink-3">{t("empty")}</p>}
            <CommentList comments={ofPart.filter((comment) => !stillStands(comment, parts))} resolving={resolving} isOfEarlierText />
          </section>
        );
      })}
    </div>
  );
}

/** Who stands behind a text: each side with name and date, acceptance by proxy and what is void said as such. */
export function Acceptances({ acceptances }: { acceptances: readonly ConceptAcceptance[] }) {
  const t = useTranslations("concepts");
  return (
    <dl className="border-t border-line">
      {SIDES.map((side) => (
        <div key={side} className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[9rem_1fr]">
          <dt className="text-ink-2">{t(side)}</dt>
          <dd className="min-w-0 break-words"><OfSide side={side} acceptances={acceptances} /></dd>
        </div>
      ))}
    </dl>
  );
}

function OfSide({ side, acceptances }: { side: Side; acceptances: readonly ConceptAcceptance[] }) {
  const t = useTranslations("concepts");
  const locale = useLocale();
  const own = acceptances.filter((one) => one.side === side);
  const shown = own.find(({ isVoid }) => !isVoid) ?? own.at(-1);
  if (!shown) return <span className="text-ink-3">{t("notAccepted")}</span>;
  const { acceptedByName: name, acceptedOn, onBehalfOf, isVoid } = shown;
  const date = formatDate(acceptedOn, locale);
  return <>{onBehalfOf ? <>{date}, {t("onBehalfOf", { name, whom: onBehalfOf })}</> : t("acceptedBy", { name, date })}{isVoid && ` – ${t("isVoid")}`}</>;
}
