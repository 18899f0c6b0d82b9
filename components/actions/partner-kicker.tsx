import type { ActionHead } from "@/domain/actions/action-head";
import { Localised } from "@/components/ui/localised";

type Props = { head: ActionHead; /** Known to the reader only for the advice it gives them: it has no page for them. */ isKnown?: boolean };

/** The way back to the Action that a page belongs to, above the page's title. */
export function PartnerKicker({ head: { reference, titleEn, titleFr }, isKnown }: Props) {
  if (isKnown) return <><bdi dir="ltr">{reference}</bdi> <Localised en={titleEn} fr={titleFr} /></>;
  return <a href={`/partner/actions/${reference}`} className="inline-block py-2.5"><span className="whitespace-nowrap">{reference}</span> <Localised en={titleEn} fr={titleFr} /></a>;
}
