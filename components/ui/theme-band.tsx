import type { Theme } from "@/domain/actions/lists";
import { BrokenChain, Compass, Passport, Shelter, Sprout } from "./theme-icons";

const BANDS = {
  migration_and_development: { Icon: Sprout, look: "border-theme-development text-theme-development" },
  irregular_migration_and_trafficking: { Icon: BrokenChain, look: "border-theme-trafficking text-theme-trafficking" },
  horizontal: { Icon: Compass, look: "border-theme-horizontal text-theme-horizontal" },
  legal_migration_and_mobility: { Icon: Passport, look: "border-theme-legal text-theme-legal" },
  international_protection_and_asylum: { Icon: Shelter, look: "border-theme-protection text-theme-protection" },
} as const satisfies Record<Theme, unknown>;

/** The thematic area: its colour and sign, with its name in ink. */
export function ThemeBand({ theme, label }: { theme: Theme; label: string }) {
  const { Icon, look } = BANDS[theme];
  return (
    <p className={`flex items-center gap-2 border-s-8 ps-2.5 ${look}`}>
      <Icon />
      <span className="text-ink">{label}</span>
    </p>
  );
}
