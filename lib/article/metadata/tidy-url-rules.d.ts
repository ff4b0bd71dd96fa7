/** The list of tidy-url is data without types of its own. */
declare module 'tidy-url/data/rules.js' {
  const rules: {
    name: string;
    match: RegExp;
    match_href?: boolean;
    rules?: string[];
    exclude?: RegExp[];
  }[];
  export default rules;
}
