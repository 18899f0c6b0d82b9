import { redirect } from "next/navigation";
import { homeOf } from "@/domain/policy/actor";
import { requireActor } from "@/server/actor";

/** Everybody's first address leads to their own space. */
export default async function HomePage() {
  redirect(homeOf((await requireActor()).role));
}
