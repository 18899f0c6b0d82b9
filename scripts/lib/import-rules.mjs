import { inTop } from "./folders.mjs";

const FOLDERS = ["app", "components", "db", "domain", "e2e", "messages", "scripts", "server", "worker"];

/** Command-line arguments that cruise the rooms which exist in a tree, by the rules of this one. */
export function cruiseArguments(existing, outputType) {
  const rooms = FOLDERS.filter((room) => existing(room));
  return [inTop("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs"), "--config", inTop(".dependency-cruiser.js"), "-T", outputType, ...rooms];
}
