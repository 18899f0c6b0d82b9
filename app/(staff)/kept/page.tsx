import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptWords } from "@/components/forms/kept-words";
import { requireActorIn } from "@/server/actor";
import { keptForm } from "@/server/kept-forms";
import { submitForget } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("forms.kept"))("pageTitle") };
}

export default async function KeptPage() {
  await requireActorIn("staff");
  return <KeptWords kept={await keptForm()} submit={submitForget} />;
}
