import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

// The service may one day be read from right to left: start and end, never left and right.
const PHYSICAL = "(^|[\\s:])-?([mp][lr]-(\\d|\\[|auto|px)|(left|right)-(\\d|\\[|auto|px|full)|text-(left|right)(\\s|$)|(border|rounded)-[lr](-|\\s|$)|float-(left|right))";
const physical = [
  { selector: `Literal[value=/${PHYSICAL}/]`, message: "Use ms- me- ps- pe- start- end- text-start text-end: the reading direction may change." },
  { selector: `TemplateElement[value.raw=/${PHYSICAL}/]`, message: "Use ms- me- ps- pe- start- end- text-start text-end: the reading direction may change." },
];
const bareColon = { selector: "JSXText[value=/^\\s*:(\\s|$)/]", message: "French sets a space before a colon: use <Colon /> or a text of the catalogue." };
const rawSql = { selector: "MemberExpression[object.name='sql'][property.name='raw']", message: "sql.raw puts text into a statement unescaped: only db/ and scripts/ may, never with what a person typed." };

const config = [
  { ignores: [".next/**", ".data*/**", "node_modules/**", "db/migrations/**", "next-env.d.ts", "test-results/**", "playwright-report/**"] },
  ...next,
  ...typescript,
  {
    rules: {
      "no-restricted-syntax": ["error", ...physical, bareColon, rawSql],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
      // Pages without scripts use plain links on purpose; crossing a space reloads the document anyway.
      "@next/next/no-html-link-for-pages": "off",
      "@next/next/no-img-element": "off",
      "import/no-anonymous-default-export": "off",
      "max-lines": ["error", { max: 250 }],
    },
  },
  { files: ["db/**", "scripts/**"], rules: { "no-restricted-syntax": ["error", ...physical] } },
  { files: ["messages/**", "db/seed/**", "**/*.test.*", "e2e/**"], rules: { "max-lines": "off" } },
  { files: ["e2e/*.spec.ts"], rules: { "no-restricted-imports": ["error", { paths: [{ name: "@playwright/test", importNames: ["test", "expect"], message: "Take them from ./test: it closes what a test opened." }] }] } },
  // "useDatabase" is no hook of React's, nor is a fixture's "use".
  { files: ["**/*.test.*", "db/testing/**", "e2e/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
];

export default config;
