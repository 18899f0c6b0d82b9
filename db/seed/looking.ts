/** The running Action for which the demonstration looks for experts, and the mission that needs them. */
export const LOOKING = "MDA-2022-01";
export const LOOKING_TITLE = "Demonstration: expert mission on labour attachés";
