import { useTranslations } from "next-intl";
import { TONE, type Tone } from "@/components/ui/tone";
import { Segments } from "./segments";

export type StateCount = { key: string; label: string; count: number; tone: Tone; /** Where its rows are. */ href?: string };

type Props = {
  /** The finding, as a sentence. */
  title: string;
  items: readonly StateCount[];
  /** What is counted and as of when: "7 recommendations, as of 12 June 2018". */
  note?: string;
};

/** Counts by state as one ruled bar with its words beneath, and the same figures as a table. */
export function StateBar({ title, items, note }: Props) {
  const t = useTranslations("common");
  const shown = items.filter(({ count }) => count > 0);
  return (
    <figure className="max-w-reading">
      <figcaption className="font-semibold">{title}</figcaption>
      {shown.length > 0 && <Segments className="mt-2 h-5" parts={shown.map(({ key, count, tone }) => ({ key, weight: count, look: `stroke-paper ${TONE[tone].fill}` }))} />}
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-table">
        {shown.map(({ key, ...one }) => <Count key={key} {...one} />)}
      </ul>
      {note && <p className="mt-1 text-meta text-ink-2">{note}</p>}
      <details className="mt-1 text-meta">
        <summary className="min-h-6 text-link underline underline-offset-2">{t("table")}</summary>
        <table className="mt-1 border-collapse">
          <caption className="sr-only">{title}</caption>
          <tbody>
            {items.map(({ key, label, count }) => <tr key={key} className="border-b border-line"><th scope="row" className="pe-8 text-start font-normal">{label}</th><td className="text-end tabular-nums">{count}</td></tr>)}
            <tr><th scope="row" className="pe-8 text-start">{t("total")}</th><td className="text-end font-semibold tabular-nums">{items.reduce((sum, { count }) => sum + count, 0)}</td></tr>
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Count({ label, count, tone, href }: Omit<StateCount, "key">) {
  const { Icon, edge, text } = TONE[tone];
  const words = <>{label} <strong className="tabular-nums">{count}</strong></>;
  return <li className={`flex items-center gap-1.5 border-s-4 ps-2 ${edge}`}><Icon className={text} />{href ? <a href={href}>{words}</a> : <span>{words}</span>}</li>;
}
