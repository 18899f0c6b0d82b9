const withIntl = require("next-intl/plugin")("./messages/request.ts");

/** Pages without scripts are refused scripts by the browser too, whichever server sends them. */
const scriptFree = "default-src 'self'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/** @type {import("next").NextConfig} */
const config = {
  output: process.env.BUILD_STANDALONE ? "standalone" : undefined,
  cacheComponents: false,
  reactStrictMode: true,
  typedRoutes: false,
  poweredByHeader: false,
  agentRules: false,
  // npm test checks the types; whoever starts Suivi should not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  serverExternalPackages: ["postgres", "docx", "playwright-core"],
  // Files travel through the same forms as words; scripts/serve.mjs refuses large bodies everywhere else.
  experimental: { serverActions: { bodySizeLimit: "21mb" } },
  headers: async () =>
    ["/partner/:path*", "/delegation/:path*", "/print/:path*", "/partner", "/delegation", "/sign-in", "/sign-out", "/seats", "/accessibility", "/sent-mail"].map((source) => ({
      source,
      headers: [{ key: "Content-Security-Policy", value: scriptFree }],
    })),
};

module.exports = withIntl(config);
