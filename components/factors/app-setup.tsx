import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Colon } from "@/components/ui/colon";
import { CodeField } from "./proof";

/** The key of an app: to type, and as a picture of black squares. */
export type SetupPicture = { key: string; squares: boolean[][] };

/** Shows an app its key, and asks for the first code that it makes of it. */
export function AppSetup({ setup, submit }: { setup: SetupPicture; submit: Submit }) {
  const t = useTranslations("factors");
  const size = setup.squares.length;
  const path = setup.squares.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1Z`] : []))).join("");
  return (
    <>
      <p className="mb-3 max-w-reading">{t("appScan")}</p>
      <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} width="208" height="208" role="img" aria-label={t("appScan")} className="mb-3 border border-line bg-white"><path d={path} fill="black" /></svg>
      <p className="mb-4">{t("appKey")}<Colon /> <code dir="ltr" className="break-all">{setup.key.match(/.{1,4}/g)?.join(" ")}</code></p>
      <Command submit={submit} submitLabel={t("appConfirm")}><CodeField /></Command>
    </>
  );
}
