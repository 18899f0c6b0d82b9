import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/domain/shared/dates";
import type { GroupMember } from "@/domain/working-groups/group";

/** Since when, or from when to when, a member sat in the group. */
export function Membership({ joinedOn, leftOn }: Pick<GroupMember, "joinedOn" | "leftOn">) {
  const t = useTranslations("groups");
  const locale = useLocale();
  const start = joinedOn && formatDate(joinedOn, locale);
  const end = leftOn && formatDate(leftOn, locale);
  if (start && end) return t("span", { start, end });
  if (end) return t("until", { date: end });
  return start ? t("since", { date: start }) : <span className="text-ink-2">{t("noDates")}</span>;
}
