import "./public.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getLocale } from "next-intl/server";
import { PublicShell } from "@/components/layout/public-shell";
import { Texts } from "@/components/layout/texts";
import { FONTS } from "./fonts";

export const metadata: Metadata = { title: "Suivi" };

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} dir="ltr" data-space="public" className={FONTS}>
      <body>
        <Texts><PublicShell>{children}</PublicShell></Texts>
      </body>
    </html>
  );
}
