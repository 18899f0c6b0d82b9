import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import { INBOX_FILTERS, type InboxFilter } from "@/domain/requests/inbox";

type Props = { filter: InboxFilter; page: number; hasMore: boolean; children: ReactNode };

/** The states the inbox can be narrowed to above the list, the ways to its other pages below it. */
export function InboxFilters({ filter, page, hasMore, children }: Props) {
  const t = useTranslations("requests.inbox");
  const address = (one: InboxFilter, number = 1) => {
    const search = new URLSearchParams({ ...(one === "open" ? {} : { state: one }), ...(number > 1 ? { page: String(number) } : {}) }).toString();
    return search ? `/requests?${search}` : "/requests";
  };
  return (
    <>
      <Tabs label={t("filter")} items={INBOX_FILTERS.map((one) => ({ href: address(one), label: t(`filters.${one}`), current: one === filter }))} />
      {children}
      {(page > 1 || hasMore) && (
        <p className="mt-4 flex gap-6">
          {page > 1 && <a href={address(filter, page - 1)}>{t("newer")}</a>}
          {hasMore && <a href={address(filter, page + 1)}>{t("older")}</a>}
        </p>
      )}
    </>
  );
}
