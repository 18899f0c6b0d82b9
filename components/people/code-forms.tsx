import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

type Submit = (form: FormData) => Promise<void>;
const FIELD = "min-h-11 w-[min(100%,24rem)] border border-control bg-surface px-3 text-ink";

/** Asks for a code to be mailed: the way in of authorities and delegations. */
export function CodeAsking({ problem, submit }: { problem?: "address" | "often"; submit: Submit }) {
  const t = useTranslations("signIn");
  return (
    <section aria-labelledby="by-code" className="mt-8">
      <h2 id="by-code" className="font-serif text-h2">{t("codeTitle")}</h2>
      <p id="by-code-hint" className="mt-2 text-ink-2">{t("codeLead")}</p>
      {problem && <div role="alert"><Notice tone="overdue" title={t(`codeProblems.${problem}`)} /></div>}
      <form action={submit} className="mt-3 grid justify-items-start gap-3">
        <label htmlFor="email" className="font-semibold">{t("email")}</label>
        <input id="email" name="email" type="email" autoComplete="email" inputMode="email" dir="ltr" required maxLength={254} aria-describedby="by-code-hint" className={FIELD} />
        <button className="button">{t("sendCode")}</button>
      </form>
    </section>
  );
}

/** Mails a code to whoever is signed in already, without asking for the address that is known. */
export function OwnCode({ isOften, submit }: { isOften: boolean; submit: () => Promise<void> }) {
  const t = useTranslations("signIn");
  return (
    <>
      {isOften && <div role="alert"><Notice tone="overdue" title={t("codeProblems.often")} /></div>}
      <p className="mb-4 max-w-reading">{t("ownCodeLead")}</p>
      <form action={submit}><button className="button">{t("ownCode")}</button></form>
    </>
  );
}

/** Where the code is typed or pasted; without one that can still be used, the way back. */
export function CodeTyping({ problem, submit }: { problem?: "wrong" | "over"; submit: Submit }) {
  const t = useTranslations("signIn");
  return (
    <>
      {problem && <div role="alert"><Notice tone="overdue" title={t(`codeProblems.${problem}`)} /></div>}
      {problem !== "over" && (
        <form action={submit} className="mt-4 grid justify-items-start gap-3">
          <label htmlFor="code" className="font-semibold">{t("code")}</label>
          <input id="code" name="code" inputMode="numeric" autoComplete="one-time-code" dir="ltr" required maxLength={20} className={`${FIELD} tracking-widest`} />
          <button className="button">{t("enterCode")}</button>
        </form>
      )}
      <p className="mt-6"><a href="/sign-in" className="inline-flex min-h-11 items-center">{t("anotherCode")}</a></p>
    </>
  );
}

/** The button that the mail leads to. */
export function LinkButtonForm({ token, submit }: { token: string; submit: Submit }) {
  const t = useTranslations("signIn");
  return <form action={submit} className="mt-4"><input type="hidden" name="with" value={token} /><button className="button">{t("enterCode")}</button></form>;
}
