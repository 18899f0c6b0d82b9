import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import { INBOX_FILTERS, inboxAddress, inboxOf, type InboxView } from "@/domain/requests/inbox";
import { COURTS, type Court } from "@/domain/requests/lifecycle";

type Props = { view: InboxView; courts: Partial<Record<Court, number>>; hasMore: boolean; children: ReactNode };

/** The states the inbox can be narrowed to and who holds what is in it above the list, the ways to its other pages below it. */
export function InboxFilters({ view, courts, hasMore, children }: Props) {
  const t = useTranslations("requests.inbox");
  const { page } = view;
  return (
    <>
      <Tabs label={t("filter")} items={INBOX_FILTERS.map((one) => ({ href: inboxAddress(inboxOf(view, one)), label: t(`filters.${one}`), current: one === view.filter }))} />
      <Holders view={view} courts={courts} />
      {children}
      {(page > 1 || hasMore) && (
        <p className="mt-4 flex gap-6">
          {page > 1 && <a href={inboxAddress({ ...view, page: page - 1 })}>{t("newer")}</a>}
          {hasMore && <a href={inboxAddress({ ...view, page: page + 1 })}>{t("older")}</a>}
        </p>
      )}
    </>
  );
}

/** Who holds how many; nothing where nobody holds any. */
function Holders({ view, courts }: Pick<Props, "view" | "courts">) {
  const t = useTranslations("requests.inbox");
  const holder = useTranslations("actions.holderShort");
  const sides = COURTS.filter((one) => courts[one] || one === view.court);
  if (sides.length === 0) return null;
  const all = Object.values(courts).reduce((sum, number) => sum + number, 0);
  const items = [{ key: "all", court: null, label: t("anybody"), number: all }, ...sides.map((court) => ({ key: court, court, label: holder(court), number: courts[court] ?? 0 }))];
  return (
    <nav aria-label={t("heldBy")} className="-mt-2 mb-4 text-table print:hidden">
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <li aria-hidden="true" className="text-ink-2">{t("heldBy")}</li>
        {items.map(({ key, court, label, number }) => (
          <li key={key}>
            <a href={inboxAddress({ ...view, court, page: 1 })} aria-current={court === view.court ? "true" : undefined} className={`inline-flex min-h-6 items-center gap-1.5 ${court === view.court ? "font-semibold text-ink no-underline visited:text-ink" : ""}`}>
              {label}<span className="font-normal tabular-nums text-ink-2">{number}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
