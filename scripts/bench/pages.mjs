const THEMES = ["migration_and_development", "irregular_migration_and_trafficking", "horizontal", "legal_migration_and_mobility"];
const COMMON = ["migration", "national", "border", "data"];
/** A page of words alone, for nobody in particular: what drawing any page costs. */
export const NO_DATA = "A page without data";
const at = (list, index) => list[index % list.length];

/** What is measured: the page, the work behind it (work.mjs), who asks, and how far from the limit it may be. */
export function measuredPages(world) {
  const { manager, signatory, officer } = world;
  return [
    { name: NO_DATA, work: "nothing", cookie: "suivi-language=en", path: () => "/accessibility", params: () => [] },
    { name: "Actions list, two filters, count", work: "list", cookie: manager, good: 16, aim: 5, path: (i) => `/actions?stage=closed&theme=${at(THEMES, i)}`, params: (i) => ["closed", at(THEMES, i)] },
    { name: "Search, a common word", work: "search", cookie: manager, good: 16, aim: 5, path: (i) => `/actions?q=${at(COMMON, i)}`, params: (i) => [`${at(COMMON, i)}:*`] },
    { name: "Search, a rare word", work: "search", cookie: manager, good: 16, aim: 5, path: () => "/actions?q=heliotrope", params: () => ["heliotrope:*"] },
    { name: "Action workspace", work: "action", cookie: manager, good: 20, aim: 6, path: (i) => `/actions/${at(world.references, i)}`, params: (i) => [at(world.references, i)] },
    { name: "Country", work: "country", cookie: manager, good: 20, aim: 6, path: (i) => `/countries/${at(world.countries, i)}`, params: (i) => [at(world.countries, i)] },
    { name: "Today", work: "today", cookie: manager, good: 25, aim: 5, path: () => "/today", params: () => [] },
    { name: "Partner home", work: "partner", cookie: signatory, good: 8, aim: 4, path: () => "/partner", params: () => [world.authority] },
    { name: "Partner request status", work: "status", cookie: signatory, good: 8, aim: 4, path: (i) => `/partner/requests/${at(world.requests, i)}`, params: (i) => [at(world.requests, i)] },
    { name: "Delegation country", work: "delegation", cookie: officer, good: 8, aim: 4, path: () => "/delegation/BLR", params: () => ["BLR"] },
    saved(world),
  ];
}

function saved({ manager, planned, managerUser, managerSeat }) {
  return {
    name: "Save an activity", work: "save", cookie: manager, good: 5, aim: 2.5, isSave: true,
    path: (i) => `/actions/${at(planned, i).reference}/missions/3/edit`, change: (i) => ({ titleEn: `Activity saved ${i}` }),
    params: (i) => [at(planned, i).id, `Activity saved ${i}`, managerUser, managerSeat],
  };
}
