import { useTranslations } from "next-intl";
import { TextField } from "@/components/forms/text-field";

/** The two fields that a proposal cannot be without. */
export function BodyFields({ leadBody, partnershipFrame }: { leadBody?: string | null; partnershipFrame?: string | null }) {
  const t = useTranslations("handovers");
  return (
    <>
      <TextField name="leadBody" label={t("labels.leadBody")} hint={t("hints.leadBody")} defaultValue={leadBody ?? undefined} width="long" />
      <TextField name="partnershipFrame" label={t("labels.partnershipFrame")} hint={t("hints.partnershipFrame")} defaultValue={partnershipFrame ?? undefined} width="long" />
    </>
  );
}
