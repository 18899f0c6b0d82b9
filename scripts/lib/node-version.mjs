// Imported first: the rest of the start-up uses what older versions of Node lack.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Suivi needs Node 20.19 or later, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and start again.`);
  process.exit(1);
}
