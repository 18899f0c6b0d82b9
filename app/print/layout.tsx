import "./print.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale } from "next-intl/server";
import { Texts } from "@/components/layout/texts";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: "Suivi" };

export default async function PrintLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} dir="ltr" data-space="print" className={FONTS}>
      <body><Texts>{children}</Texts></body>
    </html>
  );
}
