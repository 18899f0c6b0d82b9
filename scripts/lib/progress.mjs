const isTerminal = process.stdout.isTTY;
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Does one step of the start; says so while it lasts over two seconds, and how long it took. */
export async function step(title, work) {
  const from = performance.now();
  let isShown = false;
  const show = () => {
    if (isTerminal) process.stdout.write(`\r\x1b[2K  ${title} … ${Math.round((performance.now() - from) / 1000)} s`);
    else if (!isShown || Math.round((performance.now() - from) / 1000) % 20 === 0) console.log(`  ${title} … ${Math.round((performance.now() - from) / 1000)} s`);
    isShown = true;
  };
  const first = setTimeout(show, 2000);
  const rest = setInterval(() => isShown && show(), 1000);
  try {
    const result = await work();
    if (isTerminal && isShown) process.stdout.write("\r\x1b[2K");
    console.log(`  ${title}: ${seconds(from)}`);
    return result;
  } catch (error) {
    if (isTerminal && isShown) process.stdout.write("\n");
    throw error;
  } finally {
    clearTimeout(first);
    clearInterval(rest);
  }
}
