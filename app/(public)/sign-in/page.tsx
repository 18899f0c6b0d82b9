import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { CodeAsking } from "@/components/people/code-forms";
import { DemoPeople } from "@/components/people/demo-people";
import { hasProvider } from "@/server/auth";
import { demoPeople } from "@/server/demo";
import { showsSentMail } from "@/server/sent-mail";
import { submitAddress, submitDemoPerson } from "./submit";

/** `error` is what the sign-in library says. */
type Search = { problem?: string; error?: string; /** What was typed when the session ended is kept. */ kept?: string };

// Whoever took a seat by a link that is no way in is told where theirs is.
const TAKEN: readonly (string | undefined)[] = ["otherSeats", "staffSeat"];

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("signIn"))("title")} – Suivi` };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [t, mails, people, { problem, error, kept }] = await Promise.all([getTranslations("signIn"), getTranslations("mails"), demoPeople(), searchParams]);
  const codeProblem = problem === "address" || problem === "often" ? problem : undefined;
  const isRefused = (problem ?? error) && problem !== "ended" && !TAKEN.includes(problem) && !codeProblem;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {problem === "ended" && <Notice tone="waiting" title={t("ended")}>{t(kept ? "endedKept" : "endedWhy")}</Notice>}
      {TAKEN.includes(problem) && <Notice tone="done" title={t("otherSeats")}>{t(problem === "staffSeat" ? "staffSeatWhy" : "otherSeatsWhy")}</Notice>}
      {isRefused && <Notice tone="overdue" title={t("refused")}>{t("refusedWhy")}</Notice>}
      {hasProvider() && <p><a className="button" href="/sign-in/provider">{t("withProvider")}</a></p>}
      <CodeAsking problem={codeProblem} submit={submitAddress} />
      {people.length > 0 && (
        <section aria-labelledby="demo" className="mt-8">
          <h2 id="demo" className="font-serif text-h2">{t("demoTitle")}</h2>
          <p className="mt-2 text-ink-2">{t("demoWhy")}</p>
          {showsSentMail() && <p className="mt-2"><a href="/sent-mail">{mails("demo.find")}</a></p>}
          <DemoPeople people={people} submit={submitDemoPerson} />
        </section>
      )}
      <p className="mt-8 border-t border-line pt-3"><a href="/case-studies" className="inline-flex min-h-11 items-center">{t("caseStudies")}</a></p>
    </>
  );
}
