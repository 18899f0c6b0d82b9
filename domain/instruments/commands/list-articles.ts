import { save } from "@/db/save";
import { instruments } from "@/db/schema";
import { command, demand } from "@/server/command";
import { listArticlesInput } from "../schema";
import { demandArticles, instrumentEvent, loadInstrument } from "./load-instrument";
import { writeArticles } from "./write-articles";

/** Writes the articles of an instrument as one list: those it knows are corrected, new ones join. */
export const listArticles = command({
  name: "instrument.list_articles",
  input: listArticlesInput,
  async run({ tx, actor }, { code, version, articles }) {
    demand(actor, "instrument.keep");
    const instrument = await loadInstrument(tx, code);
    const listed = demandArticles(articles);
    await save(tx, instruments, instrument, version, {});
    await writeArticles(tx, instrument.id, listed);
    return { output: { code }, events: [instrumentEvent("instrument.articles_listed", instrument)] };
  },
});
