import { useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Localised } from "@/components/ui/localised";
import type { Proof } from "@/domain/recommendations/recommendation";

/** One proof: its name leads to the page it stands on, its file beside, and another donor's part. */
export function ProofView({ proof: { title, titleFr, url, file, contributionOf } }: { proof: Proof }) {
  const t = useTranslations("recommendations");
  const name = <Localised en={title} fr={titleFr} />;
  return (
    <span className="grid gap-0.5">
      {(url || !file || file.name !== title) && <span className="break-words">{url ? <a href={url} rel="noreferrer" className="block min-h-6 w-fit">{name}</a> : name}</span>}
      {file && <FileLink {...file} />}
      {contributionOf && <span className="text-ink-2">{t("contribution", { name: contributionOf })}</span>}
    </span>
  );
}
