import { LIFECYCLES } from "@/domain/policy/lifecycles";
import type { Moves } from "@/domain/shared/lifecycle";
import { en } from "@/messages/en";
import { table } from "./print-policy";

type Texts = { states: Record<string, string>; needs: Record<string, string> };

/** docs/lifecycle.md, from the lifecycle tables and their English texts. */
export function printLifecycle(): string {
  const chapters = LIFECYCLES.map(({ noun, states, moves }) => {
    const texts = (en as unknown as Record<string, Texts>)[noun]!;
    const rows = Object.entries(moves as Moves).map(([name, move]) => [`\`${name}\``, move.from.join(", "), move.to, (move.needs ?? []).map((need) => texts.needs[need]).join("; ")]);
    return `## ${noun}\n\n${diagram(moves)}\n\nStates: ${states.map((state) => `\`${state}\` (${texts.states[state]})`).join(", ")}.\n\n${table(["move", "from", "to", "what is asked first"], rows)}`;
  });
  return `# The life of every record

Printed from the lifecycle tables (\`domain/*/lifecycle.ts\`) by \`npm run docs\`; a test fails when it is stale.

${chapters.join("\n\n")}
`;
}

function diagram(moves: Moves): string {
  const arrows = Object.entries(moves).flatMap(([name, move]) => move.from.map((from) => `  ${from} --> ${move.to}: ${name}`));
  return ["```mermaid", "stateDiagram-v2", ...arrows, "```"].join("\n");
}
