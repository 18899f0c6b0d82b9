import { useLocale, useTranslations } from "next-intl";
import { piecesOf, type Found } from "@/domain/search/found";
import { pick } from "@/domain/shared/localised";

/** One thing that was found: what it is, the words around what was sought, and the Action it is of. */
export function FoundLine({ found, href }: { found: Found; href: string }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { kind, reference, number, language, title, excerpt, actionTitleEn, actionTitleFr } = found;
  const action = pick(locale, actionTitleEn, actionTitleFr);
  const marked = language === locale ? undefined : language;
  return (
    <>
      <p><a href={href} className="inline-block py-2.5 font-semibold">{title ? <span lang={marked} dir="auto"><Marked text={title} /></span> : t(`numbered.${kind}`, { number: number ?? 0 })}</a></p>
      {excerpt && <p lang={marked} dir="auto" className="max-w-reading break-words"><Marked text={excerpt} /></p>}
      <p className="text-table text-ink-2">{t(`one.${kind}`)} · {reference}{kind !== "action" && actionTitleEn && <> · <span lang={action.lang === locale ? undefined : action.lang}>{action.text}</span></>}</p>
    </>
  );
}

/** A text with what was found in it marked; the text itself is never taken for markup. */
function Marked({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) => (piece.isFound ? <mark key={index} className="bg-transparent font-semibold text-ink underline">{piece.text}</mark> : <span key={index}>{piece.text}</span>));
}
