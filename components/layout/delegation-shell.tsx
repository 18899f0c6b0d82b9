import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { NavItem } from "./nav-links";
import { OpenShell } from "./open-shell";

type Props = { nav: readonly NavItem[]; person?: { name: string; organisation: string }; children: ReactNode };

/** Frame of the delegation's pages: nothing in it can be sent. */
export function DelegationShell(props: Props) {
  const t = useTranslations("spaces.names");
  return <OpenShell {...props} home="/delegation" subtitle={t("delegation")} width="max-w-[62rem]" />;
}
