import type { ReactNode } from "react";
import { NextIntlClientProvider, useMessages } from "next-intl";

/** The few texts that client leaves read themselves; every other word arrives from the server already chosen. */
export function Texts({ children }: { children: ReactNode }) {
  const { forms, spaces } = useMessages();
  return <NextIntlClientProvider messages={{ forms, spaces }}>{children}</NextIntlClientProvider>;
}
