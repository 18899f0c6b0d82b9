import { useTranslations } from "next-intl";
import { TextField } from "@/components/forms/text-field";

/** Who signed the endorsement letter, and in which function. */
export function SignatoryFields({ name, rank }: { name: string | null; rank: string | null }) {
  const t = useTranslations("requests");
  return (
    <>
      <TextField name="signatoryName" label={t("labels.signatoryName")} defaultValue={name ?? ""} />
      <TextField name="signatoryRank" label={t("labels.signatoryRank")} hint={t("hints.signatoryRank")} defaultValue={rank ?? ""} />
    </>
  );
}
