import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { FollowUpFigures } from "@/domain/portfolio/follow-up-figures";
import { Chain } from "./chain";
import { CheckInNumbers } from "./check-in-figures";
import { OpenAdviceAges } from "./open-advice-ages";
import { Receivers } from "./receivers";

type Props = { figures: FollowUpFigures; hrefOf: (query: string) => string };

/** What became of requests and advice. Every number opens its cases. */
export function PortfolioFollowUp({ figures, hrefOf }: Props) {
  const t = useTranslations("portfolio");
  return (
    <>
      <Section title={t("chain.title")} id="chain"><Chain figures={figures} hrefOf={hrefOf} /></Section>
      <Section title={t("checkIns.title")} id="check-ins"><CheckInNumbers rows={figures.checkIns} hrefOf={hrefOf} /></Section>
      <div className="mt-8 grid gap-x-12 gap-y-8 wide:grid-cols-2">
        <div className="min-w-0"><Section title={t("ages.title")} id="ages"><OpenAdviceAges ages={figures.ages} hrefOf={hrefOf} /></Section></div>
        <div className="min-w-0"><Section title={t("receivers.title")} id="receivers"><Receivers rows={figures.receivers} hrefOf={hrefOf} /></Section></div>
      </div>
    </>
  );
}
