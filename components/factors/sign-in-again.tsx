import { useTranslations } from "next-intl";

/** For whoever proves who they are by signing in once more. */
export function SignInAgain({ href }: { href: string }) {
  const t = useTranslations("factors");
  return (
    <>
      <p className="mb-4 max-w-reading">{t("againWhy")}</p>
      <p><a className="button" href={href}>{t("again")}</a></p>
    </>
  );
}
