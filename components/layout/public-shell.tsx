import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { OpenShell } from "./open-shell";

/** Frame of the pages that anybody may open. */
export function PublicShell({ children }: { children: ReactNode }) {
  const t = useTranslations("spaces");
  return <OpenShell home="/" subtitle={t("description")} nav={[]} width="max-w-[46rem]">{children}</OpenShell>;
}
