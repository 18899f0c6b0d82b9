import { NextIntlClientProvider, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** The words that the grid and the pasting form say by themselves, beside those of every form. */
export function GridTexts({ children }: { children: ReactNode }) {
  const { forms, comparisons: { grid, columns, conformities, notCompared, noProvision, noInstitution, filter, paste, faults } } = useMessages();
  return <NextIntlClientProvider messages={{ forms, comparisons: { grid, columns, conformities, notCompared, noProvision, noInstitution, filter, paste, faults } }}>{children}</NextIntlClientProvider>;
}
