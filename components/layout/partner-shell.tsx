import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { NavItem } from "./nav-links";
import { OpenShell } from "./open-shell";

type Props = { nav: readonly NavItem[]; person?: { name: string; organisation: string }; children: ReactNode };

/** Frame of the authority's service: one column, plain addresses. */
export function PartnerShell(props: Props) {
  const t = useTranslations("spaces.names");
  return <OpenShell {...props} home="/partner" subtitle={t("partner")} width="max-w-[46rem]" />;
}
