import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { JointState, Party } from "@/domain/requests/joint";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import type { ReactNode } from "react";

const TONES: Record<JointState, Tone> = { invited: "waiting", signed: "done", declined: "suspended" };

/** Who asks, and where each signature stands; `formsOf` are what the reader may do about one of them. */
export function JointAuthorities({ parties, formsOf }: { parties: readonly Party[]; formsOf?: (party: Party) => ReactNode }) {
  const t = useTranslations("joint");
  const locale = useLocale();
  return (
    <ul className="border-t-2 border-ink">
      {parties.map((party) => {
        const name = pick(locale, party.nameEn, party.nameFr);
        return (
          <li key={party.id} className="border-b border-line py-3">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
              <span className="font-semibold"><span dir="auto" lang={name.lang === locale ? undefined : name.lang}>{name.text}</span>{party.isLead && <span className="font-normal text-ink-2"> ({t("lead")})</span>}</span>
              {party.isLead && party.state === "invited" ? <span className="text-ink-2">{t("leadSigns")}</span> : <Chip tone={TONES[party.state]}>{t(`states.${party.state}`)}</Chip>}
            </div>
            <Facts party={party} />
            {formsOf?.(party)}
          </li>
        );
      })}
    </ul>
  );
}

function Facts({ party: { state, signedOn, signedVia, signatoryName, signatoryRank, declineReason, letter } }: { party: Party }) {
  const t = useTranslations("joint");
  const locale = useLocale();
  const signatory = [signatoryName, signatoryRank].filter(Boolean).join(", ");
  return (
    <div className="text-table text-ink-2">
      {state === "signed" && signedOn && signedVia && <p>{t(`signed.${signedVia}`, { date: formatDate(signedOn, locale) })}{signatory && <> · <span dir="auto">{signatory}</span></>}</p>}
      {letter && <p><FileLink {...letter} name={letter.fileName} /></p>}
      {state === "declined" && declineReason && <p dir="auto" className="whitespace-pre-wrap break-words">{declineReason}</p>}
    </div>
  );
}
