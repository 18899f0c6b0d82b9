const READS = ["GET", "HEAD"];

/**
 * How often one person, or everybody of one network address who has not signed in, may ask within a minute; the first row that fits
 * counts. Addresses have the larger share: a ministry's staff often come from one.
 */
export const LIMITS = [
  { name: "upload", methods: ["POST"], path: /^\/api\/uploads(\/|$)/, perPerson: 120, perAddress: 60 },
  { name: "print", methods: READS, path: /^\/api\/(print\/|.*\/pdf$)/, perPerson: 40, perAddress: 60 },
  { name: "export", methods: READS, path: /^\/api\/.*\/(docx|xlsx|draft|dossiers\/[^/]+|letter|sealed|history)$/, perPerson: 60, perAddress: 60 },
  { name: "search", methods: READS, path: /^\/((partner|delegation)\/)?search$/, perPerson: 120, perAddress: 120 },
  { name: "link", methods: [...READS, "POST"], path: /^\/(answer|api\/(answer|calendar))\//, perPerson: 240, perAddress: 300 },
  { name: "form", methods: ["POST"], path: /^(?!\/api\/uploads(\/|$))/, perPerson: 240, perAddress: 300 },
  { name: "read", methods: READS, path: /^\/api\/(?!health(\/live)?$|uploads(\/|$))/, perPerson: 600, perAddress: 600 },
];

/** The limit under which a request falls, if any: pages themselves are free. */
export const limitOf = (method, path) => LIMITS.find((limit) => limit.methods.includes(method) && limit.path.test(path));
