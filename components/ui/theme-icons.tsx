import type { ReactNode } from "react";

function ThemeIcon({ children }: { children: ReactNode }) {
  return <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">{children}</svg>;
}

/** Migration and development: two people and what grows between them. */
export const Sprout = () => (
  <ThemeIcon>
    <circle cx="5" cy="8" r="2.25" /><path d="M1.75 20v-3.5a3.25 3.25 0 0 1 6.5 0V20" />
    <circle cx="19" cy="8" r="2.25" /><path d="M15.75 20v-3.5a3.25 3.25 0 0 1 6.5 0V20" />
    <path d="M12 20v-9M12 12c-2.6 0-3.6-1.6-3.6-4 2.4 0 3.6 1.4 3.6 4ZM12 10c0-2.8 1.2-4.6 3.6-5 .2 3-1 5-3.6 5Z" />
  </ThemeIcon>
);

/** Irregular migration and trafficking: a broken chain. */
export const BrokenChain = () => (
  <ThemeIcon>
    <path d="m9 15-2.2 2.2a3.4 3.4 0 0 1-4.8-4.8L5.4 9a3.4 3.4 0 0 1 4.3-.4" />
    <path d="m15 9 2.2-2.2A3.4 3.4 0 0 1 22 11.6L18.6 15a3.4 3.4 0 0 1-4.3.4" />
    <path d="M9.5 4 8.7 1.8M13.2 3.6 14 1.5M14.5 20l.8 2.2M10.8 20.4 10 22.5" />
  </ThemeIcon>
);

/** Horizontal: a compass. */
export const Compass = () => <ThemeIcon><circle cx="12" cy="12" r="9.5" /><path d="m15.8 8.2-2.3 5.3-5.3 2.3 2.3-5.3Z" /></ThemeIcon>;

/** Legal migration and mobility: a passport and the way out. */
export const Passport = () => (
  <ThemeIcon>
    <path d="M14 16.5V20a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 3 20V4a1.5 1.5 0 0 1 1.5-1.5h8A1.5 1.5 0 0 1 14 4v3.5" />
    <circle cx="8.5" cy="9" r="2.75" /><path d="M6 17.5h5M12.5 12H22M18.8 8.8 22 12l-3.2 3.2" />
  </ThemeIcon>
);

/** International protection and asylum: a sheltering hand. */
export const Shelter = () => (
  <ThemeIcon>
    <path d="M2 12.5C3 6.6 7 3 12 3s9 3.6 10 9.5" /><path d="M2 12.5c1.2-1.5 3-1.5 4.2 0M6.2 12.5c1.5-1.6 4-1.6 5.8 0M12 12.5c1.8-1.6 4.3-1.6 5.8 0M17.8 12.5c1.2-1.5 3-1.5 4.2 0" />
    <circle cx="12" cy="16.2" r="1.7" /><path d="M9 22v-.6a3 3 0 0 1 6 0v.6" />
  </ThemeIcon>
);
