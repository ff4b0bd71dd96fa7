/** The module that holds the class alone: the package's index brings what guesses whether a page is readable, too. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
