import { useTranslations } from "next-intl";
import { CHECK_IN_STATES } from "@/domain/follow-up/lifecycle";
import type { FollowUpRows } from "@/domain/portfolio/follow-up-figures";

/** What the rows behind a number of follow-up are called, and how their states read. */
export function useFollowUpWords() {
  const t = useTranslations();
  const own = useTranslations("portfolio");
  const word = (key: string) => t(key as never);
  return ({ of, state }: FollowUpRows) => {
    const [first = "", second = ""] = state.split(".");
    const both = (what: string, inState: (state: string) => string) => ({ what, state: inState, now: inState });
    switch (of) {
      case "age": return both(`${own("ages.title")}, ${word(`recommendations.states.${first}`)}, ${word(`portfolio.ages.bands.b${second}`)}`, (one) => word(`recommendations.states.${one}`));
      case "check_in": return both(`${own("checkIns.title")}, ${t("checkIns.months", { months: Number(first) })}, ${word(CHECK_IN_STATES.some((one) => one === second) ? `checkIns.states.${second}` : `checkIns.strategyUses.${second}`)}`, (one) => word(`checkIns.states.${one}`));
      case "handover": return both(`${own("receivers.title")}, ${state}`, (one) => word(`handovers.states.${one}`));
      case "item": return both(`${own("receivers.title")}, ${first}, ${word(`portfolio.receivers.items.${second}`)}`, (one) => word(`portfolio.receivers.items.${one}`));
      case "chain": return both(`${own("chain.title")}, ${word(t.has(`portfolio.chain.standings.${state}` as never) ? `portfolio.chain.standings.${state}` : `portfolio.chain.steps.${state}`)}`, (one) => word(`portfolio.chain.standings.${one}`));
    }
  };
}
