"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { formatMoment } from "@/domain/shared/dates";
import type { Restored } from "./form-state";

/** Says that what stands in the form was typed earlier and has not been sent. */
export function RestoredNotice({ restored }: { restored: Restored }) {
  const t = useTranslations("forms");
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isLost = restored.why === "unreachable";
  return (
    <div ref={box} role={isLost ? "alert" : "status"} tabIndex={-1} className="max-w-[44rem] border-2 border-s-8 border-status-waiting-edge bg-surface px-5 py-4">
      <p className="font-semibold">{isLost ? t("unreachable") : t("restored", { when: formatMoment(new Date(restored.at), locale) })}</p>
      <p className="mt-1 max-w-reading">{isLost ? t("unreachableNext") : t("restoredNext")}</p>
    </div>
  );
}
