/**
 * The lowest version of each package in which every flaw that was told of is mended, looked up by hand each month: the registry
 * need not answer `npm audit`. A package that is not installed at all is fine.
 */
export const FLOORS = [
  { name: "next", from: "16.4.5", because: "CVE-2025-29927, CVE-2025-55182, CVE-2026-44574 to -44579, CVE-2026-64641 to -64649, GHSA-2xp9-vwfh-vxw4, and the two fixes of November 2026" },
  { name: "react", from: "19.3.1", because: "CVE-2025-55182, CVE-2025-55184, CVE-2025-67779, CVE-2026-23864, CVE-2026-23869" },
  { name: "react-dom", from: "19.3.1", because: "goes with react" },
  { name: "next-auth", from: "5.0.0-beta.32", because: "GHSA-8fpg-xm3f-6cx3, GHSA-x445-f3h2-j279, GHSA-xmf8-cvqr-rfgj, GHSA-5jpx-9hw9-2fx4, GHSA-7rqj-j65f-68wh" },
  { name: "drizzle-orm", from: "0.45.2", because: "CVE-2026-39356: identifiers of a statement" },
  { name: "nodemailer", from: "8.0.5", because: "GHSA-vvjj-xcjg-gr5g" },
];

/** What is below its floor, of the packages of a lockfile, wherever they lie. */
export function belowFloor(lockfile, floors = FLOORS) {
  return Object.entries(lockfile.packages).flatMap(([place, { version, link }]) => {
    const floor = floors.find(({ name }) => place.endsWith(`node_modules/${name}`));
    return floor && !link && isLower(version, floor.from) ? [`${place} is ${version}, below ${floor.from}: ${floor.because}`] : [];
  });
}

/** What a lockfile does not pin by its content, or would fetch from elsewhere than the registry of whoever installs. */
export function unpinned(lockfile) {
  return Object.entries(lockfile.packages).flatMap(([place, { integrity, resolved, link, inBundle }]) => {
    if (place === "") return [];
    if (link || (!integrity && !inBundle)) return [`${place} is not pinned by its content`];
    if (integrity && !integrity.startsWith("sha512-")) return [`${place} is pinned by a weak sum`];
    return resolved && !resolved.startsWith("https://registry.npmjs.org/") ? [`${place} comes from elsewhere`] : [];
  });
}

/** Is a version before another? Of one number, what is before a release is lower than the release. */
export function isLower(version, than) {
  const [[a, aTag], [b, bTag]] = [partsOf(version), partsOf(than)];
  const order = compare(a, b);
  if (order !== 0) return order < 0;
  if (!aTag || !bTag) return Boolean(aTag) && !bTag;
  return compare(aTag.split("."), bTag.split(".")) < 0;
}

function partsOf(version) {
  const [numbers, ...tag] = version.split("+")[0].split("-");
  return [numbers.split("."), tag.join("-")];
}

function compare(these, those) {
  for (let at = 0; at < Math.max(these.length, those.length); at += 1) {
    const [one, other] = [these[at] ?? "", those[at] ?? ""];
    if (one === other) continue;
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    return areNumbers ? Number(one) - Number(other) : one < other ? -1 : 1;
  }
  return 0;
}
