import { useTranslations } from "next-intl";
import { Rosette } from "@/components/actions/rosette";
import { verdictOf, type CharacteristicRow } from "@/domain/characteristics/characteristic";

/** The facility's view of the ten as a seal. */
export function CharacteristicSeal({ rows }: { rows: readonly CharacteristicRow[] }) {
  const t = useTranslations("characteristics");
  const petals = rows.map(({ number, characteristic, facility }) => ({ number, label: t(`names.${characteristic}`), state: verdictOf(facility) }));
  const count = t("count", { count: petals.filter(({ state }) => state === "flagged").length });
  return <figure><Rosette petals={petals} countLabel={count} /><figcaption className="mt-1 text-table text-ink-2">{count}</figcaption></figure>;
}
