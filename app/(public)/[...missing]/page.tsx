import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { SpaceNotFound } from "@/components/layout/space-not-found";

// Where no script runs, Next's own refusal would stay blank: there the page is drawn whole, with its status.
const HOMES: Record<string, string> = { partner: "/partner", delegation: "/delegation", "sign-in": "/sign-in", "sign-out": "/", seats: "/seats", accessibility: "/accessibility" };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("spaces.notFound"))("title")} – Suivi` };
}

export default async function MissingPage({ params }: { params: Promise<{ missing: string[] }> }) {
  const [space = ""] = (await params).missing;
  if (!Object.hasOwn(HOMES, space)) notFound();
  return <SpaceNotFound home={HOMES[space]!} />;
}
