import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { PassageState } from "@/components/texts/passage";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ConceptWords } from "@/domain/concepts/languages";
import type { ConceptState, Side } from "@/domain/concepts/lifecycle";
import { SIDES } from "@/domain/concepts/lifecycle";
import { CONCEPT_PARTS, paragraphsOf, quoteOf, stillStands, type ConceptAcceptance, type ConceptComment, type ConceptParts } from "@/domain/concepts/parts";
import { languageName } from "@/domain/experts/expert";
import { formatDate } from "@/domain/shared/dates";
import { directionOf } from "@/domain/texts/lists";
import { forReader, type LongText, type Passage } from "@/domain/texts/passage";
import { CommentList, type Resolving } from "./concept-comments";
import { ConceptLanguages } from "./concept-languages";

const TONES: Record<ConceptState, Tone> = { drafting: "draft", with_authority: "waiting", accepted_by_both: "done", superseded: "suspended" };

/** State of a concept as a chip. */
export function ConceptChip({ state }: { state: ConceptState }) {
  return <Chip tone={TONES[state]}>{useTranslations("concepts.states")(state)}</Chip>;
}

type TextProps = {
  parts: ConceptParts;
  /** In which language it is written, and each part in the languages it was translated into. */
  language: string;
  words: ConceptWords;
  comments?: readonly ConceptComment[];
  resolving?: Resolving;
  /** Where a comment on a paragraph is written, for those who may: the page, whose `on` names the paragraph. */
  commentAt?: string;
};

/** The concept as it is read, part by part and paragraph by paragraph, each with what was said of it. */
export function ConceptText({ parts, language, words, comments = [], resolving, commentAt }: TextProps) {
  const t = useTranslations("concepts");
  const marked = { lang: language, dir: directionOf(language) };
  return (
    <div className="grid gap-5">
      <ConceptLanguages words={words} />
      {CONCEPT_PARTS.map((part) => {
        const ofPart = comments.filter((comment) => comment.part === part);
        return (
          <section key={part} className="min-w-0">
            <h3>{t(`parts.${part}`)}</h3>
            <BesideTranslation text={words[part]}>
              {paragraphsOf(parts[part]).map((paragraph, index) => {
                const quote = quoteOf(paragraph);
                return (
                  <div key={index}>
                    <p {...marked} className="mt-2 max-w-reading break-words whitespace-pre-line">{paragraph}</p>
                    {commentAt && <p className="text-table"><a href={`${commentAt}?${new URLSearchParams({ on: `${part}|${quote}` })}#comment`} className="inline-flex min-h-[var(--control-height,1.5rem)] items-center" aria-label={t("comments.on", { quote })}>{t("comments.one")}</a></p>}
                    <CommentList comments={ofPart.filter((comment) => comment.quote === quote)} resolving={resolving} />
                  </div>
                );
              })}
              {!parts[part] && <p className="mt-1 text-ink-3">{t("empty")}</p>}
              <CommentList comments={ofPart.filter((comment) => !stillStands(comment, parts))} resolving={resolving} isOfEarlierText />
            </BesideTranslation>
          </section>
        );
      })}
    </div>
  );
}

/** The original of a part, beside it the translation into the reader's language, the others folded away. */
function BesideTranslation({ text, children }: { text: LongText; children: ReactNode }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const { shown: [, own], folded } = forReader(text, locale);
  return (
    <>
      {own ? <div className="grid gap-x-8 gap-y-3 lg:grid-cols-2"><div className="min-w-0">{children}</div><Translation passage={own} /></div> : children}
      {folded.map((passage) => (
        <details key={passage.id} className="mt-2 border-t border-line pt-1">
          <summary className="min-h-[var(--control-height,1.5rem)] cursor-pointer text-table">{t("alsoIn", { language: languageName(passage.language, locale) })}</summary>
          <Translation passage={passage} />
        </details>
      ))}
    </>
  );
}

/** A part as it was translated; what has to be known of the whole translation stands above, what is said here is of this part alone. */
function Translation({ passage }: { passage: Passage }) {
  const locale = useLocale();
  return (
    <div className="min-w-0">
      {passage.isStale ? <PassageState passage={passage} /> : <p className="text-table text-ink-2">{languageName(passage.language, locale)}</p>}
      {paragraphsOf(passage.body).map((paragraph, index) => <p key={index} lang={passage.language} dir={directionOf(passage.language)} className="mt-2 max-w-reading break-words whitespace-pre-line">{paragraph}</p>)}
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
  const { acceptedByName: name, acceptedOn, onBehalfOf, isVoid, languages } = shown;
  const date = formatDate(acceptedOn, locale);
  return <>{onBehalfOf ? <>{date}, {t("onBehalfOf", { name, whom: onBehalfOf })}</> : t("acceptedBy", { name, date })} ({languages.map((language) => languageName(language, locale)).join(", ")}){isVoid && ` – ${t("isVoid")}`}</>;
}
