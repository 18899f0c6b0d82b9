import { useTranslations } from "next-intl";
import { ACTION_TABS, tabPath, type ActionTab } from "@/domain/actions/tabs";

/** Dividers of the Action's file. Plain addresses, so they work before any script does. */
export function ActionTabs({ reference, tab }: { reference: string; tab: ActionTab }) {
  const t = useTranslations("actions");
  return (
    <nav aria-label={t("tabsLabel")} className="border-b border-line">
      <ul className="flex flex-wrap gap-x-4">
        {ACTION_TABS.map((one) => (
          <li key={one}>
            <a
              href={tabPath(reference, one)}
              aria-current={one === tab ? "page" : undefined}
              className={`inline-flex min-h-8 items-center border-b-2 text-[15px] no-underline ${one === tab ? "border-petrol-700 font-semibold text-ink" : "border-transparent text-ink-2 hover:text-ink"}`}
            >
              {t(`tabs.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
