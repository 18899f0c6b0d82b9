import { getLocale, getTranslations } from "next-intl/server";
import { listView } from "@/components/actions/list-view";
import { parseActionFilter } from "@/domain/actions/list-filter";
import { findActions } from "@/domain/actions/queries/find-actions";
import { spaceOf } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { currentActor } from "@/server/actor";

/** One page of the Actions in the reader's words, for the table that follows its filters. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ problem: "signed_out" }, { status: 401 });
  if (spaceOf(actor.role) !== "staff") return Response.json({ problem: "not_allowed" }, { status: 403 });
  const [t, characteristic, locale] = await Promise.all([getTranslations("actions"), getTranslations("characteristics.names"), getLocale()]);
  const { filter, refused } = parseActionFilter(Object.fromEntries(new URL(request.url).searchParams));
  const list = await findActions(actor, filter);
  return Response.json(listView(list, { filter, refused, locale, today: dayOf(new Date()), t, characteristic }), { headers: { "cache-control": "private, no-store" } });
}
