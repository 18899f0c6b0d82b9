import { holdCountry } from "@/domain/countries/commands/hold-country";
import { resumeCountry } from "@/domain/countries/commands/resume-country";
import { findCountryHold } from "@/domain/countries/queries/find-country-holds";
import { actor } from "./actors";
import { step } from "./steps";

const MADE_UP = "The EU’s measures and their days are public; that a facility put its work on hold is made up for the demonstration.";

/** A country with which everything stood still, and was taken up again. */
export async function holdBurundi(): Promise<void> {
  await step("burundi hold", holdCountry, actor("Marek"), { country: "BDI", reason: `The EU suspended direct support to the administration. ${MADE_UP}`, toResume: "The EU lifts the measures." }, "2016-03-14");
  const { holds } = await findCountryHold(actor("Marek"), "BDI");
  await step("burundi resumed", resumeCountry, actor("Marek"), { holdId: holds[0]!.id, note: `The EU lifted the measures. ${MADE_UP}` }, "2022-02-08");
}
