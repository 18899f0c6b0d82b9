const isTerminal = process.stdout.isTTY;
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Does one step of the start; says so while it lasts over two seconds, and how long it took.
 * `work` may call what it is given with the latest news of a long step.
 */
export async function step(title, work) {
  const from = performance.now();
  let news = "";
  let lastShown = 0;
  const show = () => {
    const now = Math.round((performance.now() - from) / 1000);
    const line = `  ${title} … ${now} s${news ? `  ${news}` : ""}`;
    if (isTerminal) process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
    else if (lastShown === 0 || now - lastShown >= 20) console.log(line);
    else return;
    lastShown = now;
  };
  const first = setTimeout(show, 2000);
  const rest = setInterval(() => lastShown > 0 && show(), 1000);
  const clear = () => {
    clearTimeout(first);
    clearInterval(rest);
    if (isTerminal && lastShown > 0) process.stdout.write("\r\x1b[2K");
  };
  try {
    const result = await work((line) => (news = line.trim()));
    clear();
    console.log(`  ${title}: ${seconds(from)}`);
    return result;
  } finally {
    clear();
  }
}
