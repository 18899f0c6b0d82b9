import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { SeatLine } from "@/components/people/seat-line";
import { hasProvider } from "@/server/auth";
import { demoPeople } from "@/server/demo";
import { submitDemoPerson } from "./submit";

/** `error` is what the sign-in library says. */
type Search = { problem?: string; error?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [t, locale, people, { problem, error }] = await Promise.all([getTranslations("signIn"), getLocale(), demoPeople(), searchParams]);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {(problem ?? error) && <Notice tone="overdue" title={t("refused")}>{t("refusedWhy")}</Notice>}
      {hasProvider() && <p><a className="button" href="/sign-in/provider">{t("withProvider")}</a></p>}
      {people.length > 0 && (
        <section aria-labelledby="demo" className="mt-8">
          <h2 id="demo" className="font-serif text-h2">{t("demoTitle")}</h2>
          <p className="mt-2 text-ink-2">{t("demoWhy")}</p>
          <ul className="mt-4 border-t-2 border-ink">
            {people.map((person) => (
              <li key={person.userId} className="border-b border-line">
                <form action={submitDemoPerson} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
                  <input type="hidden" name="person" value={person.userId} />
                  <input type="hidden" name="locale" value={locale} />
                  <div className="min-w-0 flex-1"><SeatLine name={person.name} seats={person.seats} /></div>
                  <button className="button">{t("enterAs", { name: person.name })}</button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!hasProvider() && people.length === 0 && <Notice tone="waiting" title={t("noWayIn")}>{t("noWayInWhy")}</Notice>}
    </>
  );
}
