import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkNotHere } from "@/components/links/link-not-here";
import { linkState } from "@/domain/links/link";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { linkOf } from "@/server/links";
import { PAGES } from "./draw-link";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ thanks?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("links"))("title")} – Suivi`, robots: { index: false } };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const [{ token }, { thanks }] = await Promise.all([params, searchParams]);
  const link = await linkOf(token);
  const today = programmeDay(new Date());
  const state = link ? linkState(link, today) : "unknown";
  const drawn = link && (state === "open" || state === "used") ? await PAGES[link.purpose](link, { token, today, isThanked: thanks !== undefined }) : null;
  return drawn ?? <LinkNotHere state={state} />;
}
