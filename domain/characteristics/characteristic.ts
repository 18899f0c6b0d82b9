import type { Proof } from "@/domain/recommendations/recommendation";
import { CHARACTERISTICS, type Characteristic } from "./lists";
import type { ProofRecord } from "./records";

/** How one side sees one characteristic, and what proves it: a record of the Action, or something named beside it. */
export type View = {
  isFlagged: boolean; noteEn: string | null; noteFr: string | null; proof: Proof | null; version: number;
  record: ProofRecord | null;
  /** A record proves it that this reader may not see. */
  isHidden: boolean;
};
export type CharacteristicRow = { number: number; characteristic: Characteristic; facility: View | null; authority: View | null };
export type CharacteristicSide = "facility" | "authority";

type Assessed = View & { characteristic: Characteristic; side: CharacteristicSide };

/** All ten in their printed order, each with both sides' views. */
export function tenOf(assessed: readonly Assessed[]): CharacteristicRow[] {
  const view = (characteristic: Characteristic, side: Assessed["side"]): View | null => assessed.find((one) => one.characteristic === characteristic && one.side === side) ?? null;
  return CHARACTERISTICS.map((characteristic, index) => ({ number: index + 1, characteristic, facility: view(characteristic, "facility"), authority: view(characteristic, "authority") }));
}

export function isCharacteristic(text: string): text is Characteristic {
  return (CHARACTERISTICS as readonly string[]).includes(text);
}

/** Where a view stands: shown with proof, looked at and not shown, or not looked at. */
export function verdictOf(view: Pick<View, "isFlagged"> | null): "flagged" | "assessed" | "open" {
  if (!view) return "open";
  return view.isFlagged ? "flagged" : "assessed";
}

/** True when both sides looked and one sees it where the other does not. */
export function isDisputed({ facility, authority }: Record<CharacteristicSide, Pick<View, "isFlagged"> | null>): boolean {
  return facility !== null && authority !== null && facility.isFlagged !== authority.isFlagged;
}
