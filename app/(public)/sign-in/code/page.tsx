import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeTyping, LinkButtonForm } from "@/components/people/code-forms";
import { PageHead } from "@/components/ui/page-head";
import { awaitsCode, isCodeToken } from "@/server/sign-in-codes";
import { submitCode, submitLink } from "./submit";

type Search = { problem?: string | string[]; with?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("signIn"))("codePage")} – Suivi` };
}

export default async function CodePage({ searchParams }: { searchParams: Promise<Search> }) {
  const [t, awaits, { problem, with: token }] = await Promise.all([getTranslations("signIn"), awaitsCode(), searchParams]);
  // Opening an address signs nobody in: mail servers open them too.
  if (typeof token === "string" && isCodeToken(token)) return <><PageHead title={t("withLink")} lead={t("withLinkLead")} /><LinkButtonForm token={token} submit={submitLink} /></>;
  return (
    <>
      <PageHead title={t("codePage")} lead={awaits ? t("codeSent") : undefined} />
      <CodeTyping problem={awaits ? (problem === "wrong" ? "wrong" : undefined) : "over"} submit={submitCode} />
    </>
  );
}
