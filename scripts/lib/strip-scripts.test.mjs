import { describe, expect, test } from "vitest";
import { hasText, requestedStatus, stripScripts, withoutScriptLinks } from "./strip-scripts.mjs";

describe("a page without scripts", () => {
  test("loses inline scripts, scripts with an address, and those with odd attributes", () => {
    expect(stripScripts(`<p>a</p><script>let x = "<b>";</script><script src="/a.js" async=""></script><SCRIPT data-x='a>b'>1</SCRIPT ><p>b</p>`)).toBe("<p>a</p><p>b</p>");
  });

  test("loses a script that is never closed, with all that follows it", () => {
    expect(stripScripts("<p>a</p><script>evil()")).toBe("<p>a</p>");
  });

  test("loses the links that fetch scripts and keeps styles and fonts", () => {
    const kept = `<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2"/>`;
    expect(stripScripts(`<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>${kept}<link href="/b.js" rel='modulepreload'>`)).toBe(kept);
  });

  test("keeps text that only speaks of scripts", () => {
    const html = "<p>&lt;script&gt; and a description of the script</p><textarea>&lt;script&gt;</textarea>";
    expect(stripScripts(html)).toBe(html);
  });
});

describe("the status a page asks for", () => {
  test("is read from the meta element, whatever the order of its attributes", () => {
    expect(requestedStatus(`<head><meta name="suivi-status" content="404"/></head>`)).toBe(404);
    expect(requestedStatus(`<head><meta content='403' name='suivi-status'></head>`)).toBe(403);
  });

  test("is nothing without the element or outside 4xx", () => {
    expect(requestedStatus("<head><meta name='viewport' content='404'></head>")).toBeNull();
    expect(requestedStatus(`<meta name="suivi-status" content="200">`)).toBeNull();
    expect(requestedStatus(`<meta name="suivi-status" content="500">`)).toBeNull();
  });
});

test("a body of markup alone has no text", () => {
  expect(hasText(`<html><body><div hidden=""><!--$--></div><div></div></body></html>`)).toBe(false);
  expect(hasText("<html><body><main><h1>Not found</h1></main></body></html>")).toBe(true);
});

test("the Link header keeps fonts and loses scripts", () => {
  expect(withoutScriptLinks(`</a.woff2>; rel=preload; as="font", </b.js>; rel=preload; as="script"`)).toBe(`</a.woff2>; rel=preload; as="font"`);
  expect(withoutScriptLinks(`</b.js>; rel=preload; as=script`)).toBeUndefined();
  expect(withoutScriptLinks(undefined)).toBeUndefined();
});
