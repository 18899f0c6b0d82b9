import "../case-studies.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import { FONTS } from "../fonts";

type Props = { children: ReactNode; params: Promise<{ language: string }> };

export const metadata: Metadata = { title: "Suivi" };

/** Published pages speak the language of their address, whatever their reader has chosen elsewhere. */
export default async function CaseStudiesLayout({ children, params }: Props) {
  const { language } = await params;
  return (
    <html lang={isPublishedLanguage(language) ? language : "en"} dir="ltr" data-space="case-studies" className={FONTS}>
      <body>{children}</body>
    </html>
  );
}
