import type { ActionHead } from "@/domain/actions/action-head";
import { Localised } from "@/components/ui/localised";

/** The way back to the Action that a page belongs to, above the page's title. */
export function PartnerKicker({ head: { reference, titleEn, titleFr } }: { head: ActionHead }) {
  return <a href={`/partner/actions/${reference}`} className="inline-block py-2.5"><span className="whitespace-nowrap">{reference}</span> <Localised en={titleEn} fr={titleFr} /></a>;
}
