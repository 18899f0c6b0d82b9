import { ActionSpine } from "@/components/actions/action-spine";
import { Rosette } from "@/components/actions/rosette";
import { RosetteTicks } from "@/components/actions/rosette-ticks";
import { StateBar } from "@/components/charts/state-bar";
import { FundingLine } from "@/components/ui/funding-line";
import { Section } from "@/components/ui/section";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";

const UNDER_WAY = [
  { key: "request", label: "Request", state: "done", note: "14 Mar 2016" },
  { key: "design", label: "Design", state: "done", note: "Oct 2016" },
  { key: "implementation", label: "Implementation", state: "now", note: "3 of 6 activities" },
  { key: "reporting", label: "Final report", state: "next" },
  { key: "closed", label: "Closed", state: "next" },
] as const;
const ENDED = UNDER_WAY.map((step) => (step.key === "implementation" ? { ...step, state: "ended" as const, note: "Closed early: the ministry was merged" } : step));
const PETALS = CHARACTERISTICS.map((label, index) => ({ number: index + 1, label, state: [4, 5, 8].includes(index) ? ("flagged" as const) : index < 7 ? ("assessed" as const) : ("open" as const) }));

/** Spine, rosette, bar, emblem. */
export function SealPictures() {
  return (
    <>
      <Section title="Spine"><div className="flex flex-wrap gap-12"><ActionSpine title="Life of the Action" steps={UNDER_WAY} /><ActionSpine title="Life of another Action" steps={ENDED} /></div></Section>
      <Section title="Rosette"><div className="flex flex-wrap items-center gap-8"><Rosette petals={PETALS} countLabel="3 of 10 flagged" /><RosetteTicks petals={PETALS} label="3 of 10 flagged: 5, 6, 9" /></div></Section>
      <Section title="Bar">
        <StateBar title="4 of 7 recommendations are moving" note="7 recommendations, as of 12 June 2018" items={[{ key: "a", label: "done", count: 2, tone: "done" }, { key: "b", label: "under way", count: 2, tone: "progress" }, { key: "c", label: "no answer", count: 2, tone: "waiting" }, { key: "d", label: "not pursued", count: 1, tone: "suspended" }]} />
      </Section>
      <Section title="Who pays"><FundingLine text="Funded by the European Union" /></Section>
    </>
  );
}
